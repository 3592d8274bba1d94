public import Lineage

/// Whether it is time to train: enough that is new, and nothing that waits for its evaluation.
public struct TrainGate: Sendable, Hashable {
  /// Usable pairs that the newest manifest does not have.
  public let newPairs: Int
  /// Batches that the newest manifest does not have.
  public let newBatches: Int
  /// The new pairs that open the gate.
  public let neededPairs: Int
  /// The new batches that open the gate.
  public let neededBatches: Int
  /// The trained adapter that has no report yet, or nil.
  public let awaitingEvaluation: String?
  /// True when there are pairs at all.
  public let hasPairs: Bool

  /// True when it is time to train.
  public var isOpen: Bool {
    hasPairs && awaitingEvaluation == nil
      && (newPairs >= neededPairs || newBatches >= neededBatches)
  }

  /// One line that says why it is open or closed.
  public var explanation: String {
    let counts =
      "\(newPairs) of \(neededPairs) new pairs, \(newBatches) of \(neededBatches) new batches"
    if let awaitingEvaluation {
      return "\(counts); adapter \(awaitingEvaluation.prefix(12)) awaits its evaluation"
    }
    return counts
  }

  /// Looks at a snapshot; nil when there is no dataset yet.
  public static func find(in snapshot: Snapshot) throws -> TrainGate? {
    guard let (counts, batches) = try DatasetLine(snapshot).findCounts() else { return nil }
    let policy = try PolicyLine(snapshot).policy().train
    let newest = try AdapterLine(snapshot).newest()
    var awaiting: String?
    if let newest, newest.record.state == .trained,
      try EvalLine(snapshot).newest(of: newest.candidate) == nil
    {
      awaiting = newest.candidate
    }
    // A training that failed has not learnt from its pairs.
    let learnt = try AdapterLine(snapshot).newestNotFailed()
    return TrainGate(
      newPairs: counts.usable - (learnt?.record.pairs ?? 0),
      newBatches: batches - (learnt?.record.batches ?? 0), neededPairs: policy.newPairs,
      neededBatches: policy.newBatches, awaitingEvaluation: awaiting,
      hasPairs: counts.usable > 0)
  }
}
