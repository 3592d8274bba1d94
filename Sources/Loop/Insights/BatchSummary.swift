/// A batch in brief, as pages about many batches need it.
public struct BatchSummary: Hashable, Sendable {
  /// The number of the batch, in the order of work.
  public let number: Int
  /// Why it failed, or nil where it did not.
  public let failure: BatchHeader.FailureReason?
  /// How many records it read.
  public let records: Int
  /// How many claims it proposes with evidence.
  public let supported: Int
  /// How many training pairs it gives.
  public let pairs: Int

  /// Sums up what `batch.json` says.
  public init(_ header: BatchHeader) {
    self.init(
      number: header.number, failure: header.failure, records: header.counts.records,
      supported: header.counts.supported, pairs: header.counts.pairs)
  }

  /// Makes a summary.
  public init(
    number: Int, failure: BatchHeader.FailureReason?, records: Int, supported: Int, pairs: Int
  ) {
    self.number = number
    self.failure = failure
    self.records = records
    self.supported = supported
    self.pairs = pairs
  }
}
