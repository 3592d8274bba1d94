/// What an export holds, in files of its own each.
///
/// The raw values are stored; their order is that of reading.
public enum Section: String, CaseIterable, Sendable {
  /// The full texts of long tweets; first, for tweets take their texts from them.
  case notes = "note"
  /// Tweets, replies, quotes and retweets.
  case tweets = "tweet"
  /// Tweets to a community.
  case communityTweets = "community-tweet"
  /// Tweets to a circle, of which there were some from August 2022 to October 2023.
  case circleTweets = "circle-tweet"
  /// Tweets that the owner deleted shortly before the export was made.
  case deletedTweets = "deleted-tweet"
  /// Tweets that the owner marked.
  case likes = "like"
  /// Direct messages, of two and of groups.
  case directMessages = "direct-message"
  /// Questions to Grok, and its answers.
  case grokChats = "grok-chat"
  /// What the owner says of themself: a bio, a place, an address.
  case profile

  /// What is read where nothing else is asked for.
  public static let usual = Set(allCases.filter(\.isUsual))

  /// True for what is read where nothing else is asked for.
  public var isUsual: Bool {
    switch self {
    case .notes, .tweets, .likes: true
    default: false
    }
  }

  /// The name by which a person asks for it, such as `direct-messages`.
  public var name: String { self == .profile ? rawValue : rawValue + "s" }

  /// What its records are.
  public var kind: RecordKind {
    switch self {
    case .notes: .note
    case .tweets, .communityTweets, .circleTweets, .deletedTweets: .tweet
    case .likes: .like
    case .directMessages: .message
    case .grokChats: .chat
    case .profile: .profile
    }
  }

  /// The names of its files, without part and suffix.
  var stems: [String] {
    switch self {
    case .notes: ["note-tweet"]
    // Until mid 2022 the files were named in the singular.
    case .tweets: ["tweets", "tweet"]
    case .communityTweets: ["community-tweet"]
    case .circleTweets: ["twitter-circle-tweet"]
    case .deletedTweets: ["deleted-tweets"]
    case .likes: ["like"]
    case .directMessages:
      ["direct-messages", "direct-messages-group", "direct-message", "direct-message-group"]
    case .grokChats: ["grok-chat-item"]
    case .profile: ["profile"]
    }
  }

  /// The key that each element of its files has.
  var wrapper: StaticString {
    switch self {
    case .notes: "noteTweet"
    case .tweets, .communityTweets, .circleTweets, .deletedTweets: "tweet"
    case .likes: "like"
    case .directMessages: "dmConversation"
    case .grokChats: "grokChatItem"
    case .profile: "profile"
    }
  }

  /// True where exports give some of its records no ids.
  var hasUnnamedRecords: Bool {
    switch self {
    case .directMessages, .grokChats, .profile: true
    default: false
    }
  }

  /// Of several records with one id, that of a section that says more about it counts.
  var precedence: UInt64 {
    switch self {
    case .notes, .tweets, .likes, .directMessages, .grokChats, .profile: 0
    case .communityTweets: 1
    case .circleTweets: 2
    case .deletedTweets: 3
    }
  }
}

extension Record {
  /// The section of an export that it stood in.
  public var section: Section {
    switch id.kind {
    case .note: .notes
    case .like: .likes
    case .message, .event: .directMessages
    case .chat: .grokChats
    case .profile: .profile
    case .tweet:
      if deletedAt != nil {
        .deletedTweets
      } else if isForCircle {
        .circleTweets
      } else {
        communityID == nil ? .tweets : .communityTweets
      }
    }
  }
}
