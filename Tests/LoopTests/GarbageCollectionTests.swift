import ArtifactStore
import Lineage
import Loop
import TestSupport
import Testing

@Suite struct GarbageCollectionTests {
  /// [M25], [M26]: what was undone goes when nobody may bring it back any more, and not before.
  @Test func `drops what was undone longer ago than the window`() async throws {
    let loop = try TemporaryLoop(now: 4_000_000_000)
    let registry = loop.registry
    let start = try registry.snapshot()
    let lost = try loop.commitProfile("lost")
    let id = lost.objectID
    try registry.record(
      loop.context().describe("undo", "a test"),
      moves: [.init(line: .profile, from: lost, to: start.tip(.profile))])
    loop.now += 80 * 86_400
    let early = try await GarbageCollection(in: loop.context()).run(isFull: true)
    #expect(early.operations == 0)
    #expect(try registry.store.has(id))
    loop.now += 20 * 86_400
    let plan = try GarbageCollection(in: loop.context()).plan(isFull: true)
    #expect(plan.operations > 1)
    let late = try await GarbageCollection(in: loop.context()).run(isFull: true)
    #expect(late.operations == plan.operations)
    #expect(late.unreachable > 2)
    let fresh = try Registry(opening: loop.registry.store.path)
    #expect(try fresh.snapshot().view == start.view)
    #expect(try !fresh.store.has(id))
    #expect(try Verification.run(on: fresh).faults.isEmpty)
    try loop.expectClean()
  }
}

extension TemporaryLoop {
  /// Records a version of the profile that holds a text.
  fileprivate func commitProfile(_ text: String) throws -> CommitID {
    let snapshot = try context().settle()
    var transaction = Transaction(in: registry.store)
    var draft = ArtifactDraft(.profile)
    try draft.add("profile.md", Array(text.utf8), in: &transaction)
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let move = try #require(
      try context().writeVersion(
        of: .profile, over: snapshot, tree: editor.write(over: nil, in: &transaction),
        subject: "profile: a test", inputs: [], in: &transaction))
    try registry.record(context().describe("test", "a test"), moves: [move], in: &transaction)
    return move.to
  }
}
