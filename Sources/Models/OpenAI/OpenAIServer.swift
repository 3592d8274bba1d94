import AsyncHTTPClient
import NIOCore
import NIOPosix

/// A server that speaks OpenAI's chat completions, and how to speak to it.
///
/// Only loopback addresses and UNIX sockets are taken, unless a host is allowed by name; this is
/// decided here, before a byte is sent. Redirects are not followed, proxies named in the
/// environment are not used, and `localhost` is not looked up: it is 127.0.0.1. The name of an
/// allowed host is looked up once, and its address stays the same as long as a model is lent
/// ([M35] in docs/MODEL.md).
public struct OpenAIServer: Sendable {
  let endpoint: Endpoint
  let model: String?
  let apiKey: String?
  let adapters: [AdapterScale]?
  let allowedHosts: Set<String>
  let connectTimeout: Duration
  let idleTimeout: Duration
  /// How long the answer to a question about the server itself may take.
  let inquiryTimeout: Duration

  /// Describes a server.
  ///
  /// - Parameters:
  ///   - endpoint: The base address of the API: `http://127.0.0.1:8080/v1`, `https://…`,
  ///     `unix:///path/to.sock` or `http+unix://%2Fpath%2Fto.sock/v1`.
  ///   - model: The model's name, for servers that offer several.
  ///   - apiKey: The key that the server asks for.
  ///   - adapters: What each request says of the adapters that llama-server has loaded; nil for
  ///     nothing.
  ///   - allowedHosts: The hosts beyond this machine that may be spoken to. `ollama.com` allows
  ///     the cloud models that a local Ollama passes on.
  ///   - connectTimeout: How long a connection may take.
  ///   - idleTimeout: How long the server may be silent, which includes reading the prompt.
  ///   - inquiryTimeout: How long the answer to a question about the server itself may take.
  /// - Throws: `badEndpoint` for what is no address, `notLocal` for what would leave this machine.
  public init(
    endpoint: String, model: String? = nil, apiKey: String? = nil,
    adapters: [AdapterScale]? = nil, allowedHosts: Set<String> = [],
    connectTimeout: Duration = .seconds(10),
    idleTimeout: Duration = .seconds(300), inquiryTimeout: Duration = .seconds(10)
  ) throws(ModelError) {
    self.endpoint = try Endpoint(endpoint)
    self.model = model
    self.apiKey = apiKey
    self.adapters = adapters
    self.allowedHosts = Set(allowedHosts.map { $0.lowercased() })
    self.connectTimeout = connectTimeout
    self.idleTimeout = idleTimeout
    self.inquiryTimeout = inquiryTimeout
    if !self.endpoint.isLocal, !allows(host: self.endpoint.host) {
      throw .notLocal(endpoint: self.endpoint.text)
    }
    try checkModel()
    if let apiKey, !apiKey.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) {
      throw .badEndpoint(self.endpoint.text, reason: "the key holds a character that no header has")
    }
  }

  /// The same server, asked with other time limits.
  func hurried(connect: Duration, inquiry: Duration, idle: Duration) -> OpenAIServer {
    OpenAIServer(
      self, model: model, connectTimeout: connect, idleTimeout: idle, inquiryTimeout: inquiry)
  }

  /// The same server, asked for another model.
  /// - Throws: `notLocal` for a cloud model.
  func asking(for model: String?) throws(ModelError) -> OpenAIServer {
    let server = OpenAIServer(
      self, model: model, connectTimeout: connectTimeout, idleTimeout: idleTimeout,
      inquiryTimeout: inquiryTimeout)
    try server.checkModel()
    return server
  }

  private init(
    _ server: OpenAIServer, model: String?, connectTimeout: Duration, idleTimeout: Duration,
    inquiryTimeout: Duration
  ) {
    endpoint = server.endpoint
    self.model = model
    apiKey = server.apiKey
    adapters = server.adapters
    allowedHosts = server.allowedHosts
    self.connectTimeout = connectTimeout
    self.idleTimeout = idleTimeout
    self.inquiryTimeout = inquiryTimeout
  }

  private func checkModel() throws(ModelError) {
    guard let model, Locality.isCloudModel(model), !allows(host: Locality.cloudHost) else { return }
    throw .notLocal(endpoint: endpoint.text)
  }

  /// Opens a client, lends a model that uses it, and closes the client afterwards.
  public nonisolated(nonsending) func withModel<Value, Failure: Error>(
    _ body: nonisolated(nonsending) (OpenAIModel) async throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    let client = HTTPClient(
      eventLoopGroupProvider: .singleton, configuration: configuration(at: await address()))
    let result: Result<Value, Failure>
    do throws(Failure) {
      result = .success(try await body(OpenAIModel(server: self, client: client)))
    } catch {
      result = .failure(error)
    }
    // It fails only where it was called before, which nobody else can.
    try? await client.shutdown()
    return try result.get()
  }

  /// What is sure about where the words go, as ``ModelIdentity/reach`` says it.
  public var reach: String {
    if let model, Locality.isCloudModel(model) { return "allowed host \(Locality.cloudHost)" }
    return switch endpoint.destination {
    case .socket: "socket"
    case .host("localhost", _, _): "loopback 127.0.0.1"
    case .host(let host, _, _): endpoint.isLocal ? "loopback \(host)" : "allowed host \(host)"
    }
  }

  /// The server as the one who answers.
  var source: AnswerParser.Source {
    AnswerParser.Source(name: endpoint.text, allowedHosts: allowedHosts)
  }

  /// True when this host was allowed by name.
  func allows(host: String?) -> Bool { host.map(allowedHosts.contains) ?? false }

  /// The address of a host that was allowed by name; nil for this machine, and for a name that
  /// has none.
  func address() async -> String? {
    guard let host = endpoint.host, !endpoint.isLocal else { return nil }
    // A name that cannot be looked up is an error of the request that needs it.
    return try? await NIOSingletons.posixBlockingThreadPool.runIfActive {
      try SocketAddress.makeAddressResolvingHost(host, port: 0).ipAddress
    }
  }

  private func configuration(at address: String?) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: .init(
        connect: TimeAmount(connectTimeout), read: TimeAmount(idleTimeout)),
      proxy: nil, decompression: .disabled)
    configuration.dnsOverride = ["localhost": "127.0.0.1"]
    if let host = endpoint.host, let address { configuration.dnsOverride[host] = address }
    configuration.httpVersion = .http1Only
    // A refused connection is an answer: the server is away, and the next tick asks again.
    configuration.connectionPool.retryConnectionEstablishment = false
    // How many batches are in flight is for others to say; a queue of the client's own would make
    // requests fail for want of a connection, while the server works on others.
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1024
    // Servers close idle connections whenever they like; a fresh one costs microseconds here.
    configuration.maximumUsesPerConnection = 1
    return configuration
  }
}
