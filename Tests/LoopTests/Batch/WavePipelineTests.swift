import ArtifactStore
import Lineage
import Models
import Synchronization
import TestSupport
import Testing

@testable import Loop

/// A wave is written, with the profile that has it, while the next one is asked for.
@Suite struct WavePipelineTests {
  private func loop(wave: Int = 1, days: Int = 12) throws -> TemporaryLoop {
    let loop = try TemporaryLoop(
      policy: ["batch_size": "4", "heldout_share": "0", "wave": "\(wave)"])
    try loop.import(SmallExport(days: 0..<days))
    return loop
  }

  private func artifacts(of loop: TemporaryLoop) throws -> [String] {
    let snapshot = try loop.snapshot()
    let line = BatchLine(snapshot)
    return try (0..<line.count()).compactMap { try line.findArtifact($0)?.id.hex }
      + [try #require(try snapshot.findArtifact(on: .profile)?.id.hex)]
  }

  @Test(arguments: [1, 2])
  func `moves the profile with the last batches of a wave, and an undo takes both back`(
    _ wave: Int
  ) async throws {
    let loop = try loop(wave: wave, days: 8 * wave)
    _ = try await BatchStep(in: loop.context(), asking: CountingModel()).run(BatchStep.Limits())
    let before = try artifacts(of: loop)
    let operation = try loop.registry.undoable()
    #expect(operation.description.verb == "batch")
    #expect(operation.moves.map(\.line) == [.batches, .profile])
    #expect(operation.description.summary.contains("; profile: "))
    #expect(try loop.git.run("rev-list", "--count", "profile").output == "3")
    #expect(try loop.operations().allSatisfy { !$0.hasPrefix("consolidate") })

    let moves = try loop.registry.undoing(operation, in: loop.snapshot())
    try loop.registry.record(
      loop.context().describe("undo", "undid", undoes: operation.id), moves: moves)
    let snapshot = try loop.snapshot()
    #expect(try BatchLine(snapshot).count() == wave)
    #expect(try ProfileLine(snapshot).batches() == snapshot.tip(.batches))
    try loop.expectClean()

    let model = CountingModel()
    _ = try await BatchStep(in: loop.context(), asking: model).run(BatchStep.Limits())
    #expect(model.requests.isEmpty)
    #expect(try artifacts(of: loop) == before)
    try loop.expectClean()
  }

  @Test(.timeLimit(.minutes(2)))
  func `asks for the next wave while the one before is written`() async throws {
    let loop = try loop()
    let whole = try self.loop()
    _ = try await BatchStep(in: whole.context(), asking: CountingModel()).run(BatchStep.Limits())

    let path = try loop.registry.path("write.lock")
    let lock = Mutex<Lock?>(nil)
    let model = CountingModel { request throws(ModelError) in
      if request.isCritique, request.seed == 0 {
        lock.withLock { $0 = try? Lock(waitingFor: path, holder: LockHolder("test")) }
      } else if request.seed == 1 {
        // Nothing of the first wave is on a line when the second is asked for.
        #expect((try? BatchLine(loop.snapshot()).count()) == 0)
        lock.withLock { $0 = nil }
      }
      return ScriptedModel.answer(request.reading)
    }
    _ = try await BatchStep(in: loop.context(), asking: model).run(BatchStep.Limits())
    #expect(try artifacts(of: loop) == artifacts(of: whole))
    try loop.expectClean()
  }

  @Test(.timeLimit(.minutes(2)))
  func `writes waves together that came while it was kept waiting, each an operation of its own`()
    async throws
  {
    let loop = try loop(days: 24)
    let whole = try self.loop(days: 24)
    for _ in 0..<6 { try await whole.tick(asking: CountingModel(), batches: 1) }

    let path = try loop.registry.path("write.lock")
    let lock = Mutex<Lock?>(nil)
    let model = CountingModel { request throws(ModelError) in
      if request.isCritique, request.seed == 0 {
        lock.withLock { $0 = try? Lock(waitingFor: path, holder: LockHolder("test")) }
      } else if request.isCritique, request.seed == 4 {
        #expect((try? BatchLine(loop.snapshot()).count()) == 0)
        lock.withLock { $0 = nil }
      }
      return ScriptedModel.answer(request.reading)
    }
    _ = try await BatchStep(in: loop.context(), asking: model).run(BatchStep.Limits())
    #expect(try BatchLine(loop.snapshot()).count() == 6)
    #expect(try artifacts(of: loop) == artifacts(of: whole))
    #expect(try loop.operations().count { $0.hasPrefix("batch") } == 6)
    let operation = try loop.registry.undoable()
    #expect(operation.moves.map(\.line) == [.batches, .profile])
    // The root, the first wave, three that waited together, and perhaps each of the last two alone.
    let calls = try loop.git.run("rev-list", "--count", "refs/tka/calls").output
    #expect(Int(calls).map { (3...5).contains($0) } == true)
    #expect(loop.registry.index.bringUpToDate())
    try loop.expectClean()
  }

  /// One whose prompts turn out the longer the more it is asked, in a window that leaves less room for an answer then.
  private func growing(butNot unanswered: Int? = nil) -> CountingModel {
    CountingModel(window: 3_000) { request throws(ModelError) in
      if request.isCritique, request.seed == unanswered {
        throw .unavailable(endpoint: "x", reason: "gone")
      }
      let answer = ScriptedModel.answer(request.reading)
      return ChatResponse(
        content: answer.content, finishReason: answer.finishReason,
        promptTokens: TokenEstimate.tokens(in: request.messages) * (20 + request.seed) / 20)
    }
  }

  @Test func `asks nothing again that a crash left unwritten of several waves`() async throws {
    let whole = try loop(days: 24)
    let model = growing()
    _ = try await BatchStep(in: whole.context(), asking: model).run(BatchStep.Limits())
    #expect(model.counts == [6, 6])
    #expect(Set(model.requests.map(\.maxTokens)).count > 6)

    let loop = try loop(days: 24)
    let ledger = try CallLedger(in: loop.context())
    for call in try CallLedger.all(in: whole.context()) { try ledger.keep(call) }
    let again = growing()
    _ = try await BatchStep(in: loop.context(), asking: again).run(BatchStep.Limits())
    #expect(again.requests.isEmpty)
    #expect(try artifacts(of: loop) == artifacts(of: whole))
    try loop.expectClean()
  }

  @Test
  func `asks nothing again of an open wave where a crash kept the answers before it off their ref`()
    async throws
  {
    let loop = try loop(wave: 2, days: 16)
    let gone = growing(butNot: 3)
    await #expect(throws: (any Error).self) {
      try await BatchStep(in: loop.context(), asking: gone).run(BatchStep.Limits())
    }
    #expect(try BatchLine(loop.snapshot()).count() == 3)
    let calls = try CallLedger.all(in: loop.context())
    #expect(calls.count == 7)
    try loop.git.run("update-ref", "-d", "refs/tka/calls")
    let ledger = try CallLedger(in: loop.context())
    for call in calls { try ledger.keep(call) }

    let model = growing()
    _ = try await BatchStep(in: loop.context(), asking: model).run(BatchStep.Limits())
    #expect(model.counts == [0, 1])
    #expect(try CallLedger.all(in: loop.context()).count == 8)
    try loop.expectClean()
  }

  @Test(arguments: [1, 2])
  func `a policy that is changed in the middle of a wave makes the next profile`(
    _ wave: Int
  ) async throws {
    let loop = try loop(wave: wave)
    let isChanged = Mutex(false)
    let model = CountingModel { request throws(ModelError) in
      if request.isCritique, request.seed == 0, !isChanged.withLock({ $0 }) {
        isChanged.withLock { $0 = true }
        loop.during {
          _ = try PolicyChange(
            setting: "consolidation.batches", to: "1", in: loop.snapshot()
          ).write(reason: nil, in: loop.context())
        }
      }
      return ScriptedModel.answer(request.reading)
    }
    try await loop.tick(asking: model)
    let snapshot = try loop.snapshot()
    #expect(try BatchLine(snapshot).count() == 3)
    #expect(try ProfileLine(snapshot).batches() == snapshot.tip(.batches))
    let policy = try #require(try snapshot.findArtifact(on: .policy)?.id)
    let (_, first) = try #require(
      try snapshot.with(.batches, at: snapshot.tip(.batches)).findArtifact(
        on: .batches, at: "00/00/00"))
    #expect(!first.inputs.contains { $0.artifact == policy })
    for version in try Ancestry(of: snapshot.store).firstParents(of: snapshot.tip(.profile))
    where version != Root.id {
      let profile = try snapshot.with(.profile, at: version).findArtifact(on: .profile)?.artifact
      #expect(profile?.inputs.contains { $0.artifact == policy } == true)
    }
    try loop.expectClean()
  }

  @Test func `a profile that is moved meanwhile keeps no batch from its line`() async throws {
    let loop = try loop()
    try await loop.tick(asking: CountingModel(), batches: 2)
    let isMoved = Mutex(false)
    let model = CountingModel { request throws(ModelError) in
      if !isMoved.withLock({ $0 }) {
        isMoved.withLock { $0 = true }
        loop.during { try loop.git.run("update-ref", "refs/heads/profile", "profile~1") }
      }
      return ScriptedModel.answer(request.reading)
    }
    try await loop.tick(asking: model)
    let snapshot = try loop.snapshot()
    #expect(try BatchLine(snapshot).count() == 3)
    #expect(model.counts == [1, 1])
    #expect(try ProfileLine(snapshot).batches() == snapshot.tip(.batches))
    try loop.expectClean()
  }
}
