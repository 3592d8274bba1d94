import Synchronization

/// What a model has learnt of its server and need not ask again.
final class ServerMemory: Sendable {
  private let facts = Mutex(Facts())

  private struct Facts {
    var isLocal = false
    var window: Int??
  }

  /// True once the server has said that it passes nothing on.
  var isLocal: Bool { facts.withLock { $0.isLocal } }

  /// What is known of the server's context: nil where it was not asked, `.some(nil)` where it does
  /// not say.
  var window: Int?? { facts.withLock { $0.window } }

  /// Keeps that the server passes nothing on.
  func noteLocal() { facts.withLock { $0.isLocal = true } }

  /// Keeps what the server says of its context.
  func note(window: Int?) { facts.withLock { $0.window = .some(window) } }
}
