public import Models

/// What is held to be so about the owner.
///
/// It is a fold over the batches: merging one batch after another gives the same bytes as
/// starting from nothing with all of them.
public struct Profile: Hashable, Sendable {
  /// The claims that stand, by category, then by the batch that first proposed them, then by id.
  public let claims: [Claim]
  /// The claims that were retracted, in the same order.
  public let retracted: [Claim]

  /// An empty profile.
  public init() {
    self.claims = []
    self.retracted = []
  }

  /// Settles contradictions between `claims`, and puts them in order.
  init(settling claims: [Claim], rules: ConsolidationRules) {
    var settled = claims.sorted { $0.precedes($1) }
    Contradictions(rules: rules).settle(&settled)
    self.claims = settled.filter { $0.status.reason == nil }
    self.retracted = settled.filter { $0.status.reason != nil }
  }

  /// The profile of all batches, which are taken in the order of their numbers.
  public static func consolidating(
    _ batches: [Consolidator.Batch], rules: ConsolidationRules = ConsolidationRules()
  ) -> Profile {
    var consolidator = Consolidator(rules: rules)
    for batch in batches.sorted(by: { $0.number < $1.number }) { consolidator.merge(batch) }
    return consolidator.profile
  }

  /// This profile with one batch more, whose number is above those it has.
  public func merging(
    _ batch: Consolidator.Batch, rules: ConsolidationRules = ConsolidationRules()
  ) -> Profile {
    var consolidator = Consolidator(self, rules: rules)
    consolidator.merge(batch)
    return consolidator.profile
  }

  /// All claims as prompts show them.
  public var knownClaims: [Reading.KnownClaim] { knownClaims(atMost: claims.count) }

  /// The claims for a prompt, the most trusted first: durable ones, then by confidence, then by
  /// batches, then by id.
  public func knownClaims(atMost limit: Int) -> [Reading.KnownClaim] {
    let sorted = claims.map { (claim: $0, confidence: $0.confidence) }.sorted { one, other in
      let (left, right) = (one.claim, other.claim)
      if (left.status == .durable) != (right.status == .durable) { return left.status == .durable }
      if one.confidence != other.confidence { return one.confidence > other.confidence }
      if left.batches.count != right.batches.count {
        return left.batches.count > right.batches.count
      }
      return left.id < right.id
    }
    return sorted.prefix(limit).map {
      Reading.KnownClaim(
        id: $0.claim.id.text, category: $0.claim.category.rawValue, claim: $0.claim.claim)
    }
  }
}
