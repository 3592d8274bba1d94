import ArtifactStore
import Foundation
import Lineage
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
  private func time<R>(_ what: String, times: Int = 1, _ body: () throws -> R) rethrows -> R {
    let start = ContinuousClock.now
    let result = try body()
    let taken = start.duration(to: .now) / times
    if isMeasured { print("\(count) batches: \(what): \(taken)") }
    return result
  }

  @Test func `answers about a long history`() throws {
    let history = try time("written") { try LongHistory(batches: count) }
    history.store.registry.index.close()
    let folder = history.store.path.appending(Registry.folder)
    let file = folder.appending(LineageIndex.fileName)
    try Files.removeAll(file)
    let registry = try Registry(opening: history.store.path, facts: saidWords)
    time("index built") { #expect(registry.index.bringUpToDate()) }
    registry.index.close()
    if isMeasured { print("\(try Files.read(file).count) bytes") }
    try time("opened and asked") { _ = try registry.snapshot().index?.bringUpToDate() }
    for _ in 0..<3 {
      try time("a batch and its profile written and taken in") { try history.addBatch() }
    }
    let snapshot = try registry.snapshot()
    let (first, middle) = (history.batches[0], history.batches[count / 2])
    time("two batches taken in") { #expect(registry.index.bringUpToDate()) }
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
    try time("a version before another", times: 1000) {
      for _ in 0..<1000 {
        #expect(try query.isFirstParent(far, of: snapshot.tip(.profile), on: .profile))
      }
    }
    try time("what was made from a batch", times: 100) {
      for _ in 0..<100 { #expect(try query.uses(of: middle).count == 1) }
    }
    try time("what was taken off") { #expect(try query.takenOff(.promoted).isEmpty) }
    try time("facts", times: 100) {
      for _ in 0..<100 { #expect(try !query.facts(about: "5").isEmpty) }
    }
    try time("all batches") { #expect(try query.artifacts(of: .batch).count == count + 3) }
    #expect(registry.index.tally.passed == 0)
  }
}
