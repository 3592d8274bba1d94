import Models
import Testing

/// Against servers that are started for one test: see ``RealServer``.
@Suite(
  .serialized,
  .enabled(if: RealServer.startCommand != nil, "TKA_TEST_MODEL_START starts no server"),
  .timeLimit(.minutes(5)))
struct StartedServerTests {
  private func request(maxTokens: Int) -> ChatRequest {
    ChatRequest(
      messages: [.init(role: .user, content: "Say hello.")], seed: 5, temperature: 1,
      maxTokens: maxTokens, reading: Reading(task: .draft, passages: [], claims: []))
  }

  @Test func `is waited for while it loads`() async throws {
    try await RealServer.started(["RMS_SLOW_LOAD": "1"]) { server in
      try await server.withModel { model in
        var first: ModelError?
        for _ in 0..<3000 where first == nil {
          do throws(ModelError) {
            _ = try await model.answer(request(maxTokens: 9))
            first = .malformed(endpoint: "", reason: "it answered at once")
          } catch {
            // Before it listens it is unavailable.
            if case .unavailable = error {
              try await Task.sleep(for: .milliseconds(10))
            } else {
              first = error
            }
          }
        }
        guard case .busy(_, "503 unavailable_error", nil) = first else {
          Issue.record("it was not loading: \(String(describing: first))")
          return
        }
        let patient = PatientModel(model, clock: ContinuousClock(), seed: 1)
        let response = try await patient.answer(request(maxTokens: 9))
        #expect(response.completionTokens ?? 0 > 0)
      }
    }
  }

  @Test func `stops its work when a stream is dropped`() async throws {
    // 64 layers that never end by themselves: 1900 tokens take many seconds.
    try await RealServer.started(["RMS_LAYERS": "64", "RMS_EOS_BIAS": "-30"]) { server in
      try await server.withModel { model in
        let ready = PatientModel(model, clock: ContinuousClock(), seed: 1)
        _ = try await ready.answer(request(maxTokens: 1))
        #expect(try await model.busySlots() == 0)
        let clock = ContinuousClock()
        let began = clock.now
        let asking = Task { try await model.answer(request(maxTokens: 1900)) }
        while try await model.busySlots() == 0, began.duration(to: clock.now) < .seconds(20) {}
        try await Task.sleep(for: .milliseconds(300))
        #expect(try await model.busySlots() == 1, "it is still at work")
        asking.cancel()
        let dropped = clock.now
        await #expect(throws: ModelError.self) { try await asking.value }
        while try await model.busySlots() > 0, dropped.duration(to: clock.now) < .seconds(20) {}
        #expect(dropped.duration(to: clock.now) < .seconds(2), "it went on for nobody")
      }
    }
  }
}
