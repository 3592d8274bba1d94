import CanonicalJSON
import Testing

@testable import SampleArchive

@Suite struct GenerationTests {
  @Test(arguments: SampleArchive.Generation.allCases)
  func `places entities by the code points of texts that are hard to handle`(
    _ generation: SampleArchive.Generation
  ) throws {
    let export = try ExportFixture {
      $0.generation = generation
      $0.inclusions = generation.inclusions.subtracting([.directMessages, .grok])
    }
    let tweets = try export.records(of: .tweets) + export.records(of: .communityTweets)
    var (entities, afterPlanes) = (0, 0)
    for tweet in tweets + tweets.compactMap({ $0["retweeted_status"] }) {
      let text = Array(
        (tweet["full_text"] ?? tweet["text"])?.string?.unicodeScalars ?? "".unicodeScalars)
      let marked =
        (tweet.entities("urls") + tweet.entities("media")).map { ($0, $0.text("url")) }
        + tweet.entities("hashtags").map { ($0, "#" + $0.text("text")) }
        + tweet.entities("user_mentions").map { ($0, "@" + $0.text("screen_name")) }
      for (entity, expected) in marked {
        let place = try #require(entity.place)
        try #require(place.upperBound <= text.count)
        #expect(String(String.UnicodeScalarView(text[place])) == expected)
        entities += 1
        if text[..<place.lowerBound].contains(where: { $0.value > 0xFFFF }) { afterPlanes += 1 }
      }
    }
    #expect(entities > 400 && afterPlanes > 10, "\(entities) \(afterPlanes)")
  }

  @Test(arguments: SampleArchive.Generation.allCases)
  func `has in the second edition all but one of the first, and newer tweets`(
    _ generation: SampleArchive.Generation
  ) throws {
    func ids(_ edition: SampleArchive.Edition) throws -> Set<String> {
      let export = try ExportFixture {
        $0.generation = generation
        $0.day = edition.day
      }
      return Set(try export.records(of: .tweets).map { $0.text("id_str") })
    }
    let (first, second) = try (ids(.first), ids(.second))
    #expect(first.count == 800)
    #expect(first.subtracting(second).count == 1)
    #expect(second.subtracting(first).count == 120)
  }

  @Test(arguments: SampleArchive.Generation.allCases)
  func `tells the same story in the years of the generation`(
    _ generation: SampleArchive.Generation
  ) throws {
    let export = try ExportFixture { $0.generation = generation }
    let days = generation.days
    let years = Set(
      try export.records(of: .tweets).map { String($0.text("created_at").suffix(4)) })
    let first = Timeline.start.adding(generation.shift).components.year
    #expect(years == [String(first), String(first + 1), String(first + 2)])
    #expect(generation.storyDay(of: days.lowerBound) == Timeline.earliestExport)
    #expect(Timeline.start.adding(generation.shift).weekday == 0)
  }

  @Test func `has at the root neither a folder nor a manifest`() throws {
    let export = try ExportFixture { $0.generation = .root }
    #expect(
      try export.paths() == [
        "account.js", "direct-message.js", "like.js", "profile.js", "tweet-part1.js", "tweet.js",
      ])
    let start = "window.YTD.tweet.part0 = [ {\n  \"retweeted\" : false,\n  \"source\" : "
    #expect(try export.bytes(at: "tweet.js").starts(with: start.utf8))
    #expect(
      try export.bytes(at: "tweet-part1.js").starts(with: "window.YTD.tweet.part1 = [ {\n".utf8))
    let tweets = try export.records(of: .tweets)
    #expect(tweets.allSatisfy { $0["edit_info"] == nil && $0["id"]?.string != nil })
  }

  @Test func `wraps tweets at the root from the middle of January 2020 on, or as asked`() throws {
    func isWrapped(
      _ edition: SampleArchive.Edition, _ asked: Bool? = nil
    ) throws -> Bool {
      let export = try ExportFixture {
        $0.generation = .root
        $0.tweets = 20
        $0.day = edition.day
        $0.wrapsTweets = asked
      }
      return try export.json(at: "tweet.js").array?.first?["tweet"] != nil
    }
    #expect(try !isWrapped(.first))
    #expect(try isWrapped(.second))
    #expect(try isWrapped(.first, true))
    #expect(try !isWrapped(.second, false))
  }

  @Test func `names files in the singular until mid 2022, beside a page`() throws {
    let export = try ExportFixture { $0.generation = .singular }
    #expect(
      try export.paths() == [
        "Your archive.html", "assets/js/main.js", "data/account.js", "data/direct-messages.js",
        "data/like.js", "data/manifest.js", "data/profile.js", "data/tweet-part1.js",
        "data/tweet.js",
      ])
    let start = "window.YTD.tweet.part0 = [\n  {\n    \"tweet\" : {\n      \"retweeted\" : false,"
    #expect(try export.bytes(at: "data/tweet.js").starts(with: start.utf8))
    let types = try export.json("manifest.js")["dataTypes"]
    #expect(types?["tweet"]?["mediaDirectory"]?.string == "data/tweet_media")
    let files = types?["tweet"]?["files"]?.array ?? []
    #expect(files.map { $0.text("globalName") } == ["YTD.tweet.part0", "YTD.tweet.part1"])
    #expect(files.map { $0.text("count") } == ["401", "400"])
    #expect(types?["tweetHeaders"] == nil && types?["communityTweet"] == nil)
  }

  @Test(arguments: [SampleArchive.Generation.root, .singular])
  func `quotes under the old host before it was renamed`(
    _ generation: SampleArchive.Generation
  ) throws {
    let export = try ExportFixture { $0.generation = generation }
    let quotes = try export.records(of: .tweets).flatMap { $0.entities("urls") }
      .map { $0.text("expanded_url") }.filter { $0.contains("/status/") }
    #expect(quotes.count > 20 && quotes.allSatisfy { $0.hasPrefix("https://twitter.com/") })
  }
}
