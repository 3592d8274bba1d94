import CanonicalJSON
import Foundation
import Testing

@testable import Models

/// Servers of somebody else's, which CI starts or says how to start.
enum RealServer {
  /// The base address of the one that runs: `TKA_TEST_MODEL_SERVER`.
  static var endpoint: String? { ProcessInfo.processInfo.environment["TKA_TEST_MODEL_SERVER"] }

  /// The base address of an mlx_lm.server: `TKA_TEST_MLX_SERVER`.
  static var mlxEndpoint: String? { ProcessInfo.processInfo.environment["TKA_TEST_MLX_SERVER"] }

  /// What starts another one, with a port behind it: `TKA_TEST_MODEL_START`.
  static var startCommand: String? { ProcessInfo.processInfo.environment["TKA_TEST_MODEL_START"] }

  /// Starts a server that nobody else uses, and ends it when `body` has ended.
  static func started(
    _ environment: [String: String], _ body: (OpenAIServer) async throws -> Void
  ) async throws {
    // A port that was free a moment ago.
    let endpoint = try await FaultServer.run({ _, _ in nil }) { $0.endpoint }
    let port = try #require(endpoint.split(separator: ":").last?.split(separator: "/").first)
    let command = try #require(startCommand)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec \(command) \(port) >/dev/null 2>&1"]
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    try process.run()
    defer {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    try await body(OpenAIServer(endpoint: endpoint))
  }
}

extension OpenAIModel {
  /// How many of a llama-server's slots are at work.
  func busySlots() async throws -> Int {
    let reply = try await get(server.endpoint.urlBesideAPI("/slots"))
    return try #require(reply.json?.array).count { $0["is_processing"] == true }
  }
}
