public import ArtifactStore
public import Lineage

/// The evals line of a snapshot, for reading.
public struct EvalLine: Sendable {
  /// One report.
  public struct Version: Sendable {
    /// Its commit.
    public let commit: CommitID
    /// Its artifact.
    public let artifact: ArtifactID
    /// Who measured: `asserted` where somebody said so.
    public let provider: String?
    /// What it says.
    public let report: EvalReport
    /// The scores of single items, where it has them.
    public let items: [EvalItem]?
  }

  /// The provider of what somebody else measured.
  static let asserted = "asserted"

  static let answersName = "answers.jsonl"
  static let judgementsName = "judgements.jsonl"

  private let snapshot: Snapshot

  /// Reads the reports of a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The newest report about an adapter, or nil.
  public func newest(of candidate: String) throws -> Version? {
    let ancestry = Ancestry(of: snapshot.store)
    for commit in try ancestry.firstParents(of: snapshot.tip(.evals)) where commit != Root.id {
      let version = try version(at: commit)
      if version.report.candidateID.utf8.elementsEqual(candidate.utf8) { return version }
    }
    return nil
  }

  /// Every report about an adapter, the newest first.
  func all(of candidate: String) throws -> [Version] {
    try Ancestry(of: snapshot.store).firstParents(of: snapshot.tip(.evals))
      .filter { $0 != Root.id }.map { try version(at: $0) }
      .filter { $0.report.candidateID.utf8.elementsEqual(candidate.utf8) }
  }

  /// The report of a version.
  public func version(at commit: CommitID) throws -> Version {
    let store = snapshot.store
    let tree = try store.commit(commit).tree
    guard let artifact = try snapshot.findArtifact(in: tree),
      let report = try store.find(GateFiles.report, in: tree)
    else { throw LoopError.badContent("evals:\(commit.short) has no \(GateFiles.report)") }
    let items = try store.find(GateFiles.items, in: tree)
    return Version(
      commit: commit, artifact: artifact.id, provider: artifact.artifact.provider,
      report: try EvalReport(decoding: ChunkedFile.bytes(report, from: store)),
      items: try items.map { try EvalItem.decode(ChunkedFile.bytes($0, from: store)) })
  }
}
