import SystemPackage

/// The files `data/js/tweets/YYYY_MM.js` while they are written, newest month first.
struct MonthFiles {
  /// A month of the account's own time zone.
  struct Month: Equatable {
    let year: Int
    let month: Int

    /// The month as `2012_07`.
    var name: String { "\(year)_\(padded(month))" }
  }

  private let directory: FilePath
  private let persona: Persona
  private let dates: SampleArchive.GrailbirdDates
  private var open: (month: Month, file: RecordFile)?
  private let table: TweetTable
  /// The months that were written.
  private(set) var months: [(month: Month, listing: RecordFile.Listing)] = []
  /// What was written.
  private(set) var counts = SampleArchive.TweetCounts()

  /// Makes the folders below `directory`.
  init(
    of persona: Persona, dates: SampleArchive.GrailbirdDates, in directory: FilePath
  ) throws(SampleArchiveError) {
    self.directory = directory
    self.persona = persona
    self.dates = dates
    for name in ["data", "data/js", "data/js/tweets"] {
      try Files.makeDirectory(directory.pushing(FilePath(name)), name: name)
    }
    self.table = try TweetTable(in: directory, dates: dates)
  }

  /// Appends a tweet, which must not be newer than the one before.
  mutating func append(_ post: Post) throws(SampleArchiveError) {
    let month = MonthFiles.month(of: post.moment, zone: persona.zone)
    if open?.month != month {
      try close()
      open = (
        month,
        try RecordFile(
          .tweets, at: "data/js/tweets/\(month.name).js",
          global: "Grailbird.data.tweets_\(month.name)",
          assignment: "Grailbird.data.tweets_\(month.name) = \n", layout: .inlineASCII,
          in: directory)
      )
    }
    let tweet = GrailbirdTweet(post: post, account: persona.account, dates: dates)
    try open?.file.append(tweet.record)
    try table.append(post)
    counts.add(post)
  }

  /// Ends the last month and the table.
  mutating func finish() throws(SampleArchiveError) {
    try close()
    try table.finish()
  }

  private mutating func close() throws(SampleArchiveError) {
    guard let (month, file) = open else { return }
    months.append((month, try file.finish()))
    open = nil
  }

  /// The month in which the account has a moment, its time zone being `zone` minutes ahead of UTC.
  static func month(of moment: Moment, zone: Int) -> Month {
    let (year, month, _) = moment.adding(zone * 60_000).calendarDay.components
    return Month(year: year, month: month)
  }
}
