public import SystemPackage

/// The export of a fictional person's archive, made from a seed.
///
/// The same options give the same bytes on every machine. A later edition, or a later date, is a
/// later export of the same archive: it has every tweet of the earlier one but a deleted one.
/// Weeks are written one at a time, so memory does not grow with the number of tweets but for
/// the tweets of one week.
public struct SampleArchive: Sendable {
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

    /// The day of the export.
    public var day: CalendarDay { self == .first ? Timeline.firstEnd : Timeline.end }
  }

  /// What to write.
  public struct Options: Sendable, Hashable {
    /// The number of tweets in 2023 to 2025; there are half as many likes.
    public var tweets = 800
    /// Where the pseudorandom numbers begin.
    public var seed: UInt64 = 1
    /// The day of the export; what is later than its midnight is not in it.
    public var day = Edition.first.day
    /// Over how many files the tweets are spread.
    public var parts = 2
    /// Whose export it is.
    public var account = Account.ines

    /// The options of the committed example.
    public init() {}
  }

  private let options: Options
  private let author: Author
  private let timeline: Timeline

  /// Plans an export.
  public init(_ options: Options = Options()) throws(SampleArchiveError) {
    guard (20...10_000_000).contains(options.tweets) else { throw .tweets(options.tweets) }
    guard (1...100).contains(options.parts) else { throw .parts(options.parts) }
    guard (Timeline.earliestExport...Timeline.end).contains(options.day) else {
      throw .until(options.day)
    }
    let stock = try Stock()
    let seed = options.account == .ines ? options.seed : ~options.seed
    let milestones = Plan.milestoneWeeks(stock)
    self.options = options
    self.timeline = Timeline(
      tweets: options.tweets, seed: seed, milestoneWeeks: Set(milestones.keys))
    let plan = Plan(stock: stock, timeline: timeline, milestones: milestones, seed: seed)
    self.author = Author(
      persona: options.account == .ines ? .ines : .rufina, stock: stock, plan: plan, seed: seed)
  }

  /// Writes the export into `directory`, which is made if it is not there.
  ///
  /// Files of an earlier export with other names are left where they are.
  public func write(to directory: FilePath) throws(SampleArchiveError) {
    try Files.makeDirectory(directory, name: "the output directory")
    try Files.makeDirectory(directory.appending("data"), name: "data")
    var listings = try writeTweets(to: directory)
    listings.append(("like", [try writeLikes(to: directory)]))
    let persona = author.persona
    for (dataType, name, record) in [
      ("account", "account", persona.accountRecord),
      ("profile", "profile", persona.profileRecord(asOf: options.day)),
      ("directMessages", "direct-messages", persona.conversationRecord),
    ] {
      let global = name.replacing("-", with: "_") + ".part0"
      let file = try RecordFile(name, global: global, in: directory)
      try file.append(record)
      listings.append((dataType, [try file.finish()]))
    }
    let manifest = Manifest(persona: persona, day: options.day, listings: listings)
    try Files.write(manifest.bytes, as: "data/manifest.js", in: directory)
  }

  /// The weeks in the order of the file: five stretches, each from its newest week to its oldest.
  var weeksInFileOrder: [Int] {
    let weeks = Timeline.week(of: options.day.adding(-1)) + 1
    let length = (weeks + 4) / 5
    return [1, 2, 0, 3, 4].flatMap { stretch in
      (min(weeks, stretch * length)..<min(weeks, (stretch + 1) * length)).reversed()
    }
  }

  /// The posts of a week that the export has, oldest first.
  func posts(in week: Int) throws(SampleArchiveError) -> [Post] {
    let end = Moment(options.day)
    return try author.posts(in: week, withDeleted: options.day < SampleArchive.deletion)
      .filter { $0.moment < end }
  }

  /// The day on which the person deleted a tweet.
  static let deletion = CalendarDay(2026, 1, 10)

  private func writeTweets(
    to directory: FilePath
  ) throws(SampleArchiveError) -> [(dataType: String, files: [RecordFile.Listing])] {
    let weeks = weeksInFileOrder
    var files = try TweetFiles(
      in: directory, of: author.persona.account, on: options.day,
      total: weeks.map(timeline.tweets(in:)).reduce(0, +), parts: options.parts)
    for week in weeks {
      for post in try posts(in: week).reversed() { try files.append(post) }
    }
    return try files.finish()
  }

  private func writeLikes(
    to directory: FilePath
  ) throws(SampleArchiveError) -> RecordFile.Listing {
    let file = try RecordFile("like", global: "like.part0", in: directory)
    for week in weeksInFileOrder.sorted(by: >) {
      let likes = try author.likes(
        in: week, numbers: timeline.likes(in: week), before: Moment(options.day))
      for like in likes { try file.append(like.record) }
    }
    return try file.finish()
  }
}
