import Archive
import ArtifactStore
import CanonicalJSON
import Lineage
import Models
import SampleArchive
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// Where the words of a record came from, and what of an export is taken.
@Suite struct OriginTests {
  private func origin(_ id: UInt64, in loop: TemporaryLoop) throws -> Origin? {
    let line = ArchiveLine(try loop.snapshot())
    for bucket in try line.buckets() {
      if let origin = try line.origin(of: RecordID(kind: .tweet, number: id), in: bucket) {
        return origin
      }
    }
    return nil
  }

  @Test func `a record's origin is where its words stand, to the byte`() throws {
    let loop = try TemporaryLoop()
    try loop.import(SampleExports.first.get())
    let line = ArchiveLine(try loop.snapshot())
    let data = try SampleExports.first.get().appending("data")
    var files: [String: [UInt8]] = [:]
    var count = 0
    for bucket in try line.buckets() {
      for archived in try line.records(in: bucket) {
        let id = archived.record.id
        let origin = try #require(try line.origin(of: id, in: bucket))
        #expect(origin.export == (try line.manifest()?.newest?.date))
        let bytes = try files[origin.file] ?? Files.read(data.appending(origin.file))
        files[origin.file] = bytes
        // The element begins there, and its id is within it.
        let element = bytes[origin.offset...].prefix(8_000)
        #expect(element.first == UInt8(ascii: "{"))
        #expect(String(decoding: element, as: UTF8.self).contains("\"\(id.id)\""))
        count += 1
      }
    }
    #expect(count > 200)
    try loop.expectClean()
  }

  @Test func `an origin stays while the words do, and moves with new ones`() throws {
    let loop = try TemporaryLoop()
    var export = SmallExport(days: 0..<3)
    try loop.import(export)
    let ids = export.tweets.map(\.id)
    let before = try ids.map { try origin($0, in: loop) }
    #expect(before.allSatisfy { $0?.file == "tweets.js" })

    export.date = "2024-07-01T00:00:00.000Z"
    export.tweets.reverse()
    export.tweets[0].text = "Other words."
    export.tweets[1].favorites = 9
    export.add("A new one.", day: 40)
    let result = try loop.import(export)
    #expect((result.changed, result.recounted, result.added[.tweets]) == (1, 1, 1))
    #expect(try origin(ids[0], in: loop) == before[0])
    #expect(try origin(ids[1], in: loop) == before[1])
    #expect(try origin(ids[2], in: loop)?.export.hasPrefix("2024-07-01") == true)
    try loop.expectClean()

    // The same export once more changes nothing.
    #expect(try loop.import(export).version == nil)

    // Gone and back: the same words from the same place.
    var without = export
    without.date = "2024-08-01T00:00:00.000Z"
    without.tweets.removeAll { $0.id == ids[2] }
    let there = try origin(ids[0], in: loop)
    export.date = "2024-09-01T00:00:00.000Z"
    without.tweets.removeAll { $0.id == ids[0] }
    #expect(try loop.import(without).absent == 2)
    try loop.import(export)
    #expect(try origin(ids[0], in: loop) == there)
  }

  @Test
  func `takes private sections only when they are asked for, and marks them absent by themselves`()
    throws
  {
    let loop = try TemporaryLoop()
    let folder = loop.scratch.appending("all")
    var options = SampleArchive.Options()
    options.tweets = 100
    options.inclusions = [.communityTweets, .deletedTweets, .directMessages, .grok]
    let counts = try SampleArchive(options).write(to: folder)
    func run(_ sections: Set<Section>) throws -> ImportResult {
      try Import(in: loop.context()).run(Export(opening: folder, reading: sections))
    }
    func kinds() throws -> [Archive.RecordKind: Int] {
      let line = ArchiveLine(try loop.snapshot())
      return try line.buckets().flatMap { try line.records(in: $0) }
        .reduce(into: [:]) { $0[$1.record.id.kind, default: 0] += 1 }
    }

    _ = try run(Section.usual)
    #expect(try Set(kinds().keys) == [.tweet, .note, .like])
    let tweets = try kinds()[.tweet] ?? 0

    let result = try run(Set(Section.allCases))
    #expect(result.absent == 0 && result.changed == 0)
    let now = try kinds()
    #expect(
      now[.message] == counts.messages.messages + counts.messages.groupMessages)
    #expect(now[.event] == counts.messages.events)
    #expect(now[.chat] == counts.records(of: .grok))
    #expect(
      now[.tweet] == tweets + counts.records(of: .communityTweets)
        + counts.records(of: .deletedTweets))

    // It is one export, however often it is read.
    let exports = try #require(try ArchiveLine(loop.snapshot()).manifest()).sources
    #expect(exports.count == 1)
    #expect(exports.first?.counts[.grokChats] == counts.records(of: .grok))

    // What is not asked for again is not absent.
    let usual = try run(Section.usual)
    #expect(usual.absent == 0)
    #expect(try kinds() == now)
    try loop.expectClean()
  }

  @Test func `a tick imports what the settings ask for, and again when they ask for more`()
    async throws
  {
    let loop = try TemporaryLoop()
    let folder = loop.scratch.appending("all")
    var options = SampleArchive.Options()
    options.tweets = 60
    options.inclusions = [.grok]
    let counts = try SampleArchive(options).write(to: folder)
    try loop.set("import.path", folder.string)
    try await loop.tick(asking: ExtractiveModel())
    func chats() throws -> Int {
      let line = ArchiveLine(try loop.snapshot())
      return try line.buckets().reduce(0) { try $0 + line.records(of: .chat, in: $1).count }
    }
    #expect(try chats() == 0)
    try loop.set("import.include", "grok-chats")
    try await loop.tick(asking: ExtractiveModel())
    #expect(try chats() == counts.records(of: .grok))
    #expect(counts.records(of: .grok) > 0)

    // A batch shows whose words they are.
    let batches = BatchLine(try loop.snapshot())
    let sources = try (0..<batches.count()).flatMap { try batches.header($0).records }
      .filter { $0.kind == "chat" }.map(\.source)
    #expect(Set(sources) == ["own", "message from Agent"])

    try Settings.check("all", for: #require(Settings.key("import.include")))
    #expect(throws: LoopError.self) {
      try Settings.check("everything", for: #require(Settings.key("import.include")))
    }
    try loop.expectClean()
  }
}

/// The bytes of a file of origins.
@Suite struct OriginsFileTests {
  @Test func `is the same whatever came first, and is read back`() throws {
    var writer = OriginsWriter()
    let later = "2025-01-01T00:00:00Z"
    writer.add(1, Origin(export: later, file: "tweets.js", offset: 20, entry: 0))
    writer.add(2, Origin(export: "2024-01-01T00:00:00Z", file: "b.js", offset: 7, entry: 3))
    writer.add(3, Origin(export: later, file: "tweets.js", offset: 5, entry: 0))
    writer.add(.max, Origin(export: "2024-01-01T00:00:00Z", file: "a.js", offset: 0, entry: 0))
    let text = """
      {"export":"2024-01-01T00:00:00Z","file":"a.js"}
      ["18446744073709551615",0]
      {"export":"2024-01-01T00:00:00Z","file":"b.js"}
      ["2",7,3]
      {"export":"2025-01-01T00:00:00Z","file":"tweets.js"}
      ["1",20]
      ["3",5]

      """
    #expect(String(decoding: writer.encoded, as: UTF8.self) == text)
    for line in text.split(separator: "\n") {
      #expect(try JSONParser.parse(Array(line.utf8)).canonicalBytes == Array(line.utf8))
    }

    let head = #"{"export":"2024","file":"a.js"}"# + "\n"
    let origins = try Origins(decoding: writer.encoded, path: "o")
    #expect(origins[3] == Origin(export: later, file: "tweets.js", offset: 5, entry: 0))
    #expect(origins[2]?.entry == 3)
    #expect(origins[.max]?.file == "a.js")
    #expect(origins[4] == nil)
    #expect(OriginsWriter().encoded.isEmpty)
    for bad in [#"["1",2]"#, "{}", head + #"["1",-2]"#, head + #"["1"]"#, head + #"["1",2,-3]"#] {
      #expect(throws: (any Error).self) { try Origins(decoding: Array(bad.utf8), path: "o") }
    }
    #expect(try Origins(decoding: nil, path: "o")[1] == nil)
  }
}

/// The bytes of a file of counts.
@Suite struct MonthMetricsTests {
  private func metrics(_ text: String) throws -> MonthMetrics {
    try MonthMetrics(decoding: Array(text.utf8), path: "metrics/m.jsonl")
  }

  @Test func `is read as it was written, and refused where it is not in order`() throws {
    let first = #"{"favorites":1,"id":"5","retweets":2}"# + "\n"
    let second = #"{"favorites":0,"id":"9","retweets":0}"# + "\n"
    #expect(try metrics(first + second).encoded == Array((first + second).utf8))
    for bad in [second + first, first + first, #"{"favorites":1,"id":"5"}"#] {
      #expect(throws: LoopError.self) { try metrics(bad) }
    }
  }
}
