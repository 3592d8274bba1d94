public import CanonicalJSON
public import Ranker

/// One of several drafts of a batch, with what the ranker thinks of it.
public struct SampledDraft: Hashable, Sendable {
  /// The seed that it was made with.
  public let seed: Int
  /// The draft as it came.
  public let text: String
  /// Why it cannot be used, or nil where it can.
  public let failure: BatchHeader.FailureReason?
  /// What the ranker thinks of it; nil where there is no ranker.
  public let score: RankerScore?
  /// The second pass's marks for it; nil where a ranker chose, or nothing had to be chosen.
  public var rubric: RubricScores?
}

/// Which of several drafts a batch went on with, as `batch.json` says it.
public struct DraftChoice: Hashable, Sendable {
  /// How many drafts there were.
  public let samples: Int
  /// The place of the one that was chosen, from 0.
  public let chosen: Int
  /// The candidate id of the ranker that chose; nil where none did.
  public let ranker: String?
  /// True where the second pass's marks chose; false where a ranker did, or the first usable one was taken.
  public var isByRubric = false
}

extension SampledDraft {
  static let file = "drafts.jsonl"

  private var json: JSON {
    var object = JSONObject([("seed", .integer(seed)), ("text", .string(text))])
    object["failure"] = failure.map { .string($0.rawValue) }
    object["score"] = score?.json
    object["rubric_scores"] = rubric?.json
    return .object(object)
  }

  private init(_ fields: FieldReader) throws(PayloadError) {
    self.init(
      seed: try fields.integer("seed"), text: try fields.string("text"),
      failure: fields.has("failure")
        ? try fields.named("failure") { BatchHeader.FailureReason(rawValue: $0) } : nil,
      score: fields.has("score") ? try RankerScore(fields.object("score")) : nil,
      rubric: fields.has("rubric_scores")
        ? try RubricScores(fields.object("rubric_scores")) : nil)
  }

  /// The bytes of `drafts.jsonl`.
  static func file(_ drafts: [SampledDraft]) -> [UInt8] { JSONLines.bytes(drafts.map(\.json)) }

  /// Reads `drafts.jsonl`.
  static func decode(_ bytes: [UInt8]) throws(PayloadError) -> [SampledDraft] {
    var drafts: [SampledDraft] = []
    for line in try JSONLines.objects(file: file, bytes: bytes) {
      drafts.append(try SampledDraft(line))
    }
    return drafts
  }
}

extension RankerScore {
  /// The score in its parts, with their sum.
  public var json: JSON {
    [
      "words": .double(words), "characters": .double(characters), "length": .double(length),
      "evidence": .double(evidence), "total": .double(total),
    ]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.init(
      words: try fields.double("words"), characters: try fields.double("characters"),
      length: try fields.double("length"), evidence: try fields.double("evidence"))
  }
}

extension DraftChoice {
  var json: JSON {
    var object = JSONObject([("samples", .integer(samples)), ("chosen", .integer(chosen))])
    object["ranker"] = ranker.map(JSON.string)
    if isByRubric { object["by"] = "rubric" }
    return .object(object)
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    samples = try fields.integer("samples", atLeast: 2)
    chosen = try fields.integer("chosen")
    guard chosen < samples else { throw fields.error("chosen", .value) }
    ranker = try fields.optionalString("ranker")
    isByRubric = fields.has("by") ? try fields.named("by") { $0 == "rubric" ? true : nil } : false
  }
}
