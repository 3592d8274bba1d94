import CanonicalJSON

extension Dataset {
  /// The most rows of one shard.
  public static let shardLimit = 1_000

  static let summaryFile = "dataset.json"
  private static let leftOutFile = "left_out.jsonl"
  private static let withdrawnFile = "withdrawn.jsonl"

  /// The files of a dataset: `dataset.json`, `README.md`, `train/0000.jsonl` and so on,
  /// `eval/0000.jsonl` and so on, `left_out.jsonl` and `withdrawn.jsonl`.
  ///
  /// `dataset.json` says how many of everything there are and does not grow with the batches.
  public var payloads: [Payload] {
    var payloads: [Payload] = [
      (Dataset.summaryFile, summary.canonicalLine),
      ("README.md", Array(DatasetCard.markdown(self).utf8)),
    ]
    for split in DatasetSplit.allCases {
      let rows = shardRows(split)
      for (number, start) in stride(from: 0, to: rows.count, by: Dataset.shardLimit).enumerated() {
        let shard = rows[start..<min(start + Dataset.shardLimit, rows.count)]
        payloads.append((Dataset.shardFile(split, number), JSONLines.bytes(shard.map(\.json))))
      }
    }
    payloads.append((Dataset.leftOutFile, JSONLines.bytes(exclusions.map(\.json))))
    payloads.append((Dataset.withdrawnFile, JSONLines.bytes(withdrawals.map(\.json))))
    return payloads
  }

  static func shardFile(_ split: DatasetSplit, _ number: Int) -> String {
    let digits = String(number)
    return "\(split.rawValue)/" + String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      + "\(digits).jsonl"
  }

  /// What the lengths of the rows to be used are.
  public var lengthReport: LengthReport { LengthReport(rows(.train) + rows(.eval)) }

  private var summary: JSON {
    let leftOut = ExclusionReason.allCases.map { reason in
      (key: reason.rawValue, value: JSON.integer(exclusions.count { $0.reason == reason }))
    }
    return [
      "schema": 1,
      "batches": .integer(batchCount),
      "counts": counts.json,
      "left_out": .object(JSONObject(leftOut)),
      "lengths": lengthReport.json,
    ]
  }

  /// The counts that a `dataset.json` states, without the rows.
  static func counts(
    in summary: [UInt8]
  ) throws(PayloadError) -> (counts: Counts, batches: Int) {
    let fields = try FieldReader(file: summaryFile, bytes: summary)
    try fields.checkSchema()
    return (try Counts(try fields.object("counts")), try fields.integer("batches"))
  }

  /// Reads the files of a dataset; others than its own are passed over.
  public init(payloads: [Payload]) throws(PayloadError) {
    func bytes(_ name: String) -> [UInt8]? {
      payloads.first { $0.name.utf8.elementsEqual(name.utf8) }?.bytes
    }
    guard let summary = bytes(Dataset.summaryFile) else {
      throw PayloadError(file: Dataset.summaryFile, fault: .missing)
    }
    guard let withdrawn = bytes(Dataset.withdrawnFile) else {
      throw PayloadError(file: Dataset.withdrawnFile, fault: .missing)
    }
    guard let leftOut = bytes(Dataset.leftOutFile) else {
      throw PayloadError(file: Dataset.leftOutFile, fault: .missing)
    }
    let fields = try FieldReader(file: Dataset.summaryFile, bytes: summary)
    try fields.checkSchema()
    var exclusions: [Exclusion] = []
    for line in try JSONLines.objects(file: Dataset.leftOutFile, bytes: leftOut) {
      exclusions.append(try Exclusion(line))
    }
    var shards: [DatasetSplit: [DatasetRow]] = [:]
    for split in DatasetSplit.allCases {
      var number = 0
      while let shard = bytes(Dataset.shardFile(split, number)) {
        shards[split, default: []] += try Dataset.rows(
          of: shard, file: Dataset.shardFile(split, number), number: number,
          before: shards[split]?.count ?? 0)
        number += 1
      }
    }
    var withdrawals: [Withdrawal] = []
    for line in try JSONLines.objects(file: Dataset.withdrawnFile, bytes: withdrawn) {
      withdrawals.append(try Withdrawal(line))
    }
    self.init(
      train: shards[.train] ?? [], eval: shards[.eval] ?? [], withdrawals: withdrawals,
      exclusions: exclusions, batchCount: try fields.integer("batches"))
    guard try Counts(try fields.object("counts")) == counts else {
      throw fields.error("counts", .value)
    }
  }

  /// Reads one shard; those before it must be full.
  private static func rows(
    of shard: [UInt8], file: String, number: Int, before: Int
  ) throws(PayloadError) -> [DatasetRow] {
    var rows: [DatasetRow] = []
    for line in try JSONLines.objects(file: file, bytes: shard) {
      rows.append(try DatasetRow(line))
    }
    guard before == number * shardLimit, (1...shardLimit).contains(rows.count) else {
      throw PayloadError(file: file, fault: .value)
    }
    return rows
  }
}

extension Dataset.Counts {
  /// The rows that may be used.
  public var usable: Int { train + eval }

  var json: JSON {
    ["train": .integer(train), "eval": .integer(eval), "withdrawn": .integer(withdrawn)]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.init(
      train: try fields.integer("train"), eval: try fields.integer("eval"),
      withdrawn: try fields.integer("withdrawn"))
  }
}

extension Dataset.Exclusion {
  var json: JSON {
    [
      "batch": .string(batch), "batch_number": .integer(batchNumber), "index": .integer(index),
      "reason": .string(reason.rawValue),
    ]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.init(
      batch: try fields.string("batch"), batchNumber: try fields.integer("batch_number"),
      index: try fields.integer("index"),
      reason: try fields.named("reason") { ExclusionReason(rawValue: $0) })
  }
}

extension Dataset.Withdrawal {
  var json: JSON {
    [
      "pair_id": .string(pairID), "split": .string(split.rawValue),
      "reason": .string(reason.rawValue),
    ]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.init(
      pairID: try fields.string("pair_id"),
      split: try fields.named("split") { DatasetSplit(rawValue: $0) },
      reason: try fields.named("reason") { ExclusionReason(rawValue: $0) })
  }
}
