import Testing

@testable import SampleArchive

@Suite struct StockTests {
  @Test func `fills every slot of every line and keeps tweets below 280 characters`() throws {
    let stock = try Stock()
    let notes = Set(stock.notes.flatMap(\.texts))
    for line in stock.all {
      let day = max(line.setting.from ?? Timeline.start, Timeline.start)
      for (number, text) in line.texts.enumerated() {
        var filler = Filler(
          persona: .rufina, moment: Moment(day, milliseconds: 40_000_000),
          random: SplitMix64(seed: 7, number))
        let words = try filler.fill(text)
        #expect(!words.contains("{") && !words.contains("}"), "\(text)")
        #expect((words.unicodeScalars.count > 280) == notes.contains(text), "\(text)")
      }
    }
  }

  @Test func `names nobody who is not in the cast`() throws {
    for person in try Stock().all.compactMap(\.setting.person)
    where person != "any" && person != "stranger" {
      #expect(Persona.ines.person(person) != nil, "\(person)")
    }
  }

  @Test func `reads a header's days, hours and people`() throws {
    let text =
      "== topic x; from 2024-05; until 2025-01-06; day sun; hour evening; with ned\nHi¶you\n"
    let line = try #require(Stock.lines("test", Array(text.utf8)).first)
    #expect(line.texts == ["Hi\nyou"])
    #expect(line.setting.weekday == 6)
    #expect(line.setting.hours == .evening)
    #expect(line.setting.person == "ned")
    #expect(!line.fits(CalendarDay(2024, 4, 30)) && line.fits(CalendarDay(2024, 5, 1)))
    #expect(line.fits(CalendarDay(2025, 1, 5)) && !line.fits(CalendarDay(2025, 1, 6)))
  }

  @Test(arguments: ["words before a header", "== from soon\nHi", "== day\nHi", "== colour red\nHi"])
  func `refuses a malformed stock with its line`(_ text: String) {
    #expect(throws: SampleArchiveError.stock(file: "test", line: 1)) {
      try Stock.lines("test", Array(text.utf8))
    }
  }

  @Test func `refuses a slot that nothing fills`() {
    var filler = Filler(
      persona: .ines, moment: Moment(Timeline.start), random: SplitMix64(seed: 1))
    #expect(throws: SampleArchiveError.slot("colour")) { try filler.fill("so {colour}") }
  }
}
