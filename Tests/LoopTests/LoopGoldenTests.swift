import ArtifactStore
import Lineage
import TestSupport
import Testing

@testable import Loop

/// The same input gives the same artifacts on every machine.
@Suite struct LoopGoldenTests {
  /// Two batches of tweets with a reply, an edit, a note's tweet, odd text, and likes.
  static let export: SmallExport = {
    var export = SmallExport(days: 0..<9)
    let first = export.add("Bread, with caf\u{E9} and cafe\u{301} 🥖", day: 9)
    export.add("Bread, and more of it", day: 9, 1, replyTo: first)
    let slip = SmallExport.id(day: 10)
    let chain = [slip, SmallExport.id(day: 10, 1)]
    export.add("Rian on the roof", day: 10, edits: chain)
    export.add("Rain on the roof", day: 10, 1, edits: chain)
    export.likes = [(SmallExport.id(day: 3, 9), "Somebody else's bread"), (77, "Very old words")]
    return export
  }()

  /// The artifact ids of the lines and batches, by name.
  static func artifacts(of loop: TemporaryLoop) throws -> [String: String] {
    let snapshot = try loop.snapshot()
    var ids: [String: String] = [:]
    for line in [Line.archive, .prompts, .policy, .profile, .dataset, .adapters] {
      ids[line.rawValue] = try snapshot.findArtifact(on: line)?.id.hex
    }
    let batches = BatchLine(snapshot)
    for number in 0..<(try batches.count()) {
      ids["batch \(number)"] = try batches.findArtifact(number)?.id.hex
    }
    return ids
  }

  /// What the export above gave when the formats were fixed.
  static let golden: KeyValuePairs = [
    "archive": "7bb2193a2a241af2edb977f2cea5e82f11db80a6",
    "prompts": "567d9c9f241ea1a0a4c9fb36f51304d0d039bb77",
    "policy": "349ce876f6f3bb75b28d834ad8ef8b053d399e62",
    "batch 0": "f35ea358b4eaf0777cc6cf9cde768c4e1abdd95e",
    "batch 1": "eae2b138fc871bd45cef5edb63671501e1f650e0",
    "profile": "6442dfa2f4333fd0ff360b8850dd5b6437c61837",
    "dataset": "e1574e1b6ca6121477c4166e207830fbe5579d3a",
    "adapters": "3a89336d762dd58c87836770160f5005a7458564",
  ]

  static let policy = ["batch_size": "8", "train.new_batches": "2"]

  @Test func `gives the artifacts that it gave on another machine`() async throws {
    let loop = try TemporaryLoop(policy: Self.policy)
    try loop.import(Self.export)
    try await loop.tick()

    let found = try Self.artifacts(of: loop)
    for (name, id) in Self.golden { #expect(found[name] == id, "\(name)") }
    #expect(found.count == Self.golden.count)
    try loop.expectClean()
  }

  // [M19]
  @Test func `gives the same artifacts in another folder, at another time, in two halves`()
    async throws
  {
    let one = try TemporaryLoop(policy: Self.policy)
    try one.import(Self.export)
    try await one.tick()
    let other = try TemporaryLoop(policy: Self.policy, now: TemporaryLoop.monday + 5_000_000)
    try other.import(Self.export, name: "elsewhere")
    try await other.tick(batches: 1)
    #expect(try BatchLine(other.snapshot()).count() == 1)
    other.now += 86_400
    try await other.tick(batches: 1)

    // A dataset is made from the one before, so its id tells how often it grew; its rows do not.
    for folder in ["train", "considered"] {
      #expect(try one.resolve("dataset:\(folder)") == other.resolve("dataset:\(folder)"))
    }
    let isGrown: Set = ["dataset", "adapters"]
    func artifacts(of loop: TemporaryLoop) throws -> [String: String] {
      try Self.artifacts(of: loop).filter { !isGrown.contains($0.key) }
    }
    #expect(try artifacts(of: one).count == 6)
    #expect(try artifacts(of: one) == artifacts(of: other))
    #expect(try one.resolve("batches^{tree}") == other.resolve("batches^{tree}"))
    #expect(try one.resolve("batches") != other.resolve("batches"))
    try other.expectClean()
  }

  @Test func `gives the same archive whatever the order of the exports`() throws {
    var newer = Self.export
    newer.date = "2024-09-01T00:00:00.000Z"
    newer.tweets.removeFirst()
    newer.add("Rain, much later", day: 60)
    let (one, other) = (try TemporaryLoop(), try TemporaryLoop())

    for export in [Self.export, newer] { try one.import(export) }
    for export in [newer, Self.export, newer] { try other.import(export) }

    #expect(try one.resolve("archive:tweets") == other.resolve("archive:tweets"))
    #expect(try one.resolve("archive:likes") == other.resolve("archive:likes"))
    #expect(try one.resolve("archive:metrics") == other.resolve("archive:metrics"))
    #expect(try one.resolve("archive:manifest.json") == other.resolve("archive:manifest.json"))
    try other.expectClean()
  }
}
