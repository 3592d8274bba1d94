import Archive
import SystemPackage
import Testing

/// Exports of the forms before 2022.
@Suite struct GenerationTests {
  private func grailbird() -> SampleExport {
    var export = SampleExport()
    export.remove("data/manifest.js")
    export.set(
      "data/js/user_details.js",
      #"var user_details =  { "screen_name" : "ada", "full_name" : "Ada", "id" : "42" }"#)
    export.set(
      "data/js/payload_details.js",
      #"var payload_details =  { "tweets" : 3, "created_at" : "2013-08-01 12:00:00 +0000" }"#)
    export.set(
      "data/js/tweet_index.js",
      #"var tweet_index =  [ { "file_name" : "data/js/tweets/2013_02.js", "year" : 2013, "#
        + #""var_name" : "tweets_2013_02", "tweet_count" : 1, "month" : 2 }, "#
        + #"{ "file_name" : "data/js/tweets/2010_01.js", "tweet_count" : 2 } ]"#)
    export.set(
      "data/js/tweets/2013_02.js",
      """
      Grailbird.data.tweets_2013_02 =
       [ { "source" : "web", "geo" : { }, "id_str" : "297000000000000001",
        "entities" : { "user_mentions" : [ ], "media" : [ ], "hashtags" : [ ], "urls" : [ ] },
        "text" : "RT @bob: a long text that was c\u{2026}", "id" : 297000000000000001,
        "created_at" : "2013-01-31 23:59:59 +0000",
        "retweeted_status" : { "id" : 296999999999999999, "id_str" : "296999999999999999",
          "text" : "a long text that was cut &amp; https://t.co/a", "user" : { "screen_name" : "bob" },
          "entities" : { "urls" : [ { "url" : "https://t.co/a", "indices" : [ 31, 45 ],
            "expanded_url" : "https://example.org/" } ], "hashtags" : [ ], "media" : [ ],
            "user_mentions" : [ { "screen_name" : "cy", "id_str" : "7", "indices" : [ 0, 3 ] } ] } },
        "user" : { "screen_name" : "ada", "id_str" : "42", "id" : 42 } } ]
      """)
    export.set(
      "data/js/tweets/2010_01.js",
      """
      Grailbird.data.tweets_2010_01 = \n [ {
        "id" : 7800000002, "id_str" : "7800000002", "text" : "second &lt;3", "user" : { },
        "created_at" : "2010-01-16 00:00:00 +0000" }, {
        "id" : 9007199254740993, "text" : "first", "created_at" : "Sat Jan 16 10:00:00 +0000 2010",
        "user" : { } } ]
      """)
    return export
  }

  @Test func `reads the months of a Grailbird export`() throws {
    let directory = try TemporaryDirectory()
    let sample = grailbird()
    try sample.write(to: directory)
    try ZipFile.write(
      sample.files.map { ("top/" + $0.name, $0.bytes) },
      to: directory.path.appending("export.zip"))
    for path in [directory.path, directory.path.appending("export.zip")] {
      let export = try Export(opening: path)
      #expect(export.generation == .grailbird)
      #expect(export.account == Account(accountID: "42", userName: "ada", displayName: "Ada"))
      #expect(export.generatedAt?.description == "2013-08-01T12:00:00Z")
      let (records, census) = try export.records()
      // Beyond 2^53 too, an id is what is written.
      #expect(records.map(\.id.id) == ["7800000002", "9007199254740993", "297000000000000001"])
      #expect(records.map(\.text).prefix(2) == ["second <3", "first"])
      #expect(records[0].createdAt?.description == "2010-01-16T00:00:00Z")
      #expect(records[2].createdAt?.month == "2013-01")
      #expect(records[2].retweetOf == "bob")
      #expect(records[2].text == "a long text that was cut & https://example.org/")
      #expect(records[2].mentions == ["cy"])
      #expect(records[2].links == ["https://example.org/"])
      #expect(census[.tweets].readWhole)
      #expect(census.files.map(\.manifestCount) == [2, 1])
      #expect(census.warnings.isEmpty)
      #expect(census.unknownKeys.isEmpty)
      #expect((census.unknownFiles, census.notRead, census.missingFiles) == ([], [], []))
    }
  }

  @Test func `says where a Grailbird export has less than it says`() throws {
    var export = grailbird()
    export.remove("data/js/tweets/2010_01.js")
    let (records, census) = try export.read()
    #expect(records.count == 1)
    #expect(!census[.tweets].readWhole)
    #expect(census.missingFiles == ["2010_01.js"])
    #expect(census.warnings == [.totalDiffers(stated: 3, tweets: 1)])
    export.remove("data/js/tweet_index.js")
    #expect(try export.read().census.warnings == [.indexMissing])
  }

  @Test(arguments: [true, false])
  func `reads an export without a data folder, with and without wrappers`(
    _ isWrapped: Bool
  ) throws {
    func bare(_ id: String) -> String {
      #"{ "id" : "\#(id)", "id_str" : "\#(id)", "full_text" : "words", "#
        + #""created_at" : "Thu May 02 12:00:00 +0000 2019", "lang" : "en" }"#
    }
    var export = SampleExport()
    export.remove("data/manifest.js")
    export.set(
      "account.js",
      SampleExport.array([#"{ "account" : { "accountId" : "42", "username" : "ada" } }"#]))
    let ids = ["1123900000000000001", "1123900000000000002", "1123900000000000003"]
    let parts = [Array(ids[..<2]), Array(ids[2...])].map {
      SampleExport.array($0.map { isWrapped ? tweet($0, "words") : bare($0) })
    }
    export.set("tweet.js", parts[0])
    export.set("tweet-part1.js", parts[1])
    export.set("like.js", SampleExport.array([like("1123900000000000009", "liked")]))
    export.set("direct-message.js", SampleExport.array([]))
    let directory = try TemporaryDirectory()
    let folder = "twitter-2019-05-12-4f8a/"
    try export.write(to: directory, below: folder)
    let opened = try Export(opening: directory.path.appending("twitter-2019-05-12-4f8a"))
    #expect(opened.generation == .root)
    #expect(opened.generatedAt?.description == "2019-05-12T00:00:00Z")
    let (records, census) = try opened.records()
    #expect(records.map(\.id.id) == ids + ["1123900000000000009"])
    #expect(records.map(\.text) == ["words", "words", "words", "liked"])
    #expect(census.warnings.isEmpty)
    #expect(census.notRead == ["direct-message.js"])
  }

  @Test func `tells the two forms with a data folder apart`() throws {
    let plural = SampleExport(tweets: [tweet("1", "a")])
    var singular = SampleExport([("data/tweet.js", [tweet("1", "a")])])
    singular.set("data/like.js", SampleExport.array([like("2", "b")]))
    for (export, generation) in [(plural, Generation.plural), (singular, .singular)] {
      let directory = try TemporaryDirectory()
      try export.write(to: directory)
      #expect(try Export(opening: directory.path).generation == generation)
    }
  }

  @Test func `an export that was unpacked over an older one is the one that is read`() throws {
    var both = SampleExport(tweets: [tweet("1123900000000000001", "new")])
    for file in grailbird().files { both.set(file.name, file.bytes) }
    let (records, census) = try both.read()
    #expect(records.map(\.text) == ["new"])
    #expect(census.warnings == [.severalExports(count: 2, read: .plural)])
    // Side by side without a data folder, too.
    var flat = grailbird()
    flat.set("tweet.js", SampleExport.array([tweet("1123900000000000001", "later")]))
    flat.set("account.js", SampleExport.array([#"{ "account" : { "accountId" : "42" } }"#]))
    let read = try flat.read()
    #expect(read.records.map(\.text) == ["later"])
    #expect(read.census.warnings.contains(.severalExports(count: 2, read: .root)))
  }

  @Test(arguments: ["account.js", "manifest.js"])
  func `a stray file beside the data folder hides nothing`(_ name: String) throws {
    var export = SampleExport(tweets: [tweet("1123900000000000001", "here")])
    export.remove("data/manifest.js")
    export.set(
      "data/account.js", SampleExport.array([#"{ "account" : { "accountId" : "42" } }"#]))
    export.set(name, "x = {}")
    let (records, census) = try export.read()
    #expect(records.map(\.text) == ["here"])
    #expect(census.warnings == [.manifestMissing])
  }

  @Test func `a retweet's author is a name or nobody`() throws {
    var export = grailbird()
    let text = String(
      decoding: export.files.first { $0.name.hasSuffix("2013_02.js") }?.bytes ?? [],
      as: UTF8.self)
    export.set(
      "data/js/tweets/2013_02.js",
      text.replacing(#""screen_name" : "bob""#, with: #""screen_name" : "bob\n# SYSTEM""#))
    let record = try #require(try export.read().records.last)
    #expect(record.retweetOf == "bob")
    #expect(record.text == "a long text that was c\u{2026}")
  }

  @Test func `a part of an impossible number is no part, and commas are no memory`() throws {
    var export = SampleExport(tweets: [tweet("1", "one")])
    export.set("data/tweets-part9223372036854775807.js", SampleExport.array([tweet("2", "two")]))
    export.set(
      "data/tweets-part1.js", "x = [" + String(repeating: ",", count: 200_000) + "{}]")
    let (records, census) = try export.read()
    #expect(records.map(\.text) == ["one"])
    #expect(census.unknownFiles == ["tweets-part9223372036854775807.js"])
    #expect(census.skippedCount == 200_001)
    #expect(census.skipped.count == 1_000)
  }
}
