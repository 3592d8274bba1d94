public import CanonicalJSON

/// One small draft and one small critique, of invented records: what both passes of a batch do,
/// without a word of an archive.
public struct PassTrial: Sendable, Hashable {
  /// What became of one pass.
  public enum Outcome: Sendable, Hashable {
    /// An answer came, of so many tokens where the server counts them.
    case answered(tokens: Int?)
    /// None came, or none that can be used.
    case failed(String)
  }

  /// The first pass.
  public let draft: Outcome
  /// The second.
  public let critique: Outcome

  /// True when both passes were answered.
  public var isWhole: Bool {
    if case .answered = draft, case .answered = critique { return true }
    return false
  }

  /// Puts a trial together.
  public init(draft: Outcome, critique: Outcome) {
    self.draft = draft
    self.critique = critique
  }

  /// Asks a model for both.
  public init(asking model: some Model) async {
    draft = await PassTrial.outcome(of: PassTrial.draftRequest, model)
    critique = await PassTrial.outcome(of: PassTrial.critiqueRequest, model)
  }

  private static let records = "[1] (own) The kettle sings again.\n[2] (own) Rain on the roof."

  private static let draftRequest = ChatRequest(
    messages: [
      .init(role: .system, content: "Note in one line what these records show of their writer."),
      .init(role: .user, content: records),
    ],
    seed: 1, temperature: 0, maxTokens: 64,
    reading: Reading(task: .draft, passages: [], claims: []))

  private static let critiqueRequest = ChatRequest(
    messages: [
      .init(role: .system, content: "Judge the note: a score from 0 to 10 for its grounding."),
      .init(role: .user, content: records + "\n\nNote: the writer is at home, and likes tea."),
    ],
    schema: .init(
      name: "critique",
      schema: [
        "type": "object",
        "properties": ["grounding": ["type": "integer", "minimum": 0, "maximum": 10]],
        "required": ["grounding"], "additionalProperties": false,
      ]),
    seed: 1, temperature: 0, maxTokens: 64,
    reading: Reading(task: .critique(draft: ""), passages: [], claims: []))

  private static func outcome(of request: ChatRequest, _ model: some Model) async -> Outcome {
    do throws(ModelError) {
      return .answered(tokens: try await model.answer(request).completionTokens)
    } catch {
      return switch error {
      case .unavailable(_, let reason), .busy(_, let reason, _), .malformed(_, let reason),
        .badEndpoint(_, let reason):
        .failed(reason)
      case .refused(_, let status, let reason): .failed("\(status) \(reason)")
      case .contextExceeded: .failed("the context is too short")
      case .notLocal: .failed("another machine would answer")
      }
    }
  }
}

extension PassTrial {
  /// The trial as one process tells it another.
  public var json: JSON { ["draft": draft.json, "critique": critique.json] }

  /// Reads what another process told.
  public init?(_ json: JSON) {
    guard let draft = json["draft"].flatMap(Outcome.init),
      let critique = json["critique"].flatMap(Outcome.init)
    else { return nil }
    self.init(draft: draft, critique: critique)
  }
}

extension PassTrial.Outcome {
  fileprivate var json: JSON {
    switch self {
    case .answered(let tokens): ["answered": true, "tokens": tokens.map(JSON.integer) ?? .null]
    case .failed(let reason): ["answered": false, "reason": .string(reason)]
    }
  }

  fileprivate init?(_ json: JSON) {
    switch json["answered"] {
    case .bool(true)?: self = .answered(tokens: json["tokens"]?.integer)
    case .bool(false)?: self = .failed(json["reason"]?.string ?? "no reason given")
    default: return nil
    }
  }
}
