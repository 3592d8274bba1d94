import CanonicalJSON

extension SampleArchive {
  /// What the records of a data file are; the value is the name of the file today.
  public enum RecordKind: String, Sendable, CaseIterable {
    case tweets
    case tweetHeaders = "tweet-headers"
    case notes = "note-tweet"
    case likes = "like"
    case communityTweets = "community-tweet"
    case deletedTweets = "deleted-tweets"
    case deletedTweetHeaders = "deleted-tweet-headers"
    case directMessages = "direct-messages"
    case groupDirectMessages = "direct-messages-group"
    case grok = "grok-chat-item"
    case account
    case profile
  }

  /// An exact account of what was written.
  public struct Counts: Sendable, Hashable {
    /// A data file.
    public struct File: Sendable, Hashable {
      /// The path below the export's top, such as `data/tweets-part1.js`.
      public let path: String
      /// What its records are.
      public let kind: RecordKind
      /// How many elements its array has; conversations have one for each entry.
      public let records: Int
      /// How many bytes it has.
      public let bytes: Int
    }

    /// The data files, in the order in which they were written; a manifest and pages are none.
    public internal(set) var files: [File] = []
    /// The tweets of the timeline, each once.
    public internal(set) var tweets = TweetCounts()
    /// The private messages.
    public internal(set) var messages = MessageCounts()

    /// How many elements the files of a kind have together.
    public func records(of kind: RecordKind) -> Int {
      files.filter { $0.kind == kind }.map(\.records).reduce(0, +)
    }
  }

  /// How many tweets of the timeline are what; a tweet that is in two parts counts once.
  public struct TweetCounts: Sendable, Hashable {
    /// All of them.
    public internal(set) var distinct = 0
    /// How many records of a part are in another part as well.
    public internal(set) var repeated = 0
    /// Tweets of others, passed on.
    public internal(set) var retweets = 0
    /// Answers to others or to oneself.
    public internal(set) var replies = 0
    /// Tweets that end with the address of a tweet.
    public internal(set) var quotes = 0
    /// Versions of edited tweets, the first and the last ones included.
    public internal(set) var versions = 0
    /// Tweets whose whole text is a note.
    public internal(set) var long = 0
    /// Pictures and films.
    public internal(set) var media = 0
    /// Pictures and films that are described.
    public internal(set) var described = 0
    /// Tweets whose text is hard to handle.
    public internal(set) var odd = 0
  }

  /// How many private messages there are, each counted once.
  public struct MessageCounts: Sendable, Hashable {
    /// Conversations of two, by their ids.
    public internal(set) var conversations = 0
    /// Groups, by their ids.
    public internal(set) var groups = 0
    /// Messages in conversations of two.
    public internal(set) var messages = 0
    /// Messages in groups.
    public internal(set) var groupMessages = 0
    /// What groups hold beside messages: who joined, who left, new names.
    public internal(set) var events = 0
    /// How many messages and events of one entry are in another entry as well.
    public internal(set) var repeated = 0
  }
}

extension SampleArchive.Counts {
  /// The account as one line of JSON, with members in alphabetical order.
  public var json: String { value.canonicalText }

  private var value: JSON {
    let kinds = SampleArchive.RecordKind.allCases.filter { kind in
      files.contains { $0.kind == kind }
    }
    return [
      "files": .array(
        files.map { file in
          [
            "bytes": .integer(file.bytes), "kind": .string(file.kind.rawValue),
            "path": .string(file.path), "records": .integer(file.records),
          ]
        }),
      "records": .object(
        JSONObject(kinds.map { ($0.rawValue, .integer(records(of: $0))) })),
      "tweets": [
        "described": .integer(tweets.described), "distinct": .integer(tweets.distinct),
        "long": .integer(tweets.long), "media": .integer(tweets.media),
        "odd": .integer(tweets.odd), "quotes": .integer(tweets.quotes),
        "repeated": .integer(tweets.repeated), "replies": .integer(tweets.replies),
        "retweets": .integer(tweets.retweets), "versions": .integer(tweets.versions),
      ],
      "messages": [
        "conversations": .integer(messages.conversations), "events": .integer(messages.events),
        "groupMessages": .integer(messages.groupMessages), "groups": .integer(messages.groups),
        "messages": .integer(messages.messages), "repeated": .integer(messages.repeated),
      ],
    ]
  }
}

extension SampleArchive.TweetCounts {
  /// Counts a tweet.
  mutating func add(_ post: Post) {
    distinct += 1
    if post.isRetweet { retweets += 1 }
    if post.answered != nil { replies += 1 }
    if post.isQuote { quotes += 1 }
    if post.version != nil { versions += 1 }
    if post.note != nil { long += 1 }
    media += post.media.count
    described += post.media.count { $0.description != nil }
    if post.isOdd { odd += 1 }
  }
}
