import CanonicalJSON

/// The files of a dataset: `dataset.json`, `README.md`, `considered/0000.txt` and so on,
/// `train/0000.jsonl` and so on, `eval/0000.jsonl` and so on, and `withdrawn.jsonl`.
///
/// `dataset.json` says how many of everything there are and does not grow with the batches.
enum DatasetFile {
  /// The most lines of one shard.
  static let shardLimit = 1_000

  static let summary = "dataset.json"
  static let card = "README.md"
  static let withdrawn = "withdrawn.jsonl"

  /// The shard of a number of the pairs that were considered.
  static func considered(_ number: Int) -> String { "considered/\(digits(number)).txt" }

  /// The shard of a number of a part's rows.
  static func rows(_ split: DatasetSplit, _ number: Int) -> String {
    "\(split.rawValue)/\(digits(number)).jsonl"
  }

  /// How many shards so many lines take.
  static func shardCount(of lines: Int) -> Int {
    lines / shardLimit + (lines % shardLimit == 0 ? 0 : 1)
  }

  /// How many lines a shard has when there are so many in all.
  static func lineCount(of number: Int, in lines: Int) -> Int {
    min(shardLimit, lines - number * shardLimit)
  }

  private static func digits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension Dataset {
  var summary: JSON {
    let leftOut = ExclusionReason.allCases.map { reason in
      (key: reason.rawValue, value: JSON.integer(self.leftOut(for: reason)))
    }
    return [
      "schema": 1,
      "batches": .integer(batchCount),
      "counts": counts.json,
      "considered": .integer(pairs.count),
      "left_out": .object(JSONObject(leftOut)),
      "lengths": lengthReport.json,
    ]
  }

  /// The counts that a `dataset.json` states, without the pairs.
  static func counts(
    in summary: [UInt8]
  ) throws(PayloadError) -> (counts: Counts, batches: Int) {
    let fields = try FieldReader(file: DatasetFile.summary, bytes: summary)
    try fields.checkSchema()
    return (try Counts(try fields.object("counts")), try fields.integer("batches"))
  }

  /// Reads everything but the rows.
  /// - Parameter read: Gives a file by its name, or nil where there is none.
  /// - Throws: ``PayloadError``, and what `read` throws.
  init(
    reading read: (_ name: String) throws -> [UInt8]?
  ) throws {
    func file(_ name: String) throws -> [UInt8] {
      guard let bytes = try read(name) else { throw PayloadError(file: name, fault: .missing) }
      return bytes
    }
    let fields = try FieldReader(file: DatasetFile.summary, bytes: file(DatasetFile.summary))
    try fields.checkSchema()
    let considered = try fields.integer("considered")
    var pairs: [ConsideredPair] = []
    for number in 0..<DatasetFile.shardCount(of: considered) {
      let name = DatasetFile.considered(number)
      pairs += try ConsideredPair.decode(file(name), file: name)
      guard pairs.count == min(considered, (number + 1) * DatasetFile.shardLimit) else {
        throw PayloadError(file: name, fault: .value)
      }
    }
    var withdrawals: [Withdrawal] = []
    for line in try JSONLines.objects(
      file: DatasetFile.withdrawn, bytes: file(DatasetFile.withdrawn))
    {
      withdrawals.append(try Withdrawal(line))
    }
    guard Set(withdrawals.map(\.pairID)).count == withdrawals.count else {
      throw PayloadError(file: DatasetFile.withdrawn, fault: .value)
    }
    self.init(
      pairs: pairs, withdrawals: withdrawals, batchCount: try fields.integer("batches"))
    guard try Counts(try fields.object("counts")) == counts else {
      throw fields.error("counts", .value)
    }
  }

  /// Gives the rows of a part that are to be used, in the order of the shards.
  func eachRow(
    of split: DatasetSplit, reading read: (_ name: String) throws -> [UInt8]?,
    _ body: (DatasetRow) throws -> Void
  ) throws {
    let count = rowCount(split)
    for number in 0..<DatasetFile.shardCount(of: count) {
      let name = DatasetFile.rows(split, number)
      guard let bytes = try read(name) else { throw PayloadError(file: name, fault: .missing) }
      let lines = try JSONLines.objects(file: name, bytes: bytes)
      guard lines.count == DatasetFile.lineCount(of: number, in: count) else {
        throw PayloadError(file: name, fault: .value)
      }
      for line in lines {
        let row = try DatasetRow(line)
        if isUsable(row) { try body(row) }
      }
    }
  }
}

extension Dataset.Counts {
  var json: JSON {
    ["train": .integer(train), "eval": .integer(eval), "withdrawn": .integer(withdrawn)]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.init(
      train: try fields.integer("train"), eval: try fields.integer("eval"),
      withdrawn: try fields.integer("withdrawn"))
  }
}

extension Dataset.Withdrawal {
  var json: JSON {
    [
      "pair_id": .string(pairID.description), "split": .string(split.rawValue),
      "reason": .string(reason.rawValue),
    ]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.init(
      pairID: try fields.named("pair_id") { PairID($0) },
      split: try fields.named("split") { DatasetSplit(rawValue: $0) },
      reason: try fields.named("reason") { ExclusionReason(rawValue: $0) })
  }
}
