public import ArtifactStore

/// A store as it was after one operation, for reading.
///
/// Nothing that happens later changes what it answers.
public struct Snapshot: Sendable {
  /// The objects.
  public let store: Store
  /// The operation.
  public let operation: OperationID
  /// Where the lines stood.
  public let view: View
  /// What answers questions about the history, or nil where it is to be walked.
  public let index: LineageIndex?
  /// What reads the facts out of artifacts.
  public let facts: FactExtractor?

  /// Puts a snapshot together.
  public init(
    store: Store, operation: OperationID, view: View, index: LineageIndex? = nil,
    facts: FactExtractor? = nil
  ) {
    self.store = store
    self.operation = operation
    self.view = view
    self.index = index
    self.facts = facts
  }

  /// The same store with other tips.
  public func with(_ view: View) -> Snapshot {
    Snapshot(store: store, operation: operation, view: view, index: index, facts: facts)
  }

  /// The same store with a line elsewhere.
  public func with(_ line: Line, at tip: CommitID) -> Snapshot {
    var view = view
    view[line] = tip
    return with(view)
  }

  /// The same, with every question about the history answered by a walk.
  public var withoutIndex: Snapshot {
    Snapshot(store: store, operation: operation, view: view, facts: facts)
  }

  /// The tip of a line.
  public func tip(_ line: Line) -> CommitID { view[line] }

  /// True when nothing was put on a line yet.
  public func isEmpty(_ line: Line) -> Bool { view[line] == Root.id }

  /// The tree of a line's tip.
  public func tree(_ line: Line) throws(StoreError) -> TreeID { try store.commit(view[line]).tree }

  /// The entry at a path on a line, or nil.
  public func find(_ path: String, on line: Line) throws(StoreError) -> TreeEntry? {
    try store.find(path, in: tree(line))
  }

  /// The bytes of the file at a path on a line, or nil.
  public func findFile(_ path: String, on line: Line) throws(StoreError) -> [UInt8]? {
    guard let entry = try find(path, on: line) else { return nil }
    return try ChunkedFile.bytes(entry, from: store)
  }

  /// The entries of the folder at a path on a line; none when there is no such folder.
  public func list(_ path: String, on line: Line) throws(StoreError) -> [TreeEntry] {
    if path.isEmpty { return try store.tree(tree(line)).entries }
    guard let entry = try find(path, on: line), entry.mode == .tree else { return [] }
    return try store.tree(TreeID(entry.id)).entries
  }

  /// The artifact in a folder of a line (the root where no path is given), or nil.
  public func findArtifact(
    on line: Line, at path: String = ""
  ) throws -> (id: ArtifactID, artifact: Artifact)? {
    try findArtifact(in: tree(line), at: path)
  }

  /// The id of the artifact at the root of a line's tip, without reading it, or nil.
  public func findArtifactID(on line: Line) throws(StoreError) -> ArtifactID? {
    guard let entry = try find(Artifact.fileName, on: line), entry.mode == .file else {
      return nil
    }
    return ArtifactID(entry.id)
  }

  /// The artifact in a folder of a tree, or nil.
  public func findArtifact(
    in tree: TreeID, at path: String = ""
  ) throws -> (id: ArtifactID, artifact: Artifact)? {
    let name = path.isEmpty ? Artifact.fileName : path + "/" + Artifact.fileName
    guard let entry = try store.find(name, in: tree), entry.mode == .file else { return nil }
    return (ArtifactID(entry.id), try Artifact(decoding: store.blob(BlobID(entry.id))))
  }
}
