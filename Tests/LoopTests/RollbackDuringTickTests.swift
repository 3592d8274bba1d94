import Archive
import ArtifactStore
import Glibc
import Lineage
import Models
import Synchronization
import TestSupport
import Testing

@testable import Loop

/// What a person does while a model answers is done at once and outlives the tick.
@Suite struct RollbackDuringTickTests {
  /// A store with something promoted twice and records that wait.
  private static func promotedTwice() async throws -> TemporaryLoop {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<8))
    try await loop.tick(batches: 1)
    for _ in 0..<2 { try await loop.promoteAnother() }
    return loop
  }

  @Test func `keeps a rollback that is made while a model answers`() async throws {
    let loop = try await Self.promotedTwice()
    let (newest, before) = try (loop.resolve("promoted"), loop.resolve("promoted~1"))
    let seen = Mutex<String?>(nil)
    let result = try await loop.tick(
      asking: ScriptedModel { request async throws(ModelError) in
        if case .draft = request.reading.task {
          await loop.during {
            let snapshot = try loop.snapshot()
            let rollback = try Rollback(in: loop.context())
            try await rollback.run(
              to: rollback.target(nil, in: snapshot), reason: "worse", in: snapshot)
            try seen.withLock { $0 = try loop.resolve("promoted") }
          }
        }
        return ScriptedModel.answer(request.reading)
      })

    #expect(seen.withLock { $0 } == before)
    #expect(try loop.resolve("promoted") == before)
    #expect(newest != before)
    #expect(result.exitCode == 0)
    #expect(result.status(.batch) == .advanced)
    #expect(result.status(.promote) == .nothing)
    #expect(result.summary(.promote).contains("REFUSED"))
    try loop.expectClean()
  }

  @Test func `takes up a rollback that plain git made while a model answers`() async throws {
    let loop = try await Self.promotedTwice()
    let before = try loop.resolve("promoted~1")
    let result = try await loop.tick(
      asking: ScriptedModel.calling { _ in
        loop.during { try loop.git.run("update-ref", "refs/heads/promoted", "promoted~1") }
      })

    #expect(try loop.resolve("promoted") == before)
    #expect(result.exitCode == 0)
    #expect(try loop.operations().contains("git: took up what plain git moved: promoted"))
    #expect(try loop.resolve("refs/tka/operations") == loop.resolve("refs/tka/applied"))
    try loop.expectClean()
  }

  @Test func `keeps a batch taken back while the next one is read, and reads its records again`()
    async throws
  {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<12))
    let calls = Mutex(0)
    let result = try await loop.tick(
      asking: ScriptedModel.calling { _ in
        guard
          calls.withLock({
            $0 += 1; return $0
          }) == 2
        else { return }
        loop.during {
          // The batch before is being written meanwhile.
          let batch = try loop.await { try $0.find { $0.description.verb == "batch" } }
          let moves = try loop.registry.undoing(batch, in: loop.snapshot())
          try loop.registry.record(
            loop.context().describe("undo", "undid", undoes: batch.id), moves: moves)
        }
      })

    #expect(result.exitCode == 0)
    // Two drafts came to nothing, the one taken back and the one that was to follow it: they are
    // read again, and not paid for again.
    #expect(calls.withLock { $0 } == 3)
    let listed = try CoverageTests.listed(loop.snapshot())
    #expect(listed.map(\.number) == (0..<12).map { SmallExport.id(day: $0) })
    #expect(try BatchQueue(loop.snapshot()).count == 0)
    let profile = try ProfileLine(loop.snapshot())
    #expect(try profile.batches() == loop.snapshot().tip(.batches))
    #expect(try loop.operations().contains { $0.hasPrefix("undo: ") })
    try loop.expectClean()
  }

  @Test func `reads again what was taken back between two batches`() async throws {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<8))
    let isFirst = Mutex(true)
    let context = LoopContext(
      registry: loop.registry, settings: try Settings(of: loop.registry.store), who: { "tester" },
      version: "0.0.0", now: { loop.now },
      progress: { _ in
        // Told after the profile has followed the batch, before the next batch is begun.
        guard
          isFirst.withLock({
            let was = $0; $0 = false; return was
          })
        else { return }
        loop.during { try loop.git.run("update-ref", "refs/heads/batches", "batches~1") }
      })
    _ = try await BatchStep(in: context, asking: ScriptedModel.good).run(BatchStep.Limits())

    let listed = try CoverageTests.listed(loop.snapshot())
    #expect(listed.map(\.number) == (0..<8).map { SmallExport.id(day: $0) })
    #expect(try BatchQueue(loop.snapshot()).count == 0)
    try loop.expectClean()
  }

  @Test func `keeps a second tick out and says who is at work`() throws {
    let loop = try TemporaryLoop()
    guard case .taken(let lock) = try Tick.lock(loop.registry, holder: LockHolder("seven")) else {
      Issue.record("nobody had the lock")
      return
    }
    guard case .held(let holder) = try Tick.lock(loop.registry, holder: LockHolder("eight")) else {
      Issue.record("two ticks at once")
      return
    }
    #expect(holder.contains(", seven, on "))
    withExtendedLifetime(lock) {}
  }
}

extension TemporaryLoop {
  /// Runs what a test does in the middle of something else; an error is an issue.
  func during(_ body: () throws -> Void) {
    do { try body() } catch { Issue.record("in the middle of a tick: \(error)") }
  }

  /// Waits for something to be in the log of operations.
  func await<Found>(_ find: (OperationLog) throws -> Found?) throws -> Found {
    for _ in 0..<5_000 {
      if let found = try find(registry.log) { return found }
      usleep(2_000)
    }
    return try #require(try find(registry.log))
  }

  /// Runs what a test does in the middle of something else; an error is an issue.
  func during(_ body: () async throws -> Void) async {
    do { try await body() } catch { Issue.record("in the middle of a tick: \(error)") }
  }
}
