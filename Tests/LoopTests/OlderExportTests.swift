import Archive
import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// Exports of 2012 to 2019 beside those of today, in either order.
@Suite struct OlderExportTests {
  /// Writes an export of 2013 with these months.
  private func grailbird(_ months: [String: String], in loop: TemporaryLoop) throws -> FilePath {
    let path = loop.scratch.appending("grailbird")
    var files = months.map { ("tweets/\($0.key).js", "Grailbird.data.tweets = [ \($0.value) ]") }
    files.append(("user_details.js", #"var user_details = { "id" : "42" }"#))
    files.append(
      ("payload_details.js", #"var p = { "created_at" : "2013-08-01 12:00:00 +0000" }"#))
    let index = months.keys.sorted().map {
      #"{ "file_name" : "data/js/tweets/\#($0).js", "tweet_count" : 1 }"#
    }
    files.append(("tweet_index.js", "var tweet_index = [ \(index.joined(separator: ", ")) ]"))
    try Files.makeFolders(path.appending("data/js/tweets"))
    for (name, text) in files {
      try Files.write(
        Array(text.utf8), to: path.appending("data/js").appending(FilePath(name).components),
        mode: 0o600)
    }
    return path
  }

  private func records(_ loop: TemporaryLoop) throws -> [ArchivedRecord] {
    let line = ArchiveLine(try loop.snapshot())
    return try line.buckets().flatMap { try line.records(in: $0) }
  }

  // [M16]
  @Test func `a tweet without a time in its id stays in its month, and is read once`() async throws
  {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0", "batch_size": "1"])
    let old = try grailbird(
      [
        "2009_11": #"{ "id" : 5000000000, "text" : "an early word of mine", "user" : { }, "#
          + #""created_at" : "2009-11-01 00:00:00 +0000" }"#
      ], in: loop)
    try loop.import(old)
    try await loop.tick()
    var today = SmallExport(days: 0..<1)
    today.tweets.append(SmallExport.Tweet(id: 5_000_000_000, text: "an early word of mine"))
    today.created = [5_000_000_000: "Sat Oct 31 22:30:00 +0000 2009"]
    let result = try loop.import(today)
    try await loop.tick()

    #expect(result.added[.tweets] == 1)
    #expect(result.absent == 0)
    let early = try records(loop).filter { $0.record.id.number == 5_000_000_000 }
    #expect(early.map(\.record.createdAt?.description) == ["2009-11-01T00:00:00Z"])
    let listed = try CoverageTests.listed(loop.snapshot())
    #expect(listed.count == 2)
    #expect(Set(listed).count == 2)
    try loop.expectClean()
  }

  @Test(arguments: [true, false])
  func `an older export marks nothing absent that is younger, and gives the words that were cut`(
    _ comesFirst: Bool
  ) throws {
    let loop = try TemporaryLoop()
    let id: UInt64 = 297_000_000_000_000_001
    let old = try grailbird(
      [
        "2013_02": #"{ "id" : \#(id), "text" : "RT @bob: all the wor…", "user" : { }, "#
          + #""created_at" : "2013-02-01 10:00:00 +0000", "retweeted_status" : { "#
          + #""text" : "all the words", "user" : { "screen_name" : "bob" } } }"#
      ], in: loop)
    var today = SmallExport(days: 0..<3)
    today.tweets.append(SmallExport.Tweet(id: id, text: "RT @bob: all the wor\u{2026}"))
    if comesFirst { try loop.import(old) }
    try loop.import(today)
    if !comesFirst { try loop.import(old) }

    let found = try records(loop)
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.absentSince == nil })
    #expect(found.first { $0.record.id.number == id }?.record.text == "all the words")
    try loop.expectClean()
  }

  @Test func `a tick imports again when a file of any form changes, through a link too`()
    async throws
  {
    let loop = try TemporaryLoop()
    func month(_ text: String) throws -> FilePath {
      try grailbird(
        [
          "2013_02": #"{ "id" : 297000000000000001, "text" : "\#(text)", "user" : { }, "#
            + #""created_at" : "2013-02-01 10:00:00 +0000" }"#
        ], in: loop)
    }
    let link = loop.scratch.appending("link")
    _ = try Program.run(["ln", "-s", try month("one").string, link.string], in: loop.scratch)
    _ = try loop.git.run("config", "tka.import.path", link.string)
    try await loop.tick()
    let first = try loop.resolve("archive")
    try await loop.tick()
    #expect(try loop.resolve("archive") == first)
    _ = try month("two")
    try await loop.tick()
    #expect(try loop.resolve("archive") != first)
    #expect(try records(loop).map(\.record.text) == ["two"])
  }
}
