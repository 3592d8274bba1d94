import CanonicalJSON
import Testing

@testable import Models

/// [M35]: what is asked before any word is sent.
@Suite(.timeLimit(.minutes(1))) struct LocalityCheckTests {
  private static let question = ChatRequest(
    messages: [.init(role: .user, content: "my words")], seed: 1, temperature: 0, maxTokens: 9,
    reading: Reading(task: .draft, passages: [], claims: []))

  /// A server that says this of its model, and answers.
  private static func script(_ shown: [FaultServer.Step]) -> FaultServer.Script {
    { request, _ in
      switch request.uri {
      case "/api/show": shown
      case "/v1/chat/completions": FaultServer.Step.goodDay
      default: nil
      }
    }
  }

  @Test(arguments: [
    #"{"remote_host":"https://ollama.com:443","remote_model":"kimi"}"#,
    #"{"remote_host":"https://ollama.com"}"#, #"{"remote_model":"kimi"}"#,
    #"{"remote_host":"http://192.0.2.7:11434"}"#,
  ])
  func `sends no word to a server that would pass it on`(shown: String) async throws {
    try await FaultServer.run(Self.script(FaultServer.Step.answer(shown))) { server in
      let asked = try OpenAIServer(endpoint: server.endpoint, model: "an-alias")
      await #expect(throws: ModelError.notLocal(endpoint: server.endpoint)) {
        try await asked.withModel { try await $0.answer(Self.question) }
      }
      #expect(server.calls == 0)
      #expect(!server.requests.contains { $0.body.contains("my words") })
      #expect(try JSONParser.parse(server.requests[0].body) == ["model": "an-alias"])
    }
  }

  @Test func `asks once, and goes on where nothing is passed on`() async throws {
    for shown in [
      FaultServer.Step.answer(#"{"details":{}}"#),
      FaultServer.Step.answer(#"{"remote_host":"http://127.0.0.1:11434"}"#),
      FaultServer.Step.answer(status: "404 Not Found", #"{"error":"not found"}"#),
      FaultServer.Step.answer(#"{"error":"Unexpected endpoint or method."}"#),
      FaultServer.Step.answer(type: "text/html", "<html>"),
    ] {
      try await FaultServer.run(Self.script(shown)) { server in
        try await OpenAIServer(endpoint: server.endpoint, model: "m").withModel { model in
          _ = try await model.answer(Self.question)
          _ = try await model.answer(Self.question)
        }
        #expect(
          server.requests.map(\.uri) == ["/api/show"]
            + Array(repeating: "/v1/chat/completions", count: 2))
      }
    }
  }

  @Test(arguments: [("BaseHTTP/0.6 Python/3.11.7", true), ("llama.cpp", false)])
  func `turns thinking off in the way that the server knows`(library: String, isMLX: Bool)
    async throws
  {
    let shown = FaultServer.Step.answer(
      status: "404 Not Found", headers: ["Server: \(library)"], "Not Found")
    try await FaultServer.run(Self.script(shown)) { server in
      let trial = SchemaTrial.request
      _ = try await OpenAIServer(endpoint: server.endpoint, model: "m").withModel {
        try await $0.answer(trial)
      }
      let body = try JSONParser.parse(try #require(server.requests.last).body)
      #expect(body["reasoning_effort"] == "none")
      let template: JSON? = isMLX ? ["enable_thinking": false] : nil
      #expect(body["chat_template_kwargs"] == template)
    }
  }

  @Test func `sends nothing while the server does not say`() async throws {
    for shown in [Fault.loading, .resetBeforeTheHead] {
      try await FaultServer.run(Self.script(shown.steps)) { server in
        let expected: ModelError =
          shown == .loading
          ? .busy(endpoint: server.endpoint, reason: "503 unavailable_error", retryAfter: nil)
          : .unavailable(
            endpoint: server.endpoint, reason: "no connection (Connection reset by peer)")
        await #expect(throws: expected) {
          try await OpenAIServer(endpoint: server.endpoint, model: "m").withModel {
            try await $0.answer(Self.question)
          }
        }
        #expect(server.calls == 0)
      }
    }
  }

  @Test func `takes a cloud model where its host was allowed by name`() async throws {
    let shown = #"{"remote_host":"https://ollama.com:443","remote_model":"kimi"}"#
    try await FaultServer.run(Self.script(FaultServer.Step.answer(shown))) { server in
      let asked = try OpenAIServer(
        endpoint: server.endpoint, model: "an-alias", allowedHosts: ["ollama.com"])
      let (before, response, after) = try await asked.withModel { model in
        (model.identity.reach, try await model.answer(Self.question), model.identity.reach)
      }
      #expect(response.content == "Good day.")
      #expect(before == "loopback 127.0.0.1")
      #expect(after == "allowed host ollama.com", "what is recorded is who answered")
    }
    let elsewhere = FaultServer.Step.answer(#"{"remote_host":"https://other.example"}"#)
    try await FaultServer.run(Self.script(elsewhere)) { server in
      let asked = try OpenAIServer(
        endpoint: server.endpoint, model: "an-alias", allowedHosts: ["ollama.com"])
      await #expect(throws: ModelError.notLocal(endpoint: server.endpoint)) {
        try await asked.withModel { try await $0.answer(Self.question) }
      }
      #expect(server.calls == 0)
    }
  }
}
