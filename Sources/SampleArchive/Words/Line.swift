/// A phrase of the stock, and when, where and to whom it can be said.
struct Line: Sendable {
  /// What is said: one text, or the tweets of a thread in order.
  let texts: [String]
  /// The circumstances, shared with the other lines of its section.
  let setting: Setting

  /// The circumstances in which lines fit.
  struct Setting: Sendable {
    /// The first day on which they are true.
    var from: CalendarDay?
    /// The first day on which they are true no more.
    var until: CalendarDay?
    /// The day of the week that they belong to: 0 for Monday.
    var weekday: Int?
    /// The part of the day that they belong to.
    var hours: DayPart = .waking
    /// The key of the person whom they address or who says them.
    var person: String?
    /// The language, as a code of ISO 639.
    var language = "en"
    /// Emoji that may follow.
    var emoji: [String] = []
  }

  /// A part of the day.
  enum DayPart: String, Sendable {
    case morning, day, evening, waking

    /// The hours in UTC.
    var hours: ClosedRange<Int> {
      switch self {
      case .morning: 5...8
      case .day: 8...16
      case .evening: 17...22
      case .waking: 6...22
      }
    }
  }

  /// True when the line can be said on `day`.
  func fits(_ day: CalendarDay) -> Bool {
    if let from = setting.from, day < from { return false }
    if let until = setting.until, day >= until { return false }
    return true
  }
}
