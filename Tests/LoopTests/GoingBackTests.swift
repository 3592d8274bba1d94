import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// Back, and forwards again.
@Suite struct GoingBackTests {
  private func rollBack(_ loop: TemporaryLoop, to version: String? = nil) async throws {
    let snapshot = try loop.context().settle()
    let rollback = try Rollback(in: loop.context())
    try await rollback.run(
      to: rollback.target(version, in: snapshot), reason: nil, in: snapshot)
  }

  private func redo(_ loop: TemporaryLoop) async throws {
    let undo = try Undo(in: loop.context())
    try await undo.run(undo.planRedo(in: loop.context().settle()))
  }

  private func undo(
    _ loop: TemporaryLoop, _ operation: OperationID? = nil, reason: String? = nil
  ) async throws {
    let undo = try Undo(in: loop.context())
    let prefix = operation.flatMap { ObjectPrefix($0.hex) }
    try await undo.run(undo.plan(prefix, in: loop.context().settle()), reason: reason)
  }

  private func inUse(_ loop: TemporaryLoop) throws -> String? {
    try PromotedLine(loop.snapshot()).candidate()
  }

  @Test func `goes back several steps and forwards again in one, and tells the command of both`()
    async throws
  {
    let loop = try await TemporaryLoop.withDataset()
    let first = try await loop.promoteAnother()
    _ = try await loop.promoteAnother()
    let third = try await loop.promoteAnother()
    let tip = try loop.resolve("promoted")
    try loop.set(
      "promote.command",
      """
      for folder in "$TKA_PROMOTED" "$TKA_PREVIOUS"; do
        if [ "$folder" ]; then tail -c 17 "$folder/adapter_model.safetensors"; else printf base; fi
        echo
      done >> '\(loop.scratch)/told'
      """)
    try await rollBack(loop, to: "promoted~2")
    #expect(try inUse(loop) == first)
    try await redo(loop)
    #expect(try loop.resolve("promoted") == tip)
    #expect(try inUse(loop) == third)
    let told = try String(
      decoding: Files.read(loop.scratch.appending("told")), as: UTF8.self
    ).split(separator: "\n").map(String.init)
    #expect(told.count == 4)
    #expect(told[0] == told[3], "the first adapter is told of as promoted, then as the one before")
    #expect(told[1] == told[2])
    #expect(try loop.operations()[0].hasPrefix("redo: "))
    #expect(throws: LineageError.nothingToRedo) {
      try Undo(in: loop.context()).planRedo(in: loop.snapshot())
    }
    try loop.expectClean()
  }

  @Test(arguments: ["promoted~3", "promoted~99", "promoted~0", "profile~1", "promoted~-1"])
  func `goes back to no version that never was`(_ version: String) async throws {
    let loop = try await TemporaryLoop.withDataset()
    try await loop.promoteAnother()
    #expect(throws: LineageError.notAnEarlierVersion(version)) {
      try Rollback(in: loop.context()).target(version, in: loop.snapshot())
    }
  }

  @Test func `does again what plain git took back`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try await loop.promoteAnother()
    try loop.git.run("update-ref", "refs/heads/promoted", "promoted~1")
    try await redo(loop)
    #expect(try inUse(loop) == candidate)
    try loop.expectClean()
  }

  @Test func `does undos again one after the other, the newest first`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let first = try await loop.promoteAnother()
    let second = try await loop.promoteAnother()
    let adapters = try loop.resolve("adapters")
    // A promotion is several operations: an adapter, a report, the promotion itself.
    var inUses: [String?] = []
    repeat {
      inUses.append(try inUse(loop))
      try await undo(loop)
    } while try inUse(loop) != nil
    #expect(inUses.first == second)
    #expect(inUses.last == first)
    #expect(try loop.resolve("adapters") != adapters)
    for expected in inUses.reversed() {
      try await redo(loop)
      #expect(try inUse(loop) == expected)
    }
    #expect(try loop.resolve("adapters") == adapters)
    try loop.expectClean()
  }

  @Test func `does nothing again that something later stands on`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    try await loop.promoteAnother()
    try await rollBack(loop)
    let operation = try loop.registry.log.newest()
    let other = try await loop.promoteAnother()
    #expect(throws: LineageError.cannotUndo(operation.id, line: .promoted)) {
      try Undo(in: loop.context()).planRedo(in: loop.snapshot())
    }
    #expect(try inUse(loop) == other)
  }

  @Test func `takes back a promotion, a rollback and a change of the policy by their ids`()
    async throws
  {
    let loop = try await TemporaryLoop.withDataset()
    let first = try await loop.promoteAnother()
    let promotion = try loop.registry.log.newest()
    #expect(promotion.description.verb == "promote")
    try await undo(loop, promotion.id)
    #expect(try inUse(loop) == nil)
    try await redo(loop)
    #expect(try inUse(loop) == first)

    try await rollBack(loop)
    let rollback = try loop.registry.log.newest()
    let policy = try PolicyChange(
      setting: "train.new_pairs", to: "7", in: loop.snapshot()
    ).write(reason: nil, in: loop.context())
    let change = try loop.registry.log.newest()
    #expect(policy != nil)
    try await undo(loop, rollback.id)
    #expect(try inUse(loop) == first, "what moved another line meanwhile is in nobody's way")
    try await undo(loop, change.id)
    #expect(try PolicyLine(loop.snapshot()).policy().text(of: "train.new_pairs") == "200")
    #expect(try inUse(loop) == first)
    try loop.expectClean()
  }

  @Test func `promotes what was rolled back again only by a person's will`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let first = try loop.importAdapter("the same tensors")
    try loop.importReport(loop.report(on: first))
    try await loop.tick()
    try await rollBack(loop)
    // The same tensors under another name, brought in once more.
    let second = try loop.importAdapter("the same tensors")
    try loop.importReport(loop.report(on: second))
    #expect(first != second)
    for _ in 0..<2 {
      #expect(try await loop.tick().summary(.promote) == "\(second.prefix(12)): REFUSED")
    }
    #expect(try inUse(loop) == nil)
    // A redo is a person's will.
    try await redo(loop)
    #expect(try inUse(loop) == first)
    // It is promoted, and stays; its twin is still none that a tick would take.
    let after = try await loop.tick()
    #expect(after.summary(.promote).hasSuffix(": REFUSED"))
    #expect(try inUse(loop) == first)
    try loop.expectClean()
  }
}
