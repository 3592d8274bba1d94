import CanonicalJSON
import Lineage
import Models
import TestSupport
import Testing

@testable import Loop

/// What a judge is asked, and what becomes of it [M47].
@Suite struct JudgeTests {
  /// What a judge says of the answers that it is shown first and second.
  private typealias Taste = @Sendable (_ first: Substring, _ second: Substring) -> String

  private static let facts: @Sendable (ServedModel) -> JSON? = { served in
    ["name": served.name == "judge" ? "Qwen3-8B.gguf" : "Llama-3.2-3B.gguf"]
  }

  /// A candidate that quotes, a baseline that makes things up, and a judge.
  private static func lender(
    facts: @escaping @Sendable (ServedModel) -> JSON? = JudgeTests.facts, _ taste: @escaping Taste
  ) -> ScriptedLender {
    ScriptedLender(facts: facts) { served, request in
      switch served.name {
      case "judge":
        let parts = request.messages.last?.content.split(separator: "two boundary lines:\n") ?? []
        return parts.count == 3 ? taste(parts[1], parts[2]) : "shown \(parts.count) parts"
      case "good": return ScriptedLender.good(request.reading)
      default: return "- owner: Knows everything about it."
      }
    }
  }

  private static func loop(
    frozenBy lender: ScriptedLender
  ) async throws -> (TemporaryLoop, candidate: String) {
    let (loop, candidate) = try await ServedEvaluationTests.loop()
    try loop.set("judge.url", "http://127.0.0.1:9/v1")
    try loop.set("judge.model", "judge")
    let digest = try await JudgeIdentity.digest(loop.context().settings, lending: lender)
    try loop.set("judge.digest", digest)
    return (loop, candidate)
  }

  private func evaluate(
    _ loop: TemporaryLoop, _ lender: ScriptedLender
  ) async throws -> EvaluateStep.Outcome {
    try await EvaluateStep(in: loop.context(), asking: nil, lending: lender).run()
  }

  private func report(
    _ loop: TemporaryLoop, _ candidate: String
  ) throws -> (EvalLine.Version, judged: [(candidate: Decimal, baseline: Decimal)]) {
    let version = try #require(try EvalLine(loop.snapshot()).newest(of: candidate))
    let guards = try #require(version.items).flatMap(\.guards).filter { $0.name == "judge" }
    return (version, guards.map { ($0.candidate, $0.baseline) })
  }

  @Test func `asks in both orders, and what it says is a guard and no part of the composite`()
    async throws
  {
    let quotes = Self.lender { first, _ in
      first.contains("everything") ? #"{"better":"B"}"# : #"{"better":"A"}"#
    }
    let (loop, candidate) = try await Self.loop(frozenBy: quotes)
    guard case .reported(candidate, false, true) = try await evaluate(loop, quotes) else {
      Issue.record("not reported")
      return
    }
    let (version, judged) = try report(loop, candidate)
    #expect(!judged.isEmpty && judged.allSatisfy { $0.candidate == .one && $0.baseline == .zero })
    #expect(quotes.asked.count { $0.name == "judge" } == 2 * judged.count)
    #expect(version.report.extra["measured"]?["judge"]?["candidate"] == .integer(judged.count))
    #expect(version.report.extra["instrument"]?["judge_sha256"]?.string?.count == 64)
    let lines = try loop.git.run("show", "evals:judgements.jsonl").lines
    #expect(lines.count == judged.count)
    for line in lines {
      #expect(try JSONParser.parse(line)["votes"] == ["candidate", "candidate"])
    }
    try loop.expectClean()

    // Without a judge the composites are the same.
    let (other, same) = try await ServedEvaluationTests.loop()
    _ = try await evaluate(other, quotes)
    let plain = try #require(try EvalLine(other.snapshot()).newest(of: same))
    #expect(plain.report.candidateComposite == version.report.candidateComposite)
    #expect(plain.report.baselineComposite == version.report.baselineComposite)
    #expect(plain.report.instrumentID != version.report.instrumentID)
  }

  @Test(arguments: [
    (#"{"better":"A"}"#, "order"), (#"{"better":"neither"}"#, "neither"),
    ("```json\n{\"better\":\"B\"}\n```", "order"), ("The first one.", "unusable"),
    (#"{"better":"C"}"#, "unusable"),
  ])
  func `nobody is better where the order decides, or nothing can be read`(
    answer: String, verdict: String
  ) async throws {
    let lender = Self.lender { _, _ in answer }
    let (loop, candidate) = try await Self.loop(frozenBy: lender)
    _ = try await evaluate(loop, lender)
    let (version, judged) = try report(loop, candidate)
    let half = try #require(Decimal("0.5"))
    #expect(!judged.isEmpty && judged.allSatisfy { $0.candidate == half && $0.baseline == half })
    #expect(version.report.extra["measured"]?["judge"]?[verdict] == .integer(judged.count))
  }

  @Test(arguments: [
    ("judge.digest", nil, "tka.judge.digest is not set"),
    ("judge.digest", String(repeating: "0", count: 64), "the model that is served is another"),
    ("judge.model", "other", "the model that is served is another"),
    ("judge.family", "llama", "is of the family of what it would judge (llama)"),
    ("model.family", "qwen", "is of the family of what it would judge (qwen)"),
  ])
  func `asks nobody where it is not sure of the judge`(
    setting: String, value: String?, reason: String
  ) async throws {
    let lender = Self.lender { _, _ in "" }
    let (loop, candidate) = try await Self.loop(frozenBy: lender)
    if let value { try loop.set(setting, value) } else { try loop.unset(setting) }
    guard case .awaiting(candidate, let said?) = try await evaluate(loop, lender) else {
      Issue.record("measured")
      return
    }
    #expect(said.contains(reason))
    #expect(lender.asked.isEmpty)
  }

  @Test func `does not take a name for a family that it does not know`() async throws {
    let lender = Self.lender(facts: { _ in ["name": "default"] }) { _, _ in "" }
    let (loop, candidate) = try await Self.loop(frozenBy: lender)
    guard case .awaiting(candidate, let said?) = try await evaluate(loop, lender) else {
      Issue.record("measured")
      return
    }
    #expect(said.contains("tka.model.family is not set"))
  }

  @Test func `freezes no judge whose server says nothing of it`() async throws {
    let (loop, _) = try await ServedEvaluationTests.loop()
    try loop.set("judge.url", "http://127.0.0.1:9/v1")
    let silent = Self.lender(facts: { _ in nil }) { _, _ in "" }
    await #expect(throws: LoopError.self) {
      try await JudgeIdentity.digest(loop.context().settings, lending: silent)
    }
  }
}
