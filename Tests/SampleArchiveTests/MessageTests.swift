import CanonicalJSON
import Testing

@testable import SampleArchive

@Suite struct MessageTests {
  private static let events = [
    "joinConversation", "participantsJoin", "participantsLeave", "conversationNameUpdate",
  ]

  @Test func `splits long conversations into entries of one id that overlap in time`() throws {
    let export = try ExportFixture { $0.inclusions = [.directMessages] }
    var ids: Set<String> = []
    var (messages, repeated, overlapping) = (0, 0, 0)
    var last: [String: (oldest: String, newest: String)] = [:]
    for entry in try export.records(of: .directMessages) {
      let items = (entry["messages"]?.array ?? []).compactMap { $0["messageCreate"] }
      #expect(items.count <= 1000)
      let times = items.map { $0.text("createdAt") }
      #expect(times == times.sorted(by: >))
      let fresh = items.filter { ids.insert($0.text("id")).inserted }
      messages += fresh.count
      repeated += items.count - fresh.count
      let id = entry.text("conversationId")
      if let newer = last[id], let newest = times.first, newest > newer.oldest { overlapping += 1 }
      last[id] = (times.last ?? "", times.first ?? "")
    }
    #expect(messages == export.counts.messages.messages && repeated > 5 && overlapping > 0)
    #expect(last.count == export.counts.messages.conversations)
  }

  @Test func `has groups in which people come, go and choose names`() throws {
    let export = try ExportFixture { $0.inclusions = [.directMessages] }
    var seen: [String: Int] = [:]
    var ids: Set<String> = []
    for entry in try export.records(of: .groupDirectMessages) {
      for item in entry["messages"]?.array ?? [] {
        let member = try #require(item.object?.members.first)
        if member.key == "messageCreate" {
          ids.insert(member.value.text("id"))
          #expect(member.value["recipientId"] == nil)
        } else {
          seen[member.key, default: 0] += 1
        }
      }
    }
    #expect(seen.keys.sorted() == Self.events.sorted())
    #expect(seen["joinConversation"] == export.counts.messages.groups)
    #expect(seen.values.reduce(0, +) == export.counts.messages.events)
    #expect(ids.count == export.counts.messages.groupMessages)
  }

  @Test func `has reactions, pictures, addresses and edits, as the generation knows them`() throws {
    for generation in [SampleArchive.Generation.root, .singular, .current] {
      let export = try ExportFixture {
        $0.generation = generation
        $0.inclusions = [.directMessages]
      }
      let messages = try export.records(of: .directMessages)
        .flatMap { $0["messages"]?.array ?? [] }.compactMap { $0["messageCreate"] }
      func have(_ key: String) -> Bool {
        messages.contains { $0[key]?.array?.isEmpty == false }
      }
      #expect(have("mediaUrls"))
      #expect(have("reactions") == (generation != .root))
      #expect(have("urls") == (generation != .root))
      #expect(have("editHistory") == (generation == .current))
      #expect(messages.allSatisfy { ($0["editHistory"] != nil) == (generation == .current) })
      #expect(messages.allSatisfy { $0.text("id").count == 18 || $0.text("id").count == 19 })
    }
  }

  @Test func `repeats in a later export what was written before`() throws {
    func ids(_ edition: SampleArchive.Edition) throws -> Set<String> {
      let export = try ExportFixture {
        $0.inclusions = [.directMessages]
        $0.day = edition.day
      }
      return Set(
        try (export.records(of: .directMessages) + export.records(of: .groupDirectMessages))
          .flatMap { $0["messages"]?.array ?? [] }
          .compactMap { $0["messageCreate"]?.text("id") })
    }
    let (first, second) = try (ids(.first), ids(.second))
    #expect(first.isSubset(of: second) && second.count > first.count)
  }

  @Test func `gives a question and its answer one time and no id`() throws {
    let export = try ExportFixture {
      $0.inclusions = [.grok]
      $0.tweets = 2000
    }
    let items = try export.records(of: .grok)
    #expect(items.count > 100 && items.count % 2 == 0)
    var (words, posts) = (0, 0)
    for index in stride(from: 0, to: items.count - 1, by: 2) {
      let (question, answer) = (items[index], items[index + 1])
      #expect(question.text("createdAt") == answer.text("createdAt"))
      #expect(question.text("chatId") == answer.text("chatId"))
      #expect(question["id"] == nil && question.text("createdAt") >= "2024-11")
      if question["sender"]?.string == "User", answer["sender"]?.string == "Agent" {
        words += 1
      } else {
        #expect(question["sender"]?.text("name") == "User")
        #expect(answer["sender"]?.text("name") == "Agent")
      }
      if answer["postIds"] != nil { posts += 1 }
    }
    #expect(words > 0 && posts > 0 && words < items.count / 4)
  }

  @Test func `keeps tweets of a community and deleted ones out of the timeline`() throws {
    for edition in SampleArchive.Edition.allCases {
      let export = try ExportFixture {
        $0.inclusions = [.communityTweets, .deletedTweets]
        $0.day = edition.day
      }
      let timeline = Set(try export.records(of: .tweets).map { $0.text("id_str") })
      let community = try export.records(of: .communityTweets)
      let deleted = try export.records(of: .deletedTweets)
      let ids = (community + deleted).map { $0.text("id_str") }
      #expect(Set(ids).count == ids.count && timeline.isDisjoint(with: ids))
      #expect(community.count >= 16 && deleted.count >= 3)
      #expect(community.allSatisfy { $0["community_id"] == $0["community_id_str"] })
      let end = Moment(edition.day).isoForm
      #expect(deleted.allSatisfy { $0.text("deleted_at") < end })
      let headers = try export.records(of: .deletedTweetHeaders)
      #expect(headers.map { $0.text("tweet_id") } == deleted.map { $0.text("id_str") })
      // The tweet that later exports lack is the oldest of the deleted ones.
      let gone = try ExportFixture().records(of: .tweets).map { $0.text("id_str") }
        .filter { !timeline.contains($0) }
      #expect(edition == .first || gone == [deleted.last?.text("id_str")])
    }
  }

  @Test func `describes some pictures, and some of them move`() throws {
    let export = try ExportFixture { $0.inclusions = [.media] }
    let media = try export.tweets().flatMap { $0["extended_entities"]?["media"]?.array ?? [] }
    let types = Set(media.map { $0.text("type") })
    #expect(types == ["photo", "video", "animated_gif"])
    #expect(!media.contains { $0.text("ext_alt_text").contains("{") })
    let described = media.count { !$0.text("ext_alt_text").isEmpty }
    #expect(described > 10 && described < media.count)
    #expect(try !export.paths().contains { $0.contains("tweets_media") })
  }
}
