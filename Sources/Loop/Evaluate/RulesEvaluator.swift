internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Models

/// The built-in evaluator: asks the questions of a suite and scores the answers by rules.
struct RulesEvaluator {
  /// How many answers a question gets.
  let samples: Int
  let maxTokens: Int
  /// Who compares the answers besides.
  var judge: Judge?

  /// Chooses one of some answers to a prompt, by its place.
  typealias Chooser = (_ answers: [String], _ prompt: String) -> Int

  /// Takes the first answer: the baseline where nothing is promoted.
  static func first(_ answers: [String], _ prompt: String) -> Int { 0 }

  /// What makes measurements comparable, but for who answers.
  func parts(suite digest: String) -> JSONObject {
    var parts = JSONObject([
      ("rules", .integer(RulesEvaluation.version)),
      ("prompt_sha256", .string(QuestionPrompts.digest)), ("suite_sha256", .string(digest)),
      ("samples", .integer(samples)),
      ("temperature", .double(Sampling.temperature(of: samples))),
      ("max_tokens", .integer(maxTokens)),
    ])
    if let judge {
      parts["judge_sha256"] = .string(judge.digest)
      parts["judge_prompt_sha256"] = .string(JudgePrompt.digest)
    }
    return parts
  }

  /// The instrument with which rankers are measured whose answers come from a model.
  func instrument(suite digest: String, answering model: any Model) async throws -> Instrument {
    var parts = self.parts(suite: digest)
    parts["provider"] = .string(model.identity.provider)
    parts["model"] = model.identity.name.map(JSON.string)
    parts["served_sha256"] = try await RulesEvaluator.facts(of: model)
    return Instrument(parts)
  }

  /// The instrument with which served models are measured.
  func instrument(
    suite digest: String, candidate: any Model, baseline: any Model, scales: [Double]
  ) async throws -> Instrument {
    var parts = self.parts(suite: digest)
    parts["provider"] = .string(candidate.identity.provider)
    parts["candidate_served_sha256"] = try await RulesEvaluator.facts(of: candidate)
    parts["baseline_served_sha256"] = try await RulesEvaluator.facts(of: baseline)
    if !scales.isEmpty { parts["candidate_scales"] = .array(scales.map(JSON.double)) }
    return Instrument(parts)
  }

  /// The digest of what a server says of its model, where it says something.
  private static func facts(of model: any Model) async throws -> JSON? {
    try await ServedFacts(of: model).map { .string($0.digest) }
  }

  /// Measures two that choose among the same answers of a model.
  func measure(
    _ candidate: Chooser, against baseline: Chooser, answering calls: ModelCalls,
    on suite: EvalSuite, stopped: @Sendable () -> Bool = { false },
    progress: (Int) -> Void = { _ in }
  ) async throws -> RulesEvaluation {
    try await each(of: suite, stopped, progress) { question, messages in
      var answers: [RulesEvaluation.Sample] = []
      for sample in 0..<samples {
        answers.append(try await answer(to: question, messages, sample, by: calls))
      }
      let prompt = PromptTemplates.promptText(messages)
      return item(
        question, answers, candidate: candidate(answers.map(\.text), prompt),
        baseline: baseline(answers.map(\.text), prompt))
    }
  }

  /// Measures two that answer themselves: one answer each, the likeliest.
  func measure(
    _ candidate: ModelCalls, against baseline: ModelCalls, on suite: EvalSuite,
    stopped: @Sendable () -> Bool = { false }, progress: (Int) -> Void = { _ in }
  ) async throws -> RulesEvaluation {
    try await each(of: suite, stopped, progress) { question, messages in
      let answers = [
        try await answer(to: question, messages, 0, by: candidate),
        try await answer(to: question, messages, 0, by: baseline),
      ]
      return item(question, answers, candidate: 0, baseline: 1)
    }
  }

  private func each(
    of suite: EvalSuite, _ stopped: @Sendable () -> Bool, _ progress: (Int) -> Void,
    _ body: (EvalQuestion, [ChatRequest.Message]) async throws -> RulesEvaluation.Item
  ) async throws -> RulesEvaluation {
    let prompts = try QuestionPrompts()
    var items: [RulesEvaluation.Item] = []
    for question in suite.questions {
      if stopped() { throw CancellationError() }
      items.append(try await body(question, prompts.messages(for: question)))
      progress(items.count)
    }
    return RulesEvaluation(items: items)
  }

  private func item(
    _ question: EvalQuestion, _ answers: [RulesEvaluation.Sample], candidate: Int, baseline: Int
  ) -> RulesEvaluation.Item {
    func choice(_ index: Int) -> RulesEvaluation.Choice {
      RulesEvaluation.Choice(
        index: index, score: AnswerScore(of: answers[index].text, to: question))
    }
    return RulesEvaluation.Item(
      question: question, answers: answers, candidate: choice(candidate),
      baseline: choice(baseline))
  }

  private func answer(
    to question: EvalQuestion, _ messages: [ChatRequest.Message], _ sample: Int,
    by calls: ModelCalls
  ) async throws -> RulesEvaluation.Sample {
    let seed = Sampling.seed(sample, of: question.item)
    let answer = try await calls.answer(
      ChatRequest(
        messages: messages, seed: seed, temperature: Sampling.temperature(of: samples),
        maxTokens: maxTokens,
        reading: Reading(
          task: .answer(question.question), passages: question.passages, claims: [])),
      for: CallPurpose(step: .answer, subject: question.item, sample: sample))
    return RulesEvaluation.Sample(seed: seed, text: answer.response.content)
  }
}
