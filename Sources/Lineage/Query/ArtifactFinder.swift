public import ArtifactStore

/// Finds artifacts by their ids.
///
/// It looks at every version of every line, then at ``ArtifactShelf``, then at the versions that an
/// undo or a rollback took off their line. Nothing is indexed: a search reads one commit and one to
/// three trees for each version.
public struct ArtifactFinder: Sendable {
  /// Where an artifact was found.
  public struct Location: Sendable, Equatable {
    /// Its id.
    public let id: ArtifactID
    /// What it says about itself.
    public let artifact: Artifact
    /// The line, or nil for what was put in without one.
    public let line: Line?
    /// The newest version that has it.
    public let commit: CommitID
    /// The artifact's own folder: payloads are found by their names below it.
    public let tree: TreeID
    /// The folder's path in the tree of the version; empty for the root.
    public let folder: String
  }

  private let snapshot: Snapshot

  /// Looks in a store as it was at one moment.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// Where the artifact with an id lies, or nil when there is none.
  public func find(_ id: ArtifactID) throws -> Location? {
    guard try snapshot.store.findHeader(id.objectID)?.kind == .blob else { return nil }
    var found: Location?
    try walk { commit, line, folder in
      guard folder.id == id else { return true }
      found = try location(of: folder, line: line, commit: commit)
      return false
    }
    return found
  }

  /// Where the artifacts lie whose ids begin with some digits, sorted by id.
  public func find(matching prefix: ObjectPrefix) throws -> [Location] {
    if let id = prefix.objectID { return try find(ArtifactID(id)).map { [$0] } ?? [] }
    var found: [ArtifactID: Location] = [:]
    try walk { commit, line, folder in
      if prefix.matches(folder.id.objectID), found[folder.id] == nil {
        found[folder.id] = try location(of: folder, line: line, commit: commit)
      }
      return true
    }
    return found.values.sorted { $0.id.objectID < $1.id.objectID }
  }

  private func location(
    of folder: ArtifactFolders.Folder, line: Line?, commit: CommitID
  ) throws -> Location {
    let bytes = try snapshot.store.blob(BlobID(folder.id.objectID))
    return Location(
      id: folder.id, artifact: try Artifact(decoding: bytes), line: line, commit: commit,
      tree: folder.tree, folder: folder.path)
  }

  /// Hands over every artifact's folder, the newest versions first, until `body` returns false.
  ///
  /// Unchanged folders of older versions are left out.
  func walk(
    _ body: (_ commit: CommitID, _ line: Line?, _ folder: ArtifactFolders.Folder) throws -> Bool
  ) throws {
    let store = snapshot.store
    var lines = LineWalk(of: store)
    for line in Line.allCases {
      guard try lines.walk(line, from: snapshot.tip(line), body) else { return }
    }
    if let tip = try store.find(ArtifactShelf.ref) {
      var folders = ArtifactFolders(depth: 2, of: store)
      for folder in try folders.next(in: store.commit(tip).tree) {
        guard try body(tip, nil, folder) else { return }
      }
    }
    var isSearching = true
    try OperationLog(of: store).walk(from: snapshot.operation) { operation in
      for move in operation.moves where isSearching {
        isSearching = try lines.walk(move.line, from: move.from, body)
      }
      return isSearching
    }
  }
}

/// Walks down lines without going anywhere twice.
private struct LineWalk {
  private let store: Store
  private var folders: [Line: ArtifactFolders]
  private var seen: [Line: Set<CommitID>] = [:]

  init(of store: Store) {
    self.store = store
    self.folders = Dictionary(
      uniqueKeysWithValues: Line.allCases.map { ($0, ArtifactFolders(on: $0, of: store)) })
  }

  /// - Returns: False when `body` wants no more.
  mutating func walk(
    _ line: Line, from tip: CommitID,
    _ body: (CommitID, Line?, ArtifactFolders.Folder) throws -> Bool
  ) throws -> Bool {
    var current: CommitID? = tip
    while let id = current, id != Root.id, seen[line, default: []].insert(id).inserted {
      let commit = try store.commit(id)
      for folder in try folders[line]?.next(in: commit.tree) ?? [] {
        guard try body(id, line, folder) else { return false }
      }
      current = commit.parents.first
    }
    return true
  }
}
