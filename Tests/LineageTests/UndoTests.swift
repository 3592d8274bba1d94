import ArtifactStore
import Lineage
import TestSupport
import Testing

@Suite struct UndoTests {
  private let store: TemporaryRegistry
  private var registry: Registry { store.registry }

  init() throws { self.store = try TemporaryRegistry() }

  /// Takes back an operation, or the one that is next.
  @discardableResult
  private func undo(_ operation: Lineage.Operation? = nil) throws -> Lineage.Operation {
    let target = try operation ?? registry.undoable()
    var description = Lineage.Operation.Description.test("undo")
    description.undoes = target.id
    let moves = try registry.undoing(target, in: registry.snapshot())
    return try #require(try registry.record(description, moves: moves))
  }

  private var tip: CommitID { get throws { try registry.snapshot().tip(.profile) } }

  @Test func `takes back the newest operation`() throws {
    let one = try store.advance(.profile, "one")
    try store.advance(.profile, "two")
    try undo()
    #expect(try tip == one)
    #expect(try store.git.run("rev-parse", "profile").output == one.hex)
    try store.expectClean()
  }

  @Test func `passes over an operation that moved nothing`() throws {
    let one = try store.advance(.profile, "one")
    try store.advance(.profile, "two")
    try registry.restore(registry.log.newest().view, .test("restore"))
    try undo()
    #expect(try tip == one)
    try store.expectClean()
  }

  @Test func `goes further back each time, down to the first operation`() throws {
    let one = try store.advance(.profile, "one")
    try store.advance(.profile, "two")
    try undo()
    #expect(try tip == one)
    try undo()
    #expect(try tip == Root.id)
    #expect(throws: LineageError.nothingToUndo) { try undo() }
  }

  @Test func `takes back what came after an undo first`() throws {
    let one = try store.advance(.profile, "one")
    try store.advance(.profile, "two")
    try undo()
    try store.advance(.profile, "three")
    try undo()
    #expect(try tip == one)
    try undo()
    #expect(try tip == Root.id)
  }

  @Test func `takes an undo back by its id, and then again what it took back`() throws {
    let one = try store.advance(.profile, "one")
    let two = try store.advance(.profile, "two")
    let undone = try undo()
    try undo(undone)
    #expect(try tip == two)
    try undo()
    #expect(try tip == one)
  }

  @Test func `refuses when something later moved the line`() throws {
    let commit = try store.version(of: .profile, "one")
    let first = try #require(try store.record(.profile, to: commit))
    try store.advance(.profile, "two")
    #expect(throws: LineageError.cannotUndo(first.id, line: .profile)) { try undo(first) }
    let before = try tip
    try store.advance(.dataset, "data")
    #expect(try tip == before)
  }

  @Test func `undoes a rollback by plain git`() throws {
    try store.advance(.profile, "one")
    let two = try store.advance(.profile, "two")
    try store.git.run("update-ref", "refs/heads/profile", "profile~1")
    _ = try registry.settle(.test("tick"))
    try undo()
    #expect(try tip == two)
    try store.expectClean()
  }

  // [M12]
  @Test func `keeps reachable what it takes off a line`() throws {
    try store.advance(.profile, "one")
    let two = try store.advance(.profile, "two")
    let operation = try undo()
    try store.advance(.profile, "other")
    let parents = try store.store.commit(CommitID(operation.id.objectID)).parents
    #expect(parents.dropFirst() == [two])
    let unreachable = try store.git.run("fsck", "--unreachable", "--no-reflogs", "--no-progress")
    #expect(!unreachable.output.contains("commit"))
    try store.git.run("gc", "--prune=now", "--quiet")
    #expect(try store.git.run("cat-file", "-t", two.hex).output == "commit")
    #expect(try Registry(opening: store.path).snapshot().tip(.profile) == tip)
    try store.expectClean()
  }
}
