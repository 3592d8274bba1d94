import Models
import Testing

@testable import Loop

@Suite struct TickPlanTests {
  private func loop(_ policy: [String: String] = [:]) throws -> TemporaryLoop {
    let base = ["batch_size": "4", "heldout_share": "0"]
    let loop = try TemporaryLoop(policy: base.merging(policy) { $1 })
    try loop.import(SmallExport(days: 0..<18))
    return loop
  }

  @Test func `says how many calls a tick makes, and a tick makes so many`() async throws {
    let loop = try loop()
    let model = CountingModel()
    let plan = try await TickPlan.make(in: loop.context(), asking: model)
    #expect(plan.waiting == 18 && plan.batches == 5 && plan.calls == 10 && plan.stored == 0)
    #expect(plan.isNextWaveKnown && plan.repairs == 5)
    #expect(model.requests.isEmpty)
    try await loop.tick(asking: model)
    #expect(model.requests.count == plan.remaining)
    let after = try await TickPlan.make(in: loop.context(), asking: model)
    #expect(after.batches == 0 && after.remaining == 0 && after.waiting == 0)
  }

  @Test func `counts what was answered before a crash`() async throws {
    let loop = try loop(["wave": "3"])
    let failing = CountingModel { request throws(ModelError) in
      if request.isCritique, request.seed > 0 {
        throw .unavailable(endpoint: "x", reason: "gone")
      }
      if request.seed == 2 { throw .unavailable(endpoint: "x", reason: "gone") }
      return ScriptedModel.answer(request.reading)
    }
    try await loop.tick(asking: failing)
    let count = try BatchLine(loop.snapshot()).count()
    let kept = try CallLedger.all(in: loop.context()).count
    let model = CountingModel()
    let plan = try await TickPlan.make(in: loop.context(), asking: model)
    #expect(plan.stored == kept - 2 * count)
    #expect(plan.calls == 2 * (5 - count))
    try await loop.tick(asking: model)
    #expect(model.requests.count == plan.remaining)
  }

  @Test func `several drafts take their marks too, and a limit holds`() async throws {
    let loop = try loop(["samples": "3"])
    let model = CountingModel()
    let plan = try await TickPlan.make(in: loop.context(), asking: model, batches: 2)
    #expect(plan.calls == 14 && plan.batches == 2)
    try await loop.tick(asking: model, batches: 2)
    #expect(model.requests.count == 14)
  }

  @Test func `the built-in reader is asked for everything`() async throws {
    let plan = try await TickPlan.make(in: loop().context(), asking: ExtractiveModel())
    #expect(plan.remaining == 10)
  }
}
