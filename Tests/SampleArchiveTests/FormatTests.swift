import CanonicalJSON
import Testing

@testable import SampleArchive

@Suite struct FormatTests {
  @Test func `dates every tweet by its snowflake id`() throws {
    for tweet in try ExportFixture(reading: ExportFixture.committed).tweets() {
      let id = try #require(Int(tweet.text("id_str")))
      let moment = Moment(milliseconds: (id >> 22) + 1_288_834_974_657)
      #expect(tweet.text("created_at") == moment.tweetForm)
    }
  }

  @Test func `places entities by the code points of the escaped text`() throws {
    var afterEscape = 0
    var afterJoiner = 0
    for tweet in try ExportFixture(reading: ExportFixture.committed).tweets() {
      let text = Array(tweet.text("full_text").unicodeScalars)
      let marked =
        tweet.entities("urls").map { ($0, $0.text("url")) }
        + tweet.entities("media").map { ($0, $0.text("url")) }
        + tweet.entities("hashtags").map { ($0, "#" + $0.text("text")) }
        + tweet.entities("user_mentions").map { ($0, "@" + $0.text("screen_name")) }
      for (entity, expected) in marked {
        let place = try #require(entity.place)
        try #require(place.upperBound <= text.count)
        let found = String(String.UnicodeScalarView(text[place]))
        #expect(found == expected)
        let before = String(String.UnicodeScalarView(text[..<place.lowerBound]))
        if before.contains("&amp;") { afterEscape += 1 }
        if expected.hasPrefix("https"), before.unicodeScalars.contains("\u{200D}") {
          afterJoiner += 1
        }
      }
    }
    #expect(afterEscape > 0, "an escaped character before an entity")
    #expect(afterJoiner > 0, "a sequence with a zero width joiner before an address")
  }

  @Test func `cuts retweets at 140 characters and names their author first`() throws {
    let retweets = try ExportFixture(reading: ExportFixture.committed).tweets().filter {
      $0.text("full_text").hasPrefix("RT @")
    }
    var cut = 0
    for retweet in retweets {
      let text = retweet.text("full_text").replacing("&amp;", with: "&")
      #expect(text.unicodeScalars.count <= 140)
      let author = try #require(retweet.entities("user_mentions").first)
      #expect(text.hasPrefix("RT @\(author.text("screen_name")): "))
      if text.hasSuffix("…") { cut += 1 }
    }
    #expect(cut > 5 && cut < retweets.count)
  }

  @Test func `joins each note to one tweet by its second and its first 40 characters`() throws {
    let export = ExportFixture(reading: ExportFixture.committed)
    let tweets = try Array(export.tweetsByID().values)
    let notes = try export.records("note-tweet.js", "noteTweet")
    #expect(notes.count > 5)
    for note in notes {
      let text = note["core"]?.text("text") ?? ""
      #expect(text.unicodeScalars.count > 280)
      let joined = tweets.filter {
        $0.text("full_text").hasPrefix(String(text.prefix(40)))
          && isoForm(ofTweet: $0) == note.text("createdAt")
      }
      #expect(joined.count == 1)
      #expect(joined.first?.text("full_text").hasSuffix("…") == true)
    }
  }

  @Test func `is in several descending runs with one tweet twice, across parts`() throws {
    let export = ExportFixture(reading: ExportFixture.committed)
    let first = try export.records("tweets.js", "tweet").map { $0.text("id_str") }
    let second = try export.records("tweets-part1.js", "tweet").map { $0.text("id_str") }
    #expect(Set(first).count == first.count && Set(second).count == second.count)
    #expect(Set(first).intersection(second).count == 1)
    let ids = (first + second).compactMap(Int.init)
    let runs = 1 + zip(ids, ids.dropFirst()).count { $0 < $1 }
    #expect((3...9).contains(runs))
    #expect(Set(ids).count == 800)
  }

  @Test func `has a manifest whose counts are texts and right, and files that are absent`() throws {
    let export = ExportFixture(reading: ExportFixture.committed)
    let files = try export.files()
    var absent: [String] = []
    for type in try #require(export.json("manifest.js")["dataTypes"]?.object).members {
      for file in type.value["files"]?.array ?? [] {
        let name = String(file.text("fileName").dropFirst("data/".count))
        guard files[name] != nil else {
          absent.append(name)
          continue
        }
        let records = try #require(export.json(name).array)
        #expect(file.text("count") == String(records.count))
      }
    }
    #expect(absent == ["community-tweet.js", "follower.js"])
  }

  @Test func `has replies without a screen name, edits, films and likes without text`() throws {
    let export = ExportFixture(reading: ExportFixture.committed)
    let tweets = try export.tweets()
    let nameless = tweets.count {
      $0["in_reply_to_status_id"] != nil && $0["in_reply_to_screen_name"] == nil
    }
    #expect(nameless >= 1)
    for edited in tweets.compactMap({ $0["edit_info"]?["edit"] }) {
      let ids = edited["editControlInitial"]?["editTweetIds"]?.array ?? []
      #expect(ids.first == edited["initialTweetId"])
      #expect(ids.count >= 2)
    }
    #expect(tweets.contains { $0["edit_info"]?["edit"] != nil })
    let films = tweets.filter {
      $0["extended_entities"]?["media"]?.array?.first?.text("type") == "video"
    }
    #expect(!films.isEmpty)
    #expect(films.allSatisfy { $0.entities("media").first?.text("type") == "photo" })
    let likes = try export.records("like.js", "like")
    #expect(likes.count == 400)
    #expect(likes.count { $0["fullText"] == nil } == 8)
  }

  /// The ISO form of a tweet's second, from its id.
  private func isoForm(ofTweet tweet: JSON) -> String {
    Moment(milliseconds: ((Int(tweet.text("id_str")) ?? 0) >> 22) + 1_288_834_974_657).isoForm
  }
}
