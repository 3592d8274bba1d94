public import ArtifactStore
public import Lineage
public import Models

/// What cron runs: all nine steps in order, each on its own.
public struct Tick {
  private let context: LoopContext
  private let model: any Model
  private let lender: (any ModelLender)?
  private let limits: BatchStep.Limits
  private let stopped: @Sendable () -> Bool
  private let describe: @Sendable (any Error) -> Trouble

  /// What an error of a step means.
  public struct Trouble: Sendable {
    /// One line without a word of the archive.
    public let text: String
    /// True when the store contradicts itself.
    public let isDamage: Bool

    /// Describes an error.
    public init(text: String, isDamage: Bool) {
      self.text = text
      self.isDamage = isDamage
    }
  }

  /// What a tick came to.
  public struct Result: Sendable {
    /// What each step came to, in order.
    public let outcomes: [StepOutcome]

    /// 30 on damage, else 3 if a step failed, else 75 if something must wait, else 0.
    public var exitCode: Int {
      if outcomes.contains(where: { $0.status == .damaged }) { return 30 }
      if outcomes.contains(where: { $0.status == .failed }) { return 3 }
      if outcomes.contains(where: { $0.status == .later }) { return 75 }
      return 0
    }
  }

  /// Prepares a tick.
  /// - Parameters:
  ///   - context: The store, and a tick's name.
  ///   - model: Who reads.
  ///   - lender: Who lends adapters that are served, to be measured.
  ///   - limits: How far the batches go.
  ///   - stopped: True when no further batch is to be begun.
  ///   - describe: What a step's error is called, and whether it means damage.
  public init(
    in context: LoopContext, asking model: any Model, lending lender: (any ModelLender)? = nil,
    limits: BatchStep.Limits,
    stopped: @escaping @Sendable () -> Bool = { false },
    describing describe: @escaping @Sendable (any Error) -> Trouble = {
      Trouble(text: "\($0)", isDamage: false)
    }
  ) {
    self.context = context
    self.model = model
    self.lender = lender
    self.limits = limits
    self.stopped = stopped
    self.describe = describe
  }

  /// Takes the lock that keeps a second tick out.
  public static func lock(_ registry: Registry, holder: LockHolder) throws -> Lock.Attempt {
    try Lock.attempt(registry.path("tick.lock"), holder: holder)
  }

  /// Runs the steps, telling `report` of each as it ends; the caller holds the lock.
  public func run(_ report: (StepOutcome) -> Void) async throws -> Result {
    // Sweeping is a courtesy: what cannot be swept is no reason not to run.
    try? CommandRun.removeInterrupted(in: context)
    // No write of one object takes an hour.
    try? context.store.removeHalfWritten(before: context.now() - 3600)
    try? context.registry.removeStaleLocks(context.describe("tick", "sweeps"))
    _ = try? context.store.consolidate()
    context.store.beginBatch()
    var outcomes: [StepOutcome] = []
    var isBatchDelayed = false
    for step in StepName.allCases {
      if stopped() { break }
      let outcome = await isolated(step, isBatchDelayed: isBatchDelayed)
      if step == .batch { isBatchDelayed = outcome.status == .later }
      outcomes.append(outcome)
      report(outcome)
    }
    try context.store.endBatch()
    let result = Result(outcomes: outcomes)
    if stopped() { return result }
    try TickRecord(seconds: context.now(), exitCode: result.exitCode).write(to: context.registry)
    return result
  }

  /// Runs one step; what it throws is its outcome and nobody else's.
  private func isolated(_ step: StepName, isBatchDelayed: Bool) async -> StepOutcome {
    do {
      return try await run(step, isBatchDelayed: isBatchDelayed)
    } catch is CancellationError {
      return StepOutcome(step, .later, "stopped; the next tick goes on")
    } catch LoopError.model(.unavailable(let endpoint, let reason)) {
      return StepOutcome(step, .later, "no answer from \(endpoint): \(reason)")
    } catch LineageError.damaged(let damage) {
      let text = damage.map { "\($0.subject) \($0.reason)" }.joined(separator: "; ")
      return StepOutcome(step, .damaged, text)
    } catch {
      let trouble = describe(error)
      return StepOutcome(step, trouble.isDamage ? .damaged : .failed, trouble.text)
    }
  }

  private func run(_ step: StepName, isBatchDelayed: Bool) async throws -> StepOutcome {
    switch step {
    case .import: return try ConfiguredImport(in: context).run()
    case .batch: return try await batches()
    case .consolidate:
      // A wave that the model's absence cut short goes on with the profile that it began with.
      if isBatchDelayed, try Wave(in: context.settle()).isOpen {
        return StepOutcome(step, .nothing, "a wave of batches is under way")
      }
      let summary = try ConsolidateStep(in: context).run()
      return outcome(step, summary, otherwise: "the profile has seen every batch")
    case .dataset:
      let summary = try DatasetStep(in: context).run()
      return outcome(step, summary, otherwise: "no new batches")
    case .train: return try await train()
    case .evaluate: return try await evaluate()
    case .promote: return try await promote()
    case .insights:
      let weeks = try InsightsStep(in: context).run()
      return outcome(
        step, weeks.isEmpty ? nil : weeks.joined(separator: ", "),
        otherwise: "no week has ended since the last page")
    case .health:
      // The model is not asked: this tick's batches have shown whether it answers.
      let health = try await Health.check(context, isBrief: true)
      let bad = health.findings.filter { $0.level != .good && $0.name != "fresh" }
      return StepOutcome(
        step, .nothing,
        bad.isEmpty ? "ok" : bad.map { "\($0.name): \($0.text)" }.joined(separator: "; "))
    }
  }

  private func outcome(
    _ step: StepName, _ summary: String?, otherwise: String
  ) -> StepOutcome {
    StepOutcome(step, summary == nil ? .nothing : .advanced, summary ?? otherwise)
  }

  private func batches() async throws -> StepOutcome {
    let outcome = try await BatchStep(in: context, asking: model).run(limits, stopped: stopped)
    guard outcome.made > 0 else {
      return StepOutcome(
        .batch, .nothing,
        outcome.waiting == 0 ? "every record was read" : "\(outcome.waiting) records wait")
    }
    let failed = outcome.failed == 0 ? "" : ", \(outcome.failed) of them failed"
    return StepOutcome(
      .batch, .advanced, "\(outcome.made) batches\(failed), \(outcome.waiting) records wait")
  }

  private func train() async throws -> StepOutcome {
    switch try await TrainStep(in: context).run() {
    case .closed(nil): return StepOutcome(.train, .nothing, "no dataset yet")
    case .closed(let gate?): return StepOutcome(.train, .nothing, "closed: \(gate.explanation)")
    case .ready(let candidate, _):
      return StepOutcome(.train, .advanced, "manifest \(candidate.prefix(12)) is ready")
    case .trained(let candidate, _):
      return StepOutcome(.train, .advanced, "trained \(candidate.prefix(12))")
    case .failed(let candidate, let reason):
      return StepOutcome(.train, .failed, "training \(candidate.prefix(12)) failed: \(reason)")
    }
  }

  private func evaluate() async throws -> StepOutcome {
    let step = EvaluateStep(in: context, asking: model, lending: lender)
    switch try await step.run(stopped: stopped) {
    case .nothing: return StepOutcome(.evaluate, .nothing, "nothing awaits an evaluation")
    case .awaiting(let candidate, let reason):
      let text = "\(candidate.prefix(12)) awaits an evaluation"
      return StepOutcome(.evaluate, .nothing, reason.map { "\(text): \($0)" } ?? text)
    case .reported(let candidate, _, _):
      return StepOutcome(.evaluate, .advanced, "measured \(candidate.prefix(12))")
    case .failed(let candidate, let reason):
      return StepOutcome(.evaluate, .failed, "\(candidate.prefix(12)): \(reason)")
    }
  }

  private func promote() async throws -> StepOutcome {
    let snapshot = try context.settle()
    let step = PromoteStep(in: context)
    guard let judgement = try step.judge(nil, asked: .tick, in: snapshot) else {
      return StepOutcome(.promote, .nothing, "no adapter with a report")
    }
    let name = judgement.adapter.candidate.prefix(12)
    if judgement.isPromoted { return StepOutcome(.promote, .nothing, "\(name) is promoted") }
    guard judgement.decision.allowsPromotion else {
      return StepOutcome(.promote, .nothing, "\(name): \(judgement.decision.verdict)")
    }
    _ = try await step.promote(judgement, in: snapshot)
    return StepOutcome(.promote, .advanced, "promoted \(name): \(judgement.decision.verdict)")
  }
}
