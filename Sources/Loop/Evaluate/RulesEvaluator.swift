internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Models

/// The built-in evaluator: asks a model the questions of a suite, lets two rankers choose among its
/// answers, and scores what they chose by rules.
struct RulesEvaluator {
  /// The prompt that questions are asked with: a part of the instrument, not one of the prompts
  /// that a user changes.
  static let prompt = PackageResources.question_md

  let calls: ModelCalls
  /// How many answers a question gets.
  let samples: Int
  let maxTokens: Int

  /// What makes two measurements comparable: the rules, the prompt, who answers, and how.
  func instrument(_ suite: EvalSuite) -> JSON {
    var parts = JSONObject([
      ("rules", .integer(RulesEvaluation.version)),
      ("prompt_sha256", .string(SHA256Digest(of: RulesEvaluator.prompt).hex)),
      ("suite_sha256", .string(SHA256Digest(of: suite.lines).hex)),
      ("samples", .integer(samples)),
      ("temperature", .double(Sampling.temperature(of: samples))),
      ("max_tokens", .integer(maxTokens)), ("provider", .string(calls.model.identity.provider)),
    ])
    parts["model"] = calls.model.identity.name.map(JSON.string)
    parts["id"] = .string(SHA256Digest(of: JSON.object(parts).canonicalBytes).hex)
    return .object(parts)
  }

  /// Chooses one of some answers to a prompt, by its place.
  typealias Chooser = (_ answers: [String], _ prompt: String) -> Int

  /// Takes the first answer: the baseline where nothing is promoted.
  static func first(_ answers: [String], _ prompt: String) -> Int { 0 }

  /// Measures a candidate against a baseline.
  func measure(
    _ candidate: Chooser, against baseline: Chooser, on suite: EvalSuite,
    stopped: @Sendable () -> Bool = { false }, progress: (Int) -> Void = { _ in }
  ) async throws -> RulesEvaluation {
    let template: PromptTemplate
    do {
      template = try PromptTemplate(
        file: "question.md", bytes: RulesEvaluator.prompt,
        placeholders: [.records, .question, .boundary])
    } catch { throw LoopError.badContent("the built-in prompt: \(error)") }
    var items: [RulesEvaluation.Item] = []
    for question in suite.questions {
      if stopped() { throw CancellationError() }
      let messages = template.messages([
        .records: PassageListing.text(question.passages), .question: question.question.text,
        .boundary: PromptText.boundary(question.passages),
      ])
      let answers = try await answers(to: question, messages)
      let prompt = PromptTemplates.promptText(messages)
      let texts = answers.map(\.text)
      func choice(_ choose: Chooser) -> RulesEvaluation.Choice {
        let index = choose(texts, prompt)
        return RulesEvaluation.Choice(
          index: index, score: AnswerScore(of: texts[index], to: question))
      }
      items.append(
        RulesEvaluation.Item(
          question: question, answers: answers, candidate: choice(candidate),
          baseline: choice(baseline)))
      progress(items.count)
    }
    return RulesEvaluation(items: items)
  }

  private func answers(
    to question: EvalQuestion, _ messages: [ChatRequest.Message]
  ) async throws -> [RulesEvaluation.Sample] {
    var samples: [RulesEvaluation.Sample] = []
    for sample in 0..<self.samples {
      let seed = Sampling.seed(sample, of: question.item)
      let answer = try await calls.answer(
        ChatRequest(
          messages: messages, seed: seed,
          temperature: Sampling.temperature(of: self.samples), maxTokens: maxTokens,
          reading: Reading(
            task: .answer(question.question), passages: question.passages, claims: [])),
        for: CallPurpose(step: .answer, subject: question.item, sample: sample))
      samples.append(RulesEvaluation.Sample(seed: seed, text: answer.response.content))
    }
    return samples
  }
}
