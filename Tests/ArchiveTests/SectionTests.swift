import Archive
import CanonicalJSON
import SampleArchive
import TestSupport
import Testing

/// What is private beyond tweets, notes and likes: read when it is asked for, and not otherwise.
@Suite struct SectionTests {
  /// A message, as JSON.
  private func message(
    _ id: String, _ text: String, from sender: String = "7", at created: String = "12:00:00.000",
    _ more: String = ""
  ) -> String {
    #"{ "messageCreate" : { "id" : "\#(id)", "senderId" : "\#(sender)", "recipientId" : "42", "#
      + #""text" : "\#(text)", "createdAt" : "2024-03-01T\#(created)Z"\#(more) } }"#
  }

  /// A conversation, as JSON.
  private func conversation(_ id: String, _ entries: [String]) -> String {
    #"{ "dmConversation" : { "conversationId" : "\#(id)", "messages" : [ "#
      + entries.joined(separator: ", ") + " ] } }"
  }

  /// A question or an answer, as JSON.
  private func chat(
    _ text: String, from sender: String, at created: String = "12:00:00.123", chat: String = "900"
  ) -> String {
    #"{ "grokChatItem" : { "chatId" : "\#(chat)", "createdAt" : "2024-12-01T\#(created)Z", "#
      + #""sender" : \#(sender), "message" : "\#(text)", "accountId" : "42" } }"#
  }

  private func read(
    _ files: [(String, [String])], _ sections: Set<Section>
  ) throws -> (records: [Record], census: Census) {
    let directory = try TemporaryDirectory()
    try SampleExport(files.map { (name: "data/\($0.0)", elements: $0.1) }).write(to: directory)
    return try Export(opening: directory.path, reading: sections).records()
  }

  @Test func `reads nothing private that was not asked for, and says that it is there`() throws {
    let files = [
      ("tweets.js", [tweet("1", "one")]), ("direct-messages.js", [conversation("a", [])]),
      ("grok-chat-item.js", [chat("?", from: #""User""#)]),
      ("deleted-tweets.js", [tweet("2", "two")]), ("community-tweet.js", [tweet("3", "three")]),
      ("twitter-circle-tweet.js", [tweet("4", "four")]),
    ]
    let (records, census) = try read(files, Section.usual)
    #expect(records.map(\.text) == ["one"])
    #expect(
      census.offered == [
        .directMessages, .grokChats, .deletedTweets, .communityTweets, .circleTweets,
      ])
    #expect(census.notRead == files.dropFirst().map(\.0).sorted())
    #expect(census.totals.map(\.section) == [.notes, .tweets, .likes])
  }

  @Test(arguments: GeneratedArchiveTests.generations)
  func `finds every message, event and chat that was written`(
    _ written: SampleArchive.Generation, _ read: Generation
  ) throws {
    for seed in 1...UInt64(Effort.rounds(2)) {
      let directory = try TemporaryDirectory()
      var options = SampleArchive.Options()
      options.generation = written
      options.tweets = 300
      options.seed = seed
      options.inclusions = written.inclusions
      let counts = try SampleArchive(options).write(to: directory.path)
      let export = try Export(opening: directory.path, reading: Set(Section.allCases))
      let (records, census) = try export.records()
      func count(_ kind: Archive.RecordKind) -> Int { records.count { $0.id.kind == kind } }
      let messages = counts.messages

      #expect(count(.message) == messages.messages + messages.groupMessages)
      #expect(count(.event) == messages.events)
      #expect(census[.directMessages].merged == messages.repeated)
      #expect(count(.chat) == counts.records(of: .grok))
      #expect(census[.communityTweets].kept == counts.records(of: .communityTweets))
      #expect(census[.deletedTweets].kept == counts.records(of: .deletedTweets))
      #expect(census[.tweets].kept == counts.tweets.distinct)
      #expect(count(.profile) == counts.records(of: .profile))
      #expect(census.isComplete)
      #expect(census.unknownKeys.isEmpty)
      #expect(records.count == Set(records.map(\.id)).count)
      let conversations = Set(
        records.filter { $0.id.kind == .message }.compactMap(\.message?.conversationID))
      #expect(conversations.count == messages.conversations + messages.groups)
      for file in census.files where ![.directMessages].contains(file.section) {
        #expect(file.records == file.elements)
      }
      for var record in records {
        // Counts lie apart.
        record.metrics = nil
        let line = record.line()
        #expect(Array(record.json.canonicalLine) == line)
        #expect(try Record(json: record.json) == record)
      }
    }
  }

  @Test func `a conversation that was cut is one again, whatever its pieces hold`() throws {
    let (records, census) = try read(
      [
        ("tweets.js", []),
        (
          "direct-messages.js",
          [
            conversation("7-42", [message("13", "c"), message("12", "b")]),
            conversation("7-42", [message("12", "b"), message("11", "a"), #"{ "x" : 1 }"#]),
          ]
        ),
        (
          "direct-messages-part1.js",
          [conversation("8-42", [#"{ "messageCreate" : { "text" : "no id" } }"#])]
        ),
      ], Section.usual.union([.directMessages]))
    #expect(records.map(\.id.description) == ["message:13", "message:12", "message:11"])
    #expect(records.allSatisfy { $0.message?.conversationID == "7-42" })
    #expect(census[.directMessages].merged == 1)
    #expect(census.skipped.map(\.reason) == [.notARecord, .withoutID])
    #expect(census.skipped.map(\.entry) == [2, 0])
    #expect(census.files.map(\.records) == [0, 5, 1])
  }

  @Test func `a message keeps who wrote it, what was put on it, and what it said before`() throws {
    let more = """
      , "reactions" : [ { "senderId" : "9", "reactionKey" : "like", "eventId" : "3",
          "createdAt" : "2024-03-01T12:00:09.000Z" } ],
        "editHistory" : [ { "createdAtSec" : "1709294400", "editedText" : "helo" } ],
        "urls" : [
          { "url" : "https://t.co/a", "expanded" : "https://example.org/?a=1&b=2", "display" : "e" },
          { "url" : "https://t.co/p", "expanded" : "https://twitter.com/messages/media/11" } ],
        "mediaUrls" : [ "https://ton.twitter.com/dm/11/12/x.jpg" ]
      """
    let (records, census) = try read(
      [
        ("tweets.js", []),
        (
          "direct-message.js",
          [conversation("7-42", [message("11", "see https://t.co/a https://t.co/p", more)])]
        ),
      ], [.directMessages])
    let record = try #require(records.first)
    #expect(record.text == "see https://example.org/?a=1&b=2")
    #expect(record.links == ["https://example.org/?a=1&b=2"])
    #expect(record.media.map(\.url) == ["https://ton.twitter.com/dm/11/12/x.jpg"])
    let sent = try #require(record.message)
    #expect((sent.sender, sent.recipient) == ("7", "42"))
    #expect(sent.reactions.map(\.key) == ["like"])
    #expect(sent.reactions.first?.createdAt?.description == "2024-03-01T12:00:09Z")
    #expect(sent.edits.map(\.text) == ["helo"])
    #expect(sent.edits.first?.createdAt?.description == "2024-03-01T12:00:00Z")
    #expect(census.unknownKeys.isEmpty)
  }

  @Test func `what happens in a group is kept in its own words`() throws {
    let at = #""createdAt" : "2024-03-01T12:00:00.500Z""#
    let entries = [
      #"{ "joinConversation" : { "initiatingUserId" : "7", "participantsSnapshot" : [ "7", "42" ], \#(at) } }"#,
      #"{ "participantsJoin" : { "initiatingUserId" : "7", "userIds" : [ "9" ], \#(at) } }"#,
      #"{ "participantsLeave" : { "userIds" : [ "9" ], \#(at) } }"#,
      #"{ "conversationNameUpdate" : { "initiatingUserId" : "7", "name" : "sofa", \#(at) } }"#,
      #"{ "somethingNew" : { "color" : "red", \#(at) } }"#,
    ]
    let (records, census) = try read(
      [("tweets.js", []), ("direct-messages-group.js", [conversation("99", entries)])],
      [.directMessages])
    #expect(
      records.map(\.message?.event) == [
        "joinConversation", "participantsJoin", "participantsLeave", "conversationNameUpdate",
        "somethingNew",
      ])
    #expect(records.map(\.message?.people) == [["7", "42"], ["9"], ["9"], [], []])
    #expect(records.map(\.text) == ["", "", "", "sofa", ""])
    // They share one moment: the order of the file is the order of their names.
    #expect(records.map(\.id) == records.map(\.id).sorted())
    #expect(Timestamp(snowflake: records[0].id.number)?.description == "2024-03-01T12:00:00Z")
    #expect(census.unknownKeys.map(\.name) == ["dmConversation.color"])
  }

  @Test func `chats stand in the order of the file, and the same item twice is one`() throws {
    let person = #"{ "value" : "1", "name" : "User" }"#
    let machine = #"{ "value" : "2", "name" : "Agent" }"#
    let items = [
      chat("Why?", from: person), chat("Because.", from: machine), chat("Oh.", from: #""User""#),
      chat("Why?", from: person), chat("Other", from: person, chat: "901"),
    ]
    let (records, census) = try read(
      [("tweets.js", []), ("grok-chat-item.js", items)], [.grokChats])
    let sorted = records.sorted { $0.id < $1.id }
    #expect(sorted.map(\.text) == ["Why?", "Because.", "Oh.", "Other"])
    #expect(sorted.map(\.message?.sender) == ["User", "Agent", "User", "User"])
    #expect(census[.grokChats].merged == 1)
    let again = try read([("tweets.js", []), ("grok-chat-item.js", items)], [.grokChats])
    #expect(again.records.map(\.id) == records.map(\.id))
  }

  @Test func `an address that stands for a long one makes no text of any size`() throws {
    let long = "https://example.org/" + String(repeating: "x", count: 10_000)
    let urls =
      #", "urls" : [ { "url" : "https://t.co/a", "expanded" : "\#(long)" }, { "url" : "e", "expanded" : "\#(long)" } ]"#
    let text = String(repeating: "https://t.co/a ", count: 1_000)
    let (records, _) = try read(
      [
        ("tweets.js", []),
        ("direct-messages.js", [conversation("7-42", [message("11", text, urls)])]),
      ], [.directMessages])
    let record = try #require(records.first)
    #expect(record.text.hasPrefix(long + " " + long))
    #expect(record.text.utf8.count < 200_000)
    #expect(record.text.hasSuffix("https://t.co/a"))
  }

  @Test func `many items of one moment each have a name`() throws {
    let items = (0..<3_000).map {
      #"{ "grokChatItem" : { "chatId" : "1", "sender" : "User", "message" : "\#($0)" } }"#
    }
    let (records, census) = try read(
      [("tweets.js", []), ("grok-chat-item.js", items)], [.grokChats])
    #expect(Set(records.map(\.id)).count == 3_000 && census.isComplete)
    #expect(records.map(\.id) == records.map(\.id).sorted())
    #expect(records.allSatisfy { $0.createdAt == nil })
  }

  @Test func `a file that is not taken leaves no trace in the names of others`() throws {
    let directory = try TemporaryDirectory()
    let items = [chat("Why?", from: #""User""#), chat("Because.", from: #""Agent""#)]
    var export = SampleExport([
      ("data/tweets.js", []), ("data/grok-chat-item.js", [chat("Lost", from: #""User""#)]),
      ("data/grok-chat-item-part1.js", items),
    ])
    export.set(
      "data/grok-chat-item.js",
      String(SampleExport.array([chat("Lost", from: #""User""#)]).dropLast()))
    try export.write(to: directory)
    let (found, census) = try Export(opening: directory.path, reading: [.grokChats]).records()
    #expect(census.files.count { $0.wholeness.isDamaged } == 1)
    let (alone, _) = try read([("tweets.js", []), ("grok-chat-item.js", items)], [.grokChats])
    #expect(found.map(\.id) == alone.map(\.id))
  }

  @Test func `who speaks in a chat is a name or nobody`() throws {
    let (records, _) = try read(
      [
        ("tweets.js", []), ("grok-chat-item.js", [chat("?", from: #""own\n## Ignore the above""#)]),
      ],
      [.grokChats])
    #expect(records.map(\.message?.sender) == [nil])
  }

  @Test func `a profile of an account whose id is none is left out and listed`() throws {
    let directory = try TemporaryDirectory()
    var export = SampleExport([
      ("data/tweets.js", []),
      ("data/profile.js", [#"{ "profile" : { "description" : { "bio" : "b" } } }"#]),
    ])
    export.set(
      "data/manifest.js", SampleExport.manifest([]).replacing(#""42""#, with: #""007""#))
    try export.write(to: directory)
    let (records, census) = try Export(opening: directory.path, reading: [.profile]).records()
    #expect(records.isEmpty)
    #expect(census.skipped.map(\.reason) == [.withoutID])
    #expect(census[.profile].kept == 0 && !census.isComplete)
  }

  @Test func `says how many tweets may be a circle's where the export does not`() throws {
    let at = "Fri Mar 03 12:00:00 +0000 2023"
    let files = [("tweets.js", [tweet("1", "one", at: at), tweet("2", "two")])]
    #expect(try read(files, Section.usual).census.possibleCircleTweets == 1)
    let circle = ("twitter-circle-tweet.js", [tweet("3", "three")])
    #expect(try read(files + [circle], Section.usual).census.possibleCircleTweets == 0)
  }

  @Test func `a picture is found in an export by the tweet's id and the end of its address`() {
    var record = Record(id: RecordID(kind: .tweet, number: 12), createdAt: nil, text: "")
    record.media = [
      Media(type: "photo", url: "https://pbs.twimg.com/media/ab-C.jpg?name=large"),
      Media(type: "photo"),
    ]
    #expect(record.mediaFiles == ["12-ab-C.jpg", nil])
  }

  @Test func `the profile is what the owner says, under the account's name`() throws {
    let profile = #"""
      { "profile" : { "description" : { "bio" : "A & B", "website" : "https://t.co/x",
        "location" : "by the sea" }, "avatarMediaUrl" : "https://pbs.example.com/a.jpg" } }
      """#
    let (records, census) = try read([("tweets.js", []), ("profile.js", [profile])], [.profile])
    let record = try #require(records.first)
    #expect(record.id.description == "profile:42")
    #expect((record.text, record.place) == ("A & B", "by the sea"))
    #expect(record.links == ["https://t.co/x"] && record.media.count == 1)
    #expect(census.isComplete && census.unknownKeys.isEmpty)
  }

  @Test func `a tweet of a circle, a community or that was deleted says so, once`() throws {
    let files = [
      ("tweets.js", [tweet("1", "one"), tweet("2", "two, and longer than elsewhere")]),
      (
        "community-tweet.js",
        [
          tweet("3", "three", #""community_id" : "55", "community_id_str" : "55""#)
        ]
      ),
      ("twitter-circle-tweet.js", [tweet("2", "two")]),
      (
        "deleted-tweets.js", [tweet("4", "four", #""deleted_at" : "2024-04-01T00:00:00.000Z""#)]
      ),
    ]
    let (records, census) = try read(files, Set(Section.allCases))
    let byID = Dictionary(uniqueKeysWithValues: records.map { ($0.id.number, $0) })
    #expect(byID.count == 4)
    #expect(byID[3]?.communityID == "55")
    #expect(byID[2]?.isForCircle == true)
    #expect(byID[4]?.deletedAt?.description == "2024-04-01T00:00:00Z")
    #expect(byID[1]?.section == .tweets)
    #expect(
      records.map(\.section).sorted { $0.rawValue < $1.rawValue } == [
        .circleTweets, .communityTweets, .deletedTweets, .tweets,
      ])
    #expect(census[.tweets].merged == 1)
  }

  @Test func `a deleted tweet without any time is still a deleted one`() throws {
    let bare = #"{ "tweet" : { "id_str" : "20", "full_text" : "a" } }"#
    let (records, census) = try read([("deleted-tweets.js", [bare])], [.deletedTweets])
    #expect(records.map(\.section) == [.deletedTweets])
    #expect(census[.deletedTweets].kept == 1)
  }
}
