import Archive
import CanonicalJSON
import Testing

@Suite struct TweetTextTests {
  private func record(_ tweet: String) throws -> Record {
    let (records, census) = try SampleExport(tweets: [tweet]).read()
    #expect(census.skippedCount == 0)
    return try #require(records.first)
  }

  @Test func `expands an address after emoji by code points`() throws {
    // 👩‍👩‍👧 is five code points and eight UTF-16 units; the address begins at code point 6.
    let text = "👩‍👩‍👧 https://t.co/abcdefghij end"
    let record = try record(
      tweet(
        "20", text,
        entities(urls: url("https://t.co/abcdefghij", "https://example.org/a?b=1&lt=2", from: 6))))
    #expect(record.text == "👩‍👩‍👧 https://example.org/a?b=1&lt=2 end")
    #expect(record.links == ["https://example.org/a?b=1&lt=2"])
  }

  @Test func `uses indices on the escaped text and unescapes once`() throws {
    let text = "a &amp;amp; b &lt;3 https://t.co/x"
    let record = try record(
      tweet("20", text, entities(urls: url("https://t.co/x", "https://example.org/", from: 20))))
    #expect(record.text == "a &amp; b <3 https://example.org/")
  }

  @Test func `ignores entities that lie and counts them`() throws {
    let lies = [
      url("https://t.co/x", "https://a.example/", from: 1),
      url("https://t.co/x", "https://b.example/", from: 500),
      url("https://t.co/x", "https://c.example/", from: 4),
      url("https://t.co/x", "https://d.example/", from: 4),
      #"{ "url" : "https://t.co/x", "expanded_url" : "https://e.example/", "indices" : [ "9", "3" ] }"#,
    ]
    let (records, census) = try SampleExport(
      tweets: [
        tweet("20", "see https://t.co/x", entities(urls: lies.joined(separator: ", ")))
      ]
    ).read()
    #expect(records.first?.text == "see https://c.example/")
    #expect(census.ignoredEntities == 3)
  }

  @Test func `cuts the address of media and keeps the media`() throws {
    let short = "https://t.co/pic"
    func item(_ type: String, _ name: String) -> String {
      #"{ "url" : "\#(short)", "indices" : [ "6", "22" ], "type" : "\#(type)", "#
        + #""media_url_https" : "https://example.org/\#(name)" }"#
    }
    let extended =
      #""extended_entities" : { "media" : [ \#(item("video", "a")), \#(item("photo", "b")) ] }"#
    let record = try record(
      tweet("20", "look: \(short)", entities(media: item("photo", "a")) + ", " + extended))
    #expect(record.text == "look:")
    #expect(
      record.media == [
        Media(type: "video", url: "https://example.org/a"),
        Media(type: "photo", url: "https://example.org/b"),
      ])
  }

  @Test func `takes a quote out of the words and keeps an earlier address`() throws {
    let text = "https://t.co/a is what https://t.co/b says"
    let record = try record(
      tweet(
        "20", text,
        entities(
          urls: url("https://t.co/a", "https://twitter.com/bob/status/7", from: 0) + ", "
            + url("https://t.co/b", "https://mobile.x.com/Eve_1/status/99?s=20", from: 23))))
    #expect(record.text == "https://twitter.com/bob/status/7 is what says")
    #expect(record.quoteOf == StatusReference(screenName: "Eve_1", statusID: "99"))
    #expect(record.links == ["https://twitter.com/bob/status/7"])
  }

  @Test(
    arguments: [
      "https://twitter.com/bob/status/7/photo/1", "https://twitter.com/i/web/status/7",
      "https://example.com/bob/status/7", "https://x.com/bob", "https://x.com/bob/status/x",
      "ftp://x.com/bob/status/7", "https://x.com.example.org/bob/status/7",
    ])
  func `takes no other address for a quote`(_ address: String) throws {
    let record = try record(
      tweet("20", "https://t.co/a", entities(urls: url("https://t.co/a", address, from: 0))))
    #expect(record.quoteOf == nil)
    #expect(record.text == address)
  }

  @Test func `cuts the address that leads from a cut text to itself`() throws {
    let record = try record(
      tweet(
        "20", "words… https://t.co/a",
        entities(urls: url("https://t.co/a", "https://twitter.com/i/web/status/20", from: 7))))
    #expect(record.text == "words…")
    #expect(record.links.isEmpty)
  }

  @Test func `tells a reply and keeps the names before it out of the words`() throws {
    let mentions =
      #"{ "screen_name" : "bob", "id_str" : "7", "indices" : [ "0", "4" ] }, "#
      + #"{ "screen_name" : "eve", "id_str" : "-1", "indices" : [ "5", "9" ] }"#
    let record = try record(
      tweet(
        "20", "@bob @eve yes &amp; no",
        #""display_text_range" : [ "10", "22" ], "in_reply_to_status_id_str" : "19", "#
          + #""in_reply_to_user_id_str" : "7", "# + entities(mentions: mentions)))
    #expect(record.text == "yes & no")
    #expect(record.mentions == ["bob", "eve"])
    #expect(record.isReply)
    #expect(record.replyTo == ReplyTarget(statusID: "19", userID: "7", screenName: "bob"))
  }

  @Test func `strips the prefix of a retweet`() throws {
    let mentions =
      #"{ "screen_name" : "bob", "id_str" : "7", "indices" : [ "3", "7" ] }, "#
      + #"{ "screen_name" : "eve", "id_str" : "8", "indices" : [ "12", "16" ] }"#
    let record = try record(
      tweet(
        "20", "RT @bob: hi @eve &amp; all…",
        #""display_text_range" : [ "0", "27" ], "# + entities(mentions: mentions)))
    #expect(record.text == "hi @eve & all…")
    #expect(record.retweetOf == "bob")
    #expect(record.mentions == ["eve"])
    #expect(record.quoteOf == nil)
  }

  @Test(arguments: ["RT @bob", "RT: @bob: x", "rt @bob: x", "RT @bo b: x", "RT @: x"])
  func `takes nothing else for a retweet`(_ text: String) throws {
    let record = try record(tweet("20", text))
    #expect(record.retweetOf == nil)
    #expect(record.text == text)
  }

  @Test func `keeps the chain of edits`() throws {
    let first = try record(
      tweet("20", "a", #""edit_info" : { "initial" : { "editTweetIds" : [ "20", "22" ] } }"#))
    let last = try record(
      tweet(
        "22", "a",
        #""edit_info" : { "edit" : { "initialTweetId" : "20", "editControlInitial" : "#
          + #"{ "editTweetIds" : [ "20", "22" ] } } }"#))
    let single = try record(
      tweet("20", "a", #""edit_info" : { "initial" : { "editTweetIds" : [ "20" ] } }"#))
    #expect(first.editIDs == ["20", "22"])
    #expect(first.supersededBy == "22")
    #expect(last.editIDs == ["20", "22"])
    #expect(last.supersededBy == nil)
    #expect(single.editIDs.isEmpty)
  }

  @Test func `prefers the time of a snowflake and counts a disagreement`() throws {
    let (records, census) = try SampleExport(
      tweets: [
        tweet("1050118621198921728", "a", at: "Wed Jan 01 00:00:00 +0000 1997"),
        tweet("1050118621198921729", "b", at: "Wed Oct 10 20:19:24 +0000 2018"),
        tweet("20", "c", at: "Tue Mar 21 20:50:14 +0000 2006"),
      ]
    ).read()
    #expect(
      records.map(\.createdAt?.description) == [
        "2018-10-10T20:19:24Z", "2018-10-10T20:19:24Z", "2006-03-21T20:50:14Z",
      ])
    #expect(census.disagreeingDates == 1)
  }

  @Test func `reads numbers as strings and as numbers without losing digits`() throws {
    let number =
      #"{ "tweet" : { "id" : 9007199254740993, "created_at" : "x", "full_text" : "a", "#
      + #""favorite_count" : 3, "retweet_count" : "4" } }"#
    let record = try record(number)
    #expect(record.id.id == "9007199254740993")
    #expect(record.metrics == Metrics(favorites: 3, retweets: 4))
    #expect(record.json["favorite_count"] == nil)
  }

  @Test func `replaces half of a surrogate pair`() throws {
    #expect(try record(tweet("20", #"a \ud83d b"#)).text == "a \u{FFFD} b")
  }
}
