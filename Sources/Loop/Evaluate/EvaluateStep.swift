internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
public import Models
internal import Ranker
public import SystemPackage

/// The sixth step: a trained adapter is measured against what is promoted.
public struct EvaluateStep {
  private let context: LoopContext
  private let model: (any Model)?
  private let lender: (any ModelLender)?

  /// Evaluates for the store of a context; a `model` answers what the built-in evaluator asks of
  /// rankers, and a `lender` lends it the adapters that are served.
  public init(
    in context: LoopContext, asking model: (any Model)? = nil,
    lending lender: (any ModelLender)? = nil
  ) {
    self.context = context
    self.model = model
    self.lender = lender
  }

  /// What the step came to.
  public enum Outcome: Sendable {
    /// No adapter awaits an evaluation.
    case nothing
    /// An adapter awaits one, and nothing is set that could make it, or nothing can be asked.
    case awaiting(candidate: String, reason: String?)
    /// There is a report.
    case reported(candidate: String, isAsserted: Bool, isNew: Bool)
    /// The evaluation ended without one.
    case failed(candidate: String, reason: String)
  }

  /// Evaluates the newest adapter with what is set, unless it has a report against what is promoted.
  ///
  /// It is measured once more where the instrument changed and [M42] allows it, or where a person
  /// says `again`. With `limit` the suite asks about so many threads, from now on.
  ///
  /// Throws `CancellationError` when it is `stopped` between two questions.
  public func run(
    again: Bool = false, threads limit: Int? = nil, stopped: @Sendable () -> Bool = { false }
  ) async throws -> Outcome {
    let snapshot = try context.settle()
    guard let newest = try AdapterLine(snapshot).newest(), newest.record.state == .trained else {
      return .nothing
    }
    let promoted = try PromotedLine(snapshot).candidate() ?? GateFacts.base
    guard !promoted.utf8.elementsEqual(newest.candidate.utf8) else { return .nothing }
    let evaluator = try ConfiguredCommand("eval.command", in: context.settings)
    if !again, let report = try EvalLine(snapshot).newest(of: newest.candidate),
      report.report.rollbackModel.utf8.elementsEqual(promoted.utf8),
      try await !isOfAnother(
        instrument: evaluator,
        SecondMeasurement(adapter: newest, report: report, snapshot: snapshot))
    {
      return .nothing
    }
    guard let evaluator else { return .awaiting(candidate: newest.candidate, reason: nil) }
    let suite = try EvalSuite(of: snapshot, for: newest, threads: limit)
    if case .shell(let command) = evaluator {
      return try await CommandEvaluation(context: context, command: command)
        .measure(newest, on: suite, in: snapshot)
    }
    guard !suite.items.isEmpty else {
      return .awaiting(
        candidate: newest.candidate, reason: "no thread is set aside that could be asked about")
    }
    return try await measureByRules(newest, on: suite, in: snapshot, stopped)
  }

  /// Takes a report that somebody else made: it is kept as asserted.
  public func importReport(_ source: EvalImport) throws -> Outcome {
    let snapshot = try context.settle()
    let measurement = try source.measurement(in: snapshot)
    let candidate = measurement.files.report.candidateID
    guard let adapter = try AdapterLine(snapshot).findTrained(candidate) else {
      throw LoopError.unknownCandidate(candidate)
    }
    return try EvalWriting(context: context).keep(measurement, about: adapter, in: snapshot)
  }

  /// Takes a `report.json`, or the folder that holds it and may hold `items.jsonl`; `items` is an
  /// `items.jsonl` that lies elsewhere.
  public func importReport(from path: FilePath, items: FilePath?) throws -> Outcome {
    try importReport(EvalImport(path, items: items))
  }

  /// What can be measured by rules of an adapter, and who answers.
  private enum Answering {
    case rankers(StoredRanker, StoredRanker?, any Model)
    case served(ServedEvaluation, any ModelLender)
    /// Neither; with the reason.
    case nobody(String)
  }

  private func answering(
    _ adapter: AdapterLine.Version, in snapshot: Snapshot
  ) throws -> Answering {
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
        of: adapter, against: PromotedLine(snapshot).candidate() ?? GateFacts.base,
        in: context.settings)
    else {
      return .nobody(
        ranker == nil
          ? "\(name) measures rankers, and adapters that are served: tka.eval.candidate.url is not set"
          : "\(name) cannot measure a ranker against a promoted adapter that is none")
    }
    return .served(served, lender)
  }

  private func evaluator(
    for adapter: AdapterLine.Version, _ answering: Answering, in snapshot: Snapshot
  ) throws -> RulesEvaluator {
    // What is measured, and how, was set before the training.
    let policy = try PolicyLine.policy(adapter.record.policy, in: snapshot)
    var samples = try (policy ?? PolicyLine(snapshot).policy()).evalSamples
    if case .served = answering { samples = 1 }
    return RulesEvaluator(
      samples: samples, maxTokens: try context.settings.number("model.maxtokens"))
  }

  private func measureByRules(
    _ adapter: AdapterLine.Version, on suite: EvalSuite, in snapshot: Snapshot,
    _ stopped: @Sendable () -> Bool
  ) async throws -> Outcome {
    let answering: Answering
    do {
      answering = try self.answering(adapter, in: snapshot)
    } catch LoopError.badSetting(let name, let reason) where name.hasPrefix("tka.eval.") {
      return .awaiting(candidate: adapter.candidate, reason: "\(name) \(reason)")
    }
    let evaluator = try self.evaluator(for: adapter, answering, in: snapshot)
    let total = suite.items.count
    func progress(_ done: Int) {
      context.progress(Progress(activity: "evaluate", done: done, total: total))
    }
    let evaluation: RulesEvaluation
    let instrument: Instrument
    let ledger: CallLedger?
    switch answering {
    case .nobody(let reason): return .awaiting(candidate: adapter.candidate, reason: reason)
    case .rankers(let ranker, let promoted, let model):
      let calls = try ModelCalls(model, in: context)
      ledger = calls.ledger
      instrument = try await evaluator.instrument(suite: suite.digest, answering: model)
      evaluation = try await evaluator.measure(
        ranker.ranker.choose, against: promoted?.ranker.choose ?? RulesEvaluator.first,
        answering: calls, on: suite, stopped: stopped, progress: progress)
    case .served(let served, let lender):
      let shared = try CallLedger(in: context)
      ledger = shared
      (evaluation, instrument) = try await served.withModels(
        lender, evaluator, suite: suite.digest
      ) { candidate, baseline, instrument in
        let evaluation = try await evaluator.measure(
          ModelCalls(candidate, in: context, ledger: shared),
          against: ModelCalls(baseline, in: context, ledger: shared), on: suite,
          stopped: stopped, progress: progress)
        return (evaluation, instrument)
      }
    }
    // A wave that is under way finds its prompts again by the ledger as it was.
    if try !Wave(in: snapshot).isOpen { try ledger?.settle() }
    let report = evaluation.report(
      candidate: adapter.candidate,
      rollbackModel: try PromotedLine(snapshot).candidate() ?? GateFacts.base,
      instrument: instrument.json)
    var measurement = Measurement(
      ReportFiles(report: report, items: evaluation.itemLines), suite: suite.description,
      provider: ConfiguredCommand.rules.name)
    measurement.further = [
      (EvalLine.answersName, evaluation.answerLines), (EvalLine.questionsName, suite.lines),
    ]
    return try EvalWriting(context: context).keep(measurement, about: adapter, in: snapshot)
  }

  /// True where what would measure an adapter now is another instrument than that of its report,
  /// and it may be measured again.
  private func isOfAnother(
    instrument evaluator: ConfiguredCommand?, _ second: SecondMeasurement
  ) async throws -> Bool {
    guard let evaluator else { return false }
    let (digest, count) = try second.suite()
    guard count > 0, try second.isAllowed(items: count) else { return false }
    let report = second.report.report
    if case .shell(let command) = evaluator {
      return !Instrument(Instrument.command(command, suite: digest)).isThat(of: report)
    }
    do {
      let answering = try self.answering(second.adapter, in: second.snapshot)
      let evaluator = try self.evaluator(for: second.adapter, answering, in: second.snapshot)
      switch answering {
      case .nobody: return false
      case .rankers(_, _, let model):
        return try await !evaluator.instrument(suite: digest, answering: model).isThat(of: report)
      case .served(let served, let lender):
        return try await served.withModels(lender, evaluator, suite: digest) { _, _, instrument in
          !instrument.isThat(of: report)
        }
      }
    } catch LoopError.model, LoopError.badSetting {
      // What cannot be asked cannot measure: the report stands until it can.
      return false
    }
  }
}
