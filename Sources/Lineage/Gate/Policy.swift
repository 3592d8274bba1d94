public import CanonicalJSON

/// The criteria of the loop: whatever changes the bytes of an artifact or the verdict of a gate.
///
/// A policy is the file `policy.json` on the line `policy`. An adapter's manifest names the version
/// that it will be judged by, so criteria are set before training, never after. Every value is in
/// its range: a policy is only made from ``default``, by decoding, or by
/// ``setting(_:to:)``. Shares and thresholds are exact decimals.
public struct Policy: Sendable, Hashable {
  /// When a claim is durable.
  public struct Consolidation: Sendable, Hashable {
    /// How many batches must have proposed it.
    public internal(set) var batches = 2
    /// How many records must prove it.
    public internal(set) var evidence = 3
    /// The mean confidence that it needs.
    public internal(set) var confidence = Decimal.hundredths(70)
  }

  /// When the train gate opens; one of the two is enough.
  public struct Training: Sendable, Hashable {
    /// How many pairs must be new since the dataset last trained on.
    public internal(set) var newPairs = 200
    /// How many batches must be new since the dataset last trained on.
    public internal(set) var newBatches = 10
    /// True when training goes on from the promoted adapter, false when it starts from zero.
    public internal(set) var fromPromoted = false
  }

  /// What the promotion gate demands of an eval report.
  public struct Promotion: Sendable, Hashable {
    /// The candidate's composite must be at least this many times the baseline's.
    public internal(set) var compositeRatio = Decimal.hundredths(105)
    /// What the candidate's composite must reach over a baseline of 0.
    public internal(set) var absoluteMargin = Decimal.hundredths(5)
    /// The evidence citation rate must be at least this.
    public internal(set) var evidenceCitationRate = Decimal.hundredths(95)
    /// True when a report without per-item scores is refused.
    public internal(set) var requiresItems = false
    /// The fewest per-item scores from which anything is concluded.
    public internal(set) var minimumItems = 20
    /// The chance, over all looks at one suite, that an adapter which is no better passes.
    public internal(set) var alpha = Decimal.hundredths(5)
    /// What the scores measure.
    public internal(set) var metric = "composite"
    /// Which way that metric is better: `higher`, or `lower` (scores are then 1 minus it).
    public internal(set) var direction = "higher"
    /// The rules by which the candidate must not be worse than the baseline.
    public internal(set) var guards = ["refusal", "speakers"]
    /// By how much it may seem worse by a guard: the margin of non-inferiority.
    public internal(set) var guardMargin = Decimal.hundredths(10)
    /// The SHA-256 of the only suite that may be used; empty for any.
    public internal(set) var suite = ""
    /// The id of the only instrument that may be used; empty for any.
    public internal(set) var instrument = ""
  }

  /// The newest schema that this version reads.
  public static let schema = 1

  /// How many records a batch holds.
  public internal(set) var batchSize = 50
  /// The share of threads that are set aside for evals.
  public internal(set) var heldoutShare = Decimal.hundredths(5)
  /// How many batches run before each consolidation.
  public internal(set) var wave = 1
  /// How many drafts are sampled for a batch.
  public internal(set) var samples = 1
  /// How many answers are sampled for an eval item.
  public internal(set) var evalSamples = 8
  /// When a claim is durable.
  public internal(set) var consolidation = Consolidation()
  /// When the train gate opens.
  public internal(set) var train = Training()
  /// What the promotion gate demands.
  public internal(set) var gate = Promotion()

  private init() {}

  /// The criteria that a new store begins with.
  public static let `default` = Policy()
}
