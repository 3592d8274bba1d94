internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The threads that hashing, deflating, verifying and uniting are shared among; the caller's own is one of them.
package struct Crew: Sendable {
  /// How many threads work at once.
  package let size: Int

  /// As many as there are processors, eight at most.
  package init() { self.size = min(8, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

  /// Begins to do something for each of some values; the caller goes on, and helps when it asks for the results.
  /// - Parameters:
  ///   - values: The values.
  ///   - isSmall: True where it is done sooner than a thread begins: then the caller does it alone.
  ///   - body: What is done.
  /// - Returns: The work, whose results come in the order of the values.
  package func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], isSmall: Bool = false, _ body: @escaping @Sendable (Value) -> Result
  ) -> Work<Result> {
    let work = Work(count: values.count) { body(values[$0]) }
    for _ in 0..<min(isSmall ? 0 : size - 1, values.count) {
      DispatchQueue.global().async { work.help() }
    }
    return work
  }

  /// Begins to do something that mostly waits, on a thread of its own.
  package func apart<Result: Sendable>(
    _ body: @escaping @Sendable () -> Result
  ) -> Work<Result> {
    let work = Work(count: 1) { _ in body() }
    Errand.begin { work.help() }
    return work
  }
}

/// Some pieces of work, each done once, by whichever thread comes first.
package final class Work<Result: Sendable>: Sendable {
  private let count: Int
  /// Nil when all is done: a thread that comes late finds nothing to do, and nothing is held for it.
  private let body: Mutex<(@Sendable (Int) -> Result)?>
  private let next = Atomic<Int>(0)
  private let done = Atomic<Int>(0)
  private let results: Mutex<[Result?]>
  private let isDone = DispatchSemaphore(value: 0)

  fileprivate init(count: Int, _ body: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.body = Mutex(body)
    self.results = Mutex([Result?](repeating: nil, count: count))
    if count == 0 { isDone.signal() }
  }

  /// Does pieces until none is left.
  fileprivate func help() {
    guard let body = body.withLock({ $0 }) else { return }
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let result = body(index)
      results.withLock { $0[index] = result }
      if done.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == count {
        self.body.withLock { $0 = nil }
        isDone.signal()
      }
    }
  }

  /// Helps until every piece is done; the results, in the order of the values.
  ///
  /// Only pieces that another thread has begun are waited for: where no thread is free, the caller does them all.
  package func finish() -> [Result] {
    help()
    isDone.wait()
    isDone.signal()
    return results.withLock { $0.compactMap(\.self) }
  }
}
