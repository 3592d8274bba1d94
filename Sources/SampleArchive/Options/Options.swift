extension SampleArchive {
  /// Whose export it is.
  public enum Account: String, Sendable, CaseIterable {
    /// The person of the committed example.
    case ines
    /// Somebody else, with another account id.
    case other
  }

  /// An export of a certain date.
  public enum Edition: Int, Sendable, CaseIterable {
    /// The three years from 2023 to 2025.
    case first = 1
    /// The same and twelve weeks more.
    case second = 2

    /// The day of the export, in today's generation.
    public var day: CalendarDay { self == .first ? Timeline.firstEnd : Timeline.end }
  }

  /// What to write.
  public struct Options: Sendable, Hashable {
    /// The number of tweets in 2023 to 2025; there are half as many likes.
    public var tweets = 800
    /// Where the pseudorandom numbers begin.
    public var seed: UInt64 = 1
    /// The day of the export; what is later than its midnight is not in it.
    ///
    /// Older generations move it with the story: see ``Generation/storyDay(of:)``.
    public var day = Edition.first.day
    /// Over how many files the tweets are spread, unless ``partBytes`` says it; Grailbird archives
    /// have a file for each month instead.
    public var parts = 2
    /// The size from which on a data file is cut, as real ones are at 104,857,600 bytes.
    public var partBytes: Int?
    /// Whose export it is.
    public var account = Account.ines
    /// The form of the archive.
    public var generation = Generation.current
    /// What is there only when asked for.
    public var inclusions: Set<Inclusion> = []
    /// True where tweets at the root are wrapped in `{"tweet": …}`; nil for what suits the day,
    /// which is true from 2020-01-15 on.
    public var wrapsTweets: Bool?
    /// How Grailbird archives write times.
    public var grailbirdDates = GrailbirdDates.twitter

    /// The options of the committed example.
    public init() {}

    /// Throws where no archive can be written with these options.
    func validate() throws(SampleArchiveError) {
      guard (20...10_000_000).contains(tweets) else { throw .tweets(tweets) }
      guard (1...100).contains(parts) else { throw .parts(parts) }
      guard (Timeline.earliestExport...Timeline.end).contains(day) else { throw .until(day) }
      if let partBytes {
        guard partBytes >= 4096 else { throw .partBytes(partBytes) }
        guard generation != .grailbird else { throw .unavailable("parts", generation) }
      }
      for inclusion in Inclusion.allCases
      where inclusions.contains(inclusion) && !generation.inclusions.contains(inclusion) {
        throw .unavailable(inclusion.rawValue, generation)
      }
      guard wrapsTweets == nil || generation == .root else {
        throw .unavailable("wrapper", generation)
      }
    }
  }
}
