import ArtifactStore
import Lineage
import Models
import Synchronization
import TestSupport
import Testing

@testable import Loop

/// Batches of a wave are under way at once, and their order of completion changes nothing.
@Suite struct WaveTests {
  private func loop(wave: Int, days: Int = 32) throws -> TemporaryLoop {
    let loop = try TemporaryLoop(
      policy: ["batch_size": "4", "heldout_share": "0", "wave": "\(wave)"])
    try loop.import(SmallExport(days: 0..<days))
    return loop
  }

  /// One that answers after a while that differs from request to request.
  private func slow(_ seed: UInt64) -> CountingModel {
    CountingModel { request throws(ModelError) in
      var hash = seed &+ 0x9E37_79B9_7F4A_7C15
      for byte in (request.messages.last?.content ?? "").utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      try? await Task.sleep(for: .milliseconds(5 + hash % 40))
      return ScriptedModel.answer(request.reading)
    }
  }

  private func artifacts(of loop: TemporaryLoop) throws -> [String] {
    let line = BatchLine(try loop.snapshot())
    return try (0..<line.count()).compactMap { try line.findArtifact($0)?.id.hex }
  }

  @Test func `gives the same artifacts whatever the order of completion`() async throws {
    var found: [[String]] = []
    for seed in [1, 2, 3] as [UInt64] {
      let loop = try loop(wave: 4)
      let model = slow(seed)
      #expect(try await loop.tick(asking: model).exitCode == 0)
      #expect(model.peak == 4)
      #expect(model.counts == [8, 8])
      found.append(try artifacts(of: loop))
      // A profile after each wave, and a version for each batch.
      #expect(try loop.git.run("rev-list", "--count", "profile").output == "3")
      #expect(try loop.git.run("rev-list", "--count", "batches").output == "9")
      try loop.expectClean()
    }
    #expect(found[0].count == 8)
    #expect(found[0] == found[1] && found[1] == found[2])
  }

  @Test func `a wave reads one profile, and the next one reads it with that wave`() async throws {
    let loop = try loop(wave: 4)
    let model = slow(1)
    try await loop.tick(asking: model)
    let drafts = model.requests.filter { $0.reading.task == .draft }
    #expect(drafts.count { $0.reading.claims.isEmpty } == 4)
    #expect(Set(drafts.map(\.reading.claims)).count == 2)
  }

  @Test func `goes on with a wave that was cut short, and pays for nothing twice`() async throws {
    let whole = try loop(wave: 4)
    try await whole.tick(asking: slow(1))

    let loop = try loop(wave: 4)
    // Of the first wave the third batch gets no critique, once the others have theirs.
    let done = Mutex(0)
    let failing = CountingModel { request throws(ModelError) in
      if request.isCritique {
        if request.seed == 2 {
          while done.withLock({ $0 }) < 3 { try? await Task.sleep(for: .milliseconds(1)) }
          throw .unavailable(endpoint: "x", reason: "gone")
        }
        done.withLock { $0 += 1 }
      }
      return ScriptedModel.answer(request.reading)
    }
    let result = try await loop.tick(asking: failing)
    #expect(result.exitCode == 75)
    #expect(result.summary(.consolidate) == "a wave of batches is under way")
    #expect(try BatchLine(loop.snapshot()).count() == 2)
    #expect(try loop.snapshot().isEmpty(.profile))

    let model = slow(2)
    try await loop.tick(asking: model)
    // Seven of eight answers of the first wave were there.
    #expect(model.counts == [4, 5])
    #expect(try artifacts(of: loop) == artifacts(of: whole))
    try loop.expectClean()
  }

  @Test func `drops its calls when it is cancelled, and keeps what was answered`() async throws {
    let loop = try loop(wave: 4)
    let model = CountingModel { request throws(ModelError) in
      guard request.isCritique else { return ScriptedModel.answer(request.reading) }
      do { try await Task.sleep(for: .seconds(60)) } catch {
        throw .unavailable(endpoint: "x", reason: "the request was cancelled")
      }
      return ScriptedModel.answer(request.reading)
    }
    let context = try loop.context()
    let work = Task { try await BatchStep(in: context, asking: model).run(BatchStep.Limits()) }
    while model.counts[1] < 4 { try await Task.sleep(for: .milliseconds(2)) }
    work.cancel()
    await #expect(throws: CancellationError.self) { try await work.value }
    #expect(try BatchLine(loop.snapshot()).count() == 0)

    let again = slow(1)
    try await loop.tick(asking: again)
    #expect(again.counts == [4, 8])
    try loop.expectClean()
  }

  @Test func `a limit cuts a wave, and the profile has what was read`() async throws {
    let loop = try loop(wave: 4)
    try await loop.tick(asking: slow(1), batches: 3)
    #expect(try BatchLine(loop.snapshot()).count() == 3)
    #expect(try ProfileLine(loop.snapshot()).batches() == loop.snapshot().tip(.batches))
    let second = slow(1)
    try await loop.tick(asking: second)
    #expect(second.counts == [5, 5])
    #expect(try BatchQueue(loop.snapshot()).count == 0)
    try loop.expectClean()
  }

  @Test func `starts anew when batches are taken back meanwhile`() async throws {
    let loop = try loop(wave: 2, days: 16)
    try await loop.tick(asking: slow(1), batches: 2)
    let root = try loop.resolve("batches~2")
    let registry = loop.registry
    let isMoved = Mutex(false)
    let git = loop.git
    let model = CountingModel { request throws(ModelError) in
      let isFirst = isMoved.withLock { moved in
        defer { moved = true }
        return !moved
      }
      if isFirst { _ = try? git.run("update-ref", "refs/heads/batches", root) }
      return ScriptedModel.answer(request.reading)
    }
    try await loop.tick(asking: model)
    let snapshot = try registry.snapshot()
    #expect(try BatchQueue(snapshot).count == 0)
    #expect(try BatchLine(snapshot).count() == 4)
    try loop.expectClean()
  }
}
