internal import Foundation
internal import Synchronization

/// A thread of a test's own, whose error comes out where it is waited for.
public final class Thread: Sendable {
  private let outcome = Mutex<(any Error)?>(nil)
  private let isDone = Flag()

  /// Starts it.
  public init(_ body: @escaping @Sendable () throws -> Void) {
    Foundation.Thread.detachNewThread {
      do { try body() } catch { self.outcome.withLock { $0 = error } }
      self.isDone.set()
    }
  }

  /// Waits for its end, and throws what it threw.
  public func join() throws {
    _ = isDone.wait(milliseconds: 60_000)
    if let error = outcome.withLock({ $0 }) { throw error }
  }
}

/// Something that happens once, and that others wait for.
public final class Flag: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  /// Begins with nothing having happened.
  public init() {}

  /// It has happened.
  public func set() { semaphore.signal() }

  /// Waits until it has happened, or for some time.
  /// - Parameter milliseconds: For how long.
  /// - Returns: Whether it has happened.
  public func wait(milliseconds: Int) -> Bool {
    guard semaphore.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else {
      return false
    }
    semaphore.signal()
    return true
  }
}
