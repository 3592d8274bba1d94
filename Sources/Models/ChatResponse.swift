/// A model's answer.
public struct ChatResponse: Sendable, Hashable {
  /// Why the model stopped.
  public enum FinishReason: Sendable, Hashable {
    /// It had said everything.
    case stop
    /// It ran into the limit of tokens: the answer is cut.
    case length
    /// Something else, in the server's word.
    case other(String)
  }

  /// What the model said, without its reasoning.
  public let content: String
  /// Why it stopped.
  public let finishReason: FinishReason
  /// The model's name by the server's account, where it gives one.
  public let model: String?
  /// The server's id of the answer or of the agent's session, where it gives one.
  public let sessionID: String?
  /// How many tokens the prompt had by the server's count.
  public let promptTokens: Int?
  /// How many tokens the answer had by the server's count.
  public let completionTokens: Int?

  /// Makes a response.
  public init(
    content: String, finishReason: FinishReason, model: String? = nil, sessionID: String? = nil,
    promptTokens: Int? = nil, completionTokens: Int? = nil
  ) {
    self.content = content
    self.finishReason = finishReason
    self.model = model
    self.sessionID = sessionID
    self.promptTokens = promptTokens
    self.completionTokens = completionTokens
  }
}
