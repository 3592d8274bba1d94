/// What a record of an archive is.
///
/// The raw values are stored. The cases stand in the order in which records of the same id are
/// sorted; kinds that come later (direct messages, chats) take their place by their raw value.
public enum RecordKind: String, CaseIterable, Sendable {
  /// A tweet that the owner marked as liked.
  case like
  /// The full text of a long tweet, as a record of its own.
  case note
  /// A tweet, reply, quote or retweet of the owner.
  case tweet
}

extension RecordKind: Comparable {
  /// True when `left` comes first.
  public static func < (left: RecordKind, right: RecordKind) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .like: 0
    case .note: 1
    case .tweet: 2
    }
  }
}
