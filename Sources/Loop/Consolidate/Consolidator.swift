/// Merges batches into a profile, one after another.
///
/// It keeps its index between batches; for one batch, ``Profile/merging(_:rules:)`` is shorter.
public struct Consolidator: Sendable {
  /// A batch, as far as a profile is concerned.
  public typealias Batch = (number: Int, candidates: [Candidate])

  private let rules: ConsolidationRules
  private var claims: [Claim]
  private var index: ClaimIndex

  /// Starts from a profile.
  public init(_ profile: Profile = Profile(), rules: ConsolidationRules = ConsolidationRules()) {
    self.rules = rules
    self.claims = (profile.claims + profile.retracted).sorted { $0.precedes($1) }
    self.index = ClaimIndex(nearDuplicateHundredths: rules.nearDuplicateHundredths)
    for claim in claims { index.append(claim) }
  }

  /// Takes in a batch that was not taken in before.
  ///
  /// Batches are to come in ascending order of their numbers. Candidates without evidence are
  /// passed over.
  public mutating func merge(_ batch: Batch) {
    for candidate in batch.candidates where candidate.status == .supported {
      if let position = index.position(for: candidate) {
        claims[position].merge(candidate, batch: batch.number)
      } else {
        var claim = Claim(founding: candidate)
        claim.merge(candidate, batch: batch.number)
        index.append(claim)
        claims.append(claim)
      }
    }
  }

  /// The profile of all that was taken in.
  public var profile: Profile { Profile(settling: claims, rules: rules) }
}
