internal import Dispatch
internal import Synchronization

/// Work that is done once, by whoever comes first.
final class Piece<Result: Sendable>: Sendable {
  private let work: Mutex<(@Sendable () -> Result)?>
  private let result = Mutex<Result?>(nil)
  private let ending = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () -> Result) { self.work = Mutex(work) }

  /// Has another thread do it, where one is free.
  func beginElsewhere() { DispatchQueue.global().async { self.begin() } }

  /// Does it, where nobody has begun.
  func begin() {
    // Who comes too late, perhaps much later, finds nothing that would be kept for him.
    guard let work = self.work.withLock({ $0.take() }) else { return }
    let made = work()
    result.withLock { $0 = made }
    ending.signal()
  }

  /// True when there is a result.
  var isDone: Bool { result.withLock { $0 != nil } }

  /// The result, from now on or from whoever has begun; asked for once.
  func finish() -> Result? {
    begin()
    ending.wait()
    return result.withLock { $0.take() }
  }
}
