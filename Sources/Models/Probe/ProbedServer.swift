/// What a look at one address came to.
public struct ProbedServer: Sendable, Hashable {
  /// What is there.
  public enum State: Sendable, Hashable {
    /// A model server that can answer.
    case ready
    /// A model server that loads its model or is busy.
    case loading
    /// Something that refuses to say which models it has: its status.
    case refuses(String)
    /// Something else than a model server.
    case foreign
    /// Nothing, and how that showed.
    case silent(String)
  }

  /// Where a server's answers come from, as far as can be seen from here.
  public struct Whereabouts: Sendable, Hashable {
    /// What is sure about the way there: `loopback 127.0.0.1`, `socket`, `allowed host …`.
    public let reach: String
    /// The address of an allowed host, by which it was spoken to.
    public var address: String?
    /// The machine behind the server that would answer for the model, where it names one.
    public var remote: String?
    /// The models in the list that other machines run.
    public var remoteModels: [String] = []
    /// Whether the server may pass requests on at all, where it says so (Ollama).
    public var mayPassOn: Bool?

    /// True when, by all that the server says, no word leaves this machine.
    public var isLocal: Bool { remote == nil && !reach.hasPrefix("allowed host") }
  }

  /// The base address.
  public let endpoint: String
  /// What is there.
  public let state: State
  /// Which program it is.
  public internal(set) var kind: ServerKind = .other
  /// Its version, where it says so.
  public internal(set) var version: String?
  /// The models that it lists.
  public internal(set) var models: [String] = []
  /// The one that would be asked.
  public internal(set) var model: String?
  /// How many tokens prompt and answer may have.
  public internal(set) var contextWindow: Int?
  /// How many requests it works on at once, where it says so.
  public internal(set) var slots: Int?
  /// Whether it keeps to a schema.
  public internal(set) var schema = SchemaTrial.untried
  /// Where its answers come from.
  public internal(set) var whereabouts: Whereabouts

  /// True for a model server, ready or not.
  public var isModelServer: Bool {
    switch state {
    case .ready, .loading, .refuses: true
    case .foreign, .silent: false
    }
  }

  /// The settings that make tka ask it, by name and value; none for what answers elsewhere.
  public var settings: [(name: String, value: String)] {
    guard isModelServer, whereabouts.remote == nil else { return [] }
    return [("model.provider", "openai"), ("model.endpoint", endpoint)]
      + (model.map { [("model.name", $0)] } ?? [])
  }

  init(endpoint: String, state: State, reach: String) {
    self.endpoint = endpoint
    self.state = state
    whereabouts = Whereabouts(reach: reach)
  }
}
