public import ArtifactStore
public import Lineage

/// The adapters line of a snapshot, for reading.
public struct AdapterLine: Sendable {
  /// One version of the line.
  public struct Version: Sendable {
    /// Its commit.
    public let commit: CommitID
    /// Its artifact.
    public let artifact: ArtifactID
    /// What it says.
    public let record: AdapterRecord

    /// The id of the manifest, by which reports and promotions name the adapter.
    public var candidate: String { record.candidate ?? artifact.hex }
  }

  private let snapshot: Snapshot

  /// Reads the adapters of a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The newest version, or nil when there is none.
  public func newest() throws -> Version? { try version(at: snapshot.tip(.adapters)) }

  /// The newest version whose training did not fail: what the next one counts from.
  func newestNotFailed() throws -> Version? {
    let versions = try all()
    let failed = Set(versions.filter { $0.record.state == .failed }.map(\.candidate))
    return versions.first { !failed.contains($0.candidate) }
  }

  /// Every version, the newest first.
  public func all() throws -> [Version] {
    try Ancestry(of: snapshot.store).firstParents(of: snapshot.tip(.adapters))
      .compactMap { try version(at: $0) }
  }

  /// The adapter that a report names, where it was trained, or nil.
  public func findTrained(_ candidate: String) throws -> Version? {
    try all().first { $0.record.state == .trained && $0.candidate == candidate }
  }

  /// The version that a commit of the line holds; nil for the root.
  func version(at commit: CommitID) throws -> Version? {
    guard commit != Root.id else { return nil }
    let tree = try snapshot.store.commit(commit).tree
    guard let artifact = try snapshot.findArtifact(in: tree),
      let entry = try snapshot.store.find(GateFiles.adapter, in: tree)
    else { throw LoopError.badContent("adapters:\(commit.short) has no \(GateFiles.adapter)") }
    let bytes = try ChunkedFile.bytes(entry, from: snapshot.store)
    return Version(
      commit: commit, artifact: artifact.id, record: try AdapterRecord(decoding: bytes))
  }
}

extension AdapterLine {
  /// The commit that holds the files of the adapter whose candidate id begins with `candidate`, or
  /// of what is promoted where none is named.
  public func exportable(_ candidate: String?) throws -> CommitID {
    guard let candidate else {
      guard let promoted = try PromotedLine(snapshot).current() else {
        throw LoopError.nothingYet("nothing is promoted: name an adapter by its candidate id")
      }
      return promoted.commit
    }
    return try trained(named: candidate).commit
  }

  /// The only adapter that was trained and whose candidate id begins with `candidate`.
  func trained(named candidate: String) throws -> Version {
    let matching = try all().filter {
      $0.record.state == .trained && $0.candidate.hasPrefix(candidate)
    }
    guard let adapter = matching.first else { throw LoopError.unknownCandidate(candidate) }
    guard Set(matching.map(\.candidate)).count == 1 else {
      throw LineageError.ambiguous("adapter \(candidate)", count: matching.count)
    }
    return adapter
  }
}
