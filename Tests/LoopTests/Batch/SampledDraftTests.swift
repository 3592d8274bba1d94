import CanonicalJSON
import Models
import TestSupport
import Testing

@testable import Loop

/// The best of several drafts, before there is a ranker.
@Suite struct SampledDraftTests {
  private func run(
    marks: @escaping @Sendable (_ draft: String) -> String,
    draft: @escaping @Sendable (Int) -> String = { "- [generated] Draft \($0)." }
  ) async throws -> (BatchResult, CountingModel) {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0", "samples": "4"])
    try loop.import(SmallExport(days: 0..<4))
    let model = CountingModel { request throws(ModelError) in
      switch request.reading.task {
      case .critique(let draft) where request.schema?.name == "rubric":
        return ChatResponse(content: marks(draft), finishReason: .stop)
      case .draft:
        try? await Task.sleep(for: .milliseconds(20))
        return ChatResponse(content: draft(request.seed), finishReason: .stop)
      default: return ScriptedModel.answer(request.reading)
      }
    }
    try await loop.tick(asking: model)
    try loop.expectClean()
    return (try #require(try BatchLine(loop.snapshot()).find(0)), model)
  }

  private static func rubric(_ mark: Int) -> String {
    let marks = RubricScores.Criterion.allCases.map {
      (key: $0.rawValue, value: JSON.integer(mark))
    }
    return JSON.object(JSONObject([("rubric_scores", .object(JSONObject(marks)))])).canonicalText
  }

  private static let seeds = (0..<4).map { Sampling.seed($0, of: "batch 0") }

  @Test func `asks for all at once, and takes the one with the best marks`() async throws {
    let best = Self.seeds[2]
    let (batch, model) = try await run { draft in
      Self.rubric(draft.contains("\(best)") ? 8 : 5)
    }
    #expect(model.peak == 4)
    #expect(model.counts == [4, 5])
    #expect(
      batch.header.choice == DraftChoice(samples: 4, chosen: 2, ranker: nil, isByRubric: true))
    #expect(batch.draft == "- [generated] Draft \(best).")
    #expect(batch.drafts.map(\.rubric?.total) == [25, 25, 40, 25])
    #expect(batch.drafts.map(\.seed) == Self.seeds)
    let judged = model.requests.filter { $0.schema?.name == "rubric" }
    #expect(judged.allSatisfy { $0.schema?.schema["required"] == ["rubric_scores"] })
    #expect(batch.calls.isEmpty)
  }

  @Test func `of equal marks the first wins`() async throws {
    let (batch, _) = try await run { _ in Self.rubric(6) }
    #expect(batch.header.choice?.chosen == 0)
  }

  @Test func `takes the first that can be used where nobody can mark them`() async throws {
    let (batch, model) = try await run(
      marks: { _ in "no" }, draft: { $0 == Self.seeds[0] ? " " : "- Draft \($0)." })
    #expect(model.counts == [4, 4])
    #expect(batch.header.choice == DraftChoice(samples: 4, chosen: 1, ranker: nil))
    #expect(batch.drafts[0].failure == .draftEmpty)
  }

  @Test func `one that can be used needs no marks`() async throws {
    let (batch, model) = try await run(
      marks: { _ in Self.rubric(1) }, draft: { $0 == Self.seeds[3] ? "- Draft." : "" })
    #expect(model.counts == [4, 1])
    #expect(batch.header.choice?.chosen == 3)
  }
}
