import ArtifactStore
import Lineage
import TestSupport
import Testing

@testable import Loop

@Suite struct InsightsStepTests {
  private static let day: Int64 = 86_400

  @Test func `writes the week just ended on Monday, the missed ones too, and each once`()
    async throws
  {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<8))
    // Monday of week 13 at ten: the first batch is made, no week has ended since.
    try await loop.tick(batches: 1)
    #expect(try InsightsLine(loop.snapshot()).weeks().isEmpty)
    loop.now = TemporaryLoop.monday + 7 * Self.day - 36_001
    #expect(try await loop.tick(batches: 0).status(.insights) == .nothing)

    loop.now += 1
    #expect(try await loop.tick(batches: 0).summary(.insights) == "2024-W13")
    #expect(try InsightsLine(loop.snapshot()).weeks() == ["2024/W13"])
    let page = try loop.git.run("show", "insights:2024/W13.md").bytes
    loop.now += 5 * Self.day
    #expect(try await loop.tick(batches: 0).status(.insights) == .nothing)

    try await loop.tick(batches: 1)
    loop.now += 16 * Self.day
    #expect(try await loop.tick(batches: 0).summary(.insights) == "2024-W14, 2024-W15, 2024-W16")
    #expect(try await loop.tick(batches: 0).status(.insights) == .nothing)
    #expect(try loop.git.run("show", "insights:2024/W13.md").bytes == page)
    #expect(try loop.git.run("rev-list", "--count", "insights").output == "3")
    try loop.expectClean()
  }
}
