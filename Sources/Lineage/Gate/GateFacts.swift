public import CanonicalJSON

/// What the gate must know of the store besides the report, the items and the policy.
public struct GateFacts: Sendable, Hashable {
  /// Who asks for the promotion.
  public enum Asker: String, Sendable, Hashable {
    case person, tick
  }

  /// What was measured here of the adapter that a candidate is compared with.
  public struct Baseline: Sendable, Hashable {
    /// Its composite.
    public let composite: Decimal
    /// The id of the instrument, where one is known.
    public let instrument: String?
    /// The SHA-256 of the suite, where one is known.
    public let suite: String?

    /// Describes a measurement.
    public init(composite: Decimal, instrument: String? = nil, suite: String? = nil) {
      self.composite = composite
      self.instrument = instrument
      self.suite = suite
    }
  }

  /// Whether the adapter was trained on what it was asked about.
  public enum Separation: Sendable, Hashable {
    /// Nobody has looked yet.
    case notLooked
    /// It cannot be told: the questions are not of this archive.
    case unknown
    /// What was found.
    case found(Disjointness)
  }

  /// What ``promotedID`` is before the first promotion.
  public static let base = "base"

  /// The artifact id of the adapter that is judged.
  public let candidateID: String
  /// The artifact id of the adapter that is promoted now, or ``base``.
  public let promotedID: String
  /// What was measured here of the baseline before, if anything was.
  public let measuredBaseline: Baseline?
  /// True when the policy is the version that the adapter's manifest names.
  public let policyIsTheManifests: Bool
  /// True when this adapter was promoted and rolled back before.
  public let wasRolledBack: Bool
  /// True when somebody brought the report: it was not measured here.
  public let isImported: Bool
  /// The SHA-256 of the suite that the report is about, where one is known.
  public let suite: String?
  /// How many times the suite was looked at, this time among them.
  public let look: Int
  /// Whether the adapter was trained on what it was asked about.
  public let separation: Separation
  /// Who asks.
  public let asked: Asker

  /// Makes the facts.
  public init(
    candidateID: String, promotedID: String, measuredBaseline: Baseline? = nil,
    policyIsTheManifests: Bool, wasRolledBack: Bool, isImported: Bool = false,
    suite: String? = nil, look: Int = 1, separation: Separation = .unknown, asked: Asker
  ) {
    self.candidateID = candidateID
    self.promotedID = promotedID
    self.measuredBaseline = measuredBaseline
    self.policyIsTheManifests = policyIsTheManifests
    self.wasRolledBack = wasRolledBack
    self.isImported = isImported
    self.suite = suite
    self.look = look
    self.separation = separation
    self.asked = asked
  }
}
