import CanonicalJSON
import Models
import Testing

@Suite(.timeLimit(.minutes(2))) struct OpenAIModelTests {
  private let question = ChatRequest(
    messages: [
      .init(role: .system, content: "Be brief."), .init(role: .user, content: "Hallo, \u{1F99C}"),
    ],
    seed: 7, temperature: 0.25, maxTokens: 99,
    reading: Reading(task: .draft, passages: [], claims: []))

  private let stream = [
    ": keepalive 1/1\n\n", "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":",
    "{\"content\":\"Good \"}}]}\n\ndata: {\"choices\":[{\"index\":0,\"delta\":{\"content\":",
    "\"day.\"},\"finish_reason\":\"stop\"}]}\n\n", "data: [DONE]\n\n",
  ]

  private func server(_ endpoint: String, idle: Duration = .seconds(60)) throws -> OpenAIServer {
    try OpenAIServer(
      endpoint: endpoint, model: "m", apiKey: "sekrit", connectTimeout: .seconds(10),
      idleTimeout: idle)
  }

  private func answer(
    _ endpoint: String, _ request: ChatRequest? = nil, idle: Duration = .seconds(60)
  ) async throws -> ChatResponse {
    try await server(endpoint, idle: idle).withModel { model in
      try await model.answer(request ?? question)
    }
  }

  @Test func `asks for a stream and reads it`() async throws {
    let stream = stream
    let behaviour = { @Sendable (_: String) in
      LoopbackServer.Behaviour.reply(type: "text/event-stream", stream)
    }
    try await LoopbackServer.run(behaviour) { server in
      let response = try await answer(server.endpoint)
      #expect(response == ChatResponse(content: "Good day.", finishReason: .stop, sessionID: "c"))
      let request = try #require(server.requests.first)
      #expect(request.method == "POST")
      #expect(request.uri == "/v1/chat/completions")
      #expect(request.headers["authorization"] == "Bearer sekrit")
      #expect(request.headers["host"] == "127.0.0.1:\(server.port)")
      let expected: JSON = [
        "model": "m", "seed": 7, "temperature": .double(0.25), "max_tokens": 99, "stream": true,
        "stream_options": ["include_usage": true],
        "messages": [
          ["role": "system", "content": "Be brief."],
          ["role": "user", "content": "Hallo, \u{1F99C}"],
        ],
      ]
      #expect(try JSONParser.parse(request.body) == expected)
    }
  }

  @Test func `asks for a schema in the nested form and for no thoughts`() async throws {
    let schema: JSON = ["type": "object"]
    let request = ChatRequest(
      messages: [], schema: .init(name: "critique", schema: schema), seed: 1, temperature: 0,
      maxTokens: 1, reading: question.reading)
    let stream = stream
    let behaviour = { @Sendable (_: String) in
      LoopbackServer.Behaviour.reply(type: "text/event-stream", stream)
    }
    try await LoopbackServer.run(behaviour) { server in
      _ = try await answer(server.endpoint, request)
      let body = try JSONParser.parse(try #require(server.requests.first).body)
      #expect(body["reasoning_effort"] == "none")
      #expect(
        body["response_format"]
          == [
            "type": "json_schema",
            "json_schema": ["name": "critique", "strict": true, "schema": schema],
          ])
    }
  }

  @Test func `takes an answer in one piece from a server that does not stream`() async throws {
    let body = #"{"choices":[{"finish_reason":"length","message":{"content":"Good"}}]}"#
    try await LoopbackServer.run({ _ in .reply([body]) }) { server in
      let response = try await answer(server.endpoint)
      #expect(response == ChatResponse(content: "Good", finishReason: .length))
    }
  }

  @Test func `speaks over a socket and by the name localhost`() async throws {
    let stream = stream
    let behaviour = { @Sendable (_: String) in
      LoopbackServer.Behaviour.reply(type: "text/event-stream", stream)
    }
    let socket = "/tmp/models-\(UInt64.random(in: 0..<UInt64.max)).sock"
    try await LoopbackServer.run(socket: socket, behaviour) { server in
      let response = try await answer("unix://\(socket)")
      #expect(response.content == "Good day.")
      #expect(server.requests.first?.uri == "/v1/chat/completions")
      #expect(server.requests.first?.headers["host"] == "localhost")
    }
    try await LoopbackServer.run(behaviour) { server in
      let response = try await answer("http://localhost:\(server.port)/v1")
      #expect(response.content == "Good day.")
    }
  }

  @Test func `calls a server that loads busy`() async throws {
    let error = #"{"error":{"message":"Loading","type":"unavailable_error","code":503}}"#
    try await LoopbackServer.run({ _ in .reply(status: 503, [error]) }) { server in
      let expected = ModelError.busy(
        endpoint: server.endpoint, reason: "503 unavailable_error", retryAfter: nil)
      await #expect(throws: expected) { try await answer(server.endpoint) }
    }
  }

  @Test func `calls a server that is not there unavailable, at once`() async throws {
    let port = try await LoopbackServer.run({ _ in .reply([]) }) { $0.port }
    await #expect {
      try await answer("http://127.0.0.1:\(port)/v1")
    } throws: { error in
      guard case .unavailable(_, let reason) = error as? ModelError else { return false }
      return !reason.contains("time limit")
    }
  }

  @Test func `gives up on a server that falls silent`() async throws {
    try await LoopbackServer.run({ _ in .stall([": keepalive\n\n"]) }) { server in
      let expected = ModelError.unavailable(
        endpoint: server.endpoint, reason: "no answer within the time limit")
      await #expect(throws: expected) {
        try await answer(server.endpoint, idle: .milliseconds(100))
      }
    }
  }

  @Test func `drops the connection when the request is cancelled`() async throws {
    let start = stream[1] + stream[2]
    try await LoopbackServer.run({ _ in .stall([start]) }) { server in
      let asking = Task { try await answer(server.endpoint) }
      let hasBegun = try await server.hasRequest()
      #expect(hasBegun)
      #expect(server.lostConnections == 0)
      asking.cancel()
      let isDropped = try await server.hasLostConnection()
      #expect(isDropped)
      let expected = ModelError.unavailable(
        endpoint: server.endpoint, reason: "the request was cancelled")
      await #expect(throws: expected) { try await asking.value }
    }
  }

  @Test func `does not wait for a server that goes on after its end marker`() async throws {
    let stream = stream
    try await LoopbackServer.run({ _ in .stall(stream) }) { server in
      let response = try await answer(server.endpoint)
      #expect(response.content == "Good day.")
      let isDropped = try await server.hasLostConnection()
      #expect(isDropped)
    }
  }

  @Test func `keeps no request waiting for another`() async throws {
    let script: FaultServer.Script = { request, _ in
      request.uri == "/v1/chat/completions" ? [.stall] : nil
    }
    try await FaultServer.run(script) { server in
      let asking = Task {
        try await self.server(server.endpoint).withModel { model in
          await withTaskGroup(of: Void.self) { group in
            for _ in 0..<40 {
              group.addTask { _ = try? await model.answer(question) }
            }
          }
        }
      }
      for _ in 0..<2000 where server.calls < 40 { try await Task.sleep(for: .milliseconds(10)) }
      #expect(server.calls == 40)
      asking.cancel()
      _ = try await asking.value
    }
  }

  @Test func `does not follow a redirect`() async throws {
    try await LoopbackServer.run({ _ in .reply(status: 307, []) }) { server in
      await #expect(
        throws: ModelError.refused(
          endpoint: server.endpoint, status: 307, reason: "a redirect, which is not followed")
      ) { try await answer(server.endpoint) }
      #expect(server.requests.count == 1)
    }
  }

  @Test func `refuses an answer from behind the server`() async throws {
    let body = #"{"remote_host":"https://ollama.com","choices":[{"message":{"content":"a"}}]}"#
    try await LoopbackServer.run({ _ in .reply([body]) }) { server in
      await #expect(throws: ModelError.notLocal(endpoint: server.endpoint)) {
        try await answer(server.endpoint)
      }
    }
  }

  @Test func `asks a server how it is`() async throws {
    let behaviour = { @Sendable (uri: String) in
      uri == "/health"
        ? LoopbackServer.Behaviour.reply([#"{"status":"ok"}"#])
        : .reply([#"{"object":"list","data":[{"id":"a"},{"id":"b"}]}"#])
    }
    try await LoopbackServer.run(behaviour) { server in
      let state = try await self.server(server.endpoint).withModel { try await $0.check() }
      #expect(state.readiness == .ready)
      #expect(state.models == ["a", "b"])
      #expect(server.requests.map(\.uri) == ["/health", "/v1/models"])
    }
  }

  @Test func `gives the result and the error of what runs with a model`() async throws {
    struct Stop: Error {}
    let server = try server("http://127.0.0.1:9/v1")
    let identity = await server.withModel { $0.identity }
    #expect(identity == ModelIdentity(provider: "openai", name: "m", reach: "loopback 127.0.0.1"))
    await #expect(throws: Stop.self) { try await server.withModel { _ in throw Stop() } }
  }
}
