internal import Synchronization

/// Things that one thread uses at a time and the next one uses again.
final class Pool<Value>: Sendable {
  // Whoever takes a value out has it alone, so it may be made on one thread and used on another.
  private struct Idle: @unchecked Sendable { var values: [Value] = [] }

  private let idle = Mutex(Idle())
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// Lends a value, a new one where none is idle.
  func with<R, E: Error>(_ body: (Value) throws(E) -> R) throws(E) -> R {
    let value = take()
    defer { put(value) }
    return try body(value)
  }

  private func take() -> Value {
    nonisolated(unsafe) var value: Value?
    idle.withLock { unsafe value = $0.values.popLast() }
    return unsafe value ?? make()
  }

  private func put(_ value: Value) {
    // It is not used here any more.
    nonisolated(unsafe) let value = value
    idle.withLock { unsafe $0.values.append(value) }
  }
}
