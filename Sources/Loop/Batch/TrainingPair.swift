import CanonicalJSON

/// One preference: for a prompt, an answer that is better than another.
public struct TrainingPair: Hashable, Sendable {
  /// Where a pair comes from.
  public enum Origin: String, Sendable {
    /// The batch itself: the critique's notes against the draft.
    case batch
    /// A training example that the critique wrote.
    case example
  }

  /// What is asked.
  public let prompt: String
  /// The better answer.
  public let chosen: String
  /// The worse answer.
  public let rejected: String
  /// The records that the pair is about.
  public let evidenceIDs: [String]
  /// Where the pair comes from.
  public let origin: Origin
  /// The session that wrote the draft, where the server names one.
  public let draftSessionID: String?
  /// The session that wrote the critique, where the server names one.
  public let critiqueSessionID: String?

  /// Makes a pair.
  public init(
    prompt: String, chosen: String, rejected: String, evidenceIDs: [String], origin: Origin,
    draftSessionID: String? = nil, critiqueSessionID: String? = nil
  ) {
    self.prompt = prompt
    self.chosen = chosen
    self.rejected = rejected
    self.evidenceIDs = evidenceIDs
    self.origin = origin
    self.draftSessionID = draftSessionID
    self.critiqueSessionID = critiqueSessionID
  }
}

extension TrainingPair {
  /// The name of the file that holds a batch's pairs.
  static let file = "pairs.jsonl"

  var json: JSON {
    [
      "prompt": .string(prompt),
      "chosen": .string(chosen),
      "rejected": .string(rejected),
      "evidence_tweet_ids": .array(evidenceIDs.map(JSON.string)),
      "origin": .string(origin.rawValue),
      "draft_session_id": .string(draftSessionID ?? ""),
      "critique_session_id": .string(critiqueSessionID ?? ""),
    ]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    try self.init(sides: fields, metadata: fields)
  }

  /// Reads a pair whose sides and metadata stand in different objects.
  init(sides: FieldReader, metadata: FieldReader) throws(PayloadError) {
    let draftSessionID = try metadata.string("draft_session_id")
    let critiqueSessionID = try metadata.string("critique_session_id")
    self.init(
      prompt: try sides.string("prompt"), chosen: try sides.string("chosen"),
      rejected: try sides.string("rejected"),
      evidenceIDs: try metadata.strings("evidence_tweet_ids"),
      origin: try metadata.named("origin") { Origin(rawValue: $0) },
      draftSessionID: draftSessionID.isEmpty ? nil : draftSessionID,
      critiqueSessionID: critiqueSessionID.isEmpty ? nil : critiqueSessionID)
  }

  /// The bytes of `pairs.jsonl`.
  public static func file(_ pairs: [TrainingPair]) -> [UInt8] { JSONLines.bytes(pairs.map(\.json)) }

  /// Reads `pairs.jsonl`.
  public static func decode(_ bytes: [UInt8]) throws(PayloadError) -> [TrainingPair] {
    var pairs: [TrainingPair] = []
    for line in try JSONLines.objects(file: file, bytes: bytes) {
      pairs.append(try TrainingPair(line))
    }
    return pairs
  }
}
