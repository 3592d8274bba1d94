/// Which claims differ between two profiles, each list in the order of profiles.
public struct ProfileDifference: Sendable, Hashable {
  /// A claim that both have, and not alike.
  public struct Change: Sendable, Hashable {
    /// The claim in the first profile.
    public let before: Claim
    /// The claim in the second profile.
    public let after: Claim
  }

  /// Claims that stand and were not there before.
  public let added: [Claim]
  /// Claims that stand in both, with another status, evidence or confidence.
  public let changed: [Change]
  /// Claims that are retracted and were not.
  public let retracted: [Claim]
  /// Claims that are in the second profile no more, neither standing nor retracted.
  public let removed: [Claim]

  /// Compares two profiles.
  public init(from before: Profile, to after: Profile) {
    var earlier: [ClaimID: Claim] = [:]
    for claim in before.claims + before.retracted { earlier[claim.id] = claim }
    let later = Set((after.claims + after.retracted).map(\.id))
    self.added = after.claims.filter { earlier[$0.id] == nil }
    self.changed = after.claims.compactMap { claim in
      guard let known = earlier[claim.id], known.json != claim.json else { return nil }
      return Change(before: known, after: claim)
    }
    self.retracted = after.retracted.filter { earlier[$0.id]?.status.reason == nil }
    self.removed = (before.claims + before.retracted).filter { !later.contains($0.id) }
  }

  /// True when there is no difference.
  public var isEmpty: Bool {
    added.isEmpty && changed.isEmpty && retracted.isEmpty && removed.isEmpty
  }
}
