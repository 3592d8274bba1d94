import ArtifactStore
import Lineage
import Models
import TestSupport
import Testing

@testable import Loop

@Suite struct UnusableAnswerTests {
  @Test(arguments: [
    ("I am sorry, these notes are fine as they are.", ChatResponse.FinishReason.stop),
    ("", .stop),
    (#"{"notes_markdown": "- all of it", "knowledge_can"#, .length),
    (#"{"notes_markdown": "- all of it", "knowledge_can"#, .stop),
  ])
  func `keeps a batch whose critique cannot be used as failed, and goes on`(
    critique: String, finish: ChatResponse.FinishReason
  ) async throws {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<8))
    let result = try await loop.tick(
      asking: ScriptedModel(critique: critique, finish: finish))

    #expect(result.exitCode == 0)
    #expect(result.summary(.batch) == "2 batches, 2 of them failed, 0 records wait")
    let line = BatchLine(try loop.snapshot())
    #expect(try line.header(0).failure != nil && line.header(1).failure != nil)
    #expect(try BatchQueue(loop.snapshot()).count == 0)
    let kept = try loop.git.run("show", "batches:00/00/00/critique.md").bytes
    #expect(String(decoding: kept, as: UTF8.self).hasPrefix(critique))
    #expect(try await loop.tick().outcomes.allSatisfy { $0.status == .nothing })
    try loop.expectClean()
  }

  @Test func `takes a critique with a preamble and a fence`() async throws {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<6))
    let result = try await loop.tick(
      asking: ScriptedModel { request throws(ModelError) in
        let answer = ScriptedModel.answer(request.reading)
        guard case .critique = request.reading.task else { return answer }
        return ChatResponse(
          content: "Here it is:\n\n```json\n\(answer.content)\n```\nDone.", finishReason: .stop)
      })

    #expect(result.summary(.batch) == "1 batches, 0 records wait")
    #expect(try BatchLine(loop.snapshot()).candidates(0).count == 3)
  }

  @Test func `puts a second reading in the place of a failed batch and makes the profile anew`()
    async throws
  {
    let loop = try TemporaryLoop(policy: ["batch_size": "6", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<12))
    try await loop.tick(asking: ScriptedModel(critique: "no"), batches: 1)
    try await loop.tick()
    #expect(try BatchLine(loop.snapshot()).header(0).failure != nil)
    #expect(try ProfileLine(loop.snapshot()).profile().claims.allSatisfy { $0.status != .durable })

    let result = try await BatchStep(in: loop.context(), asking: ScriptedModel.good).retry(0)

    #expect(result.header.failure == nil)
    let snapshot = try loop.snapshot()
    #expect(try BatchLine(snapshot).count() == 2)
    #expect(try BatchLine(snapshot).header(0).failure == nil)
    // Each topic has two tweets in each of the two batches now.
    #expect(try ProfileLine(snapshot).profile().claims.count { $0.status == .durable } == 3)
    #expect(try ProfileLine(snapshot).batches() == snapshot.tip(.batches))
    #expect(try Set(CoverageTests.listed(snapshot)).count == 12)

    try await loop.tick()
    #expect(try DatasetLine(loop.snapshot()).find()?.dataset.counts.usable == 4)
    try loop.expectClean()
  }

  @Test func `waits for a model that is away and changes nothing`() async throws {
    let loop = try TemporaryLoop()
    try loop.import(SmallExport(days: 0..<6))
    let refs = try loop.refs()
    let away = ScriptedModel { _ throws(ModelError) in
      throw .unavailable(endpoint: "http://127.0.0.1:1", reason: "connection refused")
    }
    let result = try await loop.tick(asking: away)

    #expect(result.exitCode == 75)
    #expect(result.status(.batch) == .later)
    #expect(result.summary(.batch) == "no answer from http://127.0.0.1:1: connection refused")
    #expect(try loop.refs() == refs)
    #expect(try await loop.tick().status(.batch) == .advanced)
    try loop.expectClean()
  }

  @Test func `fails the step when a request is refused, and runs the others`() async throws {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<8))
    try await loop.tick(batches: 1)
    let batches = try loop.resolve("batches")
    let result = try await loop.tick(
      asking: ScriptedModel { _ throws(ModelError) in
        throw .refused(endpoint: "http://127.0.0.1:1", status: 400, reason: "bad request")
      })

    #expect(result.exitCode == 3)
    #expect(result.status(.batch) == .failed)
    #expect(result.outcomes.count == StepName.allCases.count)
    #expect(result.outcomes.count { $0.status == .failed } == 1)
    #expect(try loop.resolve("batches") == batches)
    try loop.expectClean()
  }
}
