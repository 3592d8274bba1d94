import Archive
import SystemPackage
import Testing

@Suite struct CensusTests {
  @Test func `hands a repeated record over once, the fullest of them`() throws {
    let edits = #""edit_info" : { "initial" : { "editTweetIds" : [ "20", "22" ] } }"#
    let (records, census) = try SampleExport([
      ("data/tweets.js", [tweet("20", "a", edits), tweet("21", "short"), tweet("22", "b")]),
      ("data/tweets-part1.js", [tweet("21", "longer text"), tweet("20", "much longer text")]),
      ("data/tweets-part2.js", [tweet("22", "b", #""source" : "s""#)]),
    ]).read()
    #expect(records.map { "\($0.id.id) \($0.text)" } == ["20 a", "21 longer text", "22 b"])
    #expect(census.files.map(\.kept) == [1, 1, 1])
    #expect(census.files.map(\.merged) == [2, 1, 0])
    #expect(census[.tweets].merged == 3)
    #expect(census[.tweets].readWhole)
  }

  @Test func `does not let an unreadable copy displace a readable one`() throws {
    let (records, census) = try SampleExport([
      (
        "data/tweets.js",
        [tweet("20", "a"), #"{ "tweet" : { "id_str" : "20", "full_text" : "a much longer" x } }"#]
      )
    ]).read()
    #expect(records.map(\.text) == ["a"])
    #expect(census.skipped.map(\.reason) == [.notJSON])
    #expect(census[.tweets].merged == 0)
  }

  @Test func `keeps a tweet and a like of the same id apart`() throws {
    let (records, _) = try SampleExport([
      ("data/tweets.js", [tweet("20", "a")]), ("data/like.js", [like("20", "a")]),
    ]).read()
    #expect(records.map(\.id.description) == ["tweet:20", "like:20"])
  }

  @Test func `reports what is missing, unread and miscounted`() throws {
    var export = SampleExport([
      ("data/tweets.js", [tweet("20", "a")]), ("data/tweets-part2.js", [tweet("21", "b")]),
      ("data/direct-messages.js", []), ("data/tweet-headers.js", ["{}", "{}", "{}"]),
    ])
    export.set(
      "data/manifest.js",
      SampleExport.manifest([
        ("data/tweets.js", 5), ("data/tweets-part2.js", 1), ("data/like.js", 7),
        ("data/deleted-tweets.js", 1), ("data/tweet-headers.js", 3),
      ]))
    let (records, census) = try export.read()
    #expect(records.count == 2)
    #expect(census.missingFiles == ["deleted-tweets.js", "like.js"])
    #expect(census.notRead == ["direct-messages.js"])
    #expect(census.tweetHeaders == 3)
    #expect(
      census.warnings == [
        .countDiffers(file: "tweets.js", manifest: 5, found: 1),
        .headersDiffer(headers: 3, tweets: 2), .missingPart(section: .tweets, part: 1),
      ])
    #expect(!census[.tweets].readWhole)
    #expect(!census[.likes].readWhole)
    #expect(census.isComplete)
  }

  @Test func `reads no kind of a partial export whole`() throws {
    var export = SampleExport(tweets: [tweet("20", "a")])
    export.set("data/manifest.js", SampleExport.manifest([("data/tweets.js", 1)], partial: true))
    let (_, census) = try export.read()
    #expect(census.warnings == [.partialExport])
    #expect(!census[.tweets].readWhole)
  }

  @Test func `tells progress that grows to the number of bytes`() throws {
    let directory = try TemporaryDirectory()
    try SampleExport(tweets: (1...5_000).map { tweet("\($0)", "a") }).write(to: directory)
    let export = try Export(opening: directory.path)
    var told: [Int] = []
    _ = try export.read(progress: { told.append($0) }) { _ in }
    #expect(told == told.sorted())
    #expect(told.last == export.byteCount)
    #expect(told.count > 2)
  }

  @Test func `passes on what the caller throws`() throws {
    struct Stop: Error {}
    let directory = try TemporaryDirectory()
    try SampleExport(tweets: [tweet("20", "a")]).write(to: directory)
    let export = try Export(opening: directory.path)
    #expect(throws: Stop.self) { try export.read { _ in throw Stop() } }
  }
}
