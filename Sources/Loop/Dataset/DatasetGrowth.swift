/// The pairs of batches on their way into the next version of a dataset.
///
/// Of the same pair in several batches the first is used; of two that contradict each other,
/// neither. Pairs are considered in the order of their batches.
struct DatasetGrowth {
  /// The pairs that were considered before and are not again.
  private var known: [ConsideredPair]
  /// The rows that are in the shards and whose batches are considered again.
  private let earlierRows: [ConsideredPair]
  private var withdrawals: [PairID: Dataset.Withdrawal]
  private var new: [(pair: ConsideredPair, reversed: UInt64, split: DatasetSplit)] = []

  /// Goes on from a version with batches that it does not have.
  init(after previous: Dataset? = nil) {
    self.known = previous?.pairs ?? []
    self.earlierRows = []
    self.withdrawals = Dictionary(
      uniqueKeysWithValues: (previous?.withdrawals ?? []).map { ($0.pairID, $0) })
  }

  /// Decides about all batches anew; the rows that a version has stay in its shards.
  init(anewAfter previous: Dataset) {
    self.known = []
    self.earlierRows = previous.pairs.filter { $0.split != nil }
    self.withdrawals = [:]
  }

  /// Looks at the pairs of one batch.
  mutating func consider(_ pairs: [TrainingPair], of batch: String, number: Int) {
    let split = DatasetSplit(batch: batch)
    for (index, pair) in pairs.enumerated() {
      let sides = PairSides(pair)
      let considered = ConsideredPair(
        pairID: PairID(batch: batch, index: index), sides: sides.digest, batchNumber: number,
        index: index, lengths: PairLengths(pair),
        place: sides.fault.map { .leftOut($0) } ?? .row(split))
      new.append((considered, sides.reversedDigest, split))
    }
  }

  /// Decides.
  /// - Parameter batchCount: How many batches there are.
  /// - Returns: The version, and the pairs whose rows its shards do not have yet.
  consuming func finish(batchCount: Int) -> (dataset: Dataset, newRows: Set<PairID>) {
    let present = Set(earlierRows.map(\.pairID))
    var sound = Set(known.filter(isSound).map(\.sides))
    // The rows in use by their words, to be found when a later pair contradicts them.
    var used: [UInt64: ConsideredPair] = [:]
    for pair in known where pair.split != nil && withdrawals[pair.pairID] == nil {
      used[pair.sides] = pair
    }
    for (pair, _, _) in new where pair.isSound { sound.insert(pair.sides) }
    var newRows: Set<PairID> = []
    for position in new.indices {
      var (pair, reversed, split) = new[position]
      let reason = verdict(on: pair, reversed: reversed, sound: sound, used: used)
      if reason == nil { used[pair.sides] = pair }
      if reason == .contradictory, let other = used.removeValue(forKey: reversed) {
        withdraw(other, .contradictory)
      }
      if present.contains(pair.pairID) {
        pair.place = .row(split)
        if let reason { withdraw(pair, reason) }
      } else if let reason {
        pair.place = .leftOut(reason)
      } else {
        newRows.insert(pair.pairID)
      }
      new[position].pair = pair
    }
    let seen = Set(new.map(\.pair.pairID))
    let gone = earlierRows.filter { !seen.contains($0.pairID) }
    for pair in gone { withdraw(pair, .batchWithdrawn) }
    let pairs = known + gone + new.map(\.pair)
    let dataset = Dataset(
      pairs: pairs, withdrawals: pairs.compactMap { withdrawals[$0.pairID] },
      batchCount: batchCount)
    return (dataset, newRows)
  }

  private func verdict(
    on pair: ConsideredPair, reversed: UInt64, sound: Set<UInt64>, used: [UInt64: ConsideredPair]
  ) -> ExclusionReason? {
    if let fault = pair.exclusion { return fault }
    if sound.contains(reversed) { return .contradictory }
    return used[pair.sides] == nil ? nil : .duplicate
  }

  /// True where the words of an earlier pair count: its batch is on the line, and it is no fault by itself.
  private func isSound(_ pair: ConsideredPair) -> Bool {
    switch withdrawals[pair.pairID]?.reason {
    case nil, .duplicate, .contradictory: pair.isSound
    case .batchWithdrawn, .emptySide, .equalSides, .nearEqualSides: false
    }
  }

  private mutating func withdraw(_ pair: ConsideredPair, _ reason: ExclusionReason) {
    guard let split = pair.split else { return }
    withdrawals[pair.pairID] = Dataset.Withdrawal(
      pairID: pair.pairID, split: split, reason: reason)
  }
}
