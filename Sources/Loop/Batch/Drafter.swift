internal import Models
internal import Ranker

/// The first pass: asks for drafts of a batch at once, and chooses the one that goes on.
struct Drafter: Sendable {
  /// A draft to go on with.
  struct Draft: Sendable {
    let response: ChatResponse
    /// All drafts, where there are several.
    let all: [SampledDraft]
    /// Which one it is, where there are several.
    let choice: DraftChoice?
    /// The calls that were made.
    let calls: [BatchCall]
  }

  /// Asks for the marks of a draft.
  typealias Judge = @Sendable (_ draft: String, _ sample: Int) async throws -> ModelCalls.Answer?

  let calls: ModelCalls
  /// Who chooses; nil for the second pass's marks.
  let ranker: StoredRanker?
  let samples: Int

  /// Asks for the drafts of a batch.
  /// - Parameters:
  ///   - number: The batch.
  ///   - prompt: What is asked.
  ///   - reading: The same in structured form.
  ///   - isAgain: True where it was read before.
  ///   - judge: Asks for marks, where no ranker is there to choose.
  /// - Returns: The chosen draft, with all of them.
  /// - Throws: What asking throws.
  func draft(
    of number: Int, prompt: ContextFit.Prompt, reading: Reading, isAgain: Bool,
    judgedBy judge: @escaping Judge
  ) async throws -> Draft {
    let answers = try await Drafter.together(samples) { sample in
      let seed = samples == 1 ? number : Sampling.seed(sample, of: "batch \(number)")
      let request = ChatRequest(
        messages: prompt.messages, seed: seed, temperature: Sampling.temperature(of: samples),
        maxTokens: prompt.maxTokens, reading: reading)
      return try await calls.answer(
        request, for: CallPurpose(.draft, ofBatch: number, sample: sample),
        isUsable: isAgain ? { BatchResult.failure(ofDraft: $0) == nil } : nil)
    }
    let made = answers.compactMap(\.call)
    if answers.count == 1, let only = answers.first {
      return Draft(response: only.response, all: [], choice: nil, calls: made)
    }
    let text = PromptTemplates.promptText(prompt.messages)
    let scores = ranker?.ranker.scores(of: answers.map(\.response.content), to: text)
    var drafts = answers.enumerated().map { index, answer in
      SampledDraft(
        seed: Sampling.seed(index, of: "batch \(number)"), text: answer.response.content,
        failure: BatchResult.failure(ofDraft: answer.response), score: scores?[index])
    }
    // A draft that cannot be used is chosen only where none can.
    var usable = drafts.indices.filter { drafts[$0].failure == nil }
    if usable.isEmpty { usable = Array(drafts.indices) }
    let candidates = usable
    var judged: [ModelCalls.Answer?] = []
    if ranker == nil, candidates.count > 1, drafts[candidates[0]].failure == nil {
      judged = try await Drafter.together(candidates.count) { [drafts] place in
        try await judge(drafts[candidates[place]].text, candidates[place])
      }
      for (index, answer) in zip(candidates, judged) {
        drafts[index].rubric = answer.map { RubricScores(answeredBy: $0.response) }
      }
    }
    let totals = candidates.map { drafts[$0].rubric?.total }
    let isByRubric = totals.contains { $0 != nil }
    let chosen =
      if isByRubric {
        candidates[Drafter.best(of: totals)]
      } else {
        candidates[Ranker.best(of: candidates.compactMap { drafts[$0].score }) ?? 0]
      }
    return Draft(
      response: answers[chosen].response, all: drafts,
      choice: DraftChoice(
        samples: drafts.count, chosen: chosen, ranker: ranker?.candidate, isByRubric: isByRubric),
      calls: made + judged.compactMap { $0?.call })
  }

  /// The place of the greatest number, of equal ones the first.
  private static func best(of totals: [Int?]) -> Int {
    var best = 0
    for (place, total) in totals.enumerated() where total ?? -1 > totals[best] ?? -1 {
      best = place
    }
    return best
  }

  /// What `body` gives for each number below `count`, all asked for at once, in their order.
  ///
  /// Where one fails the others are not dropped: what they answer is paid for, and kept.
  static func together<R: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) async throws -> R
  ) async throws -> [R] {
    if count == 1 { return [try await body(0)] }
    return try await withThrowingTaskGroup(of: (Int, R).self) { group in
      for number in 0..<count { group.addTask { (number, try await body(number)) } }
      var results: [Int: R] = [:]
      var failure: (any Error)?
      while let outcome = await group.nextResult() {
        switch outcome {
        case .success(let (number, result)): results[number] = result
        case .failure(let error): failure = failure ?? error
        }
      }
      if let failure { throw failure }
      return (0..<count).compactMap { results[$0] }
    }
  }
}

extension RubricScores {
  /// The marks in an answer, which may hold more; none where there is nothing to read.
  init(answeredBy response: ChatResponse) {
    self.init()
    guard response.finishReason != .length,
      case .usable(let answer, _) = CritiqueParser.parse(response.content)
    else { return }
    self = answer.rubric
  }
}
