/// Something that answers chat requests: a served model, or the built-in reader.
public protocol Model: Sendable {
  /// Who answers, as it is recorded in every artifact that comes of an answer.
  var identity: ModelIdentity { get }

  /// Answers a request.
  func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse

  /// How many tokens a prompt and its answer may have together; nil where nobody knows.
  func contextWindow() async throws(ModelError) -> Int?
}

extension Model {
  /// Nobody knows.
  public func contextWindow() async throws(ModelError) -> Int? { nil }
}

/// Who answers.
public struct ModelIdentity: Sendable, Hashable {
  /// How it is reached: `extractive`, `openai` or `command`.
  public let provider: String
  /// The model's name, where it has one.
  public let name: String?
  /// What was checked about where it runs, in a word or two; nil where there was nothing to check.
  public let reach: String?

  /// Makes an identity.
  public init(provider: String, name: String?, reach: String? = nil) {
    self.provider = provider
    self.name = name
    self.reach = reach
  }
}
