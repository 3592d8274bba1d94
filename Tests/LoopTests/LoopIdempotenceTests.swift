import Archive
import ArtifactStore
import Lineage
import TestSupport
import Testing

@testable import Loop

@Suite struct LoopIdempotenceTests {
  @Test func `imports the same export twice without a second version`() throws {
    let loop = try TemporaryLoop()
    let export = SmallExport(days: 0..<40)
    let first = try loop.import(export)
    let refs = try loop.refs()
    loop.now += 1000

    let second = try loop.import(export)

    #expect(first.version != nil)
    #expect(first.added[.tweets] == 40)
    #expect(second.version == nil)
    #expect(second.added.isEmpty && second.changed == 0 && second.absent == 0)
    #expect(try loop.refs() == refs)
    try loop.expectClean()
  }

  @Test func `ten ticks with nothing new write nothing and open the train gate once`() async throws
  {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "train.new_batches": "5"])
    try loop.import(SmallExport(days: 0..<40))
    let first = try await loop.tick()
    #expect(first.exitCode == 0)
    #expect(first.status(.batch) == .advanced)
    #expect(first.status(.train) == .advanced)
    let refs = try loop.refs()
    let objects = try loop.git.run("count-objects", "-v").output

    for _ in 0..<10 {
      loop.now += 60
      let result = try await loop.tick()
      #expect(result.exitCode == 0)
      #expect(result.outcomes.allSatisfy { $0.status == .nothing })
    }

    #expect(try loop.refs() == refs)
    #expect(try loop.git.run("count-objects", "-v").output == objects)
    #expect(try loop.git.run("rev-list", "--count", "--first-parent", "adapters").output == "2")
    try loop.expectClean()
  }

  @Test func `reads no record again after the last batch was taken back and made again`()
    async throws
  {
    let loop = try TemporaryLoop(policy: ["batch_size": "4"])
    try loop.import(SmallExport(days: 0..<12))
    try await loop.tick()
    let before = try loop.snapshot().tree(.batches)
    let batch = try #require(loop.registry.log.find { $0.description.verb == "batch" })
    let moves = try loop.registry.undoing(batch, in: loop.snapshot())
    try loop.registry.record(
      loop.context().describe("undo", "undid", undoes: batch.id), moves: moves)
    #expect(try BatchLine(loop.snapshot()).count() == 2)

    try await loop.tick()

    let after = try loop.snapshot()
    #expect(try BatchLine(after).count() == 3)
    #expect(try after.list("covered/2024", on: .batches).count == 1)
    #expect(
      try loop.git.run("rev-parse", "batches:covered").output
        == loop.git.run("rev-parse", "\(before.hex):covered").output)
    try loop.expectClean()
  }
}

extension OperationLog {
  /// The newest operation that fulfils a condition, or nil.
  func find(where condition: (Lineage.Operation) -> Bool) throws -> Lineage.Operation? {
    var found: Lineage.Operation?
    try walk { operation in
      if condition(operation) { found = operation }
      return found == nil
    }
    return found
  }
}
