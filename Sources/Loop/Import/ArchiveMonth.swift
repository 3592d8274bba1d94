public import Archive

/// A month of the archive, or the place of what has no date.
public struct Bucket: Sendable, Hashable, Comparable {
  /// `2024-03`, or `undated`.
  public let name: String

  /// What has no date comes first: ids without a date in them are older than all others.
  public static let undated = Bucket(name: "undated")

  /// Takes a month's name.
  public init(name: String) { self.name = name }

  /// The place of what was written at a time.
  public init(at moment: Timestamp?) { self.name = moment?.month ?? Bucket.undated.name }

  /// `2024/2024-03`, or `undated`.
  public var path: String { self == .undated ? name : "\(name.prefix(4))/\(name)" }

  /// In the order of time.
  public static func < (left: Bucket, right: Bucket) -> Bool {
    if (left == .undated) != (right == .undated) { return left == .undated }
    return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}

/// The records of one kind and month: a file of the archive line.
struct ArchiveMonth: Hashable, Comparable, Sendable {
  let kind: RecordKind
  let bucket: Bucket

  /// By month, then by kind.
  static func < (left: ArchiveMonth, right: ArchiveMonth) -> Bool {
    left.bucket == right.bucket ? left.kind < right.kind : left.bucket < right.bucket
  }
}

extension RecordKind {
  /// The folder of the archive line that holds records of this kind.
  public var folder: String {
    switch self {
    case .chat: "chats"
    case .event: "events"
    case .like: "likes"
    case .message: "messages"
    case .note: "notes"
    case .profile: "profiles"
    case .tweet: "tweets"
    }
  }
}
