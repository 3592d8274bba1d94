/// Fills the slots of a phrase with what is true, or with a draw from a list.
struct Filler {
  let persona: Persona
  let moment: Moment
  private var random: SplitMix64

  /// Makes a filler for what is said at one moment.
  init(persona: Persona, moment: Moment, random: SplitMix64) {
    self.persona = persona
    self.moment = moment
    self.random = random
  }

  /// The phrase with every `{slot}` filled; a slot named twice gets the same words.
  mutating func fill(_ phrase: String) throws(SampleArchiveError) -> String {
    var filled = ""
    var rest = phrase[...]
    var known: [String: String] = [:]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let slot = String(rest[open...].dropFirst().prefix { $0 != "}" })
      let value: String
      if let drawn = known[slot] { value = drawn } else { value = try self.value(of: slot) }
      known[slot] = value
      filled += Filler.beginsSentence(after: filled) ? Filler.capitalised(value) : value
      rest = rest[close...].dropFirst()
    }
    return filled + rest
  }

  private static func beginsSentence(after text: String) -> Bool {
    text.isEmpty || [". ", "? ", "! "].contains { text.hasSuffix($0) } || text.hasSuffix("\n")
  }

  private static func capitalised(_ words: String) -> String {
    words.hasPrefix("https://") ? words : words.prefix(1).uppercased() + words.dropFirst()
  }

  private mutating func value(of slot: String) throws(SampleArchiveError) -> String {
    if let fact = persona.fact(slot, on: moment.calendarDay) { return fact }
    if slot.hasPrefix("@"), let person = persona.person(String(slot.dropFirst())) {
      return "@" + person.handle
    }
    if slot.hasPrefix("link:") {
      return "https://notes.example.org/\(slot.dropFirst(5))-\(random.number(in: 2...99))"
    }
    if let list = WordLists.all[slot], let word = random.element(of: list) { return word }
    if let value = calendarValue(slot) ?? number(slot) { return value }
    throw .slot(slot)
  }

  private func calendarValue(_ slot: String) -> String? {
    let day = moment.calendarDay
    let (year, month, _) = day.components
    switch slot {
    case "month": return CalendarDay.monthNames[month - 1]
    case "season": return ["winter", "spring", "summer", "autumn"][month % 12 / 3]
    case "weekday": return CalendarDay.weekdayNames[day.weekday]
    case "hour": return moment.hourAndMinute
    case "years": return String(year - 2014)
    case "age": return String(year - 1988)
    default: return nil
    }
  }

  private mutating func number(_ slot: String) -> String? {
    switch slot {
    case "n": String(random.number(in: 3...14))
    case "percent": String(random.number(in: 64...86))
    case "minutes": String(5 * random.number(in: 3...11))
    case "hours": String(random.number(in: 2...5))
    case "page": String(random.number(in: 21...98))
    case "minutesPast": padded(random.number(in: 1...58))
    case "degrees": String(degrees(random.below(4)))
    case "slug": random.slug(10)
    default: nil
    }
  }

  /// The temperature of the sea: warmest in August, coldest in February.
  private func degrees(_ spread: Int) -> Int {
    [5, 4, 5, 7, 10, 12, 14, 15, 14, 11, 9, 6][moment.calendarDay.components.month - 1] + spread
  }
}
