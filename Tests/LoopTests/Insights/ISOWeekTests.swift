import Testing

@testable import Loop

@Suite struct ISOWeekTests {
  @Test(arguments: [
    (0, "1970-W01"), (951_782_400, "2000-W09"), (1_451_779_200, "2015-W53"),
    (1_609_372_800, "2020-W53"), (1_609_632_000, "2020-W53"), (1_735_516_800, "2025-W01"),
    (1_766_966_400, "2026-W01"), (1_767_225_600, "2026-W01"), (1_774_742_400, "2026-W13"),
    (1_798_934_400, "2026-W53"),
  ])
  func `names the week of a moment`(_ seconds: Int, _ name: String) {
    #expect(ISOWeek(containing: seconds).description == name)
  }

  @Test func `a week lasts from Monday to Sunday`() {
    let week = ISOWeek(containing: 1_774_742_400)
    #expect(week.start == 1_774_224_000)
    #expect(week.end == 1_774_828_800)
    #expect(week.days.first == "2026-03-23")
    #expect(week.days.last == "2026-03-29")
    #expect(week.path == "2026/W13")
    #expect(ISOWeek(containing: week.end - 1) == week)
    #expect(ISOWeek(containing: week.end).description == "2026-W14")
  }

  @Test func `the week just ended changes on Monday at midnight`() {
    let monday = 1_774_828_800
    #expect(ISOWeek.lastEnded(at: monday).description == "2026-W13")
    #expect(ISOWeek.lastEnded(at: monday - 1).description == "2026-W12")
  }

  @Test func `lists the weeks that were missed, over the end of a year`() {
    let weeks = ISOWeek.ended(from: 1_609_372_800 - 604_800, to: 1_609_372_800 + 14 * 86_400)
    #expect(weeks.map(\.description) == ["2020-W52", "2020-W53", "2021-W01"])
    #expect(ISOWeek.ended(from: 100, to: 50).isEmpty)
  }

  @Test func `every week follows the one before, for four hundred years`() {
    var week = ISOWeek(containing: 0)
    var longYears = 0
    for _ in 0..<(400 * 53) {
      let next = week.next
      #expect(next.start == week.end && next.previous == week)
      if next.year == week.year {
        #expect(next.number == week.number + 1)
      } else {
        #expect(next.year == week.year + 1 && next.number == 1)
        #expect(week.number == 52 || week.number == 53)
        if week.number == 53, week.year < 2_370 { longYears += 1 }
      }
      week = next
    }
    // The Gregorian calendar has 71 long years in 400.
    #expect(longYears == 71)
  }

  @Test(arguments: [Int.min, -1, Int.max])
  func `moments out of range do not trap`(_ seconds: Int) {
    let week = ISOWeek(containing: seconds)
    #expect((1...53).contains(week.number))
    #expect(week.next >= week && week.previous <= week)
  }
}
