import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// An HTTP server on a loopback address, inside the tests.
final class LoopbackServer: Sendable {
  /// What it does with a request.
  enum Behaviour: Sendable {
    /// Answers, piece by piece.
    case reply(status: Int = 200, type: String = "application/json", [String])
    /// Sends the head and these pieces, and then nothing more.
    case stall([String])
  }

  /// A request that came in.
  struct Request: Sendable {
    let method: String
    let uri: String
    let headers: [String: String]
    let body: String
  }

  private let channel: any Channel
  private let log: Log

  private init(channel: any Channel, log: Log) {
    self.channel = channel
    self.log = log
  }

  /// Runs a server while `body` runs, on a socket or on a port of its own.
  @discardableResult static func run<Value>(
    socket: String? = nil,
    _ behaviour: @escaping @Sendable (String) -> Behaviour,
    _ body: (LoopbackServer) async throws -> Value
  ) async throws -> Value {
    let log = Log()
    let bootstrap = ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Handler(behaviour, log))
        }
      }
    let channel =
      if let socket {
        try await bootstrap.bind(unixDomainSocketPath: socket, cleanupExistingSocketFile: true)
          .get()
      } else {
        try await bootstrap.bind(host: "127.0.0.1", port: 0).get()
      }
    let server = LoopbackServer(channel: channel, log: log)
    do {
      let value = try await body(server)
      try await channel.close()
      return value
    } catch {
      try await channel.close()
      throw error
    }
  }

  /// The port that it listens on.
  var port: Int { channel.localAddress?.port ?? 0 }

  /// The base address of its API.
  var endpoint: String { "http://127.0.0.1:\(port)/v1" }

  /// The requests that came in.
  var requests: [Request] { log.requests.withLock { $0 } }

  /// How many connections were closed.
  var lostConnections: Int { log.lost.withLock { $0 } }

  /// Waits until a connection was closed by the other side, at most ten seconds.
  func hasLostConnection() async throws -> Bool {
    for _ in 0..<1000 {
      if lostConnections > 0 { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  /// Waits until a request came in, at most ten seconds.
  func hasRequest() async throws -> Bool {
    for _ in 0..<1000 {
      if !requests.isEmpty { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  fileprivate final class Log: Sendable {
    let requests = Mutex<[Request]>([])
    let lost = Mutex(0)
  }
}

/// Answers the requests of one connection.
private final class Handler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let behaviour: @Sendable (String) -> LoopbackServer.Behaviour
  private let log: LoopbackServer.Log
  private var head: HTTPRequestHead?
  private var body = ""
  private var isAside = false

  init(
    _ behaviour: @escaping @Sendable (String) -> LoopbackServer.Behaviour, _ log: LoopbackServer.Log
  ) {
    self.behaviour = behaviour
    self.log = log
  }

  func channelInactive(context: ChannelHandlerContext) {
    if !isAside { log.lost.withLock { $0 += 1 } }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body = ""
    case .body(let part): body += String(buffer: part)
    case .end:
      guard let head else { return }
      guard head.uri != "/api/show" else {
        // A question of Ollama's, which other servers do not know.
        isAside = true
        write(status: 404, type: "text/plain", [], context)
        return context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      }
      let headers = Dictionary(
        head.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { a, _ in a })
      log.requests.withLock {
        $0.append(.init(method: head.method.rawValue, uri: head.uri, headers: headers, body: body))
      }
      answer(head.uri, context)
    }
  }

  private func answer(_ uri: String, _ context: ChannelHandlerContext) {
    switch behaviour(uri) {
    case .reply(let status, let type, let parts):
      write(status: status, type: type, parts, context)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    case .stall(let parts):
      write(status: 200, type: "text/event-stream", parts, context)
      context.flush()
    }
  }

  private func write(status: Int, type: String, _ parts: [String], _ context: ChannelHandlerContext)
  {
    let head = HTTPResponseHead(
      version: .http1_1, status: .init(statusCode: status),
      headers: ["Content-Type": type, "Location": "http://127.0.0.1:1/elsewhere"])
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    for part in parts {
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: part)))), promise: nil)
    }
  }
}
