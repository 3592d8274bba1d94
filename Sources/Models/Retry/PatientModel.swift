public import CanonicalJSON
import Synchronization

/// A model that is waited for: a request that failed for a reason that passes is made again.
///
/// What passes is a server that is not there, is loading or is busy, and a connection that was
/// refused, reset or fell silent. It is asked again after pauses that grow; a server's
/// `Retry-After` makes a pause longer, and ends the waiting where it is longer than what is left
/// of it. No pause goes beyond the deadline.
///
/// Whatever else comes is handed on at once. An answer is an answer, also an empty one that was cut
/// off at the limit of tokens: the same request would give it again. So would a prompt that does
/// not fit.
///
/// That is [M36] of docs/MODEL.md. The clock is passed in; the pauses follow from the seed.
public struct PatientModel<C: Clock>: Model where C.Duration == Duration {
  private let base: any Model
  private let patience: Patience
  private let clock: C
  private let deadline: C.Instant?
  private let memory: Memory

  /// Waits for a model.
  /// - Parameters:
  ///   - base: Who is asked.
  ///   - patience: How long it is waited for.
  ///   - clock: What tells the time, and sleeps.
  ///   - deadline: The moment after which nothing is asked a second time.
  ///   - seed: What the pauses are drawn from.
  public init(
    _ base: any Model, patience: Patience = Patience(), clock: C, deadline: C.Instant? = nil,
    seed: UInt64
  ) {
    self.base = base
    self.patience = patience
    self.clock = clock
    self.deadline = deadline
    memory = Memory(generator: SeededGenerator(seed: seed))
  }

  /// The base's.
  public var identity: ModelIdentity { base.identity }

  /// Answers a request.
  /// - Throws: What the base throws, but `unavailable` instead of `busy`.
  public func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse {
    try await patiently { () async throws(ModelError) in try await base.answer(request) }
  }

  /// What the base knows of its context.
  /// - Throws: What the base throws, but `unavailable` instead of `busy`.
  public func contextWindow() async throws(ModelError) -> Int? {
    try await patiently { () async throws(ModelError) in try await base.contextWindow() }
  }

  /// What the base's server says of its model.
  /// - Throws: What the base throws, but `unavailable` instead of `busy`.
  public func servedModel() async throws(ModelError) -> JSON? {
    try await patiently { () async throws(ModelError) in try await base.servedModel() }
  }

  /// The adapters that the base's server has loaded.
  /// - Throws: What the base throws, but `unavailable` instead of `busy`.
  public func loadedAdapters() async throws(ModelError) -> [LoadedAdapter]? {
    try await patiently { () async throws(ModelError) in try await base.loadedAdapters() }
  }

  /// The models that the base's server lists.
  /// - Throws: What the base throws, but `unavailable` instead of `busy`.
  public func listedModels() async throws(ModelError) -> [String] {
    try await patiently { () async throws(ModelError) in try await base.listedModels() }
  }

  private func patiently<Value: Sendable>(
    _ ask: () async throws(ModelError) -> Value
  ) async throws(ModelError) -> Value {
    var began: C.Instant?
    var tries = 0
    while true {
      do throws(ModelError) {
        let value = try await ask()
        memory.hasAnswered.store(true, ordering: .relaxed)
        return value
      } catch {
        guard let outage = Outage(error) else { throw error }
        guard !Task.isCancelled else { throw outage.cancellation }
        tries += 1
        let start = began ?? clock.now
        began = start
        guard let pause = pause(after: tries, since: start, outage) else {
          throw outage.error(tries: tries, during: start.duration(to: clock.now))
        }
        do {
          try await clock.sleep(for: pause)
        } catch {
          throw outage.cancellation
        }
      }
    }
  }

  /// How long to wait before the next try, or nil where there is to be none.
  private func pause(after tries: Int, since start: C.Instant, _ outage: Outage) -> Duration? {
    let now = clock.now
    let isThere = outage.isThere || memory.hasAnswered.load(ordering: .relaxed)
    var rest = (isThere ? patience.outage : patience.absence) - start.duration(to: now)
    if let deadline { rest = min(rest, now.duration(to: deadline)) }
    guard rest > .zero, outage.retryAfter ?? .zero <= rest else { return nil }
    let pause = memory.generator.withLock { patience.pause(afterTries: tries, &$0) }
    // The last try comes when the time is up, not before.
    return min(max(pause, outage.retryAfter ?? .zero), rest)
  }
}

/// What the calls of one patient model know together.
private final class Memory: Sendable {
  let generator: Mutex<SeededGenerator>
  let hasAnswered = Atomic(false)

  init(generator: SeededGenerator) { self.generator = Mutex(generator) }
}

/// An error that passes.
private struct Outage {
  let endpoint: String
  let reason: String
  /// True when the server is there and says itself that it cannot answer now.
  let isThere: Bool
  let retryAfter: Duration?

  init?(_ error: ModelError) {
    switch error {
    case .unavailable(let endpoint, let reason):
      self.init(endpoint: endpoint, reason: reason, isThere: false, retryAfter: nil)
    case .busy(let endpoint, let reason, let retryAfter):
      self.init(endpoint: endpoint, reason: reason, isThere: true, retryAfter: retryAfter)
    default: return nil
    }
  }

  private init(endpoint: String, reason: String, isThere: Bool, retryAfter: Duration?) {
    self.endpoint = endpoint
    self.reason = reason
    self.isThere = isThere
    self.retryAfter = retryAfter
  }

  /// What is thrown where the one who asks has gone, whatever the server said before.
  var cancellation: ModelError {
    .unavailable(endpoint: endpoint, reason: "the request was cancelled")
  }

  /// The error that is thrown in the end.
  func error(tries: Int = 1, during time: Duration = .zero) -> ModelError {
    var text = reason
    if let retryAfter { text += ", not before \(retryAfter.components.seconds) s" }
    if tries > 1 { text += " (asked \(tries) times in \(time.components.seconds) s)" }
    return .unavailable(endpoint: endpoint, reason: text)
  }
}
