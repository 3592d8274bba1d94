import Testing

@testable import Models

@Suite struct AnalysisTests {
  private func claims(_ passages: [Passage]) -> [String] {
    Analysis(passages, limit: 100).findings.map(\.claim)
  }

  private func own(_ texts: [String], date: String? = nil) -> [Passage] {
    texts.enumerated().map { Passage(id: "\($0)", source: .own, date: date, text: $1) }
  }

  @Test func `finds what several passages are about, as word, tag and pair of words`() {
    let found = claims(
      own([
        "Fed the sourdough starter. #Gardening", "The sourdough starter again",
        "gardening in the rain",
        "A question about nothing",
      ]))
    #expect(found == ["Writes about gardening.", "Writes about sourdough starter."])
  }

  @Test func `writes a name as it is always written`() {
    let found = claims(own(["We met Biscuit there", "but Biscuit's late", "so Biscuit slept"]))
    #expect(found == ["Writes about Biscuit."])
  }

  @Test func `asks for three passages of many`() {
    let filler = (0..<12).map { "nothing \($0)" }
    #expect(claims(own(filler + ["kites", "kites"])).isEmpty)
    #expect(claims(own(filler + ["kites", "kites", "kites"])) == ["Writes about kites."])
  }

  @Test func `counts partners of talk whatever the case of their names`() {
    let passages = [
      Passage(
        id: "1", source: .reply(to: "Mira"), date: nil, text: "@mira yes!", mentions: ["mira"]),
      Passage(id: "2", source: .own, date: nil, text: "with @MIRA today", mentions: ["MIRA"]),
      Passage(id: "3", source: .reply(to: nil), date: nil, text: "hm"),
    ]
    #expect(claims(passages) == ["Talks with @mira."])
  }

  @Test func `keeps the words of others apart`() {
    let passages = [
      Passage(id: "1", source: .like, date: nil, text: "I live in Oslo. Kites!"),
      Passage(id: "2", source: .like, date: nil, text: "My dog Rex loves kites"),
      Passage(id: "3", source: .retweet(of: "Tides"), date: nil, text: "High water: herons"),
      Passage(id: "4", source: .retweet(of: "tides"), date: nil, text: "Low water: herons"),
    ]
    #expect(
      claims(passages) == [
        "Passes on posts by @tides.", "Likes posts about kites.",
        "Passes on @tides's posts about herons.", "Passes on @tides's posts about water.",
      ])
  }

  @Test func `knows the sites that are linked to`() {
    let links = ["https://www.Example.org/a", "http://example.org:80/b?x", "https://x.com/me/1"]
    let passages = links.enumerated().map {
      Passage(id: "\($0)", source: .own, date: nil, text: "look", links: [$1])
    }
    #expect(claims(passages) == ["Shares links to example.org."])
  }

  @Test func `sees when somebody posts`() {
    // The 2nd and 3rd of March 2024 were a Saturday and a Sunday.
    let passages = (0..<8).map {
      Passage(
        id: "\($0)", source: .own, date: "2024-03-0\(2 + $0 % 2)T2\($0 % 4):10:00Z", text: "so")
    }
    #expect(
      claims(passages) == [
        "Posts mostly at weekends.",
        "Posts mostly in the evening, between 18 and 24 o'clock (UTC).",
      ])
    #expect(claims(Array(passages.dropLast())).isEmpty)
  }

  @Test(arguments: [
    ("2024-03-02T12:00:00Z", true), ("2024-03-04T12:00:00Z", false),
    ("2024-02-29T12:00:00Z", false),
    ("2000-01-01T12:00:00Z", true), ("2023-12-31T12:00:00Z", true),
  ])
  func `knows weekends`(date: String, isWeekend: Bool) {
    #expect(Moment(date)?.isWeekend == isWeekend)
  }

  @Test(arguments: [
    "", "2024-03-02", "2024-13-02T12", "2024-03-02T24", "zzzz-zz-zzTzz", "２０２４-03-02T1",
  ])
  func `makes nothing of what is no time`(date: String) {
    #expect(Moment(date) == nil)
  }

  @Test func `sees turns of phrase and emoji`() {
    let found = claims(own(["to be honest 🌱", "well, to be honest", "To be honest 🌱🌱", "🌱"]))
    #expect(found == ["Often uses 🌱.", "Often writes “to be honest”."])
  }

  @Test func `drops a nameless dog beside one with a name`() {
    let found = claims(own(["my dog", "my dog Rex", "my sister"]))
    #expect(found == ["Has a dog called Rex.", "Has a sister."])
  }

  @Test(arguments: [[], [""], ["   \n\t"], ["…!?"], ["1 2 3"]])
  func `finds nothing where nothing is said`(texts: [String]) {
    #expect(claims(own(texts)).isEmpty)
  }
}
