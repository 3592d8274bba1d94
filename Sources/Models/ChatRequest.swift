public import CanonicalJSON

/// One question to a model.
public struct ChatRequest: Sendable {
  /// One message of a conversation.
  public struct Message: Sendable, Hashable {
    /// Who speaks.
    public enum Role: String, Sendable {
      case system, user, assistant
    }

    /// Who speaks.
    public let role: Role
    /// What is said.
    public let content: String

    /// Makes a message.
    public init(role: Role, content: String) {
      self.role = role
      self.content = content
    }
  }

  /// A JSON schema that the answer should follow.
  public struct Schema: Sendable {
    /// Its name: letters, digits, `_` and `-`.
    public let name: String
    /// The schema.
    public let schema: JSON

    /// Makes a schema.
    public init(name: String, schema: JSON) {
      self.name = name
      self.schema = schema
    }
  }

  /// The conversation so far.
  public let messages: [Message]
  /// The form of the answer, or nil for prose.
  public let schema: Schema?
  /// The sampling seed.
  public let seed: Int
  /// The sampling temperature.
  public let temperature: Double
  /// The most tokens that the answer may have.
  public let maxTokens: Int
  /// The same question in structured form.
  public let reading: Reading

  /// Makes a request.
  public init(
    messages: [Message], schema: Schema? = nil, seed: Int, temperature: Double, maxTokens: Int,
    reading: Reading
  ) {
    self.messages = messages
    self.schema = schema
    self.seed = seed
    self.temperature = temperature
    self.maxTokens = maxTokens
    self.reading = reading
  }
}
