/// The weeks of the story, and how many tweets fall into each.
///
/// Everything in a week follows from the seed and the week's number, so weeks can be written in
/// any order, and a later export repeats the weeks of an earlier one.
struct Timeline {
  /// The first Monday of the story.
  static let start = CalendarDay(2023, 1, 2)
  /// The Monday after the last week of the first edition.
  static let firstEnd = CalendarDay(2025, 12, 29)
  /// The Monday after the last week of the second edition.
  static let end = CalendarDay(2026, 3, 30)
  /// The earliest date that an export can have.
  static let earliestExport = CalendarDay(2023, 2, 1)

  /// The weeks of the first edition.
  static let firstWeeks = 0..<156
  /// The weeks that only the second edition has; the week between is a holiday without a tweet.
  static let newerWeeks = 157..<169

  /// How many weeks there are.
  let weeks: Int
  /// For each week, the number of tweets before it; one element more than there are weeks.
  private let tweetsBefore: [Int]
  /// The same for likes.
  private let likesBefore: [Int]

  /// Lays out weeks so that the first edition has `tweets` tweets and half as many likes, and the
  /// newer weeks 15 for each 100.
  init(tweets: Int, seed: UInt64, milestoneWeeks: Set<Int>) {
    let weights = (0..<Timeline.newerWeeks.upperBound).map { week -> Int in
      guard week != Timeline.firstWeeks.upperBound else { return 0 }
      var random = SplitMix64(seed: seed, 1, week)
      let isHoliday = week % 52 == 51
      return 2 + (isHoliday ? 0 : random.below(15)) + (milestoneWeeks.contains(week) ? 5 : 0)
    }
    self.weeks = weights.count
    self.tweetsBefore = Timeline.shares(of: tweets, weights)
    self.likesBefore = Timeline.shares(of: tweets / 2, weights)
  }

  /// The Monday of a week.
  static func monday(of week: Int) -> CalendarDay { start.adding(7 * week) }

  /// The week that `day` lies in; negative before the story.
  static func week(of day: CalendarDay) -> Int { (day.number - start.number) / 7 }

  /// How many tweets a week has.
  func tweets(in week: Int) -> Int { tweetsBefore[week + 1] - tweetsBefore[week] }

  /// The number of tweets of the fullest week.
  var largestWeek: Int { (0..<weeks).map(tweets(in:)).max() ?? 0 }

  /// The numbers of a week's likes, counted from the first like of all.
  func likes(in week: Int) -> Range<Int> { likesBefore[week]..<likesBefore[week + 1] }

  private static func shares(of total: Int, _ weights: [Int]) -> [Int] {
    let newer = firstWeeks.upperBound
    let first = running(total, weights[..<newer])
    let later = running(total * 15 / 100, weights[newer...])
    return first + later.dropFirst().map { $0 + total }
  }

  private static func running(_ total: Int, _ weights: ArraySlice<Int>) -> [Int] {
    let sum = max(1, weights.reduce(0, +))
    var before = 0
    return [0]
      + weights.map { weight in
        before += weight
        return total * before / sum
      }
  }
}
