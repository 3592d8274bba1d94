/// One record of an archive, as a reader is shown it: words, and whose words they are.
public struct Passage: Sendable, Hashable {
  /// Whose words a passage is.
  public enum Source: Sendable, Hashable {
    /// The owner's own words.
    case own
    /// The owner's own words, in answer to somebody (a screen name without `@`, where known).
    case reply(to: String?)
    /// The owner's own words about a tweet of somebody (a screen name without `@`).
    case quote(of: String)
    /// Somebody's words, passed on by the owner (a screen name without `@`).
    case retweet(of: String)
    /// Somebody's words, marked as liked by the owner.
    case like
    /// Somebody's words to the owner: a message of an account (its id), or a machine's answer (its name).
    case message(from: String)
  }

  /// The id of the record: decimal digits.
  public let id: String
  /// Whose words these are.
  public let source: Source
  /// When it was written, as UTC in ISO 8601 (`2024-03-01T12:00:00Z`); nil where unknown.
  public let date: String?
  /// The words: entities replaced, HTML unescaped.
  public let text: String
  /// The expanded addresses that it links to.
  public let links: [String]
  /// The screen names that it mentions, without `@`.
  public let mentions: [String]
  /// Its hashtags, without `#`.
  public let hashtags: [String]

  /// Makes a passage.
  public init(
    id: String, source: Source, date: String?, text: String, links: [String] = [],
    mentions: [String] = [], hashtags: [String] = []
  ) {
    self.id = id
    self.source = source
    self.date = date
    self.text = text
    self.links = links
    self.mentions = mentions
    self.hashtags = hashtags
  }
}

extension Passage.Source {
  /// True when the words are the owner's own.
  public var isOwn: Bool {
    switch self {
    case .own, .reply, .quote: true
    case .retweet, .like, .message: false
    }
  }

  /// The label that prompts and pages show: `own`, `reply to @x`, `quote of @x`, `retweet of @x`,
  /// `like`, `message from 12`.
  public var label: String {
    switch self {
    case .own: "own"
    case .reply(let name): name.map { "reply to @\($0)" } ?? "reply"
    case .quote(let name): "quote of @\(name)"
    case .retweet(let name): "retweet of @\(name)"
    case .like: "like"
    case .message(let sender): "message from \(sender)"
    }
  }

  /// The source that a label names, or nil.
  public init?(label: String) {
    func name(after start: String) -> String? {
      guard label.utf8.starts(with: start.utf8) else { return nil }
      return String(Substring(label.utf8.dropFirst(start.utf8.count)))
    }
    switch label {
    case "own": self = .own
    case "reply": self = .reply(to: nil)
    case "like": self = .like
    default:
      if let target = name(after: "reply to @") {
        self = .reply(to: target)
      } else if let quoted = name(after: "quote of @") {
        self = .quote(of: quoted)
      } else if let author = name(after: "retweet of @") {
        self = .retweet(of: author)
      } else if let sender = name(after: "message from ") {
        self = .message(from: sender)
      } else {
        return nil
      }
    }
  }
}
