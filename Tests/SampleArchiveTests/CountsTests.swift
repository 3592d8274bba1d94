import CanonicalJSON
import Testing

@testable import SampleArchive

@Suite struct CountsTests {
  @Test(arguments: SampleArchive.Generation.allCases)
  func `counts what the files hold`(_ generation: SampleArchive.Generation) throws {
    let export = try ExportFixture {
      $0.generation = generation
      $0.inclusions = generation.inclusions
      $0.tweets = 500
    }
    let counts = export.counts
    for file in counts.files {
      #expect(try export.bytes(at: file.path).count == file.bytes)
      #expect(try export.json(at: file.path).array?.count == file.records)
    }
    let records = try export.records(of: .tweets)
    let tweets = Dictionary(
      records.map { ($0.text("id_str"), $0) }, uniquingKeysWith: { first, _ in first }
    ).values
    let texts = tweets.map { ($0["full_text"] ?? $0["text"])?.string ?? "" }
    let media = tweets.flatMap {
      $0["extended_entities"]?["media"]?.array ?? $0.entities("media")
    }
    #expect(counts.tweets.distinct == tweets.count)
    #expect(counts.tweets.repeated == records.count - tweets.count)
    #expect(counts.tweets.retweets == texts.count { $0.hasPrefix("RT @") })
    #expect(counts.tweets.replies == tweets.count { $0["in_reply_to_status_id"] != nil })
    #expect(counts.tweets.media == media.count)
    #expect(
      counts.tweets.described
        == media.count { $0["ext_alt_text"] != nil || $0["media_alt"] != nil })
    let quotes = tweets.count { tweet in
      tweet.entities("urls").contains { $0.text("expanded_url").contains("/status/") }
    }
    #expect(counts.tweets.quotes == quotes)
    guard generation == .current else { return }
    let versions = tweets.count { tweet in
      let control =
        tweet["edit_info"]?["edit"]?["editControlInitial"] ?? tweet["edit_info"]?["initial"]
      return (control?["editTweetIds"]?.array?.count ?? 0) > 1
    }
    #expect(counts.tweets.versions == versions)
    #expect(counts.tweets.long == counts.records(of: .notes))
    #expect(counts.records(of: .tweetHeaders) == counts.records(of: .tweets))
    #expect(counts.records(of: .deletedTweets) == counts.records(of: .deletedTweetHeaders))
  }

  @Test func `prints the account as one line of JSON`() throws {
    let counts = try ExportFixture().counts
    let json = try JSONParser.parse(counts.json)
    #expect(json["tweets"]?["distinct"]?.integer == 800)
    #expect(json["records"]?["tweets"]?.integer == 801)
    #expect(json["files"]?.array?.first?.text("path") == "data/tweets.js")
    #expect(json["files"]?.array?.count == 8 && !counts.json.contains("\n"))
  }

  @Test func `has more kinds only when they are asked for`() throws {
    let plain = try ExportFixture { $0.tweets = 60 }
    for inclusion in SampleArchive.Inclusion.allCases {
      let more = try ExportFixture {
        $0.tweets = 60
        $0.inclusions = [inclusion]
      }
      let added = Set(try more.paths()).subtracting(try plain.paths()).sorted()
      let expected: [String] =
        switch inclusion {
        case .communityTweets: ["data/community-tweet.js"]
        case .deletedTweets: ["data/deleted-tweet-headers.js", "data/deleted-tweets.js"]
        case .directMessages: ["data/direct-messages-group.js"]
        case .grok: ["data/grok-chat-item.js"]
        case .media, .oddText: []
        }
      #expect(added == expected)
      let isAboutTweets = inclusion == .media || inclusion == .oddText
      #expect(try (more.files()["tweets.js"] == plain.files()["tweets.js"]) == !isAboutTweets)
    }
  }
}
