/// Where objects lie in the versions that refs keep.
///
/// A walk goes on past what cannot be read: it serves to tell what a damaged object is a part of, too.
public struct Whereabouts: Sendable {
  /// A ref, the commits from there to the one that has the object, and its path there.
  public struct Place: Sendable, Hashable {
    /// The ref.
    public let ref: RefName
    /// The commit that has it, the nearest to the ref; what the ref names where that is no commit.
    public let commit: CommitID
    /// How many commits lie between the ref and it.
    public let distance: Int
    /// Its path in the commit's tree; empty for the commit itself, `/` for its whole tree.
    public let path: String
  }

  private let store: Store

  /// Looks in a store.
  public init(in store: Store) { self.store = store }

  /// Looks for objects ref by ref in the order of their names, the nearest commit first.
  ///
  /// Trees that were looked through once are not looked through again, so the first commit that has an object is named.
  /// - Parameter ids: The objects.
  /// - Returns: For each object one place for each ref that keeps it; none where nothing does.
  /// - Throws: ``StoreError``, but not for objects that are missing or damaged.
  public func places(of ids: Set<ObjectID>) throws(StoreError) -> [ObjectID: [Place]] {
    var places: [ObjectID: [Place]] = [:]
    guard !ids.isEmpty else { return places }
    for name in try store.refNames() {
      // A ref that cannot be read keeps nothing that could be named.
      guard case .commit(let target)? = try? store.value(of: name) else { continue }
      var walk = Walk(store: store, ids: ids, ref: name)
      try walk.run(from: target)
      for (id, place) in walk.found { places[id, default: []].append(place) }
    }
    return places
  }

  /// One ref's history.
  private struct Walk {
    let store: Store
    let ids: Set<ObjectID>
    let ref: RefName
    var found: [ObjectID: Place] = [:]
    var seen: Set<ObjectID> = []

    mutating func run(from target: CommitID) throws(StoreError) {
      meet(target.objectID, target, 0, "")
      let peeled = try Whereabouts.readable { () throws(StoreError) in
        try store.peel(target.objectID)
      }
      guard let (tags, id, kind) = peeled else { return }
      for tag in tags { meet(tag, target, 0, "") }
      switch kind {
      case .commit: try run(through: CommitID(id))
      case .tree: try look(through: TreeID(id), of: target, 0)
      case .blob, .tag: meet(id, target, 0, "")
      }
    }

    private mutating func run(through tip: CommitID) throws(StoreError) {
      var queue = [(tip, 0)][...]
      seen.insert(tip.objectID)
      while found.count < ids.count, let (id, distance) = queue.popFirst() {
        meet(id.objectID, id, distance, "")
        guard
          let commit = try Whereabouts.readable({ () throws(StoreError) in try store.commit(id) })
        else { continue }
        try look(through: commit.tree, of: id, distance)
        for parent in commit.parents where seen.insert(parent.objectID).inserted {
          queue.append((parent, distance + 1))
        }
      }
    }

    private mutating func look(
      through root: TreeID, of commit: CommitID, _ distance: Int
    ) throws(StoreError) {
      meet(root.objectID, commit, distance, "/")
      var open = [(root, "")]
      while let (tree, path) = open.popLast() {
        guard seen.insert(tree.objectID).inserted,
          let tree = try Whereabouts.readable({ () throws(StoreError) in try store.tree(tree) })
        else { continue }
        for entry in tree.entries {
          meet(entry.id, commit, distance, path + entry.name)
          if entry.mode == .tree { open.append((TreeID(entry.id), path + entry.name + "/")) }
        }
      }
    }

    private mutating func meet(
      _ id: ObjectID, _ commit: CommitID, _ distance: Int, _ path: String
    ) {
      guard ids.contains(id), found[id] == nil else { return }
      found[id] = Place(ref: ref, commit: commit, distance: distance, path: path)
    }
  }

  /// What `body` reads; nil where it is missing or damaged.
  private static func readable<R>(_ body: () throws(StoreError) -> R) throws(StoreError) -> R? {
    do throws(StoreError) {
      return try body()
    } catch .missing, .corrupt {
      return nil
    }
  }
}
