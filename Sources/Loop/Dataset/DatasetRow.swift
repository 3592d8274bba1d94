import CanonicalJSON

/// One row of a dataset: a pair, and where it comes from.
public struct DatasetRow: Hashable, Sendable {
  /// The artifact id of the batch.
  public let batch: String
  /// The number of the batch.
  public let batchNumber: Int
  /// The place of the pair in the batch's `pairs.jsonl`, from 0.
  public let index: Int
  /// The pair.
  public let pair: TrainingPair
  /// The row's id.
  public let pairID: PairID

  /// Makes a row.
  public init(batch: String, batchNumber: Int, index: Int, pair: TrainingPair) {
    self.batch = batch
    self.batchNumber = batchNumber
    self.index = index
    self.pair = pair
    self.pairID = PairID(batch: batch, index: index)
  }
}

extension DatasetRow {
  /// The row with all that is known about it: every member is always there, and of one type.
  var json: JSON {
    [
      "prompt": .string(pair.prompt),
      "chosen": .string(pair.chosen),
      "rejected": .string(pair.rejected),
      "metadata": [
        "batch": .string(batch),
        "batch_number": .integer(batchNumber),
        "index": .integer(index),
        "pair_id": .string(pairID.description),
        "origin": .string(pair.origin.rawValue),
        "evidence_tweet_ids": .array(pair.evidenceIDs.map(JSON.string)),
        "draft_session_id": .string(pair.draftSessionID ?? ""),
        "critique_session_id": .string(pair.critiqueSessionID ?? ""),
      ],
    ]
  }

  /// The row as trainers take it.
  var trainerJSON: JSON {
    [
      "prompt": .string(pair.prompt), "chosen": .string(pair.chosen),
      "rejected": .string(pair.rejected),
    ]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    let metadata = try fields.object("metadata")
    self.init(
      batch: try metadata.string("batch"), batchNumber: try metadata.integer("batch_number"),
      index: try metadata.integer("index"),
      pair: try TrainingPair(sides: fields, metadata: metadata))
    guard try metadata.named("pair_id", { PairID($0) }) == pairID else {
      throw metadata.error("pair_id", .value)
    }
  }
}
