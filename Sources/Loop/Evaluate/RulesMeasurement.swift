internal import Lineage
internal import Models
internal import Ranker

/// An adapter that the built-in evaluator measures against what is promoted, with all who answer.
struct RulesMeasurement {
  let context: LoopContext
  /// Who answers for rankers.
  let model: (any Model)?
  /// Who lends served models.
  let lender: (any ModelLender)?
  let adapter: AdapterLine.Version
  let snapshot: Snapshot

  /// What can be measured, and who answers.
  private enum Answering {
    case rankers(StoredRanker, StoredRanker?, any Model)
    case served(ServedEvaluation, any ModelLender)
    /// Neither; with the reason.
    case nobody(String)
  }

  private func promoted() throws -> String {
    try PromotedLine(snapshot).candidate() ?? GateFacts.base
  }

  private func answering() throws -> Answering {
    let ranker = try StoredRanker.find(
      at: adapter.commit, candidate: adapter.candidate, in: snapshot)
    let promoted = try StoredRanker.promoted(in: snapshot)
    if let ranker, promoted != nil || snapshot.isEmpty(.promoted) {
      guard let model else {
        throw LoopError.badSetting(name: "tka.eval.command", reason: "needs a model that answers")
      }
      return .rankers(ranker, promoted, model)
    }
    let name = ConfiguredCommand.rules.name
    guard let lender, ranker == nil,
      let served = try ServedEvaluation(
        of: adapter, against: self.promoted(), in: context.settings)
    else {
      return .nobody(
        ranker == nil
          ? "\(name) measures rankers, and adapters that are served: tka.eval.candidate.url is not set"
          : "\(name) cannot measure a ranker against a promoted adapter that is none")
    }
    return .served(served, lender)
  }

  private func evaluator(_ answering: Answering) throws -> RulesEvaluator {
    // What is measured, and how, was set before the training.
    let policy = try PolicyLine.policy(adapter.record.policy, in: snapshot)
    var samples = try (policy ?? PolicyLine(snapshot).policy()).evalSamples
    if case .served = answering { samples = 1 }
    return RulesEvaluator(
      samples: samples, maxTokens: try context.settings.number("model.maxtokens"),
      judge: try Judge(of: context.settings))
  }

  /// The instrument that would measure now, without a question being asked; nil where nothing can.
  func instrument(suite digest: String) async throws -> Instrument? {
    let answering = try answering()
    let evaluator = try evaluator(answering)
    switch answering {
    case .nobody: return nil
    case .rankers(_, _, let model):
      return try await evaluator.instrument(suite: digest, answering: model)
    case .served(let served, let lender):
      return try await served.instrument(lender, evaluator, suite: digest)
    }
  }

  /// Measures on a suite.
  ///
  /// Throws `CancellationError` when it is `stopped` between two questions.
  func measure(
    on suite: EvalSuite, _ stopped: @Sendable () -> Bool
  ) async throws -> EvaluateStep.Outcome {
    do {
      return try await measured(on: suite, stopped)
    } catch LoopError.badSetting(let name, let reason)
      where ["tka.eval.", "tka.judge.", "tka.model.family"].contains(where: name.hasPrefix)
    {
      return .awaiting(candidate: adapter.candidate, reason: "\(name) \(reason)")
    } catch is ServedEvaluation.Changed {
      return .failed(
        candidate: adapter.candidate,
        reason: "a server answers otherwise than when it began, so no report was made: "
          + "let it hold the same adapters until the end, and evaluate again")
    }
  }

  private func measured(
    on suite: EvalSuite, _ stopped: @Sendable () -> Bool
  ) async throws -> EvaluateStep.Outcome {
    let answering = try answering()
    if case .nobody(let reason) = answering {
      return .awaiting(candidate: adapter.candidate, reason: reason)
    }
    let evaluator = try evaluator(answering)
    try await prove(evaluator.judge, against: answering)
    let ledger = try ledger(answering, evaluator.judge)
    var (evaluation, instrument, shown) = try await answers(
      answering, evaluator, on: suite, ledger, stopped)
    if shown != nil, evaluation.isOneAndTheSame {
      return .failed(
        candidate: adapter.candidate,
        reason:
          "candidate and baseline gave the same answer to each of \(suite.items.count) questions, "
          + "so no report was made: is the adapter loaded, and the baseline without it?")
    }
    if let judge = evaluator.judge, let lender {
      let answered = evaluation
      evaluation = try await lender.withModel(judge.served) { model in
        try await Comparison(
          calls: ModelCalls(judge.named(model), in: context, ledger: ledger),
          maxTokens: evaluator.maxTokens
        ).judge(answered, stopped: stopped, progress: progress("judge", suite))
      }
    }
    // A wave that is under way finds its prompts again by the ledger as it was.
    if try !Wave(in: snapshot).isOpen { try ledger?.settle() }
    let report = evaluation.report(
      candidate: adapter.candidate, rollbackModel: try promoted(), instrument: instrument.json,
      shown: shown?.json)
    var measurement = Measurement(
      ReportFiles(report: report, items: evaluation.itemLines), suite: suite.description,
      provider: ConfiguredCommand.rules.name)
    measurement.further = [
      (EvalLine.answersName, evaluation.answerLines), (GateFiles.questions, suite.lines),
    ]
    if let lines = evaluation.judgementLines {
      measurement.further.append((EvalLine.judgementsName, lines))
    }
    return try EvalWriting(context: context).keep(measurement, about: adapter, in: snapshot)
  }

  /// Where answers are kept; nil where nobody's are.
  private func ledger(_ answering: Answering, _ judge: Judge?) throws -> CallLedger? {
    if case .rankers(_, _, let model) = answering, judge == nil,
      !CallLedger.keeps(model.identity)
    {
      return nil
    }
    return try CallLedger(in: context)
  }

  /// Has the questions answered and scored.
  private func answers(
    _ answering: Answering, _ evaluator: RulesEvaluator, on suite: EvalSuite,
    _ ledger: CallLedger?, _ stopped: @Sendable () -> Bool
  ) async throws -> (RulesEvaluation, Instrument, ServedEvaluation.Shown?) {
    let progress = progress("evaluate", suite)
    switch answering {
    case .nobody(let reason): throw LoopError.badSetting(name: "tka.eval.command", reason: reason)
    case .rankers(let ranker, let promoted, let model):
      let instrument = try await evaluator.instrument(suite: suite.digest, answering: model)
      let evaluation = try await evaluator.measure(
        ranker.ranker.choose, against: promoted?.ranker.choose ?? RulesEvaluator.first,
        answering: ModelCalls(model, in: context, ledger: ledger), on: suite, stopped: stopped,
        progress: progress)
      return (evaluation, instrument, nil)
    case .served(let served, let lender):
      let instrument = try await served.instrument(lender, evaluator, suite: suite.digest)
      let (evaluation, shown) = try await served.measure(lender, in: context) {
        candidate, baseline in
        try await evaluator.measure(
          ModelCalls(candidate, in: context, ledger: ledger),
          against: ModelCalls(baseline, in: context, ledger: ledger), on: suite,
          stopped: stopped, progress: progress)
      }
      return (evaluation, instrument, shown)
    }
  }

  private func progress(_ activity: String, _ suite: EvalSuite) -> (Int) -> Void {
    let total = suite.items.count
    return { done in
      context.progress(Progress(activity: activity, done: done, total: total))
    }
  }

  /// Makes sure of a judge before anything is asked.
  private func prove(_ judge: Judge?, against answering: Answering) async throws {
    guard let judge else { return }
    guard let lender else {
      throw LoopError.badSetting(name: "tka.judge.url", reason: "needs a server to be asked")
    }
    try await judge.prove(lender, against: families(answering))
  }

  /// The families of those who answer; none for what is built in.
  private func families(_ answering: Answering) async throws -> Set<String> {
    var names: [String]
    switch answering {
    case .nobody: return []
    case .rankers(_, _, let model):
      guard CallLedger.keeps(model.identity) else { return [] }
      names = try await ServedFacts(of: model)?.names ?? []
      if let name = model.identity.name { names.append(name) }
    case .served(let served, let lender):
      names = try await served.names(lender)
    }
    return try Families.of(
      names, said: context.settings.text("model.family"), setting: "tka.model.family")
  }
}
