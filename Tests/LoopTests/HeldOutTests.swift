import Archive
import CanonicalJSON
import Lineage
import Testing

@testable import Loop

@Suite struct HeldOutTests {
  /// The first days whose tweets would be set aside, or would not, were half of all threads.
  private static func days(setAside: Bool) -> [Int] {
    (0..<40).filter {
      HeldOutShare(Policy.half).holds(SmallExport.id(day: $0)) == setAside
    }
  }

  // [M17]
  @Test func `sets aside the share of threads whose root's digest is below it`() {
    // SHA-256("1") begins 6b86b273ff34fce1: 0.42002…; SHA-256("2") begins d4735e3a: 0.82988….
    #expect(HeldOutShare(Policy.half).holds(1))
    #expect(!HeldOutShare(Policy.decimal("0.42")).holds(1))
    #expect(HeldOutShare(Policy.decimal("0.43")).holds(1))
    #expect(!HeldOutShare(Policy.half).holds(2))
    #expect(!HeldOutShare(Policy.decimal("0")).holds(1))
  }

  @Test func `keeps a thread set aside when it grows, and its root when an older tweet turns up`()
    throws
  {
    let day = try #require(Self.days(setAside: true).first { $0 > 0 })
    let loop = try TemporaryLoop(policy: ["heldout_share": "0.5"])
    var export = SmallExport()
    let earlier = SmallExport.id(day: day - 1, 3)
    let root = export.add("Bread", day: day, replyTo: earlier)
    try loop.import(export)
    #expect(try ArchiveLine(loop.snapshot()).heldOut().roots == [root: root])

    export.date = "2024-07-01T00:00:00.000Z"
    export.add("Bread before", day: day - 1, 3)
    let answer = export.add("Bread after", day: day, 1, replyTo: root)
    try loop.import(export)

    let held = try ArchiveLine(loop.snapshot()).heldOut()
    #expect(held.roots == [root: root, answer: root, earlier: root])
    #expect(held.quarantined.isEmpty)
  }

  @Test func `does not set a thread aside later because an older root turns up`() throws {
    let held = try #require(Self.days(setAside: true).first)
    let free = try #require(Self.days(setAside: false).first { $0 > held })
    let loop = try TemporaryLoop(policy: ["heldout_share": "0.5"])
    var export = SmallExport()
    let root = SmallExport.id(day: held)
    export.add("Rain, as I said", day: free, replyTo: root)
    try loop.import(export)
    export.date = "2024-07-01T00:00:00.000Z"
    export.add("Rain", day: held)
    try loop.import(export)

    #expect(try ArchiveLine(loop.snapshot()).heldOut().roots.isEmpty)
    #expect(try BatchQueue(loop.snapshot()).count == 2)
  }

  // [M17]
  @Test func `quarantines a thread that grows together from both sides`() async throws {
    let (heldDays, freeDays) = (Self.days(setAside: true), Self.days(setAside: false))
    let held = try #require(heldDays.first)
    let free = try #require(freeDays.first { $0 > held + 1 })
    let loop = try TemporaryLoop(policy: ["heldout_share": "0.5"])
    var export = SmallExport()
    let root = export.add("Trains, first of all", day: held)
    let between = SmallExport.id(day: held, 9)
    let last = export.add("Trains, at last", day: free, replyTo: between)
    try loop.import(export)
    try await loop.tick()
    #expect(try ArchiveLine(loop.snapshot()).heldOut().roots == [root: root])
    #expect(try CoverageTests.listed(loop.snapshot()).map(\.number) == [last])

    export.date = "2024-07-01T00:00:00.000Z"
    export.add("Trains, in between", day: held, 9, replyTo: root)
    try loop.import(export)
    try await loop.tick()

    let archive = try ArchiveLine(loop.snapshot()).heldOut()
    #expect(archive.roots.isEmpty)
    #expect(archive.quarantined == [root, between, last])
    #expect(try CoverageTests.listed(loop.snapshot()).map(\.number) == [last])
    #expect(try EvalSuite(of: loop.snapshot()).lines.isEmpty)
    try loop.expectClean()
  }

  @Test func `keeps a like of a tweet that is set aside from being read`() async throws {
    let held = try #require(Self.days(setAside: true).first)
    let loop = try TemporaryLoop(policy: ["heldout_share": "0.5"])
    var export = SmallExport()
    let root = export.add("Bread", day: held)
    export.likes = [(root, "Bread"), (SmallExport.id(day: held, 5), "Somebody's words")]
    try loop.import(export)
    try await loop.tick()

    let listed = try CoverageTests.listed(loop.snapshot())
    #expect(listed == [RecordID(kind: .like, number: SmallExport.id(day: held, 5))])
  }
}

extension Policy {
  /// A share of one half.
  static let half = decimal("0.5")

  /// A decimal that a test writes out.
  static func decimal(_ text: String) -> Decimal { Decimal(text) ?? Decimal(-1) }
}
