public import CanonicalJSON

/// Something that answers chat requests: a served model, or the built-in reader.
public protocol Model: Sendable {
  /// Who answers, as it is recorded in every artifact that comes of an answer.
  var identity: ModelIdentity { get }

  /// Answers a request.
  func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse

  /// How many tokens prompt and answer together may have, or nil where that is not known.
  ///
  /// Servers that cut a longer prompt without a word are the reason to ask beforehand.
  func contextWindow() async throws(ModelError) -> Int?

  /// What the server says of the model that it holds, or nil where it says nothing: the same
  /// model gives the same.
  func servedModel() async throws(ModelError) -> JSON?

  /// The adapters that its server has loaded; nil where it lists none.
  func loadedAdapters() async throws(ModelError) -> [LoadedAdapter]?

  /// The names of the models that its server lists; empty where it lists none.
  func listedModels() async throws(ModelError) -> [String]
}

extension Model {
  /// Not known.
  public func contextWindow() async throws(ModelError) -> Int? { nil }

  /// Nothing is said.
  public func servedModel() async throws(ModelError) -> JSON? { nil }

  /// None are listed.
  public func loadedAdapters() async throws(ModelError) -> [LoadedAdapter]? { nil }

  /// None are listed.
  public func listedModels() async throws(ModelError) -> [String] { [] }
}

/// Who answers.
public struct ModelIdentity: Sendable, Hashable {
  /// How it is reached: `extractive`, `openai` or `command`.
  public let provider: String
  /// The model's name, where it has one.
  public let name: String?
  /// What was made sure of about where the words go: `loopback 127.0.0.1`, `socket`,
  /// `allowed host gpu.lan` or `command`; nil for what runs inside of this program.
  public let reach: String?

  /// Makes an identity.
  public init(provider: String, name: String?, reach: String? = nil) {
    self.provider = provider
    self.name = name
    self.reach = reach
  }
}
