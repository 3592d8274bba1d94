/// What a record of an archive is.
///
/// The raw values are stored; records of the same id are sorted by them.
public enum RecordKind: String, CaseIterable, Sendable {
  /// A question to a machine, or its answer.
  case chat
  /// Something that happened in a conversation beside its messages.
  case event
  /// A tweet that the owner marked as liked.
  case like
  /// A direct message.
  case message
  /// The full text of a long tweet, as a record of its own.
  case note
  /// What the owner says of themself.
  case profile
  /// A tweet, reply, quote or retweet of the owner.
  case tweet
}

extension RecordKind: Comparable {
  /// True when `left` comes first.
  public static func < (left: RecordKind, right: RecordKind) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .chat: 0
    case .event: 1
    case .like: 2
    case .message: 3
    case .note: 4
    case .profile: 5
    case .tweet: 6
    }
  }
}
