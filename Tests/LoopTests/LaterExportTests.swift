import Archive
import ArtifactStore
import Lineage
import Models
import SampleArchive
import SystemPackage
import TestSupport
import Testing

@testable import Loop

@Suite struct LaterExportTests {
  @Test func `batches only what a later export brought, and shares the months that did not change`()
    async throws
  {
    let loop = try TemporaryLoop(policy: ["batch_size": "40"])
    try loop.import(SampleExports.first.get())
    try await loop.tick(asking: ExtractiveModel())
    let before = try loop.snapshot()
    let listedBefore = try CoverageTests.listed(before)
    loop.now += 86_400

    let result = try loop.import(SampleExports.second.get())
    try await loop.tick(asking: ExtractiveModel())

    let after = try loop.snapshot()
    let listed = try CoverageTests.listed(after)
    #expect(Array(listed.prefix(listedBefore.count)) == listedBefore)
    #expect(Set(listed).count == listed.count)
    #expect(listed.count > listedBefore.count)
    #expect(result.added[.likes, default: 0] > 0 && result.added[.tweets, default: 0] > 0)
    #expect(result.absent == 1)
    // Old months are the same objects; of the tweets only the deleted one's month changed.
    let changed = try loop.git.run("diff", "--name-only", "archive~1", "archive", "--", "tweets")
      .lines.filter { !$0.hasPrefix("tweets/2026/") }
    #expect(changed.count <= 2)
    #expect(try loop.resolve("archive~1:tweets/2023") == loop.resolve("archive:tweets/2023"))
    #expect(try loop.resolve("archive~1:tweets/2024") == loop.resolve("archive:tweets/2024"))
    try loop.expectClean()
  }

  @Test func `marks the deleted tweet absent and keeps it`() throws {
    let loop = try TemporaryLoop()
    try loop.import(SampleExports.first.get())
    let before = try records(loop)
    try loop.import(SampleExports.second.get())
    let after = try records(loop)

    let absent = after.filter { $0.value.absentSince != nil }
    #expect(absent.count == 1)
    #expect(absent.values.first?.absentSince?.hasPrefix("2026-03-30") == true)
    let id = try #require(absent.keys.first)
    #expect(before[id]?.record == absent[id]?.record)
    #expect(Set(before.keys).isSubset(of: after.keys))
    try loop.expectClean()
  }

  @Test func `keeps counts apart from words`() throws {
    let loop = try TemporaryLoop()
    var export = SmallExport(days: 0..<5)
    try loop.import(export)
    export.date = "2024-07-01T00:00:00.000Z"
    for index in export.tweets.indices { export.tweets[index].favorites = 7 }

    let result = try loop.import(export)

    #expect(result.version != nil && result.changed == 0)
    let changed = try loop.git.run("diff", "--name-only", "archive~1", "archive").lines
    #expect(changed == ["artifact.json", "manifest.json", "metrics/2024/2024-01.jsonl"])
  }

  @Test func `unites an older export after a newer one`() throws {
    let loop = try TemporaryLoop()
    var newer = SmallExport(days: 0..<10)
    newer.tweets[3].favorites = 9
    var older = SmallExport(days: 0..<8)
    older.date = "2024-03-01T00:00:00.000Z"
    older.tweets[3].text = "What the tweet said once"
    let gone = older.add("Deleted between the two", day: 2, 5)
    try loop.import(newer)

    let result = try loop.import(older)

    let all = try records(loop)
    #expect(result.added == [.tweets: 1] && result.changed == 0 && result.absent == 0)
    #expect(all.count == 11)
    #expect(all.values.filter { $0.absentSince != nil }.map(\.record.id.number) == [gone])
    #expect(all[RecordID(kind: .tweet, number: gone)]?.absentSince?.hasPrefix("2024-06-01") == true)
    let third = RecordID(kind: .tweet, number: SmallExport.id(day: 3))
    #expect(all[third]?.record.text.contains("number 3") == true)
    #expect(try loop.git.run("show", "archive:metrics/2024/2024-01.jsonl").output.contains("9"))
    try loop.expectClean()
  }

  @Test func `marks nothing absent when a file of the later export is damaged`() throws {
    let loop = try TemporaryLoop()
    var export = SmallExport(days: 0..<6)
    export.likes = [(SmallExport.id(day: 1, 7), "liked words")]
    try loop.import(export)
    export.date = "2024-08-01T00:00:00.000Z"
    export.likes = []
    let path = loop.scratch.appending("cut")
    try export.write(to: path)
    let file = path.appending("data").appending("tweets.js")
    try Files.write(Array(Files.read(file).dropLast(200)), to: file, mode: 0o600)

    let result = try loop.import(path)

    #expect(result.absent == 1)
    let all = try records(loop)
    #expect(all.filter { $0.key.kind == .tweet }.allSatisfy { $0.value.absentSince == nil })
    #expect(all.filter { $0.key.kind == .like }.allSatisfy { $0.value.absentSince != nil })
  }

  // [M21]
  @Test func `refuses another account's export and writes nothing`() throws {
    let loop = try TemporaryLoop()
    try loop.import(SampleExports.first.get())
    let refs = try loop.refs()
    let objects = try loop.git.run("count-objects", "-v").output

    let error = #expect(throws: LoopError.self) { try loop.import(SampleExports.other.get()) }

    guard case .otherAccount(let found, let stored) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(found != stored)
    #expect(try loop.refs() == refs)
    #expect(try loop.git.run("count-objects", "-v").output == objects)
    try loop.expectClean()
  }

  // [M21]
  @Test func `stays with the account that its batches read when the archive is taken back`()
    async throws
  {
    let loop = try TemporaryLoop()
    try loop.import(SampleExports.first.get())
    _ = try await loop.tick(batches: 1)
    try loop.git.run("update-ref", "refs/heads/archive", Root.id.hex)
    #expect(throws: LoopError.self) { try loop.import(SampleExports.other.get()) }
    try loop.import(SampleExports.first.get())
    try loop.expectClean()
  }

  private func records(_ loop: TemporaryLoop) throws -> [RecordID: ArchivedRecord] {
    let line = ArchiveLine(try loop.snapshot())
    let all = try line.buckets().flatMap { try line.records(in: $0) }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.record.id, $0) })
  }
}
