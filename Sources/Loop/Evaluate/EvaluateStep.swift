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

  /// Evaluates for the store of a context; a `model` answers what the built-in evaluator asks.
  public init(in context: LoopContext, asking model: (any Model)? = nil) {
    self.context = context
    self.model = model
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
  /// Throws `CancellationError` when it is `stopped` between two questions.
  public func run(stopped: @Sendable () -> Bool = { false }) async throws -> Outcome {
    let snapshot = try context.settle()
    guard let newest = try AdapterLine(snapshot).newest(), newest.record.state == .trained,
      try isAwaited(newest, in: snapshot)
    else { return .nothing }
    guard let evaluator = try ConfiguredCommand("eval.command", in: context.settings) else {
      return .awaiting(candidate: newest.candidate, reason: nil)
    }
    if case .shell(let command) = evaluator {
      return try await measure(newest, with: command, in: snapshot)
    }
    return try await measureByRules(newest, in: snapshot, stopped: stopped)
  }

  /// Takes a report that somebody else made: it is kept as asserted.
  ///
  /// `path` is a `report.json`, or a folder that holds it and may hold `items.jsonl`; `itemsPath`
  /// is an `items.jsonl` that lies elsewhere.
  public func importReport(from path: FilePath, items itemsPath: FilePath?) throws -> Outcome {
    let snapshot = try context.settle()
    let isFolder = (try? path.stat().type) == .directory
    let reportPath = isFolder ? path.appending(EvalLine.reportName) : path
    var itemsFile = itemsPath
    if itemsFile == nil, isFolder {
      let beside = path.appending(EvalLine.itemsName)
      itemsFile = Files.exists(beside) ? beside : nil
    }
    let report = try ReportFiles(report: reportPath, items: itemsFile)
    guard let adapter = try AdapterLine(snapshot).findTrained(report.report.candidateID) else {
      throw LoopError.unknownCandidate(report.report.candidateID)
    }
    return try keep(
      Measurement(report, suite: EvalSuite.unknown, provider: "asserted"), about: adapter,
      in: snapshot)
  }

  /// True where an adapter has no report, or one against something else than what is promoted now.
  private func isAwaited(_ adapter: AdapterLine.Version, in snapshot: Snapshot) throws -> Bool {
    guard let report = try EvalLine(snapshot).newest(of: adapter.candidate) else { return true }
    let promoted = try PromotedLine(snapshot).candidate() ?? GateFacts.base
    guard !promoted.utf8.elementsEqual(adapter.candidate.utf8) else { return false }
    return !report.report.rollbackModel.utf8.elementsEqual(promoted.utf8)
  }

  private func measureByRules(
    _ adapter: AdapterLine.Version, in snapshot: Snapshot, stopped: @Sendable () -> Bool
  ) async throws -> Outcome {
    guard let model else {
      throw LoopError.badSetting(name: "tka.eval.command", reason: "needs a model that answers")
    }
    let ranker = try StoredRanker.find(
      at: adapter.commit, candidate: adapter.candidate, in: snapshot)
    let promoted = try StoredRanker.promoted(in: snapshot)
    guard let ranker, promoted != nil || snapshot.isEmpty(.promoted) else {
      return .awaiting(
        candidate: adapter.candidate,
        reason: "\(ConfiguredCommand.rules.name) measures rankers alone: "
          + (ranker == nil ? "this adapter is none" : "what is promoted is none"))
    }
    let suite = try EvalSuite(of: snapshot)
    let total = suite.questions.count
    guard total > 0 else {
      return .awaiting(
        candidate: adapter.candidate, reason: "no thread is set aside that could be asked about")
    }
    // What is measured, and how, was set before the training.
    let policy = try PolicyLine.policy(adapter.record.policy, in: snapshot)
    let calls = try ModelCalls(model, in: context)
    let evaluator = RulesEvaluator(
      calls: calls, samples: try (policy ?? PolicyLine(snapshot).policy()).evalSamples,
      maxTokens: try context.settings.number("model.maxtokens"))
    let evaluation = try await evaluator.measure(
      ranker.ranker.choose, against: promoted?.ranker.choose ?? RulesEvaluator.first, on: suite,
      stopped: stopped
    ) { done in
      context.progress(Progress(activity: "evaluate", done: done, total: total))
    }
    // A wave that is under way finds its prompts again by the ledger as it was.
    if try !Wave(in: snapshot).isOpen { try calls.ledger?.settle() }
    let report = evaluation.report(
      candidate: adapter.candidate, rollbackModel: promoted?.candidate ?? GateFacts.base,
      instrument: evaluator.instrument(suite))
    var measurement = Measurement(
      ReportFiles(report: report, items: evaluation.itemLines), suite: suite.description,
      provider: ConfiguredCommand.rules.name)
    measurement.further = [
      (EvalLine.answersName, evaluation.answerLines), (EvalLine.questionsName, suite.lines),
    ]
    return try keep(measurement, about: adapter, in: snapshot)
  }

  private func measure(
    _ adapter: AdapterLine.Version, with command: String, in snapshot: Snapshot
  ) async throws -> Outcome {
    let run = try CommandRun(named: "eval-\(adapter.artifact.short)", in: context)
    defer { run.remove() }
    let candidate = try run.makeFolder("candidate")
    let output = try run.makeFolder("output")
    try ExportedFiles.adapter(at: adapter.commit, of: snapshot, to: candidate)
    var baseline = ""
    if !snapshot.isEmpty(.promoted) {
      let folder = try run.makeFolder("baseline")
      try ExportedFiles.adapter(at: snapshot.tip(.promoted), of: snapshot, to: folder)
      baseline = folder.string
    }
    let suite = try EvalSuite(of: snapshot)
    let suitePath = run.folder.appending("suite.jsonl")
    try Files.write(suite.lines, to: suitePath, mode: 0o600)
    let ending = try await run.run(
      command,
      environment: [
        "TKA_CANDIDATE": candidate.string, "TKA_BASELINE": baseline,
        "TKA_SUITE": suitePath.string, "TKA_OUTPUT": output.string,
        "TKA_CANDIDATE_ID": adapter.candidate,
        "TKA_ROLLBACK_MODEL": try PromotedLine(snapshot).candidate() ?? GateFacts.base,
      ], limit: CommandRun.limit(context.settings))
    if let failure = ending.failure { return try fail(adapter, failure, log: ending.log) }
    let items = output.appending(EvalLine.itemsName)
    do {
      let report = try ReportFiles(
        report: output.appending(EvalLine.reportName), items: Files.exists(items) ? items : nil)
      guard report.report.candidateID.utf8.elementsEqual(adapter.candidate.utf8) else {
        return try fail(adapter, "its report is about another candidate", log: ending.log)
      }
      var measurement = Measurement(
        report, suite: suite.description, provider: ConfiguredCommand.shell(command).name)
      measurement.log = ending.log
      return try keep(measurement, about: adapter, in: snapshot)
    } catch LoopError.badReport(_, let reason) {
      return try fail(adapter, reason, log: ending.log)
    }
  }

  /// Keeps the log beside the repository's own files: the next tick evaluates again.
  private func fail(
    _ adapter: AdapterLine.Version, _ reason: String, log: [UInt8]
  ) throws -> Outcome {
    let path = try context.registry.path("eval.log")
    try Files.write(log, to: path, mode: 0o600)
    return .failed(candidate: adapter.candidate, reason: "\(reason); its log is \(path)")
  }

  /// A report, and what is kept beside it.
  private struct Measurement {
    let files: ReportFiles
    let suite: JSON
    let provider: String
    var further: [Payload] = []
    var log: [UInt8]?

    init(_ files: ReportFiles, suite: JSON, provider: String) {
      self.files = files
      self.suite = suite
      self.provider = provider
    }
  }

  private func keep(
    _ measurement: Measurement, about adapter: AdapterLine.Version, in snapshot: Snapshot
  ) throws -> Outcome {
    let (files, provider) = (measurement.files, measurement.provider)
    var links = [Link(role: "adapter", artifact: adapter.artifact)]
    var inputs = [VersionMessage.Input(role: "adapter", commit: adapter.commit)]
    if let baseline = try snapshot.findArtifact(on: .promoted) {
      links.append(Link(role: "baseline", artifact: baseline.id))
      inputs.append(VersionMessage.Input(role: "baseline", commit: snapshot.tip(.promoted)))
    }
    var transaction = Transaction(in: context.store)
    var draft = ArtifactDraft(.eval, provider: provider, inputs: links)
    try draft.add(EvalLine.reportName, files.report.json.canonicalLine, in: &transaction)
    if let items = files.items { try draft.add(EvalLine.itemsName, items, in: &transaction) }
    try draft.add(EvalLine.suiteName, measurement.suite.canonicalLine, in: &transaction)
    for file in measurement.further { try draft.add(file.name, file.bytes, in: &transaction) }
    if let log = measurement.log { try draft.addLog("eval.txt", log, in: &transaction) }
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let summary = "eval of \(adapter.candidate.prefix(12)): \(provider)"
    let move = try context.writeVersion(
      of: .evals, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: summary, inputs: inputs, in: &transaction)
    if let move {
      try context.registry.record(
        context.describe("evaluate", summary), moves: [move], in: &transaction)
    }
    return .reported(
      candidate: adapter.candidate, isAsserted: provider == "asserted", isNew: move != nil)
  }
}
