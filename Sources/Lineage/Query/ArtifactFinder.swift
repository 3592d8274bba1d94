public import ArtifactStore

/// Finds artifacts by their ids.
///
/// It looks at every version of every line, then at ``ArtifactShelf``, then at the versions that plain
/// git, an undo or a rollback took off their line. ``LineageIndex`` says where; without it a search
/// reads one commit and one to three trees for each version.
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
    // What a header says is not proven; that there is none is.
    guard try snapshot.store.findHeader(id.objectID) != nil else { return nil }
    // An answer may be that there is none.
    let answer: Location?? = snapshot.index.flatMap { index in
      index.answer(about: snapshot) { try $0.find(id) }
    }
    if let answer { return answer }
    var found: Location?
    try HistoryWalk(snapshot).folders { commit, line, folder in
      guard folder.id == id else { return true }
      found = try location(of: folder, line: line, commit: commit)
      return false
    }
    return found
  }

  /// Where the artifacts lie whose ids begin with some digits, sorted by id.
  public func find(matching prefix: ObjectPrefix) throws -> [Location] {
    if let id = prefix.objectID { return try find(ArtifactID(id)).map { [$0] } ?? [] }
    if let found = snapshot.index?.answer(about: snapshot, { try $0.find(matching: prefix) }) {
      return found
    }
    var found: [ArtifactID: Location] = [:]
    try HistoryWalk(snapshot).folders { commit, line, folder in
      if prefix.matches(folder.id.objectID), found[folder.id] == nil {
        found[folder.id] = try location(of: folder, line: line, commit: commit)
      }
      return true
    }
    return found.values.sorted { $0.id.objectID < $1.id.objectID }
  }

  func location(
    of folder: ArtifactFolders.Folder, line: Line?, commit: CommitID
  ) throws -> Location {
    let bytes = try snapshot.store.blob(BlobID(folder.id.objectID))
    return Location(
      id: folder.id, artifact: try Artifact(decoding: bytes), line: line, commit: commit,
      tree: folder.tree, folder: folder.path)
  }
}
