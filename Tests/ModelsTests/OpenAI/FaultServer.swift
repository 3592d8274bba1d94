import NIOCore
import NIOPosix
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A server on a loopback address that plays what goes wrong, byte by byte: its answers are
/// scripts of what is sent and when.
final class FaultServer: Sendable {
  /// One step of an answer.
  enum Step: Sendable {
    /// Sends these bytes.
    case send(String)
    /// Does nothing for a while.
    case pause(milliseconds: Int64)
    /// Does nothing any more; the connection stays.
    case stall
    /// Breaks the connection off, so that the other side is told (RST).
    case reset
    /// Ends the connection, as at the end of an answer.
    case close
  }

  /// A request that came in.
  struct Request: Sendable {
    let method: String
    let uri: String
    let body: String
  }

  /// What is sent on a request: `number` of this address came before it.
  typealias Script = @Sendable (_ request: Request, _ number: Int) -> [Step]?

  private let channel: any Channel
  private let log: Log

  private init(channel: any Channel, log: Log) {
    self.channel = channel
    self.log = log
  }

  /// Runs a server while `body` runs; what its script has no answer to is not found.
  @discardableResult static func run<Value>(
    _ script: @escaping Script, _ body: (FaultServer) async throws -> Value
  ) async throws -> Value {
    let log = Log()
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Player(script, log))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let result: Result<Value, any Error>
    do {
      result = .success(try await body(FaultServer(channel: channel, log: log)))
    } catch {
      result = .failure(error)
    }
    try await channel.close()
    return try result.get()
  }

  /// The base address of its API.
  var endpoint: String { "http://127.0.0.1:\(channel.localAddress?.port ?? 0)/v1" }

  /// Every request that came in.
  var requests: [Request] { log.requests.withLock { $0 } }

  /// How many answers it was asked for.
  var calls: Int { requests.count { $0.uri == "/v1/chat/completions" } }

  fileprivate final class Log: Sendable {
    let requests = Mutex<[Request]>([])
  }
}

extension FaultServer.Step {
  /// A whole answer, after which the connection ends.
  static func answer(
    status: String = "200 OK", type: String = "application/json", version: String = "HTTP/1.1",
    headers: [String] = [], _ body: String
  ) -> [FaultServer.Step] {
    [head(status, type: type, version: version, headers: headers), .send(body), .close]
  }

  /// The head of an answer whose body ends with the connection.
  static func head(
    _ status: String = "200 OK", type: String = "text/event-stream", version: String = "HTTP/1.1",
    headers: [String] = []
  ) -> FaultServer.Step {
    let lines = ["\(version) \(status)", "Content-Type: \(type)", "Connection: close"] + headers
    return .send(lines.joined(separator: "\r\n") + "\r\n\r\n")
  }

  /// One event of a stream.
  static func event(_ json: String) -> FaultServer.Step { .send("data: \(json)\n\n") }

  /// One event with some words of the answer.
  static func words(_ text: String, finish: String? = nil) -> FaultServer.Step {
    let reason = finish.map { ",\"finish_reason\":\"\($0)\"" } ?? ""
    return event(#"{"id":"c","choices":[{"index":0,"delta":{"content":"\#(text)"}\#(reason)}]}"#)
  }

  /// The end of a stream.
  static let done: [FaultServer.Step] = [.send("data: [DONE]\n\n"), .close]

  /// A good answer, which says “Good day”.
  static let goodDay = [head(), words("Good "), words("day.", finish: "stop")] + done
}

/// Plays the answer to the one request of a connection.
private final class Player: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let script: FaultServer.Script
  private let log: FaultServer.Log
  private var received = ""
  private var isAnswered = false

  init(_ script: @escaping FaultServer.Script, _ log: FaultServer.Log) {
    self.script = script
    self.log = log
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    received += String(buffer: unwrapInboundIn(data))
    guard !isAnswered, let request = whole else { return }
    isAnswered = true
    let number = log.requests.withLock { requests in
      defer { requests.append(request) }
      return requests.count { $0.uri == request.uri }
    }
    let steps =
      script(request, number)
      ?? FaultServer.Step.answer(status: "404 Not Found", #"{"detail":"Not Found"}"#)
    play(steps[...], context)
  }

  /// The request, once all of it is there.
  private var whole: FaultServer.Request? {
    guard let end = received.firstRange(of: "\r\n\r\n") else { return nil }
    let lines = received[..<end.lowerBound].split(separator: "\r\n")
    let length = lines.lazy.compactMap { line -> Int? in
      guard line.lowercased().hasPrefix("content-length:") else { return nil }
      return Int(line.drop { $0 != ":" }.dropFirst().drop { $0 == " " })
    }.first
    let body = received[end.upperBound...]
    guard body.utf8.count >= length ?? 0 else { return nil }
    let words = (lines.first ?? "").split(separator: " ")
    guard words.count == 3 else { return nil }
    return .init(method: String(words[0]), uri: String(words[1]), body: String(body))
  }

  private func play(_ steps: ArraySlice<FaultServer.Step>, _ context: ChannelHandlerContext) {
    guard let step = steps.first, context.channel.isActive else { return }
    let rest = steps.dropFirst()
    switch step {
    case .send(let text):
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      // A close would take away what still waits to be sent.
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text))).whenSuccess {
        bound.value.0.play(rest, bound.value.1)
      }
    case .pause(let milliseconds):
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      context.eventLoop.scheduleTask(in: .milliseconds(milliseconds)) {
        bound.value.0.play(rest, bound.value.1)
      }
    case .stall: break
    case .reset:
      let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
      let provider = context.channel as? any SocketOptionProvider
      provider?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in
        bound.value.close(promise: nil)
      }
    case .close: context.close(promise: nil)
    }
  }
}
