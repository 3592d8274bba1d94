public import ArtifactStore

/// Which operations are older than anybody may want to undo, and what would go with them.
///
/// The newest of the old ones becomes the first operation: its view is where the log begins then. A commit that only they keep reachable stays
/// where something that stays names it: as an input of a version [M8] or of an artifact [M6].
public struct Expiry: Sendable {
  /// A commit that stays although its operation goes, and what names it.
  public struct Kept: Sendable, Hashable {
    /// The tip that an operation kept.
    public let commit: CommitID
    /// The version that names it, or one before it, as its input.
    public let namedBy: CommitID
  }

  /// The operations to be dropped, the newest first; the first of them lends its view to the new beginning.
  public let dropped: [Operation]
  /// The operations that stay, the newest first, with the further parents of their commits.
  let staying: [(operation: Operation, parents: [CommitID])]
  /// Tips that only dropped operations kept reachable and that something names.
  public let kept: [Kept]
  /// Tips that nothing will keep reachable.
  public let released: [CommitID]

  /// Looks at the log of a store; reads, and changes nothing.
  /// - Parameters:
  ///   - registry: The store.
  ///   - moment: Operations before this moment may go, in seconds since 1970, UTC.
  /// - Throws: What reading the operations and what they name throws.
  public init(of registry: Registry, before moment: Int64) throws {
    var (old, staying): ([Operation], [(Operation, [CommitID])]) = ([], [])
    let store = registry.store
    try registry.log.walk { operation in
      if old.isEmpty, operation.description.seconds >= moment {
        staying.append((operation, try Expiry.furtherParents(of: operation, in: store)))
      } else {
        old.append(operation)
      }
      return true
    }
    // One that is alone is the beginning already.
    guard old.count > 1 else {
      (self.dropped, self.staying, self.kept, self.released) = ([], staying, [], [])
      return
    }
    self.dropped = old
    self.staying = staying
    var candidates: [CommitID] = []
    for operation in old { candidates += try Expiry.furtherParents(of: operation, in: store) }
    guard !candidates.isEmpty else {
      (self.kept, self.released) = ([], [])
      return
    }
    var reach = Reach(of: store)
    for line in Line.allCases { try reach.add(registry.log.newest().view[line]) }
    if let shelf = try store.find(ArtifactShelf.ref) { try reach.add(shelf) }
    for (_, parents) in staying { for parent in parents { try reach.add(parent) } }
    var open = candidates.filter { !reach.contains($0) }
    var kept: [Kept] = []
    // What is kept may name something in turn.
    while let index = try open.firstIndex(where: { try reach.namer(of: $0) != nil }) {
      let tip = open.remove(at: index)
      if let namer = try reach.namer(of: tip) { kept.append(Kept(commit: tip, namedBy: namer)) }
      try reach.add(tip)
      open.removeAll { reach.contains($0) }
    }
    self.kept = kept
    self.released = open
  }

  private static func furtherParents(
    of operation: Operation, in store: Store
  ) throws -> [CommitID] {
    let parents = try store.commit(CommitID(operation.id.objectID)).parents
    return Array(operation.previous == nil ? parents[...] : parents.dropFirst())
  }
}

/// The versions that can be reached from some tips, and what they and their artifacts name.
private struct Reach {
  private let store: Store
  private var commits: Set<CommitID> = []
  private var inputs: [CommitID: CommitID] = [:]
  private var artifacts: [ArtifactID: CommitID] = [:]

  init(of store: Store) { self.store = store }

  func contains(_ commit: CommitID) -> Bool { commits.contains(commit) }

  /// Adds a tip with everything that its commits bear as parents.
  mutating func add(_ tip: CommitID) throws {
    var open = [tip]
    while let id = open.popLast() {
      guard commits.insert(id).inserted else { continue }
      let commit = try store.commit(id)
      open += commit.parents
      for input in VersionMessage(parsing: commit.message)?.inputs ?? [] {
        inputs[input.commit, default: id] = id
      }
      for folder in try made(by: commit) {
        let bytes = try store.blob(BlobID(folder.id.objectID))
        for input in try Artifact(decoding: bytes).inputs {
          artifacts[input.artifact, default: id] = id
        }
      }
    }
  }

  /// A reachable version that names a commit or an artifact of it, or of those before it that cannot be reached
  /// otherwise.
  func namer(of tip: CommitID) throws -> CommitID? {
    var current: CommitID? = tip
    while let id = current, !commits.contains(id) {
      if let namer = inputs[id] { return namer }
      let commit = try store.commit(id)
      for folder in try made(by: commit) {
        if let namer = artifacts[folder.id] { return namer }
      }
      current = commit.parents.first
    }
    return nil
  }

  /// The artifacts that a version brought.
  private func made(by commit: Commit) throws -> [ArtifactFolders.Folder] {
    guard let kind = VersionMessage(parsing: commit.message)?.kind else { return [] }
    let folders: ArtifactFolders
    if kind == ArtifactShelf.kind {
      folders = ArtifactFolders(depth: 2, of: store)
    } else if let line = Line.allCases.first(where: { $0.kind.rawValue == kind }) {
      folders = ArtifactFolders(on: line, of: store)
    } else {
      return []
    }
    let before = try commit.parents.first.map { try store.commit($0).tree } ?? .empty
    return try folders.changed(in: commit.tree, since: before)
  }
}
