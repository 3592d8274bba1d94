import CanonicalJSON

/// What `batch.json` says: which records a batch read, who answered, and what came of it.
public struct BatchHeader: Hashable, Sendable {
  /// Why a batch could not be used: lower-case words joined by hyphens.
  public struct FailureReason: RawRepresentable, Hashable, Sendable {
    /// The words, such as `draft-empty`.
    public let rawValue: String

    /// Takes a reason, or nil where the text has another form.
    public init?(rawValue: String) {
      let isPlain = rawValue.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      }
      guard isPlain, !rawValue.isEmpty else { return nil }
      self.rawValue = rawValue
    }

    private init(_ rawValue: String) { self.rawValue = rawValue }

    /// The draft says nothing.
    public static let draftEmpty = FailureReason("draft-empty")
    /// The draft ran into the limit of tokens.
    public static let draftTruncated = FailureReason("draft-truncated")
    /// The second pass gave no answer.
    public static let critiqueMissing = FailureReason("critique-missing")
    /// The critique ran into the limit of tokens.
    public static let critiqueTruncated = FailureReason("critique-truncated")

    /// The prompt does not fit into the model's context even without the profile.
    public static let promptTooLong = FailureReason("prompt-too-long")
    /// The server found the prompt too long, and so again when it had been made shorter.
    public static let contextExceeded = FailureReason("context-exceeded")
    /// The server read less than it was given, and did not say so.
    public static let contextTruncated = FailureReason("context-truncated")

    /// The critique cannot be used.
    static func critique(_ fault: CritiqueParser.Fault) -> FailureReason {
      FailureReason("critique-\(fault.rawValue)")
    }
  }

  /// The one request to put a critique right.
  public struct Repair: Hashable, Sendable {
    /// How many faults it named.
    public let faults: Int
    /// True where its answer was taken in the critique's place.
    public let isUsed: Bool
  }

  /// How many of each thing a batch holds.
  public struct Counts: Hashable, Sendable {
    /// Records read.
    public let records: Int
    /// Candidates, with evidence or without.
    public let candidates: Int
    /// Candidates with evidence.
    public let supported: Int
    /// Training pairs.
    public let pairs: Int
  }

  /// The number of the batch, in the order of work.
  public let number: Int
  /// Why it failed, or nil where it did not.
  public let failure: FailureReason?
  /// The records it read, in order.
  public let records: [BatchRecordRef]
  /// How the model was reached.
  public let provider: String
  /// The model's name, where it has one.
  public let model: String?
  /// What was checked about where the model runs, where something was.
  public var reach: String?
  /// How the prompts were fitted, where something gave way.
  public var context: FittedContext?
  /// The request to put the critique right, where there was one.
  public var repair: Repair?
  /// Which of several drafts this is about; nil where there was one.
  public let choice: DraftChoice?
  /// The session that wrote the draft, where the server names one.
  public let draftSessionID: String?
  /// The session that wrote the critique, where the server names one.
  public let critiqueSessionID: String?
  /// What was not as agreed.
  public let findings: [Finding]
  /// The critique's marks for the draft.
  public let rubric: RubricScores
  /// How many of each thing there are.
  public let counts: Counts
}

extension BatchHeader {
  static let file = "batch.json"

  /// The bytes of `batch.json`.
  public var bytes: [UInt8] {
    var object = JSONObject([
      (key: "schema", value: 1),
      (key: "number", value: .integer(number)),
      (key: "status", value: failure == nil ? "ok" : "failed"),
      (key: "records", value: .array(records.map(\.json))),
      (key: "provider", value: .string(provider)),
      (key: "findings", value: .array(findings.map(\.json))),
      (key: "rubric_scores", value: rubric.json),
      (key: "counts", value: counts.json),
    ])
    object["reason"] = failure.map { .string($0.rawValue) }
    object["model"] = model.map(JSON.string)
    object["reach"] = reach.map(JSON.string)
    object["context"] = context?.json
    object["repair"] = repair?.json
    object["draft"] = choice?.json
    object["draft_session_id"] = draftSessionID.map(JSON.string)
    object["critique_session_id"] = critiqueSessionID.map(JSON.string)
    return JSON.object(object).canonicalLine
  }

  /// Reads `batch.json`.
  public init(bytes: [UInt8]) throws(PayloadError) {
    let fields = try FieldReader(file: BatchHeader.file, bytes: bytes)
    try fields.checkSchema()
    self.number = try fields.integer("number")
    let isFailed = try fields.named("status") { ["ok": false, "failed": true][$0] }
    self.failure =
      isFailed ? try fields.named("reason") { FailureReason(rawValue: $0) } : nil
    guard isFailed || !fields.has("reason") else { throw fields.error("reason", .value) }
    var records: [BatchRecordRef] = []
    for entry in try fields.objects("records") { records.append(try BatchRecordRef(entry)) }
    self.records = records
    self.provider = try fields.string("provider")
    self.model = try fields.optionalString("model")
    self.reach = try fields.optionalString("reach")
    self.context =
      fields.has("context") ? try FittedContext(fields.object("context")) : nil
    self.repair = fields.has("repair") ? try Repair(fields.object("repair")) : nil
    self.choice = fields.has("draft") ? try DraftChoice(fields.object("draft")) : nil
    self.draftSessionID = try fields.optionalString("draft_session_id")
    self.critiqueSessionID = try fields.optionalString("critique_session_id")
    var findings: [Finding] = []
    for entry in try fields.objects("findings") { findings.append(try Finding(entry)) }
    self.findings = findings
    self.rubric = try RubricScores(try fields.object("rubric_scores"))
    self.counts = try Counts(try fields.object("counts"))
    guard counts.records == records.count else { throw fields.error("counts/records", .value) }
  }
}

extension BatchHeader.Counts {
  var json: JSON {
    [
      "records": .integer(records), "candidates": .integer(candidates),
      "supported": .integer(supported), "pairs": .integer(pairs),
    ]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.records = try fields.integer("records")
    self.candidates = try fields.integer("candidates")
    self.supported = try fields.integer("supported")
    self.pairs = try fields.integer("pairs")
  }
}

extension BatchHeader.Repair {
  var json: JSON { ["faults": .integer(faults), "used": .bool(isUsed)] }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.faults = try fields.integer("faults", atLeast: 1)
    guard let isUsed = try fields.value("used").bool else { throw fields.error("used", .type) }
    self.isUsed = isUsed
  }
}
