public import CanonicalJSON

/// What the gate must know of the store besides the report, the items and the policy.
public struct GateFacts: Sendable, Hashable {
  /// Who asks for the promotion.
  public enum Asker: Sendable, Hashable {
    case person, tick
  }

  /// What ``promotedID`` is before the first promotion.
  public static let base = "base"

  /// The artifact id of the adapter that is judged.
  public let candidateID: String
  /// The artifact id of the adapter that is promoted now, or ``base``.
  public let promotedID: String
  /// The baseline's composite, when it was measured here.
  public let measuredBaseline: Decimal?
  /// True when the policy is the version that the adapter's manifest names.
  public let policyIsTheManifests: Bool
  /// True when this adapter was promoted and rolled back before.
  public let wasRolledBack: Bool
  /// True when somebody brought the report: it was not measured here.
  public let isImported: Bool
  /// Who asks.
  public let asked: Asker

  /// Makes the facts.
  public init(
    candidateID: String, promotedID: String, measuredBaseline: Decimal? = nil,
    policyIsTheManifests: Bool, wasRolledBack: Bool, isImported: Bool = false, asked: Asker
  ) {
    self.candidateID = candidateID
    self.promotedID = promotedID
    self.measuredBaseline = measuredBaseline
    self.policyIsTheManifests = policyIsTheManifests
    self.wasRolledBack = wasRolledBack
    self.isImported = isImported
    self.asked = asked
  }
}
