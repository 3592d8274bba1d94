/// Something that answers chat requests: a served model, or the built-in reader.
public protocol Model: Sendable {
  /// Who answers, as it is recorded in every artifact that comes of an answer.
  var identity: ModelIdentity { get }

  /// Answers a request.
  func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse
}

/// Who answers.
public struct ModelIdentity: Sendable, Hashable {
  /// How it is reached: `extractive`, `openai` or `command`.
  public let provider: String
  /// The model's name, where it has one.
  public let name: String?

  /// Makes an identity.
  public init(provider: String, name: String?) {
    self.provider = provider
    self.name = name
  }
}
