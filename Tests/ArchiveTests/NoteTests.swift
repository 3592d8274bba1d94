import Archive
import Testing

@Suite struct NoteTests {
  private let beginning = "This sentence has more than forty characters, "
  private func export(
    tweets: [String], notes: [String]
  ) throws -> (records: [Record], census: Census) {
    try SampleExport([("data/tweets.js", tweets), ("data/note-tweet.js", notes)]).read()
  }

  @Test func `joins a note to its tweet`() throws {
    let (records, census) = try export(
      tweets: [tweet("20", beginning + "cut…"), tweet("21", "Another one")],
      notes: [
        note(
          "5", beginning + "whole &amp; with https://t.co/n in it",
          urls: #"{ "shortUrl" : "https://t.co/n", "expandedUrl" : "https://example.org/n", "#
            + #""fromIndex" : "63", "toIndex" : "77" }"#)
      ])
    #expect(records.map(\.id.description) == ["note:5", "tweet:20", "tweet:21"])
    // A note's text is not escaped, so nothing is unescaped.
    let words = beginning + "whole &amp; with https://example.org/n in it"
    #expect(records[0].text == words)
    #expect(records[1].text == words)
    #expect(records[1].noteID == "5")
    #expect(records[1].links == ["https://example.org/n"])
    #expect(records[2].noteID == nil)
    #expect(census.joinedNotes == 1)
  }

  @Test func `compares a note with the unescaped text of its tweet`() throws {
    let (records, _) = try export(
      tweets: [tweet("20", "Me &amp; you: " + beginning + "…")],
      notes: [note("5", "Me & you: " + beginning + "whole")])
    #expect(records.last?.text == "Me & you: " + beginning + "whole")
  }

  @Test func `leaves a tweet of another second or another text alone`() throws {
    let (records, census) = try export(
      tweets: [
        tweet("20", beginning + "…", at: "Fri Mar 01 12:00:01 +0000 2024"),
        tweet("21", "X" + beginning + "…"),
      ], notes: [note("5", beginning + "whole")])
    #expect(records.compactMap(\.noteID).isEmpty)
    #expect(census.joinedNotes == 0)
  }

  @Test func `joins neither of two notes that fit`() throws {
    let (records, _) = try export(
      tweets: [tweet("20", beginning + "…")],
      notes: [note("5", beginning + "one"), note("6", beginning + "two")])
    #expect(records.last?.noteID == nil)
    #expect(records.last?.text == beginning + "…")
  }

  @Test func `joins a note that occurs twice`() throws {
    let (records, census) = try export(
      tweets: [tweet("20", beginning + "…")],
      notes: [note("5", beginning + "one"), note("5", beginning + "one and more")])
    #expect(records.map(\.text) == [beginning + "one and more", beginning + "one and more"])
    #expect(census[.notes].merged == 1)
  }

  @Test func `keeps the names before a reply out of its note`() throws {
    let (records, _) = try export(
      tweets: [
        tweet(
          "20", "@bob " + beginning + "…",
          #""display_text_range" : [ "5", "52" ], "in_reply_to_screen_name" : "bob""#)
      ], notes: [note("5", "@bob " + beginning + "whole")])
    #expect(records.last?.text == beginning + "whole")
  }
}
