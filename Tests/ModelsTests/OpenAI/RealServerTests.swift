import CanonicalJSON
import Foundation
import Testing

@testable import Models

/// Against a server of somebody else's: its base address is in `TKA_TEST_MODEL_SERVER`.
///
/// It is one with two slots and 2048 tokens of context, whose model says nothing of sense: what is
/// asserted is structure.
@Suite(
  .serialized, .enabled(if: RealServer.endpoint != nil, "TKA_TEST_MODEL_SERVER names no server"),
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

  @Test func `frees its slot when a stream is dropped`() async throws {
    let server = try server()
    let idle = try await RealServer.busySlots()
    try #require(idle == 0)
    let asking = Task {
      try await server.withModel { model in
        // The whole context, of which a part is made before it is dropped.
        try await model.answer(request(maxTokens: 1900, seed: 9, schema: RealServer.endless))
      }
    }
    var isBusy = false
    for _ in 0..<400 where !isBusy { isBusy = try await RealServer.busySlots() > 0 }
    asking.cancel()
    await #expect(throws: ModelError.self) { try await asking.value }
    var isFree = false
    for _ in 0..<100 where !isFree {
      isFree = try await RealServer.busySlots() == 0
      if !isFree { try await Task.sleep(for: .milliseconds(20)) }
    }
    #expect(isBusy, "the request had begun")
    #expect(isFree, "the server went on for nobody")
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

/// A server that has only just been started: `TKA_TEST_MODEL_START` and a port start one that
/// loads for a second or two.
@Suite(
  .enabled(if: RealServer.startCommand != nil, "TKA_TEST_MODEL_START starts no server"),
  .timeLimit(.minutes(5)))
struct LoadingServerTests {
  @Test func `is waited for while it loads`() async throws {
    let endpoint = try await FaultServer.run({ _, _ in nil }) { $0.endpoint }
    let port = try #require(endpoint.split(separator: ":").last?.split(separator: "/").first)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec \(RealServer.startCommand ?? "") \(port) >/dev/null 2>&1"]
    process.environment = ProcessInfo.processInfo.environment.merging(["RMS_SLOW_LOAD": "1"]) { $1 }
    try process.run()
    defer {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }

    let question = ChatRequest(
      messages: [.init(role: .user, content: "Say hello.")], seed: 5, temperature: 1, maxTokens: 9,
      reading: Reading(task: .draft, passages: [], claims: []))
    try await OpenAIServer(endpoint: endpoint).withModel { model in
      var first: (any Error)?
      for _ in 0..<3000 {
        do {
          _ = try await model.answer(question)
          break
        } catch ModelError.busy(let endpoint, let reason, let pause) {
          first = ModelError.busy(endpoint: endpoint, reason: reason, retryAfter: pause)
          break
        } catch ModelError.unavailable {
          try await Task.sleep(for: .milliseconds(10))
        }
      }
      let expected = ModelError.busy(
        endpoint: endpoint, reason: "503 unavailable_error", retryAfter: nil)
      #expect(first as? ModelError == expected)
      let patient = PatientModel(model, clock: ContinuousClock(), seed: 1)
      let response = try await patient.answer(question)
      #expect(response.completionTokens ?? 0 > 0)
    }
  }
}

private enum RealServer {
  static var startCommand: String? {
    ProcessInfo.processInfo.environment["TKA_TEST_MODEL_START"]
  }

  static var endpoint: String? { ProcessInfo.processInfo.environment["TKA_TEST_MODEL_SERVER"] }

  /// A form that takes as many tokens as it may.
  static let endless: JSON = [
    "type": "array", "minItems": 800, "items": ["type": "integer", "minimum": 100],
  ]

  /// How many of the server's slots are at work.
  static func busySlots() async throws -> Int {
    let server = try OpenAIServer(endpoint: try #require(endpoint))
    let reply = try await server.withModel {
      try await $0.get($0.server.endpoint.urlBesideAPI("/slots"))
    }
    let slots = try #require(reply.json?.array)
    return slots.count { $0["is_processing"] == true }
  }
}
