import CanonicalJSON
import Testing

@testable import Models

@Suite(.timeLimit(.minutes(2))) struct ProbeTests {
  /// What servers of five kinds say of themselves, by address; answers to a schema trial apart.
  private static func replies(_ kind: ServerKind) -> [String: String] {
    switch kind {
    case .llamaServer:
      [
        "/health": #"{"status":"ok"}"#,
        "/v1/models": #"{"models":[{"name":"m"}],"data":[{"id":"m","owned_by":"llamacpp"}]}"#,
        "/props":
          #"{"default_generation_settings":{"n_ctx":2048},"total_slots":2,"build_info":"b7000-abc"}"#,
      ]
    case .ollama:
      [
        "/v1/models": #"{"data":[{"id":"kimi:cloud"},{"id":"m:latest","owned_by":"library"}]}"#,
        "/api/version": #"{"version":"0.20.1"}"#,
        "/api/status": #"{"cloud":{"disabled":false,"source":"none"}}"#,
        "/api/tags":
          #"{"models":[{"name":"m:latest"},{"name":"a","remote_host":"https://o.com"}]}"#,
        "/api/show": #"{"details":{}}"#,
        "/api/ps": #"{"models":[{"name":"m:latest","context_length":4096}]}"#,
      ]
    case .lmStudio:
      [
        "/v1/models": #"{"data":[{"id":"m","object":"model"}]}"#,
        "/health": #"{"error":"Unexpected endpoint or method. (GET /health)"}"#,
        "/props": #"{"error":"Unexpected endpoint or method. (GET /props)"}"#,
        "/api/version": #"{"error":"Unexpected endpoint or method. (GET /api/version)"}"#,
        "/api/v0/models":
          #"{"data":[{"id":"m","state":"loaded","loaded_context_length":8192}]}"#,
      ]
    case .vLLM:
      [
        "/v1/models": #"{"data":[{"id":"m","owned_by":"vllm","max_model_len":32768}]}"#,
        "/health": "", "/version": #"{"version":"0.12.0"}"#,
      ]
    default: ["/v1/models": #"{"data":[{"id":"m"}]}"#, "/health": #"{"status":"ok"}"#]
    }
  }

  private static let obedient = FaultServer.Step.answer(
    #"{"choices":[{"finish_reason":"stop","message":{"content":"{\"seen\": {\"mark\":\"heron-7312\"}}"}}]}"#
  )

  private static func script(
    _ replies: [String: String], server: String = "uvicorn",
    trial: [FaultServer.Step] = obedient
  ) -> FaultServer.Script {
    { request, _ in
      if request.uri == "/v1/chat/completions" { return trial }
      return replies[request.uri].map {
        FaultServer.Step.answer(headers: ["Server: \(server)"], $0)
      }
    }
  }

  private func look(_ endpoint: String) async throws -> ProbedServer {
    try #require(await Probe.look(at: [OpenAIServer(endpoint: endpoint)]).first)
  }

  @Test(
    arguments: [
      (.llamaServer, "b7000-abc", "m", 2048), (.ollama, "0.20.1", "m:latest", 4096),
      (.lmStudio, nil, "m", 8192), (.vLLM, "0.12.0", "m", 32768), (.other, nil, "m", nil),
    ] as [(ServerKind, String?, String, Int?)])
  func `knows a server by what it says`(
    kind: ServerKind, version: String?, model: String, window: Int?
  ) async throws {
    try await FaultServer.run(Self.script(Self.replies(kind))) { server in
      let found = try await look(server.endpoint)
      #expect(found.state == .ready)
      #expect(found.kind == kind)
      #expect(found.version == version)
      #expect(found.model == model)
      #expect(found.contextWindow == window)
      #expect(found.schema == .obeyed)
      #expect(found.whereabouts.isLocal)
      #expect(
        found.settings.map { "\($0.name)=\($0.value)" } == [
          "model.provider=openai", "model.endpoint=\(server.endpoint)", "model.name=\(model)",
        ])
    }
  }

  @Test func `knows mlx by the library that it is made with`() async throws {
    let script = Self.script(Self.replies(.other), server: "BaseHTTP/0.6 Python/3.11.7")
    try await FaultServer.run(script) { server in
      let found = try await look(server.endpoint)
      #expect(found.kind == .mlx)
    }
  }

  @Test func `never proposes a model that another machine runs`() async throws {
    try await FaultServer.run(Self.script(Self.replies(.ollama))) { server in
      let found = try await look(server.endpoint)
      #expect(found.whereabouts.remoteModels == ["kimi:cloud", "a"])
      #expect(found.whereabouts.mayPassOn == true)
      #expect(found.model == "m:latest")
    }
    var replies = Self.replies(.ollama)
    replies["/api/show"] = #"{"remote_host":"https://ollama.com:443"}"#
    try await FaultServer.run(Self.script(replies)) { server in
      let found = try await look(server.endpoint)
      #expect(!found.whereabouts.isLocal)
      #expect(found.settings.isEmpty)
      #expect(server.calls == 0)
    }
  }

  @Test(
    arguments: [
      (.schemaIgnored, .ignored), (.thoughtsAlone, .unclear),
      (.errorAsDetails, .refused("422 missing")), (.loading, .unanswered("503 unavailable_error")),
      (.cloudModel, .unanswered("another machine would answer")),
      (.resetInTheStream, .unanswered("no connection (Connection reset by peer)")),
    ] as [(Fault, SchemaTrial)])
  func `believes a schema only when it sees it obeyed`(fault: Fault, expected: SchemaTrial)
    async throws
  {
    let script = Self.script(Self.replies(.llamaServer), trial: fault.steps)
    try await FaultServer.run(script) { server in
      let found = try await look(server.endpoint)
      #expect(found.schema == expected)
    }
  }

  @Test(arguments: [
    #"{"seen":{"mark":"blue"}}"#, #"{"mark":"heron-7312"}"#, "heron-7312",
    #"{"seen":{"mark":"heron-7312","more":1}}"#,
    "```json\n{\"seen\":{\"mark\":\"heron-7312\"}}\n```",
  ])
  func `takes nothing else for obedience`(content: String) {
    #expect(SchemaTrial(ChatResponse(content: content, finishReason: .stop)) == .ignored)
    #expect(SchemaTrial(ChatResponse(content: content, finishReason: .length)) == .unclear)
  }

  @Test func `asks a server that loads nothing more`() async throws {
    try await FaultServer.run({ _, _ in Fault.loading.steps }) { server in
      let found = try await look(server.endpoint)
      #expect(found.state == .loading)
      #expect(found.isModelServer)
      #expect(found.schema == .untried)
      #expect(server.calls == 0)
    }
  }

  @Test func `tells a locked server from one that is none`() async throws {
    let locked = FaultServer.Step.answer(
      status: "401 Unauthorized", #"{"error":{"type":"authentication_error"}}"#)
    try await FaultServer.run({ _, _ in locked }) { server in
      let found = try await look(server.endpoint)
      #expect(found.state == .refuses("401 authentication_error"))
    }
    for page in [Fault.page.steps, FaultServer.Step.answer(status: "404 Not Found", "no")] {
      try await FaultServer.run({ _, _ in page }) { server in
        let found = try await look(server.endpoint)
        #expect(found.state == .foreign)
        #expect(!found.isModelServer)
        #expect(server.calls == 0)
      }
    }
  }

  @Test func `looks at all addresses at once, and gives up on a silent one`() async throws {
    let gone = try await FaultServer.run({ _, _ in nil }) { $0.endpoint }
    try await FaultServer.run({ _, _ in [.stall] }) { stuck in
      try await FaultServer.run(Self.script(Self.replies(.vLLM))) { server in
        let began = ContinuousClock.now
        let servers = try [stuck.endpoint, gone, server.endpoint, stuck.endpoint]
          .map { try OpenAIServer(endpoint: $0) }
        let found = await Probe.look(at: servers, patience: .milliseconds(500))
        #expect(found.map(\.endpoint) == [stuck.endpoint, gone, server.endpoint])
        #expect(
          found.map(\.state) == [
            .silent("no answer within the time limit"),
            .silent("no connection (Connection refused)"), .ready,
          ])
        #expect(began.duration(to: .now) < .seconds(60))
      }
    }
  }

  @Test func `describes what it found in one document`() async throws {
    try await FaultServer.run(Self.script(Self.replies(.llamaServer))) { server in
      let json = try await look(server.endpoint).json
      let expected: JSON = [
        "endpoint": .string(server.endpoint), "state": "ready", "local": true,
        "reach": "loopback 127.0.0.1", "server": "llama-server", "version": "b7000-abc",
        "models": ["m"], "model": "m", "context_tokens": 2048, "slots": 2, "json_schema": "obeyed",
        "json_schema_reason": .null, "remote_host": .null, "remote_models": [],
        "may_pass_on": .null,
        "settings": [
          ["name": "model.provider", "value": "openai"],
          ["name": "model.endpoint", "value": .string(server.endpoint)],
          ["name": "model.name", "value": "m"],
        ],
      ]
      #expect(json == expected)
    }
  }
}
