import ArtifactStore
import Foundation
import Lineage
import SystemPackage
import TestSupport
import Testing

/// A long history: 40 batches, or as many as `TKA_BATCHES` says; then what things take is printed.
@Suite struct IndexScaleTests {
  private let count: Int
  private let isMeasured: Bool

  init() {
    let text = ProcessInfo.processInfo.environment["TKA_BATCHES"]
    self.count = text.flatMap { Int($0) } ?? 40
    self.isMeasured = text != nil
  }

  @discardableResult
  private func time<R>(_ what: String, times: Int = 1, _ body: () throws -> R) throws -> R {
    let start = ContinuousClock.now
    let result = try body()
    let taken = start.duration(to: .now) / times
    if isMeasured { print("\(count) batches: \(what): \(taken)") }
    return result
  }

  @Test func `answers about a long history`() throws {
    let history = try time("written") { try LongHistory(batches: count) }
    history.store.registry.index.close()
    let folder = history.store.path.appending(Store.folder)
    let file = folder.appending(LineageIndex.fileName)
    try Files.removeAll(file)
    let registry = try Registry(opening: history.store.path, facts: saidWords)
    try time("index built") { #expect(registry.index.bringUpToDate()) }
    registry.index.close()
    if isMeasured { print("\(try Files.read(file).count) bytes") }
    try time("opened and asked") { _ = try registry.snapshot().index?.bringUpToDate() }
    for _ in 0..<3 {
      try time("a batch and its profile written and taken in") { try history.addBatch() }
    }
    let snapshot = try registry.snapshot()
    let (first, middle) = (history.batches[0], history.batches[count / 2])
    try time("two batches taken in") { #expect(registry.index.bringUpToDate()) }
    for (what, id) in [("first", first), ("middle", middle)] {
      let found = try time("\(what) batch found") { try ArtifactFinder(snapshot).find(id) }
      #expect(found?.commit == snapshot.tip(.batches))
      let walked = try time("\(what) batch found by a walk") {
        try ArtifactFinder(snapshot.withoutIndex).find(id)
      }
      #expect(walked == found)
    }
    let nobody = try #require(ArtifactID(hex: String(repeating: "12", count: 20)))
    let query = LineageQuery(snapshot)
    try time("nothing found", times: 1000) {
      for _ in 0..<1000 { _ = try query.uses(of: nobody) }
    }
    try time("a version far back", times: 1000) {
      for _ in 0..<1000 { _ = try query.version(of: .profile, stepsBack: count - 1) }
    }
    let far = try #require(try query.version(of: .profile, stepsBack: count - 1))
    let isBefore = try time("a version before another", times: 1000) {
      try (0..<1000).allSatisfy { _ in
        try query.isFirstParent(far, of: snapshot.tip(.profile), on: .profile)
      }
    }
    #expect(isBefore)
    let uses = try time("what was made from a batch") { try query.uses(of: middle) }
    #expect(uses.count == 1)
    let taken = try time("what was taken off") { try query.takenOff(.promoted) }
    #expect(taken.isEmpty)
    let facts = try time("facts") { try query.facts(about: "5") }
    #expect(!facts.isEmpty)
    let batches = try time("all batches") { try query.artifacts(of: .batch) }
    #expect(batches.count == count + 3)
    #expect(registry.index.tally.passed == 0)
  }
}
