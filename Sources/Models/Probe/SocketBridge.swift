import NIOCore
import NIOPosix
import Synchronization

/// A UNIX socket whose connections all end at one address of this machine, and nowhere else.
///
/// It is how somebody without a network reaches a server that listens on a loopback port, and it
/// counts what goes through.
public final class SocketBridge: Sendable {
  /// What went through.
  public struct Traffic: Sendable, Hashable {
    /// The connections that were made.
    public var connections = 0
    /// The bytes that went to the server.
    public var sent = 0
    /// The bytes that came from it.
    public var received = 0
  }

  private typealias Stream = NIOAsyncChannel<ByteBuffer, ByteBuffer>

  private let host: String
  private let port: Int
  private let count = Mutex(Traffic())

  private init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// What went through so far.
  public var traffic: Traffic { count.withLock { $0 } }

  /// Runs a bridge while `body` runs.
  ///
  /// - Parameters:
  ///   - socket: Where the socket is made; a path of at most 100 bytes, in a private folder.
  ///   - server: The server that is reached over it: one on a loopback address, without TLS.
  ///   - body: What is done meanwhile, with the address of the API over the socket.
  /// - Throws: `badEndpoint` for another server, and what `body` throws.
  /// - Returns: What `body` returns.
  public static func run<Value: Sendable>(
    at socket: String, to server: OpenAIServer,
    _ body: @escaping @Sendable (SocketBridge, _ endpoint: String) async throws -> Value
  ) async throws -> Value {
    let endpoint = server.endpoint
    guard case .host(let host, let port, isEncrypted: false) = endpoint.destination,
      endpoint.isLocal
    else {
      throw ModelError.badEndpoint(
        endpoint.text, reason: "is no http:// address of this machine, which a bridge can end at")
    }
    let bridge = SocketBridge(host: host == "localhost" ? "127.0.0.1" : host, port: port ?? 80)
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .bind(unixDomainSocketPath: socket) { channel in
        channel.eventLoop.makeCompletedFuture { try Stream(wrappingChannelSynchronously: channel) }
      }
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask {
        try await bridge.serve(listener)
        return nil
      }
      group.addTask { try await body(bridge, endpoint.text(over: socket)) }
      defer { group.cancelAll() }
      while let result = try await group.next() {
        if let value = result { return value }
      }
      throw CancellationError()
    }
  }

  private func serve(_ listener: NIOAsyncChannel<Stream, Never>) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      try await listener.executeThenClose { clients in
        for try await client in clients {
          group.addTask {
            // A connection that ends in the middle is the business of its two ends.
            try? await self.join(client)
          }
        }
      }
    }
  }

  private func join(_ client: Stream) async throws {
    count.withLock { $0.connections += 1 }
    let upstream = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: host, port: port) { channel in
        channel.eventLoop.makeCompletedFuture { try Stream(wrappingChannelSynchronously: channel) }
      }
    try await client.executeThenClose { asked, answers in
      try await upstream.executeThenClose { answered, questions in
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask {
            for try await bytes in asked {
              self.count.withLock { $0.sent += bytes.readableBytes }
              try await questions.write(bytes)
            }
          }
          group.addTask {
            for try await bytes in answered {
              self.count.withLock { $0.received += bytes.readableBytes }
              try await answers.write(bytes)
            }
          }
          // Either end closing ends both.
          defer { group.cancelAll() }
          try await group.next()
        }
      }
    }
  }
}
