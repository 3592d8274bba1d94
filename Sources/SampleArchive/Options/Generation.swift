extension SampleArchive {
  /// The form that archives were given out in, by the time.
  ///
  /// The story is told in years that suit the form: the same weeks, moved back by whole weeks.
  public enum Generation: String, Sendable, CaseIterable {
    /// December 2012 to January 2019: one file a month below `data/js/tweets`.
    case grailbird
    /// Mid 2018 to March 2020: `tweet.js` and the others at the root, without a manifest.
    case root
    /// March 2020 to mid 2022: a folder `data` with `tweet.js` and a manifest.
    case singular = "2020"
    /// Since October 2022: a folder `data` with `tweets.js`, headers and notes.
    case current = "2022"

    /// How many days the story is moved; whole weeks, so that Sundays stay Sundays.
    var shift: Int {
      switch self {
      case .grailbird: -678 * 7
      case .root: -313 * 7
      case .singular: -208 * 7
      case .current: 0
      }
    }

    /// The days on which an export of this generation can be made.
    public var days: ClosedRange<CalendarDay> {
      Timeline.earliestExport.adding(shift)...Timeline.end.adding(shift)
    }

    /// The day of the story, as ``Options/day`` has it, on which this generation has `day`.
    public func storyDay(of day: CalendarDay) -> CalendarDay { day.adding(-shift) }

    /// The record kinds that can be asked for.
    public var inclusions: Set<Inclusion> {
      switch self {
      case .grailbird: [.media, .oddText]
      case .root, .singular: [.directMessages, .media, .oddText]
      case .current: Set(Inclusion.allCases)
      }
    }
  }

  /// What an export has only when it is asked for.
  ///
  /// Retweets, edited tweets, notes and headers of tweets need not be asked for: they are always
  /// there where the generation has them.
  public enum Inclusion: String, Sendable, CaseIterable {
    /// `community-tweet.js` with tweets of a community.
    case communityTweets = "community-tweets"
    /// `deleted-tweets.js` and its headers.
    case deletedTweets = "deleted-tweets"
    /// Long private conversations, some in several entries, and groups.
    case directMessages = "direct-messages"
    /// `grok-chat-item.js`.
    case grok
    /// Descriptions of pictures, and moving pictures.
    case media
    /// Texts that are hard to handle: markup, invisible and directional characters, emoji.
    case oddText = "odd-text"
  }

  /// How Grailbird archives write times.
  public enum GrailbirdDates: String, Sendable, CaseIterable {
    /// `Tue Jul 31 19:12:34 +0000 2012`.
    case twitter
    /// `2012-07-31 19:12:34 +0000`; before 2010-11-04 every time of day is 00:00:00.
    case iso
  }
}
