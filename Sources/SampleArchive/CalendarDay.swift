/// A day of the Gregorian calendar, in UTC.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  let number: Int

  /// Makes the day that lies `number` days after 1970-01-01.
  init(number: Int) { self.number = number }

  /// Makes a day; the month and the day of the month count from 1.
  init(_ year: Int, _ month: Int, _ day: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `YYYY-MM-DD`, or `YYYY-MM` for the first of a month; nil where it is no such day.
  public init?(_ text: String) {
    let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard fields.count == 2 || fields.count == 3, fields[0].count == 4 else { return nil }
    var numbers: [Int] = []
    for field in fields {
      guard field.allSatisfy({ (0x30...0x39).contains($0) }), field.count <= 4,
        let number = Int(String(decoding: field, as: UTF8.self))
      else { return nil }
      numbers.append(number)
    }
    let dayOfMonth = numbers.count == 3 ? numbers[2] : 1
    guard (1...12).contains(numbers[1]), (1...31).contains(dayOfMonth) else { return nil }
    self.init(numbers[0], numbers[1], dayOfMonth)
    guard components == (numbers[0], numbers[1], dayOfMonth) else { return nil }
  }

  /// The year, the month and the day of the month.
  var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week: 0 for Monday, 6 for Sunday.
  var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The day that lies `count` days later.
  func adding(_ count: Int) -> CalendarDay { CalendarDay(number: number + count) }

  /// True when the left day is the earlier one.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  /// The English names of the days of the week, from Monday.
  static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The English names of the months, from January.
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension CalendarDay: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}

/// The number in decimal digits, with leading zeros up to `width`.
func padded(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
