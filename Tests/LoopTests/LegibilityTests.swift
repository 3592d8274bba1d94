import ArtifactStore
import Lineage
import TestSupport
import Testing

@testable import Loop

/// What a person sees with plain git after two hundred batches.
@Suite struct LegibilityTests {
  private static func longStore() async throws -> TemporaryLoop {
    let loop = try TemporaryLoop(policy: ["batch_size": "2", "heldout_share": "0"])
    let topics = (0..<20).map { "Topic\($0)" }
    try loop.import(SmallExport(days: 0..<400, topics: topics))
    try await loop.tick()
    try await loop.promoteAnother()
    return loop
  }

  @Test func `reads like a diary with two hundred batches`() async throws {
    let loop = try await Self.longStore()
    let git = loop.git

    #expect(try git.run("log", "--oneline", "profile").lines.count == 201)
    #expect(try git.run("log", "--oneline", "batches").lines.count == 201)
    #expect(try git.run("rev-list", "--count", "--merges", "profile").output == "0")

    let newest = try git.run("log", "-p", "-1", "profile").lines
    #expect(newest.count < 200 && newest.contains { $0.hasPrefix("diff --git a/profile.md") })
    let diff = try git.run("diff", "--stat", "profile~1", "profile").lines
    #expect((2...6).contains(diff.count))

    let shown = try git.run("show", "--name-only", "--format=%s", "batches").lines
    #expect(shown.first?.hasPrefix("batch 199: 2 records, ") == true)
    let files = Set(shown.dropFirst())
    #expect(files.isSuperset(of: ["00/01/99/batch.json", "00/01/99/critique.md"]))
    #expect(files.contains { $0.hasPrefix("covered/2025/") })
    #expect(files.filter { !$0.hasPrefix("00/01/99/") && !$0.hasPrefix("covered/") }.isEmpty)

    let graph = try git.run("log", "--graph", "--oneline", "promoted").output
    for word in ["promoted ", "eval of ", "adapter ", "dataset: ", "batch 199: ", "root: "] {
      #expect(graph.contains(word), "no \(word) in the graph")
    }
    #expect(try git.run("symbolic-ref", "HEAD").output == "refs/heads/profile")
    #expect(try git.run("ls-tree", "batches:00").lines.count == 2)
    #expect(try git.run("ls-tree", "batches:00/01").lines.count == 100)
    try loop.expectClean()
  }
}
