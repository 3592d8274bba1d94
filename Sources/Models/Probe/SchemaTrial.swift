import CanonicalJSON

/// Whether a server really makes its model keep to a JSON schema: by asking for something that no
/// model says by itself.
///
/// Servers that do not know `response_format` answer 200 with free text, and llama.cpp does so
/// where it cannot read a schema. What they say of themselves is no proof; an answer is.
public enum SchemaTrial: Sendable, Hashable {
  /// The answer has the form that was asked for, and the word that only the schema held.
  case obeyed
  /// An answer came, and it has not.
  case ignored
  /// The answer was cut off before it could show.
  case unclear
  /// The server refused to answer.
  case refused(String)
  /// No answer came.
  case unanswered(String)
  /// Nobody asked: the server is not ready, or has no model.
  case untried

  /// The word that is in the schema and not in the question.
  static let word = "heron-7312"

  /// A question whose answer would not be this word.
  static let request = ChatRequest(
    messages: [.init(role: .user, content: "Which colour is a clear sky? Answer in one word.")],
    schema: .init(
      name: "probe",
      schema: [
        "type": "object",
        "properties": [
          "seen": [
            "type": "object", "properties": ["mark": ["type": "string", "enum": [.string(word)]]],
            "required": ["mark"], "additionalProperties": false,
          ]
        ],
        "required": ["seen"], "additionalProperties": false,
      ]),
    seed: 1, temperature: 0, maxTokens: 256,
    reading: Reading(task: .draft, passages: [], claims: []))

  /// Asks a model.
  init(asking model: some Model) async {
    do throws(ModelError) {
      self.init(try await model.answer(SchemaTrial.request))
    } catch {
      switch error {
      case .refused(_, let status, let reason): self = .refused("\(status) \(reason)")
      case .contextExceeded: self = .refused("the context is too short for one question")
      case .unavailable(_, let reason), .busy(_, let reason, _), .malformed(_, let reason):
        self = .unanswered(reason)
      case .notLocal: self = .unanswered("another machine would answer")
      case .badEndpoint(_, let reason): self = .unanswered(reason)
      }
    }
  }

  /// Judges an answer.
  init(_ response: ChatResponse) {
    let expected: JSON = ["seen": ["mark": .string(SchemaTrial.word)]]
    if let answer = try? JSONParser.parse(Array(response.content.utf8)), answer == expected {
      self = .obeyed
    } else {
      self = response.finishReason == .length ? .unclear : .ignored
    }
  }
}
