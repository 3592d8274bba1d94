import Testing

@testable import SampleArchive

@Suite struct MomentTests {
  @Test func `writes a time in both forms`() {
    let moment = Moment(CalendarDay(2018, 10, 10), milliseconds: 73_164_123)
    #expect(moment.tweetForm == "Wed Oct 10 20:19:24 +0000 2018")
    #expect(moment.isoForm == "2018-10-10T20:19:24.000Z")
  }

  @Test func `puts milliseconds above the lowest 22 bits of an id`() {
    // 2018-10-10T20:19:24.000Z is 1539202764 seconds after 1970.
    let id = Moment(milliseconds: 1_539_202_764_000).snowflake(5)
    #expect(id == (1_539_202_764_000 - 1_288_834_974_657) * 4_194_304 + 5)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 3), ("2024-02-29", 19_782, 3), ("2023-01-02", 19_359, 0),
    ("2025-12-29", 20_451, 0),
  ])
  func `counts days since 1970 and knows their weekday`(
    _ text: String, _ number: Int, _ weekday: Int
  ) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "2023-1-1-1", "23-01-01", "", "2023-01-+1"])
  func `rejects what is no day`(_ text: String) { #expect(CalendarDay(text) == nil) }

  @Test func `draws the numbers of the published generator`() {
    // The first outputs of SplitMix64 for the seed 1234567.
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }
}
