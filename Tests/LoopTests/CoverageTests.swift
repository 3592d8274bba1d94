import Archive
import ArtifactStore
import Lineage
import Models
import SampleArchive
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// Exports of the sample person, written once for all tests of a process.
enum SampleExports {
  static let folder = Result { try TemporaryFolder() }
  static let first = Result { try write("first", .first) }
  static let second = Result { try write("second", .second) }
  static let other = Result { try write("other", .first, account: .other) }

  private static func write(
    _ name: String, _ edition: SampleArchive.Edition, account: SampleArchive.Account = .ines
  ) throws -> FilePath {
    var options = SampleArchive.Options()
    options.tweets = 160
    options.day = edition.day
    options.account = account
    let path = try folder.get().path.appending(name)
    try SampleArchive(options).write(to: path)
    return path
  }
}

@Suite struct CoverageTests {
  /// What lies in the archive, and what is not to be read of it.
  struct Expectation {
    var readable: Set<RecordID> = []
    var barred: Set<RecordID> = []

    /// Worked out from the records alone, without the queue's own code.
    init(_ snapshot: Snapshot) throws {
      let line = ArchiveLine(snapshot)
      let held = try line.heldOut()
      let records = try line.buckets().flatMap { try line.records(in: $0) }
      let noted = Set(records.compactMap(\.record.noteID))
      for archived in records {
        let record = archived.record
        let isBarred =
          archived.absentSince != nil || held.roots[record.id.number] != nil
          || held.quarantined.contains(record.id.number)
          || (record.id.kind == .tweet && record.supersededBy != nil)
          || (record.id.kind == .note && noted.contains(record.id.id))
        if isBarred { barred.insert(record.id) } else { readable.insert(record.id) }
      }
    }
  }

  /// Every record that a batch lists, as often as it is listed.
  static func listed(_ snapshot: Snapshot) throws -> [RecordID] {
    let line = BatchLine(snapshot)
    return try (0..<line.count()).flatMap { number in
      try line.header(number).records.compactMap { reference in
        RecordKind(rawValue: reference.kind).flatMap { RecordID(kind: $0, id: reference.id) }
      }
    }
  }

  // [M16]
  @Test func `reads every record that may be read exactly once, and no other`() async throws {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0.2", "batch_size": "20"])
    try loop.import(SampleExports.first.get())
    let result = try await loop.tick(asking: ExtractiveModel())
    #expect(result.exitCode == 0)

    let snapshot = try loop.snapshot()
    let expected = try Expectation(snapshot)
    let listed = try Self.listed(snapshot)
    #expect(Set(listed) == expected.readable)
    #expect(listed.count == expected.readable.count)
    #expect(expected.barred.contains { $0.kind == .tweet })
    #expect(try !ArchiveLine(snapshot).heldOut().threads.isEmpty)

    let covered = try ArchiveLine(snapshot).buckets()
      .flatMap { try Coverage(snapshot).records(in: $0) }
    #expect(Set(covered) == expected.readable)
    #expect(covered.count == expected.readable.count)
    let whole = try loop.git.run("show", "batches:covered/archive").output
    #expect(try whole == loop.resolve("archive:artifact.json"))
    try loop.expectClean()
  }

  @Test func `passes over superseded edits and the notes of tweets`() async throws {
    var export = SmallExport(days: 0..<3)
    let chain = (0..<3).map { SmallExport.id(day: 5, $0) }
    for (index, text) in ["Rian", "Rain!", "Rain!!"].enumerated() {
      export.add(text, day: 5, index, edits: chain)
    }
    let long = "Bread is what I think about, and here is the whole of it: flour, water, salt."
    export.add(long, day: 6)
    export.notes = [(SmallExport.id(day: 6, 1), long), (SmallExport.id(day: 7), "A note alone")]
    let loop = try TemporaryLoop(policy: ["heldout_share": "0"])
    try loop.import(export)
    try await loop.tick()

    let listed = try Self.listed(loop.snapshot())
    let days = (0..<3).map { RecordID(kind: .tweet, number: SmallExport.id(day: $0)) }
    #expect(
      listed == days + [
        RecordID(kind: .tweet, number: chain[2]),
        RecordID(kind: .tweet, number: SmallExport.id(day: 6)),
        RecordID(kind: .note, number: SmallExport.id(day: 7)),
      ])
    try loop.expectClean()
  }

  @Test func `says in no commit, operation or outcome a word of the archive`() async throws {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "train.new_batches": "2"])
    var export = SmallExport(days: 0..<12, topics: ["Zanzibar", "Quokkas"])
    export.add("Zanzibar, the last of it", day: 20)
    try loop.import(export)
    let result = try await loop.tick()

    let messages = try loop.git.run("log", "--all", "--format=%B").output
    let operations = try loop.git.run("log", "-p", "--format=", "refs/tka/operations").output
    for text in [messages, operations, result.outcomes.map(\.summary).joined()] {
      #expect(!text.contains("Zanzibar") && !text.contains("Quokka"))
    }
  }
}
