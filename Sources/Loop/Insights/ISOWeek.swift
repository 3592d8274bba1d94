/// A week by ISO 8601: Monday to Sunday, in the year that its Thursday is in; UTC.
public struct ISOWeek: Hashable, Sendable {
  private static let secondsPerDay = 86_400
  private static let secondsPerWeek = 7 * 86_400
  /// From the Monday before 1970 to the end of the year 9999.
  private static let range = -259_200...253_402_300_799

  /// Monday 00:00, in seconds since 1970.
  public let start: Int

  /// The week that a moment is in, in seconds since 1970.
  ///
  /// Moments before 1970 or after 9999 count as the first or last within.
  public init(containing seconds: Int) {
    let seconds = min(max(seconds, ISOWeek.range.lowerBound), ISOWeek.range.upperBound)
    // 1970 began on a Thursday, so a week began three days before.
    let sinceMonday = seconds - ISOWeek.range.lowerBound
    self.start = seconds - sinceMonday % ISOWeek.secondsPerWeek
  }

  /// The next Monday 00:00, in seconds since 1970.
  public var end: Int { start + ISOWeek.secondsPerWeek }

  /// The week after this one.
  public var next: ISOWeek { ISOWeek(containing: end) }

  /// The week before this one.
  public var previous: ISOWeek { ISOWeek(containing: start - 1) }

  /// The last week that has ended at a moment.
  public static func lastEnded(at seconds: Int) -> ISOWeek {
    ISOWeek(containing: seconds).previous
  }

  /// The weeks that lie between two moments and have ended at the second, from the one that the
  /// first is in.
  public static func ended(from first: Int, to last: Int) -> [ISOWeek] {
    var weeks: [ISOWeek] = []
    var week = ISOWeek(containing: first)
    let current = ISOWeek(containing: last)
    while week < current {
      weeks.append(week)
      week = week.next
    }
    return weeks
  }

  /// The year that the week is counted in.
  public var year: Int { ISOWeek.civil(day: thursday).year }

  /// The number within the year, from 1 to 53.
  public var number: Int {
    let (year, _, _) = ISOWeek.civil(day: thursday)
    var first = thursday
    while ISOWeek.civil(day: first - 7).year == year { first -= 7 }
    return (thursday - first) / 7 + 1
  }

  /// The day of the week's Thursday, counted from 1970-01-01.
  private var thursday: Int { start / ISOWeek.secondsPerDay + 3 }

  /// The first and the last day, such as `2026-03-23` and `2026-03-29`.
  public var days: (first: String, last: String) {
    (ISOWeek.dateText(day: thursday - 3), ISOWeek.dateText(day: thursday + 3))
  }

  /// The name of its files without the ending, such as `2026/W13`.
  public var path: String { "\(padded(year, 4))/W\(padded(number, 2))" }

  /// The date of a day counted from 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level
  /// Date Algorithms", civil_from_days).
  private static func civil(day: Int) -> (year: Int, month: Int, day: Int) {
    // Days since 0000-03-01; none of the range is before it.
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  private static func dateText(day: Int) -> String {
    let date = civil(day: day)
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }
}

/// A number that is not negative, with zeros before it.
private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension ISOWeek: Comparable {
  /// The order in time.
  public static func < (left: ISOWeek, right: ISOWeek) -> Bool { left.start < right.start }
}

extension ISOWeek: CustomStringConvertible {
  /// The week in ISO 8601, such as `2026-W13`.
  public var description: String { "\(padded(year, 4))-W\(padded(number, 2))" }
}
