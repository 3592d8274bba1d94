public import CanonicalJSON

/// A claim about the owner that one batch proposes, with the evidence that holds.
public struct Candidate: Hashable, Sendable {
  /// Whether a candidate may reach the profile.
  public enum Status: String, Sendable {
    /// It cites at least one record of its batch.
    case supported
    /// It cites none; it is kept to be seen, and used for nothing.
    case missingEvidence = "missing-evidence"
  }

  /// The claim's id.
  public let id: ClaimID
  /// What it is about.
  public let category: Category
  /// The sentence, on one line.
  public let claim: String
  /// The records it rests on, in the order cited.
  public let evidence: [Evidence]
  /// How sure the critique is.
  public let confidence: Confidence
  /// The claims of the profile that it contradicts, in order.
  public let contradicts: [ClaimID]

  /// Makes a candidate.
  public init(
    category: Category, claim: String, evidence: [Evidence], confidence: Confidence,
    contradicts: [ClaimID] = []
  ) {
    self.id = ClaimID(category: category, claim: claim)
    self.category = category
    self.claim = claim
    self.evidence = evidence
    self.confidence = confidence
    self.contradicts = Set(contradicts).sorted()
  }

  /// Whether it has evidence.
  public var status: Status { evidence.isEmpty ? .missingEvidence : .supported }

  /// The date of the earliest evidence; nil where no record has a date.
  public var firstSeenAt: String? { evidence.compactMap(\.date).min { $0.precedes($1) } }

  /// The date of the latest evidence; nil where no record has a date.
  public var lastConfirmedAt: String? { evidence.compactMap(\.date).max { $0.precedes($1) } }
}

extension Candidate {
  /// The name of the file that holds a batch's candidates.
  static let file = "candidates.json"

  /// The candidate as `candidates.json` has it.
  public var json: JSON {
    let quotes = evidence.flatMap { record in record.quotes.map { (record.recordID, $0) } }
    return [
      "id": .string(id.text),
      "category": .string(category.rawValue),
      "claim": .string(claim),
      "confidence": confidence.json,
      "status": .string(status.rawValue),
      "evidence_tweet_ids": .array(evidence.map { .string($0.recordID) }),
      "evidence_dates": .array(evidence.map { .string($0.date ?? "") }),
      "evidence_quotes": .array(quotes.map { .string($0.1) }),
      "quoted_tweet_ids": .array(quotes.map { .string($0.0) }),
      "first_seen_at": .string(firstSeenAt ?? ""),
      "last_confirmed_at": .string(lastConfirmedAt ?? ""),
      "contradicts": .array(contradicts.map { .string($0.text) }),
    ]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    let category = try fields.named("category") { Category(rawValue: $0) }
    var contradicts: [ClaimID] = []
    for text in try fields.strings("contradicts") {
      guard let id = ClaimID(text) else { throw fields.error("contradicts", .value) }
      contradicts.append(id)
    }
    self.init(
      category: category, claim: try fields.string("claim"),
      evidence: try Candidate.evidence(fields), confidence: try fields.confidence("confidence"),
      contradicts: contradicts)
    // What is derived must be what these values give.
    let derived = json
    for key in ["id", "status", "first_seen_at", "last_confirmed_at", "contradicts"] {
      guard try fields.value(key) == derived[key] else { throw fields.error(key, .value) }
    }
  }

  private static func evidence(_ fields: FieldReader) throws(PayloadError) -> [Evidence] {
    let ids = try fields.strings("evidence_tweet_ids")
    let dates = try fields.strings("evidence_dates")
    let quotes = try fields.strings("evidence_quotes")
    let quoted = try fields.strings("quoted_tweet_ids")
    guard ids.count == dates.count else { throw fields.error("evidence_dates", .value) }
    guard quotes.count == quoted.count else { throw fields.error("quoted_tweet_ids", .value) }
    var quotesOf: [String.UTF8Key: [String]] = [:]
    for (id, quote) in zip(quoted, quotes) { quotesOf[String.UTF8Key(id), default: []] += [quote] }
    let evidence = zip(ids, dates).map { id, date in
      Evidence(
        recordID: id, date: date.isEmpty ? nil : date,
        quotes: quotesOf.removeValue(forKey: String.UTF8Key(id)) ?? [])
    }
    guard quotesOf.isEmpty else { throw fields.error("quoted_tweet_ids", .value) }
    return evidence
  }

  /// The bytes of `candidates.json`.
  public static func file(_ candidates: [Candidate]) -> [UInt8] {
    let file: JSON = ["schema": 1, "candidates": .array(candidates.map(\.json))]
    return file.canonicalLine
  }

  /// Reads `candidates.json`.
  public static func decode(_ bytes: [UInt8]) throws(PayloadError) -> [Candidate] {
    let fields = try FieldReader(file: file, bytes: bytes)
    try fields.checkSchema()
    var candidates: [Candidate] = []
    for entry in try fields.objects("candidates") { candidates.append(try Candidate(entry)) }
    return candidates
  }
}
