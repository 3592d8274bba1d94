import Archive
import CanonicalJSON
import Testing

@Suite struct RecordTests {
  @Test func `orders ids by number and then by kind`() throws {
    let ids = try ["tweet:9", "tweet:10", "like:10", "note:10", "like:9007199254740993"].map {
      try #require(RecordID($0))
    }
    #expect(
      ids.shuffled().sorted().map(\.description) == [
        "tweet:9", "like:10", "note:10", "tweet:10", "like:9007199254740993",
      ])
  }

  @Test(
    arguments: [
      "tweet:", "tweet:007", "tweet:-1", "tweet:1x", "thing:1", "tweet",
      "tweet:18446744073709551616",
      "tweet:123456789012345678901", "tweet:1:2", "tweet:١",
    ])
  func `refuses what is no id`(_ text: String) {
    #expect(RecordID(text) == nil)
  }

  @Test func `takes the largest id of 64 bits`() {
    #expect(RecordID("tweet:18446744073709551615")?.number == .max)
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
      (1_709_294_400, "2024-03-01T12:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (253_402_300_799, "9999-12-31T23:59:59Z"), (-62_167_219_200, "0000-01-01T00:00:00Z"),
    ] as [(Int64, String)])
  func `writes and reads moments in ISO 8601`(_ seconds: Int64, _ text: String) throws {
    let moment = try #require(Timestamp(secondsSince1970: seconds))
    #expect(moment.description == text)
    #expect(Timestamp(iso8601: text) == moment)
    #expect(moment.month == String(text.prefix(7)))
  }

  @Test(
    arguments: [
      ("Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24Z"),
      ("2013-04-01 03:51:36 +0000", "2013-04-01T03:51:36Z"),
      ("2024-03-01T12:00:00.999Z", "2024-03-01T12:00:00Z"),
      ("Wed Oct 10 00:19:24 +0130 2018", "2018-10-09T22:49:24Z"),
    ])
  func `reads the times of exports`(_ text: String, _ expected: String) {
    #expect(Timestamp(createdAt: text)?.description == expected)
  }

  @Test(
    arguments: [
      "", "yesterday", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01T24:00:00Z",
      "Wed Foo 10 20:19:24 +0000 2018", "2024-01-01T00:00:00", "10000-01-01T00:00:00Z",
      "Wed Oct 99999999999999999999 20:19:24 +0000 2018",
    ])
  func `refuses what is no time`(_ text: String) {
    #expect(Timestamp(createdAt: text) == nil)
  }

  @Test func `finds the time in a snowflake and none in an older id`() {
    // (1050118621198921728 >> 22) + 1288834974657 = 1539202764254 ms.
    #expect(
      Timestamp(snowflake: 1_050_118_621_198_921_728)?.description == "2018-10-10T20:19:24Z")
    #expect(Timestamp(snowflake: 29_700_859_247) == nil)
    #expect(Timestamp(snowflake: .max) != nil)
  }

  @Test func `writes a record with every field and reads it back`() throws {
    var record = Record(
      id: try #require(RecordID("tweet:20")), createdAt: Timestamp(secondsSince1970: 0),
      text: "caf\u{65}\u{301}")
    record.language = "en"
    record.links = ["https://example.org/"]
    record.mentions = ["ada"]
    record.hashtags = ["tea"]
    record.media = [
      Media(type: "photo", url: "https://example.org/p.jpg", alternativeText: "A cup")
    ]
    record.replyTo = ReplyTarget(statusID: "19", userID: "7", screenName: "bob")
    record.quoteOf = StatusReference(screenName: "eve", statusID: "18")
    record.retweetOf = "mallory"
    record.editIDs = ["20", "21"]
    record.noteID = "5"
    record.url = "https://example.org/u"
    let expected =
      #"{"created_at":"1970-01-01T00:00:00Z","edit_ids":["20","21"],"hashtags":["tea"],"#
      + #""id":"20","kind":"tweet","language":"en","links":["https://example.org/"],"#
      + #""media":[{"alternative_text":"A cup","type":"photo","url":"https://example.org/p.jpg"}],"#
      + #""mentions":["ada"],"note_id":"5","quote_of":{"screen_name":"eve","status_id":"18"},"#
      + #""reply_to":{"screen_name":"bob","status_id":"19","user_id":"7"},"#
      + #""retweet_of":"mallory","text":"cafe"# + "\u{301}" + #"","url":"https://example.org/u"}"#
    #expect(Array(record.json.canonicalText.utf8) == Array(expected.utf8))
    #expect(try Record(json: JSONParser.parse(expected)) == record)
    #expect(record.supersededBy == "21")
  }

  @Test func `leaves absent fields and counts out`() throws {
    var record = Record(id: try #require(RecordID("like:20")), createdAt: nil, text: "")
    record.metrics = Metrics(favorites: 1, retweets: 2)
    #expect(record.json.canonicalText == #"{"id":"20","kind":"like","text":""}"#)
  }

  @Test(
    arguments: [
      ("[]", RecordError.notAnObject),
      (#"{"id":"1","text":""}"#, .missing(field: "kind")),
      (#"{"kind":"tweet","id":"01","text":""}"#, .malformed(field: "id")),
      (#"{"kind":"tweet","id":1,"text":""}"#, .malformed(field: "id")),
      (#"{"kind":"tweet","id":"1","text":"","links":[]}"#, .malformed(field: "links")),
      (#"{"kind":"tweet","id":"1","text":"","links":[1]}"#, .malformed(field: "links")),
      (#"{"kind":"tweet","id":"1","text":"","new":1}"#, .unknown(field: "new")),
      (
        #"{"kind":"tweet","id":"1","text":"","created_at":"2024-03-01T12:00:00.0Z"}"#,
        .malformed(field: "created_at")
      ),
      (
        #"{"kind":"tweet","id":"1","text":"","quote_of":{"screen_name":"a"}}"#,
        .missing(field: "quote_of.status_id")
      ),
      (
        #"{"kind":"tweet","id":"1","text":"","reply_to":{"name":"a"}}"#,
        .unknown(field: "reply_to.name")
      ),
    ])
  func `refuses JSON that is no record`(_ text: String, _ error: RecordError) throws {
    let json = try JSONParser.parse(text)
    #expect(throws: error) { try Record(json: json) }
  }

  @Test(
    arguments: [
      ("all the words and m\u{2026}", "bob", "all the words and more", true),
      ("see https://t.c\u{2026}", "bob", "see https://example.org/ and more", true),
      ("all the words and m\u{2026}", "bob", "all the words but more", false),
      ("all the words and m\u{2026}", "cy", "all the words and more", false),
      ("all the words", "bob", "all the words and more", false),
      ("\u{2026}", "bob", "all", true), ("all the\u{2026}", "bob", "all\u{2026}", false),
    ])
  func `a retweet that was cut takes the words of one that was not`(
    _ text: String, _ author: String, _ whole: String, _ isTaken: Bool
  ) {
    let id = RecordID(kind: .tweet, number: 1)
    var record = Record(id: id, createdAt: nil, text: text)
    record.retweetOf = "bob"
    var other = Record(id: id, createdAt: nil, text: whole)
    other.retweetOf = author
    other.links = ["https://example.org/"]
    #expect(record.takeWords(ofUncut: other) == isTaken)
    #expect(record.text == (isTaken ? whole : text))
    #expect(record.links == (isTaken ? other.links : []))
  }

  @Test func `a line is the canonical form of the record`() throws {
    let text = "\"quoted\" \\ back\u{8}\t\n\u{c}\r\u{1}\u{7f} caf\u{e9} \u{1f956}\u{2028}"
    var record = Record(
      id: RecordID(kind: .tweet, number: 7), createdAt: Timestamp(secondsSince1970: 1), text: "")
    #expect(record.line() == record.json.canonicalLine)
    record.text = text
    record.language = text
    record.links = [text, ""]
    record.mentions = ["a", "b"]
    record.hashtags = [text]
    record.media = [
      Media(type: "photo", url: "u", alternativeText: text), Media(type: "video"),
    ]
    record.replyTo = ReplyTarget(statusID: "1", userID: "2", screenName: text)
    record.quoteOf = StatusReference(screenName: "ada", statusID: "3")
    record.retweetOf = "bob"
    record.editIDs = ["1", "7"]
    record.noteID = "9"
    record.url = text
    #expect(record.line() == record.json.canonicalLine)
    var object = try #require(record.json.object)
    object["absent_since"] = .string(text)
    #expect(record.line(absentSince: text) == JSON.object(object).canonicalLine)
    record.replyTo = ReplyTarget(userID: "2")
    record.createdAt = nil
    #expect(record.line() == record.json.canonicalLine)
  }
}
