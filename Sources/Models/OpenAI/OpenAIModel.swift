import AsyncHTTPClient
import CanonicalJSON
import NIOCore
import NIOHTTP1

/// A model behind a server that speaks OpenAI's chat completions (`POST …/chat/completions`).
///
/// Answers are streamed, so that a cancelled request ends the generation: llama.cpp frees a slot
/// 14 ms after its stream is dropped, but computes an unstreamed answer to the end.
public struct OpenAIModel: Model {
  /// The largest answer that is read, in bytes.
  static let bodyLimit = 32 << 20

  let server: OpenAIServer
  let memory = ServerMemory()
  private let client: HTTPClient

  init(server: OpenAIServer, client: HTTPClient) {
    self.server = server
    self.client = client
  }

  /// Provider `openai`, with the name that was configured.
  ///
  /// Once it has answered, the reach names an allowed host that answers behind the server.
  public var identity: ModelIdentity {
    ModelIdentity(
      provider: "openai", name: server.model,
      reach: memory.remote.map { "allowed host \($0)" } ?? server.reach)
  }

  /// Answers a request.
  ///
  /// Before the first one, the server is asked whether it would pass requests for its model on.
  public func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse {
    try await checkLocality()
    var post = self.request(.POST, server.endpoint.url("/chat/completions"))
    post.headers.add(name: "Content-Type", value: "application/json")
    post.headers.add(name: "Accept", value: "text/event-stream, application/json")
    post.body = .bytes(
      ByteBuffer(
        bytes: ChatRequestBody.bytes(
          request, model: server.model, for: memory.kind, adapters: server.adapters)))
    do {
      let response = try await client.execute(post, deadline: .distantFuture)
      var parser = AnswerParser(
        source: server.source, status: Int(response.status.code),
        contentType: response.headers.first(name: "Content-Type"),
        retryAfter: response.headers.first(name: "Retry-After"))
      for try await part in response.body where try parser.take(part.readableBytesView) { break }
      return try parser.finish()
    } catch {
      throw ModelError(transport: error, endpoint: server.endpoint.text)
    }
  }

  /// Asks a server how it is: `GET /health` beside the API and `GET …/models`.
  ///
  /// Throws `unavailable` where nothing answers. A server without `/health` counts as ready when
  /// it lists its models, and one without a list when it says that it is healthy.
  public func check() async throws(ModelError) -> ServerState {
    let health = try await get(server.endpoint.urlBesideAPI("/health"))
    let models = try await get(server.endpoint.url("/models"))
    return try ServerState(health: health, models: models, endpoint: server.endpoint.text)
  }

  /// What the server replies to a question about itself.
  func get(_ url: String) async throws(ModelError) -> ServerState.Reply {
    try await reply(to: request(.GET, url), within: server.inquiryTimeout)
  }

  /// What the server replies to a question about itself that has a body of JSON.
  func post(
    _ body: JSON, to url: String, within time: Duration
  ) async throws(ModelError) -> ServerState.Reply {
    var post = request(.POST, url)
    post.headers.add(name: "Content-Type", value: "application/json")
    post.body = .bytes(ByteBuffer(bytes: body.canonicalBytes))
    return try await reply(to: post, within: time)
  }

  private func reply(
    to request: HTTPClientRequest, within time: Duration
  ) async throws(ModelError) -> ServerState.Reply {
    do {
      let response = try await client.execute(request, timeout: TimeAmount(time))
      var body: [UInt8] = []
      for try await part in response.body {
        body += part.readableBytesView
        guard body.count <= ServerState.bodyLimit else {
          throw ModelError.malformed(
            endpoint: server.endpoint.text, reason: "an answer of over 4 MiB about its state")
        }
      }
      return ServerState.Reply(
        status: Int(response.status.code), body: body,
        server: response.headers.first(name: "Server"))
    } catch {
      throw ModelError(transport: error, endpoint: server.endpoint.text)
    }
  }

  private func request(_ method: HTTPMethod, _ url: String) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: url)
    request.method = method
    if let key = server.apiKey {
      request.headers.add(name: "Authorization", value: "Bearer \(key)")
    }
    // HTTP/1.1 demands a host, and a socket has none.
    if server.endpoint.host == nil { request.headers.add(name: "Host", value: "localhost") }
    return request
  }
}
