import ArtifactStore
import Lineage
import TestSupport
import Testing

@testable import Loop

@Suite struct HealthTests {
  private func finding(_ name: String, _ loop: TemporaryLoop) async throws -> Health.Finding? {
    try await Health.check(loop.context()).findings.first { $0.name == name }
  }

  @Test func `asks to look before anything ran, and is well after a tick`() async throws {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0"])
    #expect(try await Health.check(loop.context()).level == .look)
    try loop.import(SmallExport(days: 0..<6))
    try await loop.tick()
    #expect(try await Health.check(loop.context()).level == .good)
  }

  @Test func `asks to act when no tick ran for more than 26 hours`() async throws {
    let loop = try TemporaryLoop()
    try await loop.tick()
    loop.now += 26 * 3600 + 3599
    #expect(try await finding("fresh", loop)?.level == .good)
    loop.now += 1
    #expect(try await finding("fresh", loop)?.level == .act)
  }

  @Test func `asks to look at a failed batch and names it`() async throws {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0", "batch_size": "4"])
    try loop.import(SmallExport(days: 0..<8))
    try await loop.tick(batches: 1)
    try await loop.tick(asking: ScriptedModel(critique: "prose"))
    let found = try await finding("batches", loop)
    #expect(found?.level == .look)
    #expect(found?.text == "2 batches, 0 records wait, 1 failed (the newest: 1)")
  }

  @Test func `asks to look at an adapter that awaits its evaluation`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    #expect(try await finding("adapters", loop)?.level == .look)
    try loop.importReport(loop.report(on: candidate))
    #expect(try await finding("adapters", loop)?.level == .good)
  }

  @Test func `asks to act on damage`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    try loop.git.run("update-ref", "-d", "refs/heads/dataset")
    let health = try await Health.check(loop.context())
    #expect(health.level == .act)
    #expect(health.findings.first?.text.contains("refs/heads/dataset") == true)
  }

  @Test func `asks to act when the disk is nearly full, and nothing is imported then`() async throws
  {
    let loop = try TemporaryLoop()
    try loop.set("disk.reserve", String(Int.max))
    #expect(try await finding("disk", loop)?.level == .act)
    #expect(throws: LoopError.self) { try loop.import(SmallExport(days: 0..<3)) }
    #expect(try loop.snapshot().isEmpty(.archive))
  }
}
