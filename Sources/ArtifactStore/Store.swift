internal import Synchronization
public import SystemPackage

/// A content-addressed store: a private, bare git repository.
///
/// Safe to share between tasks. Every object is re-hashed while it is read; what does not hash to
/// its name is an error and never a result.
public final class Store: Sendable {
  /// Where the repository lies.
  public let path: FilePath

  let objects: ObjectDatabase
  let refs: RefFiles
  let knownSettings: KnownSettings
  let knownDurability = Mutex<Durability?>(nil)
  let isBatching = Atomic(false)

  private init(path: FilePath) throws(StoreError) {
    self.path = path
    self.objects = ObjectDatabase(at: path)
    self.refs = RefFiles(of: path)
    self.knownSettings = KnownSettings(of: path)
    try RepositoryForm.check(self)
  }

  private init(_ other: Store, remembering read: ReadObjects) {
    self.path = other.path
    self.objects = ObjectDatabase(other.objects, remembering: read)
    self.refs = other.refs
    self.knownSettings = other.knownSettings
  }

  /// Opens the store at `path`, which must belong to this user and be closed to all others.
  ///
  /// Throws ``StoreError/notAStore(path:reason:)`` for a repository whose ids, refs or objects lie elsewhere or have another form:
  /// SHA-256, ref tables, alternates, or an extension that is not known.
  public static func open(at path: FilePath) throws(StoreError) -> Store {
    try FileOwnership.check(path)
    return try Store(path: path)
  }

  /// Opens a repository for reading, whoever owns it and whatever its mode is.
  static func openUnchecked(at path: FilePath) throws(StoreError) -> Store {
    try Store(path: path)
  }

  /// The same store, for reading: what was read a moment ago and kept is not read again.
  public func remembering(_ read: ReadObjects) -> Store { Store(self, remembering: read) }

  // MARK: Objects

  /// The kind and the content of an object.
  public func object(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8]) {
    guard let object = try objects.find(id) else { throw .missing(id) }
    return object
  }

  /// The kind and the size of an object, without reading its content; nil when it is not there.
  public func findHeader(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, size: Int)? {
    try objects.findHeader(id)
  }

  /// True when an object is there for everybody, and not only in a transaction that is under way.
  public func has(_ id: ObjectID) throws(StoreError) -> Bool {
    if try objects.has(id) { return true }
    _ = try objects.packs.refresh()
    return try objects.has(id)
  }

  /// The content of a blob.
  public func blob(_ id: BlobID) throws(StoreError) -> [UInt8] {
    try content(of: id.objectID, as: .blob)
  }

  /// A folder.
  public func tree(_ id: TreeID) throws(StoreError) -> Tree {
    if id == .empty { return Tree([]) }
    guard let tree = Tree(decoding: try content(of: id.objectID, as: .tree)) else {
      throw .corrupt(id.objectID, reason: "not a tree")
    }
    return tree
  }

  /// The entries of a folder, for those who look at few of them.
  package func scan(_ id: TreeID) throws(StoreError) -> TreeScan {
    TreeScan(id == .empty ? [] : try content(of: id.objectID, as: .tree))
  }

  /// A commit.
  public func commit(_ id: CommitID) throws(StoreError) -> Commit {
    guard let commit = Commit(decoding: try content(of: id.objectID, as: .commit)) else {
      throw .corrupt(id.objectID, reason: "not a commit")
    }
    return commit
  }

  /// The entry at a path below a tree, its components separated by `/`; nil when there is none.
  public func find(_ path: String, in tree: TreeID) throws(StoreError) -> TreeEntry? {
    var current = tree
    let components = path.split(separator: "/")
    for (index, component) in components.enumerated() {
      guard let entry = try entry(component.utf8, in: current) else { return nil }
      if index == components.count - 1 {
        return TreeEntry(name: String(component), mode: entry.mode, id: entry.id)
      }
      guard entry.mode == .tree else { return nil }
      current = TreeID(entry.id)
    }
    return nil
  }

  /// The entry of a name, compared byte for byte; nothing is made of the others.
  private func entry(
    _ name: Substring.UTF8View, in tree: TreeID
  ) throws(StoreError) -> TreeScan.Entry? {
    var scan = try scan(tree)
    while let entry = scan.next() {
      if scan.name(of: entry).elementsEqual(name) { return entry }
    }
    guard scan.isAtEnd else { throw .corrupt(tree.objectID, reason: "not a tree") }
    return nil
  }

  /// The id of every object whose id begins with `prefix`, sorted.
  public func objects(matching prefix: ObjectPrefix) throws(StoreError) -> [ObjectID] {
    if let id = prefix.objectID { return try findHeader(id) == nil ? [] : [id] }
    return try objects.ids(matching: prefix)
  }

  /// The ids of all objects, sorted.
  public func allObjects() throws(StoreError) -> [ObjectID] {
    try objects.allIDs()
  }

  private func content(of id: ObjectID, as kind: ObjectKind) throws(StoreError) -> [UInt8] {
    let object = try object(id)
    guard object.kind == kind else {
      throw .corrupt(id, reason: "a \(object.kind.rawValue) where a \(kind.rawValue) should be")
    }
    return object.bytes
  }
}

extension TreeID {
  /// The empty tree, which git knows without having it.
  public static let empty = TreeID(
    ObjectID(hex: "4b825dc642cb6eb9a060e54bf8d69288fbee4904") ?? ObjectID(oidBytes: []))
}
