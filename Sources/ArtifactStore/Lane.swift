internal import Dispatch
internal import Synchronization

/// Work that must be done in the order in which it is given, on a thread of its own: a sum over bytes that come piece by piece.
final class Lane<State: Sendable>: Sendable {
  private let queue = DispatchQueue(label: "tka.lane")
  private let state: Mutex<State>
  private let room: DispatchSemaphore

  /// Begins with a state.
  /// - Parameters:
  ///   - state: What the work goes on from.
  ///   - depth: How many pieces may wait: whoever gives more waits too.
  init(_ state: State, depth: Int = 4) {
    self.state = Mutex(state)
    self.room = DispatchSemaphore(value: depth)
  }

  /// Gives the next piece of work; the caller goes on.
  @discardableResult
  func add<Result: Sendable>(
    _ body: @escaping @Sendable (inout State) -> Result
  ) -> Outcome<Result> {
    room.wait()
    let outcome = Outcome<Result>()
    queue.async {
      outcome.settle(self.state.withLock { body(&$0) })
      self.room.signal()
    }
    return outcome
  }

  /// Waits for all that was given; what became of the state.
  func finish() -> State {
    queue.sync {}
    return state.withLock { $0 }
  }

  /// What comes of a piece of work.
  final class Outcome<Result: Sendable>: Sendable {
    private let result = Mutex<Result?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    fileprivate func settle(_ result: Result) {
      self.result.withLock { $0 = result }
      isThere.signal()
    }

    /// Waits for it; to be asked once.
    func take() -> Result? {
      isThere.wait()
      return result.withLock { $0 }
    }
  }
}
