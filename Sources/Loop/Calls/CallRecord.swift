public import CanonicalJSON
public import Models

/// What a call is made for.
public struct CallPurpose: Hashable, Sendable {
  /// The part of the loop that asks.
  public enum Step: String, CaseIterable, Sendable {
    /// The first pass over a batch.
    case draft
    /// The marks for one of several drafts.
    case rubric
    /// The second pass.
    case critique
    /// The second pass once more, with its faults named.
    case repair
    /// The answer to a question of an evaluation.
    case answer
    /// The comparison of two such answers.
    case judge
  }

  /// The part of the loop.
  public let step: Step
  /// What it is about: `batch 42`, or the name of a question.
  public let subject: String
  /// Which of several samples, from 0.
  public var sample = 0
}

extension CallPurpose {
  /// A call for a batch.
  init(_ step: Step, ofBatch number: Int, sample: Int = 0) {
    self.init(step: step, subject: "batch \(number)", sample: sample)
  }

  /// The number in `batch 42`; nil where it is about something else.
  var batch: Int? {
    let words = subject.split(separator: " ")
    return words.count == 2 && words[0] == "batch" ? Int(words[1]) : nil
  }
}

/// One call of a model: what was asked for, and the whole answer.
public struct CallRecord: Sendable, Hashable {
  /// What it is known by.
  public let key: CallKey
  /// What it was made for.
  public let purpose: CallPurpose
  /// Which attempt it was, from 0: an answer that cannot be used is asked for again as another one.
  public let attempt: Int
  /// Who was asked.
  public let identity: ModelIdentity
  /// The answer.
  public let response: ChatResponse
  /// How many tokens the prompt was thought to have, before anything was measured.
  public let estimate: Int
  /// When it was asked, in seconds since 1970.
  public let seconds: Int64
  /// How long the answer took, in milliseconds.
  public let milliseconds: Int64
}

extension CallRecord {
  /// The call as JSON: its canonical line is what is kept.
  public var json: JSON {
    var object = JSONObject([
      ("schema", .integer(1)), ("key", .string(key.hex)), ("step", .string(purpose.step.rawValue)),
      ("subject", .string(purpose.subject)), ("sample", .integer(purpose.sample)),
      ("attempt", .integer(attempt)), ("provider", .string(identity.provider)),
      ("estimate", .integer(estimate)), ("seconds", .integer(Int(seconds))),
      ("milliseconds", .integer(Int(milliseconds))), ("response", response.json),
    ])
    object["model"] = identity.name.map(JSON.string)
    return .object(object)
  }

  /// Reads a call.
  init(bytes: [UInt8]) throws(PayloadError) {
    let fields = try FieldReader(file: CallRecord.subject, bytes: bytes)
    try fields.checkSchema()
    key = try fields.named("key") { CallKey(hex: $0) }
    purpose = CallPurpose(
      step: try fields.named("step") { CallPurpose.Step(rawValue: $0) },
      subject: try fields.string("subject"), sample: try fields.integer("sample"))
    attempt = try fields.integer("attempt")
    identity = ModelIdentity(
      provider: try fields.string("provider"), name: try fields.optionalString("model"))
    estimate = try fields.integer("estimate")
    seconds = Int64(try fields.integer("seconds", atLeast: .min))
    milliseconds = Int64(try fields.integer("milliseconds", atLeast: .min))
    response = try ChatResponse(fields.object("response"))
  }

  /// What errors call it.
  private static let subject = "a call of refs/tka/calls"
}

extension ChatResponse {
  fileprivate var json: JSON {
    let reason =
      switch finishReason {
      case .stop: "stop"
      case .length: "length"
      case .other(let word): "other:\(word)"
      }
    var object = JSONObject([
      ("content", .string(content)), ("finish_reason", .string(reason)),
    ])
    object["model"] = model.map(JSON.string)
    object["session_id"] = sessionID.map(JSON.string)
    var usage = JSONObject()
    usage["prompt_tokens"] = promptTokens.map(JSON.integer)
    usage["completion_tokens"] = completionTokens.map(JSON.integer)
    if usage.count > 0 { object["usage"] = .object(usage) }
    return .object(object)
  }

  fileprivate init(_ fields: FieldReader) throws(PayloadError) {
    let usage = fields.has("usage") ? try fields.object("usage") : nil
    func tokens(_ key: String) throws(PayloadError) -> Int? {
      guard let usage, usage.has(key) else { return nil }
      return try usage.integer(key, atLeast: .min)
    }
    self.init(
      content: try fields.string("content"),
      finishReason: try fields.named("finish_reason") { text -> FinishReason? in
        switch text {
        case "stop": .stop
        case "length": .length
        case _ where text.hasPrefix("other:"): .other(String(text.dropFirst(6)))
        default: nil
        }
      },
      model: try fields.optionalString("model"),
      sessionID: try fields.optionalString("session_id"),
      promptTokens: try tokens("prompt_tokens"), completionTokens: try tokens("completion_tokens"))
  }
}
