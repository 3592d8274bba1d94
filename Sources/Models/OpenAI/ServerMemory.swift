import Synchronization

/// What a model has learnt of its server and need not ask again.
final class ServerMemory: Sendable {
  private let facts = Mutex(Facts())

  private struct Facts {
    var isLocal = false
    var kind: ServerKind?
    var window: Int??
  }

  /// True once the server has said that it passes nothing on.
  var isLocal: Bool { facts.withLock { $0.isLocal } }

  /// What is known of the server's context: nil where it was not asked, `.some(nil)` where it does
  /// not say.
  var window: Int?? { facts.withLock { $0.window } }

  /// Which program the server is, where that matters and is known.
  var kind: ServerKind? { facts.withLock { $0.kind } }

  /// Keeps that the server passes nothing on, and which program it is, where that showed.
  func noteLocal(_ kind: ServerKind?) {
    facts.withLock {
      $0.isLocal = true
      $0.kind = kind
    }
  }

  /// Keeps what the server says of its context.
  func note(window: Int?) { facts.withLock { $0.window = .some(window) } }
}
