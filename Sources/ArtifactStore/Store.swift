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
  private let repository: Mutex<Repository>
  private let knownDurability = Mutex<Durability?>(nil)
  private let isBatching = Atomic(false)

  private init(path: FilePath, repository: consuming Repository) throws(StoreError) {
    self.path = path
    self.objects = ObjectDatabase(at: path)
    self.repository = Mutex(repository)
    try RepositoryForm.check(self)
  }

  /// Opens the store at `path`, which must belong to this user and be closed to all others.
  ///
  /// Throws ``StoreError/notAStore(path:reason:)`` for a repository whose ids, refs or objects lie elsewhere or have another form:
  /// SHA-256, ref tables, alternates, or an extension that is not known.
  public static func open(at path: FilePath) throws(StoreError) -> Store {
    try FileOwnership.check(path)
    return try Store(path: path, repository: Repository(opening: path.string))
  }

  /// Opens a repository for reading, whoever owns it and whatever its mode is.
  static func openUnchecked(at path: FilePath) throws(StoreError) -> Store {
    try Store(path: path, repository: Repository(opening: path.string))
  }

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
      guard let entry = try self.tree(current).find(String(component)) else { return nil }
      if index == components.count - 1 { return entry }
      guard entry.mode == .tree else { return nil }
      current = TreeID(entry.id)
    }
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

  /// Removes what programs left that died: temporary files of libgit2, and packs that have no index, where the last change
  /// is older than a moment, in seconds since 1970.
  public func removeHalfWritten(before moment: Int64) throws(StoreError) {
    func remove(_ file: FilePath) throws(StoreError) {
      if let changed = Files.lastChange(of: file), changed < moment { try Files.removeAll(file) }
    }
    let folder = path.appending("objects")
    for name in try Files.names(in: folder) where name.hasPrefix("tmp_object_git2_") {
      try remove(folder.appending(name))
    }
    let packs = objects.packs.path
    for name in try Files.names(in: packs) where name.hasPrefix("pack-") && name.hasSuffix(".pack")
    {
      let index = packs.appending(String(name.dropLast(4)) + "idx")
      if !Files.exists(index) { try remove(packs.appending(name)) }
    }
  }

  private func content(of id: ObjectID, as kind: ObjectKind) throws(StoreError) -> [UInt8] {
    let object = try object(id)
    guard object.kind == kind else {
      throw .corrupt(id, reason: "a \(object.kind.rawValue) where a \(kind.rawValue) should be")
    }
    return object.bytes
  }

  // MARK: Refs

  /// The commit that a ref names, or nil when there is no such ref.
  public func find(_ name: RefName) throws(StoreError) -> CommitID? {
    try repository.withLock { (repository) throws(StoreError) in try repository.find(name) }
  }

  /// True when `name` is a ref that points at another ref and not at a commit.
  public func isSymbolic(_ name: RefName) throws(StoreError) -> Bool {
    try repository.withLock { (repository) throws(StoreError) in try repository.isSymbolic(name) }
  }

  /// Every ref whose name matches a glob such as `refs/heads/*`, sorted by name.
  public func refs(
    matching glob: String
  ) throws(StoreError) -> [(name: RefName, target: CommitID)] {
    try repository.withLock { (repository) throws(StoreError) in
      try repository.refs(matching: glob)
    }
  }

  func updateOnce(
    _ name: RefName, to new: CommitID, expecting expectation: RefExpectation
  ) throws(StoreError) {
    try repository.withLock { (repository) throws(StoreError) in
      try repository.update(name, to: new, expecting: expectation)
    }
  }

  // MARK: Settings

  /// Every setting of the repository whose name begins with `prefix`, in the order of the file.
  public func settings(
    withPrefix prefix: String
  ) throws(StoreError) -> [(name: String, value: String)] {
    try configure { (settings) throws(StoreError) in try settings.settings(withPrefix: prefix) }
  }

  /// The last value of a setting, or nil when it has none.
  public func setting(_ name: String) throws(StoreError) -> String? {
    try settings(withPrefix: name).last { $0.name == name.lowercased() }?.value
  }

  /// Sets a setting, in place of all values that it has.
  public func set(_ name: String, to value: String) throws(StoreError) {
    try change { (settings) throws(StoreError) in try settings.set(name, to: value) }
  }

  /// Sets some settings at once, in place of all values that they have.
  func set(_ values: [(name: String, value: String)]) throws(StoreError) {
    try change { (settings) throws(StoreError) in
      for setting in values { try settings.set(setting.name, to: setting.value) }
    }
  }

  /// Adds a value to a setting that may have several.
  public func add(_ name: String, _ value: String) throws(StoreError) {
    try change { (settings) throws(StoreError) in try settings.add(name, value) }
  }

  /// Removes every value of a setting.
  public func removeSetting(_ name: String) throws(StoreError) {
    try change { (settings) throws(StoreError) in try settings.removeAll(name) }
  }

  /// What survives a loss of power; read once.
  public func durability() throws(StoreError) -> Durability {
    if let known = knownDurability.withLock({ $0 }) { return known }
    let text = try setting(Durability.setting) ?? Durability.full.rawValue
    guard let durability = Durability(rawValue: text) else {
      throw .badSetting(Durability.setting)
    }
    knownDurability.withLock { $0 = durability }
    return durability
  }

  /// True when a transaction has to sync what it writes.
  func syncsNow() throws(StoreError) -> Bool {
    switch try durability() {
    case .full: true
    case .batch: !isBatching.load(ordering: .relaxed)
    case .none: false
    }
  }

  /// Lets transactions of a store whose durability is ``Durability/batch`` wait for ``endBatch()`` with syncing.
  public func beginBatch() { isBatching.store(true, ordering: .relaxed) }

  /// Syncs what came since ``beginBatch()``: in a store of another durability, nothing.
  public func endBatch() throws(StoreError) {
    guard isBatching.exchange(false, ordering: .relaxed), try durability() == .batch else {
      return
    }
    Files.syncAll()
  }

  /// Changes the configuration, which is durable then.
  ///
  /// libgit2 does not sync what it writes: it edits the lock file, which is synced before it becomes the configuration.
  private func change(
    _ body: (borrowing Configuration) throws(StoreError) -> Void
  ) throws(StoreError) {
    let file = path.appending("config")
    let lock = FilePath(file.string + ".lock")
    try StaleLock.passing(lock) { () throws(StoreError) in
      try StaleLock.take(lock, mode: 0o600)
    }
    do throws(StoreError) {
      try Files.write(Files.read(file), to: lock, mode: 0o600)
      // Who left this has died: whoever edits has the lock.
      try Files.removeAll(FilePath(lock.string + ".lock"))
      try body(Configuration(ofFile: lock.string))
      try Files.syncFile(lock)
      try Files.replace(file, with: lock)
    } catch {
      try Files.removeAll(lock)
      throw error
    }
    try Files.syncFolder(path)
  }

  private func configure<R>(
    _ body: (borrowing Configuration) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    try repository.withLock { (repository) throws(StoreError) in
      try body(Configuration(of: repository))
    }
  }
}

extension TreeID {
  /// The empty tree, which git knows without having it.
  public static let empty = TreeID(
    ObjectID(hex: "4b825dc642cb6eb9a060e54bf8d69288fbee4904") ?? ObjectID(oidBytes: []))
}
