/// What it takes to merge claims, to trust them and to retract them.
public struct ConsolidationRules: Hashable, Sendable {
  /// The batches that a durable claim needs.
  public var durableBatches = 2
  /// The evidence records that a durable claim needs.
  public var durableEvidence = 3
  /// The mean confidence that a durable claim needs.
  public var durableConfidence = Confidence(clampingMillionths: 700_000)
  /// How many batches more settle a contradiction.
  public var contradictionLead = 2
  /// The Jaccard similarity of word trigrams, in hundredths, from which two claims are one.
  public var nearDuplicateHundredths = 80

  /// The rules of the loop.
  public init() {}
}
