internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
public import Models
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
    return try await rules(newest, in: snapshot).measure(on: suite, stopped)
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
      let rules = rules(second.adapter, in: second.snapshot)
      return try await rules.instrument(suite: digest).map { !$0.isThat(of: report) } ?? false
    } catch LoopError.model, LoopError.badSetting {
      // What cannot be asked cannot measure: the report stands until it can.
      return false
    }
  }

  private func rules(
    _ adapter: AdapterLine.Version, in snapshot: Snapshot
  ) -> RulesMeasurement {
    RulesMeasurement(
      context: context, model: model, lender: lender, adapter: adapter, snapshot: snapshot)
  }
}
