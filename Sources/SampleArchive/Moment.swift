/// A point in time, to the millisecond, and the ways in which exports write it.
struct Moment: Hashable, Comparable {
  /// Milliseconds since 1970-01-01 in UTC.
  let milliseconds: Int

  /// Makes the point that lies `milliseconds` after 1970-01-01.
  init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// Makes the point that lies `milliseconds` after midnight of a day.
  init(_ day: CalendarDay, milliseconds: Int = 0) {
    self.milliseconds = day.number * Moment.day + milliseconds
  }

  /// Milliseconds in a day.
  static let day = 86_400_000

  /// The day that it lies in.
  var calendarDay: CalendarDay { CalendarDay(number: milliseconds / Moment.day) }

  /// The time of day as `HH:MM`.
  var hourAndMinute: String {
    let minutes = milliseconds % Moment.day / 60_000
    return "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  /// The time of day as `HH:MM:SS`.
  private var timeOfDay: String {
    hourAndMinute + ":" + padded(milliseconds / 1000 % 60)
  }

  /// The form in tweets: `Wed Oct 10 20:19:24 +0000 2018`.
  var tweetForm: String {
    let day = calendarDay
    let (year, month, dayOfMonth) = day.components
    let weekdayName = CalendarDay.weekdayNames[day.weekday].prefix(3)
    let monthName = CalendarDay.monthNames[month - 1].prefix(3)
    return "\(weekdayName) \(monthName) \(padded(dayOfMonth)) \(timeOfDay) +0000 \(year)"
  }

  /// The form everywhere else: `2018-10-10T20:19:24.000Z`.
  ///
  /// Notes bear no fraction of a second, so the digits after the point are always zero.
  var isoForm: String { "\(calendarDay)T\(timeOfDay).000Z" }

  /// The same with its milliseconds, as private messages bear it.
  var preciseForm: String { "\(calendarDay)T\(timeOfDay).\(padded(milliseconds % 1000, 3))Z" }

  /// The form of later Grailbird archives: `2013-04-01 03:51:36 +0000`.
  var spacedForm: String { "\(calendarDay) \(timeOfDay) +0000" }

  /// The point that lies some milliseconds later.
  func adding(_ milliseconds: Int) -> Moment {
    Moment(milliseconds: self.milliseconds + milliseconds)
  }

  /// The id of something made at this point: time above, `sequence` in the lowest 22 bits.
  func snowflake(_ sequence: Int) -> Int {
    (milliseconds - Moment.snowflakeEpoch) << 22 | (sequence & 0x3F_FFFF)
  }

  /// Milliseconds between 1970 and the zero of snowflake ids.
  private static let snowflakeEpoch = 1_288_834_974_657

  static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}
