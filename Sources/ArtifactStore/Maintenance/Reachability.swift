/// The objects that can be reached from some commits, in the order in which they were met: what git packs well beside each other.
public struct Reachability: Sendable {
  /// An object, and the name by which a tree has it: two of one name are probably versions of one file.
  public struct Member: Sendable, Hashable {
    /// The object.
    public let id: ObjectID
    /// The name; empty for commits and root trees.
    public let name: String
    /// True for a piece of a large file, which no other object is like.
    public let isChunk: Bool
  }

  /// The objects.
  public private(set) var members: [Member] = []

  private let store: Store
  private var seen: Set<ObjectID> = []

  /// Begins with nothing reached.
  public init(in store: Store) { self.store = store }

  /// True when an object was reached.
  public func contains(_ id: ObjectID) -> Bool { seen.contains(id) }

  /// Reaches everything from every ref.
  /// - Throws: ``StoreError/missing(_:)`` and ``StoreError/corrupt(_:reason:)``: of a damaged store nobody knows what can be reached.
  public mutating func addAllRefs() throws(StoreError) {
    for (_, target) in try store.refs() { try add(target.objectID) }
  }

  /// Reaches what a ref names: a commit, or, of a ref of the user's own, anything.
  private mutating func add(_ target: ObjectID) throws(StoreError) {
    let (tags, id, kind) = try store.peel(target)
    for tag in tags { _ = take(tag, "", isChunk: false) }
    switch kind {
    case .commit: try add(CommitID(id))
    case .tree: try add(TreeID(id))
    case .blob, .tag: _ = take(id, "", isChunk: false)
    }
  }

  /// Reaches everything from a commit.
  public mutating func add(_ tip: CommitID) throws(StoreError) {
    var open = [tip]
    while let id = open.popLast() {
      guard take(id.objectID, "", isChunk: false) else { continue }
      let commit = try store.commit(id)
      try add(commit.tree)
      open += commit.parents.reversed()
    }
  }

  private mutating func add(_ root: TreeID) throws(StoreError) {
    var open = [(root, "")]
    while let (id, name) = open.popLast() {
      if id == .empty {
        // git knows it without having it.
        guard try store.has(id.objectID) else { continue }
      }
      guard take(id.objectID, name, isChunk: false) else { continue }
      for entry in try store.tree(id).entries {
        switch entry.mode {
        case .tree: open.append((TreeID(entry.id), entry.name))
        case .submodule: continue
        case .file, .executable, .symbolicLink:
          _ = take(entry.id, entry.name, isChunk: ChunkedFile.isChunkName(entry.name))
        }
      }
    }
  }

  private mutating func take(_ id: ObjectID, _ name: String, isChunk: Bool) -> Bool {
    guard seen.insert(id).inserted else { return false }
    members.append(Member(id: id, name: name, isChunk: isChunk))
    return true
  }
}
