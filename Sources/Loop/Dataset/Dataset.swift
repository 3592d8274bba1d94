/// What is known of one version of a dataset of preference pairs, without the words of its rows.
///
/// Rows are only ever appended: a later version keeps the bytes of the earlier shards. Rows that
/// are no longer to be used stay where they are and are listed as withdrawn.
public struct Dataset: Sendable {
  /// A row that an earlier version had, and that is no longer to be used.
  public struct Withdrawal: Hashable, Sendable {
    /// The row.
    public let pairID: PairID
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

    /// The rows that may be used.
    public var usable: Int { train + eval }
  }

  /// Every pair that any version saw, and where it went; what is new comes last.
  public let pairs: [ConsideredPair]
  /// The rows no longer to be used, in the order of the pairs.
  public let withdrawals: [Withdrawal]
  /// How many batches the line had.
  public let batchCount: Int
  private let withdrawn: Set<PairID>

  init(pairs: [ConsideredPair], withdrawals: [Withdrawal], batchCount: Int) {
    self.pairs = pairs
    self.withdrawals = withdrawals
    self.batchCount = batchCount
    self.withdrawn = Set(withdrawals.map(\.pairID))
  }

  /// True where a row is still to be used.
  func isUsable(_ row: DatasetRow) -> Bool { !withdrawn.contains(row.pairID) }

  /// How many rows the shards of a part have, withdrawn ones too.
  func rowCount(_ split: DatasetSplit) -> Int { pairs.count { $0.split == split } }

  /// How many rows there are.
  public var counts: Counts {
    func usable(_ split: DatasetSplit) -> Int {
      rowCount(split) - withdrawals.count { $0.split == split }
    }
    return Counts(train: usable(.train), eval: usable(.eval), withdrawn: withdrawals.count)
  }

  /// How many pairs are left out for a reason.
  public func leftOut(for reason: ExclusionReason) -> Int {
    pairs.count { $0.exclusion == reason }
  }

  /// How many pairs never became rows.
  public var leftOut: Int { pairs.count { $0.exclusion != nil } }

  /// What the lengths of the rows to be used are.
  public var lengthReport: LengthReport {
    LengthReport(
      pairs.filter { $0.split != nil && !withdrawn.contains($0.pairID) }.map(\.lengths))
  }
}
