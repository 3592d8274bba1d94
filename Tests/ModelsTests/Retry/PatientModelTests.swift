import Synchronization
import Testing

@testable import Models

/// [M36]: what is asked for again, when, and how long.
@Suite(.timeLimit(.minutes(1))) struct PatientModelTests {
  private static let question = ChatRequest(
    messages: [], seed: 1, temperature: 0, maxTokens: 9,
    reading: Reading(task: .draft, passages: [], claims: []))

  private static let good = ChatResponse(content: "Good day.", finishReason: .stop)
  private static let away = ModelError.unavailable(endpoint: "e", reason: "no connection")
  private static let loading = ModelError.busy(endpoint: "e", reason: "503", retryAfter: nil)

  /// Plays results in their order; the last one again and again.
  private struct Script: Model {
    let results: [Result<ChatResponse, ModelError>]
    var clock: ManualClock?
    var duration = Duration.zero
    let calls = Counter()

    var identity: ModelIdentity { ModelIdentity(provider: "script", name: nil, reach: "socket") }

    func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse {
      clock?.advance(by: duration)
      return try results[min(calls.next(), results.count - 1)].get()
    }

    func contextWindow() async throws(ModelError) -> Int? {
      _ = try results[min(calls.next(), results.count - 1)].get()
      return 2048
    }
  }

  private final class Counter: Sendable {
    private let value = Atomic(0)
    var count: Int { value.load(ordering: .relaxed) }
    func next() -> Int { value.add(1, ordering: .relaxed).oldValue }
  }

  private func patient(
    _ script: Script, _ clock: ManualClock, _ patience: Patience = Patience(),
    deadline: Duration? = nil
  ) -> PatientModel<ManualClock> {
    PatientModel(
      script, patience: patience, clock: clock,
      deadline: deadline.map { ManualClock.Instant(offset: $0) }, seed: 7)
  }

  @Test func `asks again until the server is there, after pauses that grow`() async throws {
    let clock = ManualClock()
    let script = Script(
      results: Array(repeating: .failure(Self.loading), count: 8) + [.success(Self.good)])
    #expect(try await patient(script, clock).answer(Self.question) == Self.good)
    #expect(script.calls.count == 9)
    let sleeps = clock.sleeps
    try #require(sleeps.count == 8)
    for (index, sleep) in sleeps.enumerated() {
      let most = min(Duration.milliseconds(500 << index), .seconds(30))
      #expect(sleep <= most && sleep >= most / 2, "pause \(index)")
    }
    #expect(Set(sleeps).count > 4, "the pauses are drawn")
  }

  @Test func `draws the same pauses from the same seed`() async throws {
    let clocks = [ManualClock(), ManualClock()]
    for clock in clocks {
      let script = Script(results: [.failure(Self.loading)])
      _ = try? await patient(script, clock).answer(Self.question)
    }
    #expect(clocks[0].sleeps == clocks[1].sleeps)
  }

  @Test func `gives a server that never answered up soon, and says how often it asked`()
    async throws
  {
    let clock = ManualClock()
    let script = Script(results: [.failure(Self.away)])
    await #expect {
      try await patient(script, clock).answer(Self.question)
    } throws: { error in
      error as? ModelError
        == .unavailable(
          endpoint: "e", reason: "no connection (asked \(script.calls.count) times in 10 s)")
    }
    #expect(clock.now.offset == .seconds(10))
    #expect((4...8).contains(script.calls.count))
  }

  @Test(arguments: [Self.loading, .busy(endpoint: "e", reason: "503", retryAfter: .seconds(20))])
  func `waits longer for a server that says that it is loading or busy`(error: ModelError)
    async throws
  {
    let clock = ManualClock()
    let script = Script(results: [.failure(error)])
    await #expect(throws: ModelError.self) {
      try await patient(script, clock).answer(Self.question)
    }
    #expect(clock.now.offset >= .seconds(280) && clock.now.offset <= .seconds(300))
  }

  @Test func `waits longer for a server that has answered before`() async throws {
    let clock = ManualClock()
    let script = Script(results: [.success(Self.good), .failure(Self.away)])
    let model = patient(script, clock)
    _ = try await model.answer(Self.question)
    await #expect(throws: ModelError.self) { try await model.answer(Self.question) }
    #expect(clock.now.offset == .seconds(300))
  }

  @Test func `heeds what the server asks for, within its patience`() async throws {
    let clock = ManualClock()
    let busy = ModelError.busy(endpoint: "e", reason: "429", retryAfter: .seconds(70))
    let script = Script(results: [.failure(busy), .success(Self.good)])
    #expect(try await patient(script, clock).answer(Self.question) == Self.good)
    #expect(clock.sleeps == [.seconds(70)])

    let tooLong = ModelError.busy(endpoint: "e", reason: "429", retryAfter: .seconds(3600))
    let other = Script(results: [.failure(tooLong), .success(Self.good)])
    await #expect(
      throws: ModelError.unavailable(endpoint: "e", reason: "429, not before 3600 s")
    ) { try await patient(other, clock).answer(Self.question) }
    #expect(other.calls.count == 1)
    #expect(clock.sleeps.count == 1)
  }

  @Test func `never sleeps beyond the deadline`() async throws {
    let clock = ManualClock()
    clock.advance(by: .seconds(90))
    let script = Script(results: [.failure(Self.loading)])
    await #expect(throws: ModelError.self) {
      try await patient(script, clock, deadline: .seconds(100)).answer(Self.question)
    }
    #expect(clock.now.offset == .seconds(100))

    let late = Script(results: [.failure(Self.loading), .success(Self.good)])
    await #expect(throws: ModelError.unavailable(endpoint: "e", reason: "503")) {
      try await patient(late, clock, deadline: .seconds(100)).answer(Self.question)
    }
    #expect(late.calls.count == 1)
  }

  @Test func `counts the waiting from the first failure, not from the question`() async throws {
    let clock = ManualClock()
    let script = Script(
      results: [.failure(Self.away), .success(Self.good)], clock: clock, duration: .seconds(300))
    #expect(try await patient(script, clock).answer(Self.question) == Self.good)

    // A server that falls silent each time is asked twice: the second silence takes the time.
    let silent = Script(results: [.failure(Self.away)], clock: clock, duration: .seconds(300))
    await #expect(throws: ModelError.self) {
      try await patient(silent, clock).answer(Self.question)
    }
    #expect(silent.calls.count == 2)
  }

  @Test(arguments: [
    ModelError.refused(endpoint: "e", status: 400, reason: "r"),
    .contextExceeded(endpoint: "e", promptTokens: 9, limit: 8),
    .malformed(endpoint: "e", reason: "r"), .notLocal(endpoint: "e"),
    .badEndpoint("e", reason: "r"),
  ])
  func `hands on at once what would come back the same`(error: ModelError) async throws {
    let clock = ManualClock()
    let script = Script(results: [.failure(error), .success(Self.good)])
    await #expect(throws: error) { try await patient(script, clock).answer(Self.question) }
    #expect(script.calls.count == 1)
    #expect(clock.sleeps.isEmpty)
  }

  @Test func `never asks again for an answer that was cut off`() async throws {
    let cut = ChatResponse(content: "", finishReason: .length)
    let clock = ManualClock()
    let script = Script(results: [.success(cut), .success(Self.good)])
    #expect(try await patient(script, clock).answer(Self.question) == cut)
    #expect(script.calls.count == 1)
  }

  @Test func `waits for the context's length too, and passes on who answers`() async throws {
    let clock = ManualClock()
    let script = Script(results: [.failure(Self.loading), .success(Self.good)])
    let model = patient(script, clock)
    #expect(try await model.contextWindow() == 2048)
    #expect(clock.sleeps.count == 1)
    #expect(model.identity == script.identity)
  }

  @Test func `ends its waiting when it is cancelled`() async throws {
    let later = ModelError.busy(endpoint: "e", reason: "503", retryAfter: .seconds(250))
    let script = Script(results: [.failure(later)])
    let model = PatientModel(script, clock: ContinuousClock(), seed: 7)
    let asking = Task { try await model.answer(Self.question) }
    while script.calls.count == 0 { try await Task.sleep(for: .milliseconds(1)) }
    // Here it waits for minutes, or is about to: either way it is asked no second time.
    asking.cancel()
    await #expect(
      throws: ModelError.unavailable(endpoint: "e", reason: "the request was cancelled")
    ) { try await asking.value }
    #expect(script.calls.count == 1)
  }

  @Test(arguments: [
    Fault.loading, .busy, .gateway, .resetBeforeTheHead, .resetInTheStream, .closedInTheStream,
    .closedInAWord, .chunksCutShort, .stalledBeforeTheHead, .stalledInTheStream, .onlyKeepalives,
  ])
  func `survives a fault that passes`(fault: Fault) async throws {
    let clock = ManualClock()
    let script: FaultServer.Script = { request, number in
      guard request.uri == "/v1/chat/completions" else { return nil }
      return number < 2 ? fault.steps : FaultServer.Step.goodDay
    }
    try await FaultServer.run(script) { server in
      let asked = try OpenAIServer(
        endpoint: server.endpoint, model: "m",
        idleTimeout: .seconds(fault.isStall ? 2 : 60))
      let response = try await asked.withModel { model in
        try await PatientModel(model, clock: clock, seed: 1).answer(Self.question)
      }
      #expect(response.content == "Good day.", "nothing of what broke off is in the answer")
      #expect(server.calls == 3)
      #expect(clock.sleeps.count == 2)
    }
  }

  @Test func `asks once where asking again is of no use`() async throws {
    let faults = Fault.allCases.filter {
      $0.rawValue.hasPrefix("overflow") || $0.rawValue.hasPrefix("error")
        || [.redirect, .remoteHost, .cloudModel, .thoughtsAlone, .thoughtsWithoutEnd, .empty]
          .contains($0)
    }
    for fault in faults {
      try await FaultServer.run({ request, _ in
        request.uri == "/v1/chat/completions" ? fault.steps : nil
      }) { server in
        let clock = ManualClock()
        _ = try? await OpenAIServer(endpoint: server.endpoint).withModel { model in
          try await PatientModel(model, clock: clock, seed: 1).answer(Self.question)
        }
        #expect(server.calls == 1, "\(fault)")
        #expect(clock.sleeps.isEmpty)
      }
    }
  }
}
