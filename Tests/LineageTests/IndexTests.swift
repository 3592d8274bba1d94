import ArtifactStore
import SystemPackage
import TestSupport
import Testing

@testable import Lineage

/// The index says what a walk over all commits says, whatever happened to the store or to its file.
@Suite struct IndexTests {
  private static func file(_ store: TemporaryRegistry, _ suffix: String = "") -> FilePath {
    store.path.appending(Store.folder).appending(LineageIndex.fileName + suffix)
  }

  @Test(arguments: 0..<3)
  func `answers as a walk does, whatever happened`(_ seed: Int) throws {
    let history = try RandomHistory(seed: UInt64(seed))
    let reader = try Registry(opening: history.store.path, facts: saidWords)
    var old: [Snapshot] = []
    for step in 0..<20 {
      try history.step()
      if step % 8 == 3 { old.append(try reader.snapshot()) }
      guard step % 10 == 9 else { continue }
      try history.expectAgreement(reader.snapshot(), "now, step \(step)")
      try history.expectAgreement(reader.recordedSnapshot(), "as recorded, step \(step)")
      try history.expectAgreement(history.any(old), "before, step \(step)")
    }
    let snapshot = try reader.snapshot()
    let earlier = try LineReference(
      .batches, steps: min(2, LineageQuery(snapshot).count(of: .batches))
    )
    .snapshot(from: snapshot)
    try history.expectAgreement(earlier, "a version named")
    // Made anew from the commits it says the same.
    reader.index.close()
    history.store.registry.index.close()
    try Files.removeAll(Self.file(history.store))
    let fresh = try Registry(opening: history.store.path, facts: saidWords)
    try history.expectAgreement(fresh.snapshot(), "made anew")
    #expect(fresh.index.tally.discarded == 0)
    try history.store.expectClean()
  }
}

/// Whatever happens to its file, nothing is answered wrongly and nothing fails.
@Suite struct IndexFileTests {
  private let history: RandomHistory
  private var store: TemporaryRegistry { history.store }
  private var folder: FilePath { store.path.appending(Store.folder) }
  private var file: FilePath { folder.appending(LineageIndex.fileName) }

  init() throws {
    self.history = try RandomHistory(seed: 77)
    for _ in 0..<12 { try history.step() }
    store.registry.index.close()
    // All of it is in the file, as where the log has grown.
    try Database(at: file.string, patience: 0).emptyLog()
  }

  private var log: FilePath { folder.appending(LineageIndex.fileName + "-wal") }

  private func reopened() throws -> Registry {
    try Registry(opening: store.path, facts: saidWords)
  }

  private func writeChanged(_ bytes: [UInt8], at place: Int, to path: FilePath) throws {
    var changed = bytes
    changed[place] ^= 0x10
    try Files.write(changed, to: path, mode: 0o600)
  }

  private func mode(_ path: FilePath) throws -> String {
    try Program.run(["stat", "-c", "%a", path.string], in: store.path).output
  }

  @Test func `is for its owner alone, and so is its log`() throws {
    #expect(try mode(file) == "600")
    #expect(try !Files.exists(log) || Files.size(of: log) == 0)
    for _ in 0..<3 { try history.step() }
    store.registry.index.close()
    #expect(try mode(log) == "600")
    #expect(try Files.size(of: log) > 0)
  }

  @Test func `catches up where any byte of its log was changed`() throws {
    for _ in 0..<3 { try history.step() }
    store.registry.index.close()
    let (bytes, logged) = (try Files.read(file), try Files.read(log))
    try #require(logged.count > 3 * 4096)
    for place in [0, 12, 30, 40, 60] + stride(from: 777, to: logged.count, by: 5 * 4096) {
      try Files.write(bytes, to: file, mode: 0o600)
      try writeChanged(logged, at: place, to: log)
      let registry = try reopened()
      try history.expectAgreement(registry.snapshot(), "byte \(place) of the log")
      registry.index.close()
    }
  }

  @Test func `a log does not grow without end`() throws {
    for _ in 0..<60 {
      try history.step()
      store.registry.index.close()
    }
    #expect(try Files.size(of: log) <= 1 << 20)
    try history.expectAgreement(reopened().snapshot())
  }

  @Test(arguments: [0.0, 0.1, 0.5, 0.99])
  func `is made anew where its file was cut off`(_ share: Double) throws {
    let bytes = try Files.read(file)
    try Files.write(Array(bytes.prefix(Int(Double(bytes.count) * share))), to: file, mode: 0o600)
    try history.expectAgreement(reopened().snapshot())
  }

  @Test func `is made anew where any byte of its file was changed`() throws {
    let bytes = try Files.read(file)
    var discarded = 0
    // One in every third page, and the header's.
    for place in [0, 20, 27, 60] + stride(from: 777, to: bytes.count, by: 3 * 4096) {
      store.registry.index.close()
      // What was made anew in the last round is in the log, which counts before the file.
      try Files.removeAll(log)
      try writeChanged(bytes, at: place, to: file)
      let registry = try reopened()
      try history.expectAgreement(registry.snapshot(), "byte \(place)")
      discarded += registry.index.tally.discarded
    }
    #expect(discarded > 3)
  }

  @Test func `is made anew where something else lies in its place`() throws {
    try Files.write(Array("no database at all, of any length".utf8), to: file, mode: 0o600)
    let registry = try reopened()
    try history.expectAgreement(registry.snapshot())
    #expect(registry.index.tally.discarded == 1)
  }

  @Test func `catches up where it is of an earlier moment`() throws {
    let bytes = try Files.read(file)
    for _ in 0..<8 { try history.step() }
    store.registry.index.close()
    try Files.write(bytes, to: file, mode: 0o600)
    let registry = try reopened()
    try history.expectAgreement(registry.snapshot())
    #expect(registry.index.tally.discarded == 0)
  }

  @Test func `is not believed in a copy`() throws {
    let copy = try TemporaryFolder()
    let path = copy.path.appending("store.git")
    _ = try Program.run(["cp", "-a", store.path.string, path.string], in: store.path)
    let registry = try Registry(opening: path, facts: saidWords)
    try history.expectAgreement(registry.snapshot())
    #expect(registry.index.tally.discarded == 1)
  }

  @Test func `is made anew where the log of operations is another`() throws {
    let before = try store.git.run("for-each-ref", "--format=%(refname) %(objectname)").lines
    for _ in 0..<6 { try history.step() }
    // The store of an earlier moment, which then goes another way.
    for ref in before {
      let parts = ref.split(separator: " ").map(String.init)
      try store.git.run(
        "-c", "core.hooksPath=/dev/null", "update-ref", parts[0], parts[1])
    }
    let earlier = try reopened()
    try history.expectAgreement(earlier.snapshot(), "before")
    for _ in 0..<6 { try history.step() }
    try history.expectAgreement(reopened().snapshot(), "another way")
  }

  @Test func `leaves the index of a newer program alone`() throws {
    var changed = try Files.read(file)
    // SQLite's `user_version`, and the checksum of its page.
    changed.replaceSubrange(60..<64, with: [0, 0, 0, 2])
    changed.replaceSubrange(4088..<4096, with: Self.checksum(of: changed[..<4088]))
    try Files.write(changed, to: file, mode: 0o600)
    let registry = try reopened()
    let id = try #require(history.artifacts.last)
    let snapshot = try registry.snapshot()
    #expect(try ArtifactFinder(snapshot).find(id) == ArtifactFinder(snapshot.withoutIndex).find(id))
    #expect(registry.index.tally.passed == 1)
    #expect(registry.index.tally.answered == 0)
    #expect(registry.index.tally.discarded == 0)
    registry.index.close()
    #expect(try Files.read(file) == changed)
  }

  /// What ends the first page: FNV-1a over words.
  private static func checksum(of page: ArraySlice<UInt8>) -> [UInt8] {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for start in stride(from: 0, to: page.count, by: 8) {
      let word = page[start..<start + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      hash = (hash ^ word) &* 0x100_0000_01b3
      hash ^= hash >> 32
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) }
  }

  @Test func `walks where the index can be neither read nor made`() throws {
    store.registry.index.close()
    try Files.removeAll(file)
    // A folder in its place: not even the owner, or root, can open that.
    try Files.makeFolders(file.appending("in-the-way"))
    let registry = try reopened()
    let snapshot = try registry.snapshot()
    let id = try #require(history.artifacts.last)
    #expect(try ArtifactFinder(snapshot).find(id) == ArtifactFinder(snapshot.withoutIndex).find(id))
    #expect(registry.index.tally.answered == 0)
    try store.advance(.evals, "goes on")
  }

  @Test func `answers readers while others write`() async throws {
    let path = store.path
    let first = try #require(history.artifacts.last)
    let readers = (0..<2).map { _ in
      Task.detached {
        let registry = try Registry(opening: path)
        var count = 0
        while !Task.isCancelled {
          let snapshot = try registry.snapshot()
          let tip = snapshot.tip(.evals)
          #expect(
            try LineageQuery(snapshot).version(of: .evals, stepsBack: 0) == tip)
          _ = try ArtifactFinder(snapshot).find(first)
          count += 1
          await Task.yield()
        }
        return count
      }
    }
    for count in 0..<10 {
      try store.advance(.evals, "\(count)")
      await Task.yield()
    }
    for reader in readers {
      reader.cancel()
      #expect(try await reader.value > 0)
    }
    try history.expectAgreement(reopened().snapshot())
  }

  @Test func `names an artifact's facts anew when another program reads them`() throws {
    let old = try reopened()
    #expect(old.index.bringUpToDate())
    let other = FactExtractor(name: "words/2", kinds: [.profile]) { _, _, _ in
      [Fact(subject: "one", relation: "other", object: "way")]
    }
    let new = try Registry(opening: store.path, facts: other)
    let facts = try LineageQuery(new.snapshot()).facts(about: "one")
    #expect(try facts == LineageQuery(new.snapshot().withoutIndex).facts(about: "one"))
    #expect(facts.allSatisfy { $0.fact.relation == "other" })
    try history.expectAgreement(old.snapshot())
  }
}
