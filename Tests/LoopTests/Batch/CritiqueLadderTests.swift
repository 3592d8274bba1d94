import Models
import TestSupport
import Testing

@testable import Loop

/// What becomes of a critique that is not as it was asked for.
@Suite struct CritiqueLadderTests {
  private func run(
    first: String, _ finish: ChatResponse.FinishReason = .stop, second: String? = nil,
    _ secondFinish: ChatResponse.FinishReason = .stop
  ) async throws -> (BatchResult, CountingModel, TemporaryLoop) {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<4))
    let model = CountingModel { request throws(ModelError) in
      guard request.isCritique else { return ScriptedModel.answer(request.reading) }
      if request.messages.count == 2 { return ChatResponse(content: first, finishReason: finish) }
      return ChatResponse(
        content: second ?? ScriptedModel.answer(request.reading).content,
        finishReason: secondFinish, sessionID: "repair-1")
    }
    try await loop.tick(asking: model)
    let batch = try #require(try BatchLine(loop.snapshot()).find(0))
    try loop.expectClean()
    return (batch, model, loop)
  }

  @Test func `asks once to put right what cannot be used, and names the faults`() async throws {
    let (batch, model, loop) = try await run(
      first: #"Sure! {"notes_markdown": 3, "knowledge_candidates": "none"}"#)
    #expect(model.counts == [1, 2])
    let repair = try #require(model.requests.last?.messages)
    #expect(repair.map(\.role) == [.system, .user, .assistant, .user])
    #expect(repair[2].content.hasPrefix("Sure! {"))
    for line in [
      "- notes_markdown: not a string", "- knowledge_candidates: not an array",
      "- training_examples: missing", "- rubric_scores: missing",
    ] {
      #expect(repair[3].content.split(separator: "\n").contains { $0 == line })
    }
    #expect(batch.header.failure == nil)
    #expect(batch.header.repair?.isUsed == true)
    #expect(batch.candidates.count == 3)
    #expect(batch.critique.hasPrefix("Sure! {"))
    #expect(batch.repair?.hasPrefix("{") == true)
    #expect(batch.pairs.allSatisfy { $0.critiqueSessionID == "repair-1" })
    let files = try loop.git.run("ls-tree", "--name-only", "batches:00/00/00").lines
    #expect(files.contains("repair.md") && files.contains("log"))
  }

  @Test func `keeps both raw answers where the second is no better`() async throws {
    let (batch, model, loop) = try await run(first: "I would rather not.", second: "Still no.")
    #expect(model.counts == [1, 2])
    #expect(batch.header.failure?.rawValue == "critique-prose")
    #expect(batch.header.repair == BatchHeader.Repair(faults: 1, isUsed: false))
    #expect(batch.critique == "I would rather not." && batch.repair == "Still no.")
    #expect(batch.pairs.isEmpty && batch.candidates.isEmpty)
    #expect(try await loop.tick().outcomes.allSatisfy { $0.status == .nothing })
  }

  @Test func `takes what it can of the first where the second is worse`() async throws {
    let (batch, _, _) = try await run(
      first: #"{"notes_markdown": "- a line", "knowledge_candidates": [], "rubric_scores": {}}"#,
      second: "no")
    #expect(batch.header.failure == nil)
    #expect(batch.header.repair?.isUsed == false)
    #expect(batch.notes == "- a line")
    #expect(batch.header.findings.contains(Finding(.missing, "/training_examples")))
  }

  @Test(arguments: [
    (#"{"notes_markdown": "- all", "knowl"#, ChatResponse.FinishReason.length),
    ("", .length),
    (#"{"notes_markdown": "- all", "knowl"#, .stop),
    (
      ScriptedModel.answer(Reading(task: .critique(draft: ""), passages: [], claims: [])).content,
      .length
    ),
  ])
  func `never asks to put right what was cut`(
    _ text: String, _ finish: ChatResponse.FinishReason
  ) async throws {
    let (batch, model, _) = try await run(first: text, finish)
    #expect(model.counts == [1, 1])
    #expect(batch.header.failure?.rawValue == "critique-truncated")
    #expect(batch.pairs.isEmpty && batch.repair == nil && batch.header.repair == nil)
  }

  @Test func `does not take an answer that was put right and cut`() async throws {
    let (batch, _, _) = try await run(
      first: "no",
      second: ScriptedModel.answer(
        Reading(task: .critique(draft: ""), passages: [], claims: [])
      ).content, .length)
    #expect(batch.header.failure?.rawValue == "critique-prose")
    #expect(batch.pairs.isEmpty)
  }

  @Test func `asks for nothing more where marks alone are missing, and lists what is`() async throws
  {
    let (batch, model, _) = try await run(
      first: """
        {"notes_markdown": "- n", "knowledge_candidates": [{"category": "work", "claim": "Bakes.",
         "evidence_tweet_ids": [], "evidence_quotes": [], "confidence": 0.5, "aside": "x"}], "training_examples": [], "rubric_scores": {"grounding": 11}, "x": 1}
        """)
    #expect(model.counts == [1, 1])
    #expect(batch.header.failure == nil && batch.header.repair == nil)
    let findings = batch.header.findings
    #expect(findings.contains(Finding(.outOfRange, "/rubric_scores/grounding")))
    #expect(findings.contains(Finding(.unexpected, "/knowledge_candidates/0")))
    #expect(findings.contains(Finding(.missing, "/knowledge_candidates/0/contradicts")))
    #expect(findings.contains(Finding(.unexpected, "")))
    // No name that the model made up.
    #expect(!findings.contains { $0.path.contains("aside") })
  }
}
