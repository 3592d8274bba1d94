public import SystemPackage

/// The export of a fictional person's archive, made from a seed.
///
/// The same options give the same bytes on every machine. A later edition, or a later date, is a
/// later export of the same archive: it has every tweet of the earlier one but a deleted one.
/// Weeks are written one at a time, so memory does not grow with the number of tweets but for
/// the tweets of one week.
public struct SampleArchive: Sendable {
  let options: Options
  let author: Author
  let timeline: Timeline

  /// Plans an export.
  public init(_ options: Options = Options()) throws(SampleArchiveError) {
    try options.validate()
    let stock = try Stock()
    let seed = options.account == .ines ? options.seed : ~options.seed
    let milestones = Plan.milestoneWeeks(stock)
    self.options = options
    self.timeline = Timeline(
      tweets: options.tweets, seed: seed, milestoneWeeks: Set(milestones.keys))
    let era = Era(of: options.generation, largestWeek: timeline.largestWeek)
    let plan = Plan(stock: stock, timeline: timeline, milestones: milestones, seed: seed)
    self.author = Author(
      persona: options.account == .ines ? .ines : .rufina, stock: stock, plan: plan, seed: seed,
      style: Draft.Style(
        era: era, keepsOriginals: options.generation == .grailbird,
        describesMedia: options.inclusions.contains(.media),
        isOdd: options.inclusions.contains(.oddText)))
  }

  /// Writes the export into `directory`, which is made if it is not there.
  ///
  /// Files of an earlier export with other names are left where they are.
  ///
  /// - Parameter directory: The top of the archive.
  /// - Returns: What was written, file by file.
  /// - Throws: The first file that could not be written.
  @discardableResult
  public func write(to directory: FilePath) throws(SampleArchiveError) -> Counts {
    try Files.makeDirectory(directory, name: "the output directory")
    return options.generation == .grailbird
      ? try MonthlyExport(archive: self).write(to: directory)
      : try PartedExport(archive: self).write(to: directory)
  }

  /// The day of the export, in the generation's years.
  var day: CalendarDay { author.style.era.day(options.day) }

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
    let end = Moment(day)
    return try author.posts(in: week, withDeleted: options.day < SampleArchive.deletion)
      .filter { $0.moment < end }
  }

  /// The day of the story on which the person deleted a tweet.
  static let deletion = CalendarDay(2026, 1, 10)
}
