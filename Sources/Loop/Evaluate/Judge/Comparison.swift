internal import ArtifactStore
internal import CanonicalJSON
internal import Models

/// Has a judge compare the answers of an evaluation.
struct Comparison {
  /// The judge.
  let calls: ModelCalls
  let maxTokens: Int

  private static let schema = ChatRequest.Schema(
    name: "verdict",
    schema: [
      "type": "object", "additionalProperties": false, "required": ["better"],
      "properties": ["better": ["enum": ["A", "B", "neither"]]],
    ])

  /// True for a question whose right answer is prose; what rules decide wholly is left to them.
  static func isAbout(_ question: EvalQuestion) -> Bool {
    question.expected == .answer && question.question.form != .ownRecords
  }

  /// An evaluation with what the judge says of each pair of answers.
  ///
  /// Throws `CancellationError` when it is `stopped` between two questions.
  func judge(
    _ evaluation: RulesEvaluation, stopped: @Sendable () -> Bool, progress: (Int) -> Void
  ) async throws -> RulesEvaluation {
    let prompt = try JudgePrompt()
    var items: [RulesEvaluation.Item] = []
    for var item in evaluation.items {
      if stopped() { throw CancellationError() }
      if Comparison.isAbout(item.question) {
        item.judgement = try await judgement(of: item, prompt)
      }
      items.append(item)
      progress(items.count)
    }
    return RulesEvaluation(items: items)
  }

  private func judgement(
    of item: RulesEvaluation.Item, _ prompt: JudgePrompt
  ) async throws -> Judgement {
    let candidate = item.answers[item.candidate.index].text
    let baseline = item.answers[item.baseline.index].text
    guard !candidate.utf8.elementsEqual(baseline.utf8) else { return Judgement(votes: []) }
    let orders: [(texts: (String, String), votes: (Judgement.Vote, Judgement.Vote))] = [
      ((candidate, baseline), (.candidate, .baseline)),
      ((baseline, candidate), (.baseline, .candidate)),
    ]
    var votes: [Judgement.Vote] = []
    for (order, (texts, vote)) in orders.enumerated() {
      let answer = try await calls.answer(
        ChatRequest(
          messages: prompt.messages(for: item.question, texts.0, texts.1),
          schema: Comparison.schema, seed: Sampling.seed(order, of: "judge \(item.question.item)"),
          temperature: 0, maxTokens: maxTokens,
          reading: Reading(
            task: .answer(item.question.question), passages: item.question.passages, claims: [])),
        for: CallPurpose(step: .judge, subject: item.question.item, sample: order))
      switch FencedJSON.object(in: answer.response.content)?["better"]?.string {
      case "A": votes.append(vote.0)
      case "B": votes.append(vote.1)
      case "neither": votes.append(.neither)
      default: votes.append(.unusable)
      }
    }
    return Judgement(votes: votes)
  }
}

/// The prompt that a judge is asked with: a part of the instrument.
struct JudgePrompt {
  private let template: PromptTemplate

  /// SHA-256 of it, in hex digits.
  static var digest: String { SHA256Digest(of: PackageResources.judge_md).hex }

  init() throws {
    do {
      template = try PromptTemplate(
        file: "judge.md", bytes: PackageResources.judge_md,
        placeholders: [.question, .records, .boundary, .first, .second])
    } catch { throw LoopError.badContent("the built-in prompt: \(error)") }
  }

  /// What is asked about two answers in an order.
  func messages(
    for question: EvalQuestion, _ first: String, _ second: String
  ) -> [ChatRequest.Message] {
    template.messages([
      .question: question.question.text, .records: PassageListing.text(question.passages),
      .first: first, .second: second,
      .boundary: PromptText.boundary(
        question.passages, draft: "\(first.utf8.count):\(first)\(second)"),
    ])
  }
}
