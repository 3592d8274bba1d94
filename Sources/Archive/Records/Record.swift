/// One record of an archive, in the form that is the same for every generation of the export.
///
/// Only what a later export of the same record would repeat: counts that grow are apart, in
/// ``metrics``, which ``json`` leaves out.
public struct Record: Sendable {
  /// The name of the record.
  public var id: RecordID
  /// When it was written: by its id where the id bears a time, else as the export says.
  public var createdAt: Timestamp?
  /// The words: addresses expanded, HTML entities replaced once.
  ///
  /// Of a tweet that a note belongs to, the note's full text. Without the names that a reply
  /// begins with, the addresses of media and of a quoted tweet, and `RT @name: `.
  public var text: String
  /// The language as Twitter guessed it (BCP 47).
  public var language: String?
  /// The expanded addresses that it links to, in order, each once.
  public var links: [String] = []
  /// The screen names that it mentions, without `@`, in order, each once.
  public var mentions: [String] = []
  /// Its hashtags, without `#`, in order, each once.
  public var hashtags: [String] = []
  /// The pictures and videos that belong to it.
  public var media: [Media] = []
  /// What it answers; nil when it answers nothing.
  public var replyTo: ReplyTarget?
  /// The tweet that it quotes.
  public var quoteOf: StatusReference?
  /// Whose tweet it passes on (a screen name without `@`); the words are then that person's.
  public var retweetOf: String?
  /// The ids of all versions of an edited tweet, the first one first; empty when there is but one.
  public var editIDs: [String] = []
  /// The id of the note that the text is taken from.
  public var noteID: String?
  /// The address that the export gives for a like.
  public var url: String?
  /// Where the owner says that they are.
  public var place: String?
  /// The community that a tweet was written to.
  public var communityID: String?
  /// True for a tweet to a circle.
  public var isForCircle = false
  /// When its owner deleted the tweet.
  public var deletedAt: Timestamp?
  /// Of a message, a chat and an event, the conversation and who took part.
  public var message: Message?
  /// How often it was marked and passed on when the export was made; no part of ``json``.
  public var metrics: Metrics?

  /// Makes a record of words alone.
  public init(id: RecordID, createdAt: Timestamp?, text: String) {
    self.id = id
    self.createdAt = createdAt
    self.text = text
  }

  /// True when it answers something.
  public var isReply: Bool { replyTo != nil }

  /// The id of the version that replaced this one, or nil when this is the latest.
  public var supersededBy: String? {
    guard let last = editIDs.last, !last.utf8.elementsEqual(id.id.utf8) else { return nil }
    return last
  }
}

extension Record: Hashable {
  /// True when both are the same, byte for byte in their texts.
  public static func == (left: Record, right: Record) -> Bool {
    left.id == right.id && left.metrics == right.metrics && left.json == right.json
  }

  /// Hashes the name of the record.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What a reply answers, as far as the export says.
public struct ReplyTarget: Sendable, Hashable {
  /// The id of the tweet that it answers.
  public var statusID: String?
  /// The id of the account that it answers.
  public var userID: String?
  /// The screen name of that account, without `@`.
  public var screenName: String?

  /// Makes a target.
  public init(statusID: String? = nil, userID: String? = nil, screenName: String? = nil) {
    self.statusID = statusID
    self.userID = userID
    self.screenName = screenName
  }
}

/// A tweet, as its address names it.
public struct StatusReference: Sendable, Hashable {
  /// The screen name of its author, without `@`.
  public var screenName: String
  /// Its id.
  public var statusID: String

  /// Makes a reference.
  public init(screenName: String, statusID: String) {
    self.screenName = screenName
    self.statusID = statusID
  }
}

/// A picture or video, by reference.
public struct Media: Sendable, Hashable {
  /// What it is: `photo`, `video` or `animated_gif`.
  public var type: String
  /// Where it was served.
  public var url: String?
  /// The description that its author gave.
  public var alternativeText: String?

  /// Makes a reference.
  public init(type: String, url: String? = nil, alternativeText: String? = nil) {
    self.type = type
    self.url = url
    self.alternativeText = alternativeText
  }
}

extension Record {
  /// The names of its media in an export that holds them, such as `1234-abc.jpg` in `tweets_media`, in the order of
  /// ``media``; nil where the export gives no address.
  ///
  /// Of a video this is its picture: under what name the video itself lies, the record does not say.
  public var mediaFiles: [String?] {
    media.map { item in
      item.url?.split(separator: "/").last.map { "\(id.id)-\($0.prefix { $0 != "?" })" }
    }
  }
}

/// Counts that change from one export to the next.
public struct Metrics: Sendable, Hashable {
  /// How often it was marked as liked.
  public var favorites: Int
  /// How often it was passed on.
  public var retweets: Int

  /// Makes counts.
  public init(favorites: Int, retweets: Int) {
    self.favorites = favorites
    self.retweets = retweets
  }
}
