import Models
import Testing

@Suite(.timeLimit(.minutes(1))) struct ContextWindowTests {
  /// A server of one kind, and what it says of its context.
  private static let replies: [(name: String, uri: String, json: String, window: Int?)] = [
    ("llama-server", "/props", #"{"default_generation_settings":{"n_ctx":2048}}"#, 2048),
    (
      "vLLM", "/v1/models",
      #"{"data":[{"id":"other","max_model_len":1},{"id":"m","max_model_len":32768}]}"#, 32768
    ),
    (
      "LM Studio", "/api/v0/models",
      """
      {"data":[{"id":"m","max_context_length":131072,"loaded_context_length":4096},\
      {"id":"other","state":"not-loaded","max_context_length":9}]}
      """, 4096
    ),
    ("Ollama", "/api/ps", #"{"models":[{"name":"m:latest","context_length":8192}]}"#, 8192),
    ("Ollama, not loaded", "/api/ps", #"{"models":[]}"#, nil),
    ("another", "/health", "{}", nil),
    ("odd numbers", "/props", #"{"default_generation_settings":{"n_ctx":"many"}}"#, nil),
  ]

  @Test(arguments: 0..<replies.count)
  func `reads how long the context is`(_ index: Int) async throws {
    let reply = Self.replies[index]
    let script: FaultServer.Script = { request, _ in
      request.uri == reply.uri ? FaultServer.Step.answer(reply.json) : nil
    }
    try await FaultServer.run(script) { server in
      let window = try await OpenAIServer(endpoint: server.endpoint, model: "m")
        .withModel { try await $0.contextWindow() }
      #expect(window == reply.window, "\(reply.name)")
    }
  }

  @Test func `asks once, but Ollama until it has loaded the model`() async throws {
    let script: FaultServer.Script = { request, number in
      guard request.uri == "/api/ps" else { return nil }
      let loaded = #"{"models":[{"name":"m","context_length":4096}]}"#
      return FaultServer.Step.answer(number == 0 ? #"{"models":[]}"# : loaded)
    }
    try await FaultServer.run(script) { server in
      let windows = try await OpenAIServer(endpoint: server.endpoint, model: "m")
        .withModel { model in
          [
            try await model.contextWindow(), try await model.contextWindow(),
            try await model.contextWindow(),
          ]
        }
      #expect(windows == [nil, 4096, 4096])
      #expect(server.requests.count { $0.uri == "/api/ps" } == 2)
    }
  }

  @Test func `calls a server that loads busy, and one that is gone unavailable`() async throws {
    let endpoint = try await FaultServer.run({ _, _ in Fault.loading.steps }) { server in
      await #expect(
        throws: ModelError.busy(
          endpoint: server.endpoint, reason: "503 unavailable_error", retryAfter: nil)
      ) {
        try await OpenAIServer(endpoint: server.endpoint).withModel {
          try await $0.contextWindow()
        }
      }
      return server.endpoint
    }
    await #expect {
      try await OpenAIServer(endpoint: endpoint).withModel { try await $0.contextWindow() }
    } throws: { error in
      guard case .unavailable = error as? ModelError else { return false }
      return true
    }
  }

  @Test func `says where the words go`() async throws {
    func reach(_ endpoint: String, _ model: String? = nil, _ hosts: Set<String> = []) throws
      -> String?
    {
      try OpenAIServer(endpoint: endpoint, model: model, allowedHosts: hosts).reach
    }
    #expect(try reach("http://127.0.0.1:1/v1") == "loopback 127.0.0.1")
    #expect(try reach("http://localhost:1/v1") == "loopback 127.0.0.1")
    #expect(try reach("http://[::1]:1/v1") == "loopback ::1")
    #expect(try reach("unix:///run/a.sock") == "socket")
    #expect(try reach("http://gpu.lan/v1", nil, ["gpu.lan"]) == "allowed host gpu.lan")
    #expect(
      try reach("http://127.0.0.1/v1", "kimi:cloud", ["ollama.com"]) == "allowed host ollama.com")
  }
}
