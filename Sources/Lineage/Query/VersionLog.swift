public import ArtifactStore

/// One version of a line: a commit, with what it says.
public struct Version: Sendable, Hashable {
  /// The commit.
  public let id: CommitID
  /// The line.
  public let line: Line
  /// Its subject and trailers.
  public let message: VersionMessage
  /// When, in seconds since 1970, UTC.
  public let seconds: Int64
  /// The version before, then the inputs of lines that bear them as parents.
  public let parents: [CommitID]
  /// The artifact that the version brought; nil where it brought none of its own.
  public let artifact: ArtifactID?
}

/// The versions of a line.
public enum VersionLog {
  /// The versions of a line, the newest first, without the root; at most `limit` of them.
  public static func versions(
    of line: Line, in snapshot: Snapshot, limit: Int? = nil
  ) throws -> [Version] {
    var versions: [Version] = []
    var current: CommitID? = snapshot.tip(line)
    while let id = current, id != Root.id, versions.count < limit ?? .max {
      let commit = try snapshot.store.commit(id)
      versions.append(try version(id, commit, of: line, in: snapshot.store))
      current = commit.parents.first
    }
    return versions
  }

  /// One version of a line, wherever the line stands.
  public static func version(
    _ id: CommitID, of line: Line, in store: Store
  ) throws -> Version {
    try version(id, try store.commit(id), of: line, in: store)
  }

  private static func version(
    _ id: CommitID, _ commit: Commit, of line: Line, in store: Store
  ) throws -> Version {
    guard let message = VersionMessage(parsing: commit.message) else {
      throw LineageError.malformed(
        file: "commit \(id.short)", field: "Tka-Kind", reason: "is missing")
    }
    let folders = ArtifactFolders(on: line, of: store)
    let before = try commit.parents.first.map { try store.commit($0).tree } ?? .empty
    // Where the root is the artifact it is looked at whatever the version before had.
    let made = try folders.changed(in: commit.tree, since: before)
    return Version(
      id: id, line: line, message: message, seconds: commit.committer.seconds,
      parents: commit.parents, artifact: made.first?.id)
  }
}
