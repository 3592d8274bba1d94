// model-server [MILLISECONDS SLOTS]: an OpenAI-compatible server that answers at once, or after so many milliseconds with so many slots.
//
// Prints its port. GET /busy gives the seconds in which at least one request was with it, and how many it answered.

import NIOCore
import NIOHTTP1
import NIOPosix

let arguments = CommandLine.arguments.dropFirst().compactMap { Int64($0) }
guard arguments.count == CommandLine.arguments.count - 1, arguments.count != 1 else {
  fatalError("model-server [MILLISECONDS SLOTS]")
}
let slots = Slots(arguments.last.map(Int.init) ?? .max, of: .milliseconds(arguments.first ?? 0))

let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
  .serverChannelOption(.backlog, value: 256)
  .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
  .childChannelInitializer { channel in
    channel.eventLoop.makeCompletedFuture {
      try channel.pipeline.syncOperations.configureHTTPServerPipeline()
      try channel.pipeline.syncOperations.addHandler(Connection(slots))
    }
  }
  .bind(host: "127.0.0.1", port: 0).get()
print(channel.localAddress?.port ?? 0)
fflush(nil)
try await channel.closeFuture.get()
