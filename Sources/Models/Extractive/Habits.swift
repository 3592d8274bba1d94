/// When and in what manner the owner posts.
enum Habits {
  /// The fewest passages that say something about a habit.
  private static let minimum = 8

  /// The findings about habits.
  static func findings(in texts: [PassageText]) -> [Finding] {
    let own = texts.filter(\.passage.source.isOwn)
    var findings: [Finding] = []
    let timed = own.compactMap { text in
      text.passage.date.flatMap(Moment.init).map { (text: text, moment: $0) }
    }
    for part in Moment.PartOfDay.allCases {
      let members = timed.filter { $0.moment.partOfDay == part }
      if isMost(members.count, of: timed.count, percent: 50) {
        findings += finding(.partOfDay, part.rawValue, members.map(\.text))
      }
    }
    let weekend = timed.filter(\.moment.isWeekend)
    if isMost(weekend.count, of: timed.count, percent: 50) {
      findings += finding(.weekend, "", weekend.map(\.text))
    }
    let replies = own.filter { if case .reply = $0.passage.source { true } else { false } }
    if isMost(replies.count, of: own.count, percent: 60) {
      findings += finding(.replying, "", replies)
    }
    let passedOn = texts.filter { if case .retweet = $0.passage.source { true } else { false } }
    if isMost(passedOn.count, of: own.count + passedOn.count, percent: 51) {
      findings += finding(.passingOn, "", passedOn)
    }
    return findings
  }

  /// True when there are enough passages to speak of, and this share of them is `count`.
  static func isMost(_ count: Int, of total: Int, percent: Int) -> Bool {
    total >= minimum && count * 100 >= total * percent
  }

  /// A finding with the openings of the passages as its evidence; none where they have no words.
  static func finding(
    _ kind: Finding.Kind, _ subject: String, _ texts: [PassageText]
  ) -> [Finding] {
    let evidence = texts.compactMap { text in
      text.openingQuote.map { Finding.Evidence(passage: text.index, quote: $0) }
    }
    return evidence.isEmpty ? [] : [Finding(kind, subject, evidence: evidence)]
  }
}

/// The hour and the weekday of an ISO 8601 time in UTC.
struct Moment {
  /// A quarter of the day, as a claim names it.
  enum PartOfDay: String, CaseIterable {
    case night = "at night, between 0 and 6 o'clock"
    case morning = "in the morning, between 6 and 12 o'clock"
    case afternoon = "in the afternoon, between 12 and 18 o'clock"
    case evening = "in the evening, between 18 and 24 o'clock"
  }

  let partOfDay: PartOfDay
  let isWeekend: Bool

  /// Reads `2024-03-01T12:00:00Z`, or nothing where the text is not of that form.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 13, bytes[10] == UInt8(ascii: "T"),
      let year = Moment.number(bytes[0..<4]), let month = Moment.number(bytes[5..<7]),
      let day = Moment.number(bytes[8..<10]), let hour = Moment.number(bytes[11..<13]),
      (1...12).contains(month), (1...31).contains(day), (0...23).contains(hour)
    else { return nil }
    partOfDay =
      switch hour {
      case ..<6: .night
      case ..<12: .morning
      case ..<18: .afternoon
      default: .evening
      }
    // Sakamoto's method: 0 is Sunday.
    let offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
    let year0 = month < 3 ? year - 1 : year
    let weekday = (year0 + year0 / 4 - year0 / 100 + year0 / 400 + offset + day) % 7
    isWeekend = weekday == 0 || weekday == 6
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
