import Synchronization

/// What a model has learnt of its server and need not ask again.
final class ServerMemory: Sendable {
  private let facts = Mutex(Facts())

  private struct Facts {
    var isChecked = false
    var kind: ServerKind?
    var remote: String?
    var window: Int??
  }

  /// True once the server has said who answers for its model, and it was found in order.
  var isChecked: Bool { facts.withLock { $0.isChecked } }

  /// The other machine that answers, which was allowed by name.
  var remote: String? { facts.withLock { $0.remote } }

  /// What is known of the server's context: nil where it was not asked, `.some(nil)` where it does
  /// not say.
  var window: Int?? { facts.withLock { $0.window } }

  /// Which program the server is, where that matters and is known.
  var kind: ServerKind? { facts.withLock { $0.kind } }

  /// Keeps who answers, and which program the server is, where that showed.
  func noteCheck(_ kind: ServerKind?, remote: String?) {
    facts.withLock {
      $0.isChecked = true
      $0.kind = kind
      $0.remote = remote
    }
  }

  /// Keeps what the server says of its context.
  func note(window: Int?) { facts.withLock { $0.window = .some(window) } }
}
