internal import Models
internal import Synchronization

/// Asks a model, unless the ledger has the answer already.
struct ModelCalls: Sendable {
  /// An answer, and the call that it belongs to.
  struct Answer: Sendable {
    let response: ChatResponse
    /// The call, as a batch names it; nil where answers are not kept.
    let call: BatchCall?
  }

  /// Thrown where a call would have to be made and may not: it is missing.
  struct Unpaid: Error {
    let purpose: CallPurpose
  }

  /// How many answers the ledger had.
  final class Found: Sendable {
    private let number = Mutex(0)

    /// How many.
    var count: Int { number.withLock { $0 } }

    fileprivate func add() { number.withLock { $0 += 1 } }
  }

  let model: any Model
  /// How many answers came from the ledger.
  let found = Found()
  /// Where answers are kept; nil for a model whose answers are not.
  let ledger: CallLedger?
  /// False where nothing may be asked: what is not in the ledger is missing.
  let mayAsk: Bool
  private let now: @Sendable () -> Int64
  private let milliseconds: @Sendable () -> Int64

  /// Asks for the store of a context, by a ledger that is open already or by one of its own.
  init(
    _ model: any Model, in context: LoopContext, mayAsk: Bool = true, ledger: CallLedger? = nil
  ) throws {
    self.model = model
    self.ledger =
      CallLedger.keeps(model.identity) ? try ledger ?? CallLedger(in: context) : nil
    self.mayAsk = mayAsk
    self.now = context.now
    self.milliseconds = context.milliseconds
  }

  /// Answers a request.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - purpose: What it is for.
  ///   - isUsable: Where something was read before and is to be read again: of the answers that
  ///     were paid for, the first that it is true of is taken, and where there is none another
  ///     attempt is made. Nil takes the first answer, whatever it is.
  /// - Returns: The answer, and the call that it belongs to.
  /// - Throws: ``LoopError/model(_:)``; `Unpaid` where nothing may be asked.
  func answer(
    _ request: ChatRequest, for purpose: CallPurpose, isUsable: ((ChatResponse) -> Bool)? = nil
  ) async throws -> Answer {
    guard let ledger else {
      guard mayAsk else { throw Unpaid(purpose: purpose) }
      return Answer(response: try await ask(request), call: nil)
    }
    var attempt = 0
    while true {
      let request = ModelCalls.attempt(attempt, of: request, for: purpose)
      let key = CallKey(
        of: request, to: model.identity, attempt: attempt, sample: purpose.sample)
      let call = BatchCall(
        step: purpose.step, key: key, sample: purpose.sample, attempt: attempt)
      if let known = try ledger.find(key) {
        guard isUsable?(known.response) ?? true else {
          attempt += 1
          continue
        }
        found.add()
        return Answer(response: known.response, call: call)
      }
      guard mayAsk else { throw Unpaid(purpose: purpose) }
      let (seconds, start) = (now(), milliseconds())
      let response = try await ask(request)
      try ledger.keep(
        CallRecord(
          key: key, purpose: purpose, attempt: attempt, identity: model.identity,
          response: response, estimate: TokenEstimate.tokens(in: request.messages),
          seconds: seconds, milliseconds: milliseconds() - start))
      return Answer(response: response, call: call)
    }
  }

  /// A request as it is made again: with a temperature and a seed of its own, as the likeliest
  /// answer would be the same bad one.
  static func attempt(
    _ attempt: Int, of request: ChatRequest, for purpose: CallPurpose
  ) -> ChatRequest {
    guard attempt > 0 else { return request }
    let subject = "\(purpose.subject) \(purpose.step.rawValue) \(purpose.sample)"
    return ChatRequest(
      messages: request.messages, schema: request.schema,
      seed: Sampling.seed(attempt, of: subject), temperature: Sampling.varied,
      maxTokens: request.maxTokens, reading: request.reading)
  }

  private func ask(_ request: ChatRequest) async throws -> ChatResponse {
    do throws(ModelError) {
      return try await model.answer(request)
    } catch {
      // A request that was dropped is no fault of the server's.
      if Task.isCancelled { throw CancellationError() }
      throw LoopError.model(error)
    }
  }
}
