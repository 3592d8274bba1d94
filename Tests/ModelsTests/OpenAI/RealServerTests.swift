import Foundation
import Models
import Testing

/// Against a server of somebody else's: its base address is in `TKA_TEST_MODEL_SERVER`.
@Suite(
  .enabled(if: RealServer.endpoint != nil, "TKA_TEST_MODEL_SERVER names no server"),
  .timeLimit(.minutes(5)))
struct RealServerTests {
  private func request(maxTokens: Int, prompt: String = "Say hello.") -> ChatRequest {
    ChatRequest(
      messages: [.init(role: .user, content: prompt)], seed: 5, temperature: 1,
      maxTokens: maxTokens, reading: Reading(task: .draft, passages: [], claims: []))
  }

  @Test func `gives the same answer to the same seed`() async throws {
    let server = try OpenAIServer(endpoint: try #require(RealServer.endpoint))
    try await server.withModel { model in
      let state = try await model.check()
      #expect(state.readiness == .ready)
      let first = try await model.answer(request(maxTokens: 12))
      let second = try await model.answer(request(maxTokens: 12))
      #expect(first.content == second.content)
      #expect(first.promptTokens ?? 0 > 0)
      #expect((1...12).contains(first.completionTokens ?? 0))
    }
  }

  @Test func `says how much too long a prompt is`() async throws {
    let server = try OpenAIServer(endpoint: try #require(RealServer.endpoint))
    let long = request(maxTokens: 1, prompt: String(repeating: "x ", count: 20_000))
    await #expect {
      try await server.withModel { try await $0.answer(long) }
    } throws: { error in
      guard case .refused(_, 400, let reason) = error as? ModelError else { return false }
      return reason.hasPrefix("exceed_context_size_error")
    }
  }
}

private enum RealServer {
  static var endpoint: String? { ProcessInfo.processInfo.environment["TKA_TEST_MODEL_SERVER"] }
}
