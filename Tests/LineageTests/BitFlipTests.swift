import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

/// One bit of one file changes, of any file of a store: `verify` finds it, or nothing is read otherwise than before; and what is
/// read is right or an error all the same [M1].
///
/// With a `TKA_TEST_EFFORT` of 125 that is 10,000 bits.
@Suite(.timeLimit(.minutes(60))) struct BitFlipTests {
  private static let workers = 2
  private static let samples = Effort.rounds(80)

  /// How many bits of each part were found, and how many did no harm.
  private struct Tally {
    var found: [DamagedStore.Part: Int] = [:]
    var harmless: [DamagedStore.Part: Int] = [:]
  }

  @Test(arguments: 0..<workers)
  func `finds any bit that changes, or reads as before`(_ worker: Int) throws {
    let store = try DamagedStore()
    let whole = try Registry(opening: store.path)
    #expect(try Verification.run(on: whole).faults.isEmpty)
    let answers = try Answers(of: whole, artifacts: store.artifacts)
    whole.index.close()
    var random = SplitMix64(seed: UInt64(worker))
    var tally = Tally()
    for _ in 0..<(Self.samples / Self.workers) {
      guard let flip = try store.draw(using: &random) else { continue }
      try store.apply(flip)
      try look(at: flip, in: store, answers, &tally)
      try store.apply(flip)
      try store.mendIndex()
    }
    // Everything in these is covered by a checksum, and of a ref's name nothing may change.
    for part in [DamagedStore.Part.pack, .packIndex] { #expect(tally.harmless[part] == nil) }
    for part in [DamagedStore.Part.lineageIndex, .other, .head] {
      #expect(tally.found[part] == nil)
    }
    if Effort.isGreat { print(tally) }
  }

  private func look(
    at flip: DamagedStore.Flip, in store: DamagedStore, _ answers: Answers, _ tally: inout Tally
  ) throws {
    let registry: Registry
    do {
      registry = try Registry(opening: store.path)
    } catch {
      #expect(Answers.isTyped(error), "\(flip): \(error)")
      tally.found[flip.part, default: 0] += 1
      return
    }
    let difference = answers.difference(in: registry)
    // What nobody reads needs no finding.
    let isRead = ![.head, .lineageIndex, .other, .configuration].contains(flip.part)
    let isFound = try (isRead || !difference.isNone) && isFound(in: registry, flip)
    registry.index.close()
    #expect(difference.untyped.isEmpty, "\(flip)")
    #expect(difference.wrong.isEmpty, "\(flip)")
    #expect(isFound || difference.isNone, "\(flip) was not found: \(difference)")
    if isFound {
      tally.found[flip.part, default: 0] += 1
    } else {
      tally.harmless[flip.part, default: 0] += 1
    }
  }

  private func isFound(in registry: Registry, _ flip: DamagedStore.Flip) throws -> Bool {
    do {
      return try !Verification.run(on: registry).faults.isEmpty
    } catch {
      #expect(Answers.isTyped(error), "\(flip): \(error)")
      return true
    }
  }

  /// The offsets lie behind the ids and the checksums of the entries, in the order of the ids.
  @Test func `finds an artifact or says what is damaged where an index names another entry`() throws
  {
    let store = try TemporaryRegistry()
    let commit = try store.advance(.profile, "one")
    let artifact = try #require(try store.registry.snapshot().findArtifact(on: .profile)).id
    try store.git.run("repack", "-adfq")
    let ids = try store.store.allObjects()
    let packs = store.path.appending("objects/pack")
    let name = try #require(try Files.names(in: packs).first { $0.hasSuffix(".idx") })
    var bytes = try Files.read(packs.appending(name))
    func place(_ id: ObjectID) throws -> Int {
      8 + 1024 + 24 * ids.count + 4 * (try #require(ids.firstIndex(of: id)))
    }
    let (from, to) = try (place(commit.objectID), place(artifact.objectID))
    bytes.replaceSubrange(to..<(to + 4), with: bytes[from..<(from + 4)])
    try Files.removeAll(packs.appending(name))
    try Files.write(bytes, to: packs.appending(name), mode: 0o400)
    let snapshot = try Registry(opening: store.path).snapshot()
    for snapshot in [snapshot, snapshot.withoutIndex] {
      #expect(throws: StoreError.self) { try ArtifactFinder(snapshot).find(artifact) }
    }
  }
}
