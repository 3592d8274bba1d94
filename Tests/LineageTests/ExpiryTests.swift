import ArtifactStore
import Lineage
import TestSupport
import Testing

@Suite struct ExpiryTests {
  private let store: TemporaryRegistry
  private var registry: Registry { store.registry }

  init() throws { self.store = try TemporaryRegistry() }

  @discardableResult
  private func move(
    _ line: Line, to commit: CommitID, at seconds: Int64, undoes: OperationID? = nil
  ) throws -> Lineage.Operation? {
    let from = try registry.snapshot().tip(line)
    return try registry.record(
      .init(
        verb: undoes == nil ? "test" : "undo", summary: "a test", who: "tester", undoes: undoes,
        seconds: seconds), moves: [.init(line: line, from: from, to: commit)])
  }

  private func version(_ line: Line, _ text: String, after parent: CommitID? = nil) throws
    -> CommitID
  {
    try store.version(of: line, after: parent, text)
  }

  private func operations() throws -> [Lineage.Operation] {
    var found: [Lineage.Operation] = []
    try registry.log.walk { operation in
      found.append(operation)
      return true
    }
    return found
  }

  private func forget(before moment: Int64) throws -> Expiry {
    let expiry = try Expiry(of: registry, before: moment)
    #expect(try registry.forget(expiry, .test("gc", seconds: 9_000_000_000)))
    return expiry
  }

  // [M12]
  @Test func `lets the log begin at the newest operation that is too old`() throws {
    let base: Int64 = 2_000_000_000
    var tips: [CommitID] = []
    for count in 0..<6 {
      let commit = try version(.profile, "\(count)")
      try move(.profile, to: commit, at: base + Int64(count))
      tips.append(commit)
    }
    let before = try operations()
    let expiry = try forget(before: base + 3)
    #expect(expiry.dropped.count == 4)
    #expect(expiry.kept.isEmpty)
    #expect(expiry.released.isEmpty)
    let after = try operations()
    #expect(after.count == 4)
    #expect(after.map(\.view) == before.prefix(4).map(\.view))
    #expect(after.prefix(3).map(\.description) == before.prefix(3).map(\.description))
    #expect(after.last?.description.verb == "gc")
    #expect(after.last?.previous == nil)
    #expect(try registry.snapshot().tip(.profile) == tips.last)
    #expect(try registry.damage().isEmpty)
    #expect(try Verification.run(on: registry).faults.isEmpty)
    // A second time nothing is older.
    #expect(try Expiry(of: registry, before: base + 3).dropped.isEmpty)
    try store.expectClean()
  }

  @Test func `keeps what a version that stays names as its input`() throws {
    let base: Int64 = 2_000_000_000
    let lost = try version(.batches, "lost")
    try move(.batches, to: lost, at: base)
    try move(.batches, to: Root.id, at: base + 1)
    let named = try version(.batches, "named")
    try move(.batches, to: named, at: base + 2)
    let above = try version(.batches, "above", after: named)
    try move(.batches, to: above, at: base + 3)
    let profile = try store.version(
      of: .profile, "p", inputCommits: [.init(role: "batches", commit: named)])
    try move(.profile, to: profile, at: base + 4)
    try move(.batches, to: Root.id, at: base + 5)
    let expiry = try forget(before: base + 100)
    #expect(expiry.kept.map(\.commit) == [above])
    #expect(expiry.kept.map(\.namedBy) == [profile])
    #expect(expiry.released == [lost])
    var compaction = try Compaction(in: store.store, isFull: true, before: .max)
    _ = try compaction.finish(before: .max)
    #expect(throws: StoreError.missing(lost.objectID)) { try store.store.commit(lost) }
    #expect(try store.store.commit(above).parents == [named])
    #expect(try Verification.run(on: Registry(opening: store.path)).faults.isEmpty)
    try store.expectClean()
  }

  @Test func `keeps what an artifact that was put in names as its input`() throws {
    let base: Int64 = 2_000_000_000
    let commit = try version(.profile, "named")
    try move(.profile, to: commit, at: base)
    let artifact = try #require(try registry.snapshot().findArtifact(on: .profile)).id
    var transaction = Transaction(in: store.store)
    var draft = ArtifactDraft(.blob, inputs: [Link(role: "profile", artifact: artifact)])
    try draft.add("x", [1], in: &transaction)
    try registry.keep([draft], seconds: base, in: &transaction)
    try move(.profile, to: Root.id, at: base + 1)
    #expect(try forget(before: base + 100).kept.map(\.commit) == [commit])
    #expect(try Verification.run(on: registry).faults.isEmpty)
  }

  @Test func `keeps an undo within the window taken back for what it took back`() throws {
    let base: Int64 = 2_000_000_000
    try move(.profile, to: version(.profile, "old"), at: base)
    let first = try version(.profile, "first")
    let operation = try #require(try move(.profile, to: first, at: base + 10))
    try move(.profile, to: operation.moves[0].from, at: base + 11, undoes: operation.id)
    _ = try forget(before: base + 5)
    let after = try operations()
    #expect(after.count == 3)
    #expect(after[0].description.undoes == after[1].id)
    #expect(throws: LineageError.nothingToUndo) { try registry.undoable() }
    // What was undone is still there.
    #expect(try store.store.commit(first).parents.count == 1)
    #expect(try Verification.run(on: registry).faults.isEmpty)
  }

  @Test func `does nothing when the log moved since it was looked at`() throws {
    let base: Int64 = 2_000_000_000
    for count in 0..<3 {
      try move(.profile, to: version(.profile, "\(count)"), at: base + Int64(count))
    }
    let expiry = try Expiry(of: registry, before: base + 100)
    try move(.profile, to: version(.profile, "more"), at: base + 4)
    let before = try operations().map(\.id)
    #expect(try !registry.forget(expiry, .test("gc")))
    #expect(try operations().map(\.id) == before)
  }
}
