/// What became of claims between two profiles.
public struct ProfileChanges: Hashable, Sendable {
  /// Claims that stand and were not there before.
  public let new: [Claim]
  /// Claims that are durable and were not.
  public let durable: [Claim]
  /// Claims that stand, with an open contradiction that they did not have.
  public let contested: [Claim]
  /// Claims that are retracted and were not.
  public let retracted: [Claim]
  /// Claims that stand again after having been retracted.
  public let restored: [Claim]

  /// Compares two profiles.
  public init(from before: Profile, to after: Profile) {
    var earlier: [ClaimID: Claim] = [:]
    for claim in before.claims + before.retracted { earlier[claim.id] = claim }
    self.new = after.claims.filter { earlier[$0.id] == nil }
    self.durable = after.claims.filter {
      $0.status == .durable && earlier[$0.id]?.status != .durable
    }
    self.contested = after.claims.filter { claim in
      let known = earlier[claim.id]?.openContradictions ?? []
      return !claim.openContradictions.allSatisfy { known.contains($0) }
    }
    self.retracted = after.retracted.filter { earlier[$0.id]?.status.reason == nil }
    self.restored = after.claims.filter { earlier[$0.id]?.status.reason != nil }
  }

  /// True when nothing changed.
  public var isEmpty: Bool {
    new.isEmpty && durable.isEmpty && contested.isEmpty && retracted.isEmpty && restored.isEmpty
  }
}
