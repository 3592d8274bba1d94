/// Preference pairs for training, in the versions of one growing dataset.
///
/// Rows are only ever appended: a later version keeps the bytes of the earlier shards. Rows that
/// are no longer to be used stay where they are and are listed as withdrawn.
public struct Dataset: Sendable {
  /// A batch, as far as a dataset is concerned.
  public typealias Batch = (artifactID: String, number: Int, pairs: [TrainingPair])

  /// A pair that is left out, and why.
  public struct Exclusion: Hashable, Sendable {
    /// The artifact id of the batch.
    public let batch: String
    /// The number of the batch.
    public let batchNumber: Int
    /// The place of the pair in the batch's `pairs.jsonl`, from 0.
    public let index: Int
    /// Why.
    public let reason: ExclusionReason
  }

  /// A row that an earlier version had, and that is no longer to be used.
  public struct Withdrawal: Hashable, Sendable {
    /// The row's id.
    public let pairID: String
    /// The part that it lies in.
    public let split: DatasetSplit
    /// Why.
    public let reason: ExclusionReason
  }

  /// How many rows there are.
  public struct Counts: Hashable, Sendable {
    /// Rows to train on.
    public var train: Int
    /// Rows set aside.
    public var eval: Int
    /// Rows no longer to be used, which both other counts leave out.
    public var withdrawn: Int

    /// Makes counts.
    public init(train: Int, eval: Int, withdrawn: Int) {
      self.train = train
      self.eval = eval
      self.withdrawn = withdrawn
    }
  }

  /// All rows to train on that there ever were, in the order of their shards.
  let train: [DatasetRow]
  /// All rows set aside that there ever were, in the order of their shards.
  let eval: [DatasetRow]
  /// The rows no longer to be used, in the order of the shards.
  public let withdrawals: [Withdrawal]
  /// The pairs of batches on the line that are left out, in their order.
  public let exclusions: [Exclusion]
  /// How many batches the line had.
  public let batchCount: Int
  private let withdrawn: Set<String>

  init(
    train: [DatasetRow], eval: [DatasetRow], withdrawals: [Withdrawal], exclusions: [Exclusion],
    batchCount: Int
  ) {
    self.batchCount = batchCount
    self.train = train
    self.eval = eval
    self.withdrawals = withdrawals
    self.exclusions = exclusions
    self.withdrawn = Set(withdrawals.map(\.pairID))
  }

  /// The dataset of `batches`, as a next version of `previous` where there is one.
  /// - Parameters:
  ///   - batches: The batches whose pairs are taken.
  ///   - previous: The version before.
  ///   - count: How many batches the line has, where those are not all of them.
  /// - Returns: The dataset.
  public static func building(
    from batches: [Batch], previous: Dataset?, ofBatches count: Int? = nil
  ) -> Dataset {
    let rows = batches.flatMap { batch in
      batch.pairs.enumerated().map { index, pair in
        DatasetRow(batch: batch.artifactID, batchNumber: batch.number, index: index, pair: pair)
      }
    }.sorted { $0.precedes($1) }
    var shards: [DatasetSplit: [DatasetRow]] = [
      .train: previous?.train ?? [], .eval: previous?.eval ?? [],
    ]
    var present = Set(shards.values.joined().map(\.pairID))
    let verdicts = PairHygiene.verdicts(rows, sound: present)
    var reasons: [String: ExclusionReason] = [:]
    var usable: Set<String> = []
    var exclusions: [Exclusion] = []
    for (row, reason) in zip(rows, verdicts) {
      if let reason {
        reasons[row.pairID] = reason
        exclusions.append(
          Exclusion(
            batch: row.batch, batchNumber: row.batchNumber, index: row.index, reason: reason))
        continue
      }
      usable.insert(row.pairID)
      if present.insert(row.pairID).inserted {
        shards[DatasetSplit(batch: row.batch), default: []].append(row)
      }
    }
    let withdrawals = DatasetSplit.allCases.flatMap { split in
      (shards[split] ?? []).filter { !usable.contains($0.pairID) }.map {
        Withdrawal(
          pairID: $0.pairID, split: split, reason: reasons[$0.pairID] ?? .batchWithdrawn)
      }
    }
    return Dataset(
      train: shards[.train] ?? [], eval: shards[.eval] ?? [], withdrawals: withdrawals,
      exclusions: exclusions, batchCount: count ?? batches.count)
  }

  /// All rows of a part, withdrawn ones too.
  func shardRows(_ split: DatasetSplit) -> [DatasetRow] {
    switch split {
    case .train: train
    case .eval: eval
    }
  }

  /// The rows of a part that are to be used, in order.
  public func rows(_ split: DatasetSplit) -> [DatasetRow] {
    shardRows(split).filter { !withdrawn.contains($0.pairID) }
  }

  /// How many rows there are.
  public var counts: Counts {
    Counts(train: rows(.train).count, eval: rows(.eval).count, withdrawn: withdrawals.count)
  }

  /// How many rows are to be used, in both parts.
  public var usablePairCount: Int { counts.usable }

  /// The rows to be used as TRL reads them: JSON Lines of `prompt`, `chosen` and `rejected`.
  public func exportTRL() -> (train: [UInt8], test: [UInt8]) {
    (
      train: JSONLines.bytes(rows(.train).map(\.trainerJSON)),
      test: JSONLines.bytes(rows(.eval).map(\.trainerJSON))
    )
  }
}
