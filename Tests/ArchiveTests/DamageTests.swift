import Archive
import CanonicalJSON
import SystemPackage
import Testing

@Suite struct DamageTests {
  @Test func `skips a single bad record and says where`() throws {
    var export = SampleExport(tweets: [])
    let good = tweet("20", "a")
    let bad: [[UInt8]] = [
      Array(#"{ "tweet" : { "full_text" : "without id" } }"#.utf8),
      Array(#"{ "tweet" : { "id_str" : "21", "full_text" : ""#.utf8) + [0xFF]
        + Array(#"" } }"#.utf8),
      Array(#"{ "tweet" : { "id_str" : "22", } }"#.utf8),
      Array(#"{ "like" : { "tweetId" : "23" } }"#.utf8),
      Array(#"{ "tweet" : { "id_str" : "one" } }"#.utf8),
    ]
    var bytes = Array("x = [ ".utf8)
    for element in bad { bytes += element + Array(", ".utf8) }
    bytes += Array((good + " ]").utf8)
    export.set("data/tweets.js", bytes)
    let (records, census) = try export.read()
    #expect(records.map(\.id.description) == ["tweet:20"])
    #expect(
      census.skipped.map(\.reason) == [
        .withoutID, .invalidUTF8, .notJSON, .notARecord, .withoutID,
      ])
    #expect(census.skipped.map(\.index) == [0, 1, 2, 3, 4])
    #expect(census.skipped[1].offset == 6 + bad[0].count + 2)
    #expect(!census.isComplete)
    #expect(!census[.tweets].readWhole)
  }

  @Test func `takes nothing of a file that is cut in half`() throws {
    var export = SampleExport([
      ("data/tweets.js", [tweet("20", "a"), tweet("21", "b")]), ("data/like.js", [like("9", "c")]),
    ])
    let whole = Array(SampleExport.array([tweet("20", "a"), tweet("21", "b")]).utf8)
    export.set("data/tweets.js", Array(whole[..<(whole.count * 3 / 4)]))
    let (records, census) = try export.read()
    #expect(records.map(\.id.description) == ["like:9"])
    #expect(census.files.first?.wholeness == .damaged(.truncated))
    #expect(!census.isComplete)
    #expect(!census[.tweets].readWhole)
    #expect(census[.likes].readWhole)
  }

  @Test func `takes nothing of a file that is no array`() throws {
    var export = SampleExport(tweets: [])
    export.set("data/tweets.js", "<html>sign in = later</html>")
    let (records, census) = try export.read()
    #expect(records.isEmpty)
    #expect(census.files.first?.wholeness == .damaged(.notAnArray))
  }

  @Test func `takes an empty array as whole and an empty file not`() throws {
    var export = SampleExport([("data/tweets.js", []), ("data/like.js", [])])
    export.set("data/like.js", "")
    let (records, census) = try export.read()
    #expect(records.isEmpty)
    #expect(census[.tweets].readWhole)
    #expect(!census[.likes].readWhole)
    #expect(census.isComplete)
  }

  @Test func `tolerates a byte order mark, line ends and a semicolon`() throws {
    var export = SampleExport(tweets: [])
    export.set("data/tweets.js", "\u{FEFF}x =\r\n[\r\n" + tweet("20", "a") + "\r\n] ;\r\n")
    export.set(
      "data/manifest.js", "\u{FEFF}" + SampleExport.manifest([("data/tweets.js", 1)]) + ";\r\n")
    let (records, census) = try export.read()
    #expect(records.count == 1)
    #expect(census[.tweets].readWhole)
  }

  @Test func `never puts words of the archive into the census`() throws {
    var export = SampleExport(tweets: [
      tweet("20", "hush", #""my secret words" : 1, "card" : 2"#),
      #"{ "tweet" : { "full_text" : "hush" } }"#,
    ])
    export.set("data/surprise.js", "hush")
    let (_, census) = try export.read()
    #expect(
      census.unknownKeys.map { "\($0.name) \($0.count)" } == ["tweet.? 1", "tweet.card 1"])
    #expect(census.unknownFiles == ["surprise.js"])
    #expect(!census.json.canonicalText.contains("hush"))
    #expect(!census.json.canonicalText.contains("secret"))
  }

  @Test func `follows no symbolic link out of the directory`() throws {
    let outside = try TemporaryDirectory()
    try outside.write(SampleExport.array([tweet("20", "a")]), to: "tweets.js")
    let directory = try TemporaryDirectory()
    try SampleExport([("data/like.js", [like("9", "c")])]).write(to: directory)
    try directory.link("data/tweets.js", to: outside.path.appending("tweets.js").string)
    let (records, census) = try Export(opening: directory.path).records()
    #expect(records.map(\.id.description) == ["like:9"])
    #expect(census.warnings.contains(.linkNotFollowed(name: "data/tweets.js")))
  }
}
