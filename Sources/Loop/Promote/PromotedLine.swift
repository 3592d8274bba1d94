public import ArtifactStore
public import Lineage

/// The promoted line of a snapshot, for reading.
public struct PromotedLine: Sendable {
  /// One promotion.
  public struct Version: Sendable {
    /// Its commit.
    public let commit: CommitID
    /// The candidate id of the adapter.
    public let candidate: String
    /// The digest of the adapter's tensors.
    public let tensors: String
    /// What the gate decided.
    public let decision: Decision
  }

  private let snapshot: Snapshot

  /// Reads what is promoted in a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The candidate id of what is promoted now; nil when nothing is.
  public func candidate() throws -> String? { try current()?.candidate }

  /// What is promoted now; nil when nothing is.
  public func current() throws -> Version? { try version(at: snapshot.tip(.promoted)) }

  /// The promotion that a commit holds; nil for the root.
  public func version(at commit: CommitID) throws -> Version? {
    guard let promotion = try Promotion.find(at: commit, in: snapshot.store) else { return nil }
    return Version(
      commit: commit, candidate: promotion.candidate, tensors: promotion.tensors,
      decision: promotion.decision)
  }

  /// True when an adapter with these tensors was promoted once and rolled back later.
  public func wasRolledBack(tensors: String) throws -> Bool {
    try LineageQuery(snapshot).takenOff(.promoted).contains { commit in
      try version(at: commit)?.tensors == tensors
    }
  }
}
