import CanonicalJSON
import Testing

@testable import Models

/// Against a server of somebody else's: its base address is in `TKA_TEST_MODEL_SERVER`.
///
/// It is one with two slots and 2048 tokens of context, whose model says nothing of sense: what is
/// asserted is structure.
@Suite(
  .enabled(if: RealServer.endpoint != nil, "TKA_TEST_MODEL_SERVER names no server"),
  .timeLimit(.minutes(5)))
struct RealServerTests {
  private func request(
    maxTokens: Int, prompt: String = "Say hello.", seed: Int = 5, schema: JSON? = nil
  ) -> ChatRequest {
    ChatRequest(
      messages: [.init(role: .user, content: prompt)],
      schema: schema.map { .init(name: "s", schema: $0) }, seed: seed, temperature: 1,
      maxTokens: maxTokens, reading: Reading(task: .draft, passages: [], claims: []))
  }

  private func server() throws -> OpenAIServer {
    try OpenAIServer(endpoint: try #require(RealServer.endpoint))
  }

  @Test func `gives the same answer to the same seed`() async throws {
    try await server().withModel { model in
      let state = try await model.check()
      #expect(state.readiness == .ready)
      let first = try await model.answer(request(maxTokens: 12))
      let second = try await model.answer(request(maxTokens: 12))
      #expect(first.content == second.content)
      #expect(first.promptTokens ?? 0 > 0)
      #expect((1...12).contains(first.completionTokens ?? 0))
    }
  }

  @Test func `says how long its context is, and how much too long a prompt`() async throws {
    let window = try await server().withModel { try await $0.contextWindow() }
    let limit = try #require(window)
    let long = request(maxTokens: 1, prompt: String(repeating: "x ", count: 20_000))
    await #expect {
      try await server().withModel { try await $0.answer(long) }
    } throws: { error in
      guard case .contextExceeded(_, let tokens?, limit) = error as? ModelError else {
        return false
      }
      return tokens > limit
    }
  }

  @Test func `is found by a probe, with what it can do`() async throws {
    let found = try #require(await Probe.look(at: [server()]).first)
    #expect(found.state == .ready)
    #expect(found.kind == .llamaServer)
    #expect(found.contextWindow ?? 0 > 0)
    #expect(found.schema == .obeyed, "its grammar holds even a model that talks nonsense")
    #expect(found.whereabouts.isLocal)
    #expect(found.models.count == 1, "it lists its model twice")
    #expect(found.settings.count == 3)
  }

  @Test func `keeps an answer to a schema, seed by seed`() async throws {
    let schema: JSON = [
      "type": "object", "additionalProperties": false, "required": ["score", "kind"],
      "properties": [
        "score": ["type": "integer", "minimum": 0, "maximum": 10],
        "kind": ["type": "string", "enum": ["own", "reply"]],
      ],
    ]
    try await server().withModel { model in
      for seed in 1...5 {
        let answer = try await model.answer(
          request(maxTokens: 200, seed: seed, schema: schema))
        try #require(answer.finishReason == .stop)
        let json = try JSONParser.parse(answer.content)
        #expect((0...10).contains(json["score"]?.integer ?? -1))
        #expect(["own", "reply"].contains(json["kind"]?.string ?? ""))
      }
    }
  }

  @Test func `answers eight at once on two slots as it does one by one`() async throws {
    try await server().withModel { model in
      var alone: [String] = []
      for seed in 0..<8 {
        alone.append(try await model.answer(request(maxTokens: 40, seed: seed)).content)
      }
      let together = try await withThrowingTaskGroup(of: (Int, String).self) { group in
        for seed in 0..<8 {
          group.addTask {
            (seed, try await model.answer(request(maxTokens: 40, seed: seed)).content)
          }
        }
        var answers: [Int: String] = [:]
        for try await (seed, content) in group { answers[seed] = content }
        return answers
      }
      #expect((0..<8).map { together[$0] } == alone)
      #expect(Set(alone).count > 1)
    }
  }
}

/// Against mlx_lm.server, which has other habits: HTTP/1.0, no schema, no word of its context.
@Suite(
  .enabled(if: RealServer.mlxEndpoint != nil, "TKA_TEST_MLX_SERVER names no server"),
  .timeLimit(.minutes(5)))
struct MLXServerTests {
  private func server(model: String?) throws -> OpenAIServer {
    try OpenAIServer(endpoint: try #require(RealServer.mlxEndpoint), model: model)
  }

  @Test func `is found by a probe, which sees that it ignores a schema`() async throws {
    let found = try #require(await Probe.look(at: [server(model: nil)]).first)
    #expect(found.state == .ready)
    #expect(found.kind == .mlx)
    #expect(found.contextWindow == nil)
    #expect(found.schema == .ignored || found.schema == .unclear)
    #expect(found.whereabouts.isLocal)
  }

  @Test func `gives the same answer to the same seed, in a stream that ends`() async throws {
    let found = try #require(await Probe.look(at: [server(model: nil)]).first)
    let request = ChatRequest(
      messages: [.init(role: .user, content: "Say hello.")], seed: 5, temperature: 1,
      maxTokens: 12, reading: Reading(task: .draft, passages: [], claims: []))
    try await server(model: found.model).withModel { model in
      let first = try await model.answer(request)
      let second = try await model.answer(request)
      #expect(first.content == second.content)
      #expect(first.promptTokens ?? 0 > 0)
      #expect((1...12).contains(first.completionTokens ?? 0))
    }
  }

  @Test func `refuses a model that it has not, without asking anybody else for it`() async throws {
    let request = SchemaTrial.request
    await #expect {
      try await server(model: "somebody/else").withModel { try await $0.answer(request) }
    } throws: { error in
      guard case .refused(_, 404, _) = error as? ModelError else { return false }
      return true
    }
  }
}
