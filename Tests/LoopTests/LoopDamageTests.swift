import Lineage
import TestSupport
import Testing

@testable import Loop

@Suite struct LoopDamageTests {
  @Test(arguments: ["batches", "profile", "archive", "evals"])
  func `stops on damage with 30, and goes on after it was restored`(line: String) async throws {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<12))
    try await loop.tick(batches: 1)
    let tip = try loop.resolve(line)
    try loop.git.run("update-ref", "-d", "refs/heads/\(line)")
    let refs = try loop.refs()

    let result = try await loop.tick()

    #expect(result.exitCode == 30)
    #expect(result.status(.batch) == .damaged)
    #expect(result.summary(.batch) == "refs/heads/\(line) is missing or points at another ref")
    #expect(try loop.refs() == refs)

    let view = try loop.registry.recordedSnapshot().view
    try loop.registry.restore(view, loop.context().describe("restore", "restored the lines"))
    #expect(try loop.resolve(line) == tip)
    let next = try await loop.tick()
    #expect(next.exitCode == 0)
    #expect(try BatchLine(loop.snapshot()).count() == 3)
    try loop.expectClean()
  }

  @Test func `takes a line that was moved to a foreign commit for damage`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    try loop.git.run("update-ref", "refs/heads/profile", "batches")
    let result = try await loop.tick()
    #expect(result.exitCode == 30)
    #expect(result.summary(.batch).contains("not of kind profile"))
  }

  @Test func `rolls a line forward that a crash left behind`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let (tip, operation) = try (loop.resolve("dataset"), loop.resolve("refs/tka/operations"))
    // As if the machine had stopped after the operation was written, before its line moved.
    try loop.git.run("update-ref", "refs/heads/dataset", "dataset~1")
    try loop.git.run("update-ref", "refs/tka/applied", "refs/tka/operations~1")

    let result = try await loop.tick()

    #expect(result.exitCode == 0)
    #expect(try loop.resolve("dataset") == tip)
    #expect(try loop.resolve("refs/tka/applied") == operation)
    #expect(try loop.resolve("refs/tka/operations") == operation)
    try loop.expectClean()
  }
}
