import Models
import Synchronization

@testable import Loop

/// A model that answers as a test says, and keeps what it was asked.
final class CountingModel: Model {
  private struct State {
    var requests: [ChatRequest] = []
    var inFlight = 0
    var peak = 0
  }

  let identity: ModelIdentity
  private let window: Int?
  private let script: ScriptedModel.Script
  private let state = Mutex(State())

  /// Answers with what `script` returns.
  init(
    identity: ModelIdentity = ModelIdentity(provider: "counting", name: "a-model"),
    window: Int? = nil,
    _ script: @escaping ScriptedModel.Script = { request throws(ModelError) in
      ScriptedModel.answer(request.reading)
    }
  ) {
    self.identity = identity
    self.window = window
    self.script = script
  }

  /// Every request so far.
  var requests: [ChatRequest] { state.withLock { $0.requests } }
  /// How many requests there were for drafts and for judgements of them.
  var counts: [Int] {
    let drafts = requests.count { $0.reading.task == .draft }
    return [drafts, requests.count - drafts]
  }
  /// The most requests that were under way at once.
  var peak: Int { state.withLock { $0.peak } }

  func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse {
    state.withLock {
      $0.requests.append(request)
      $0.inFlight += 1
      $0.peak = max($0.peak, $0.inFlight)
    }
    defer { state.withLock { $0.inFlight -= 1 } }
    return try await script(request)
  }

  func contextWindow() async throws(ModelError) -> Int? { window }
}

extension ChatRequest {
  /// True for a request of the second pass.
  var isCritique: Bool { if case .critique = reading.task { true } else { false } }
}
