internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#endif

/// `tka tick`: what cron runs.
struct TickCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick", _superCommandName: "tka",
    abstract: "Advance the loop: run every step that has something to do.",
    discussion: """
      One line for each step says what it came to. A step that fails does not stop the others. A \
      signal drops the calls that are under way; what was answered is kept, and the next tick goes on.

      Exits with 30 on damage, else 3 if a step failed, else 75 if the model server was away, \
      else 0; with 11 if another tick is running. Verdicts of the gate are outcomes, not failures.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("The most batches to make (default: no limit).", valueName: "n"))
  var maxBatches: Int?
  @Option(
    help: ArgumentHelp("Minutes after which no further wave of batches is begun.", valueName: "n"))
  var maxMinutes = 210
  @Flag(help: "Say what a tick would do and how many calls of the model remain; change nothing.")
  var plan = false

  func validate() throws {
    guard maxBatches ?? 0 >= 0 else { throw ValidationError("--max-batches must not be negative.") }
    guard (1...525_600).contains(maxMinutes) else {
      throw ValidationError("--max-minutes must be from 1 to 525600.")
    }
  }

  func run() async throws {
    // Whoever reads the lines may go; the tick does not go with them.
    signal(SIGPIPE, SIG_IGN)
    if plan { return try await printPlan() }
    let bar = ProgressBar()
    let context = try location.context(showing: bar)
    let started = Environment.now()
    let name = "\(UTCTime.text(started))-\(getpid())"
    switch try Tick.lock(context.registry, holder: LockHolder("tick", since: started)) {
    case .held(let holder):
      Terminal.say("tka: another tick is running: \(holder)")
      throw Exit(.locked)
    case .taken(let lock):
      defer { bar?.clear() }
      StoreGuard.renew(context.store)
      let result = try await tick(in: context.inTick(name), started: started, bar: bar)
      withExtendedLifetime(lock) {}
      bar?.clear()
      if output.isJSON {
        try output.print("tick", json(result, name: name)) { "" }
      }
      guard result.exitCode == 0 else {
        throw Exit(ExitStatus(rawValue: Int32(result.exitCode)) ?? .partly)
      }
    }
  }

  private func printPlan() async throws {
    let context = try location.context()
    let plan = try await ModelChoice.withModel(context) { model in
      try await TickPlan.make(in: context, asking: model, batches: maxBatches)
    }
    try output.print("tick-plan", plan.json) { TickPlanText.text(plan) }
  }

  private func tick(
    in context: LoopContext, started: Int64, bar: ProgressBar?
  ) async throws -> Tick.Result {
    let limits = BatchStep.Limits(
      batches: maxBatches, deadline: started + Int64(maxMinutes) * 60)
    let isJSON = output.isJSON
    return try await ModelChoice.withModel(context, waitingFor: .seconds(maxMinutes * 60)) {
      model in
      try await Tick(
        in: context, asking: model,
        lending: ModelChoice.lender(context.settings, waitingFor: .seconds(maxMinutes * 60)),
        limits: limits, stopped: { Task.isCancelled },
        describing: { error in
          let failure = Failure(error)
          return Tick.Trouble(text: failure.message, isDamage: failure.status == .damage)
        }
      )
      .run { outcome in
        bar?.clear()
        guard !isJSON else { return }
        // A line that cannot be written is no reason to stop the tick.
        try? Terminal.write(TickText.line(outcome))
      }
    }
  }

  private func json(_ result: Tick.Result, name: String) -> JSONObject {
    JSONObject([
      ("tick", .string(name)), ("exit_code", .integer(result.exitCode)),
      (
        "steps",
        .array(
          result.outcomes.map {
            [
              "step": .string($0.step.rawValue), "status": .string($0.status.rawValue),
              "summary": .string($0.summary),
            ]
          })
      ),
    ])
  }
}

/// What a tick would do, for people.
enum TickPlanText {
  /// The steps, the records that wait, and the calls.
  static func text(_ plan: TickPlan) -> String {
    var text = plan.steps.map { "\(Terminal.safe($0))\n" }.joined()
    text += "\(plan.waiting) records wait\n"
    guard plan.batches > 0 || plan.evaluationCalls > 0 else { return text }
    text +=
      "\(plan.remaining) calls of the model remain: \(plan.calls) for \(plan.batches) batches, "
      + "\(plan.stored) of them answered before"
    if plan.spared > 0 {
      text += ", \(plan.spared) not made as their batches fail before (does a prompt fit?)"
    }
    text += plan.repairs > 0 ? "; at most \(plan.repairs) more to put critiques right" : ""
    text += plan.evaluationCalls > 0 ? "; at most \(plan.evaluationCalls) for an evaluation" : ""
    text += "\n"
    if !plan.isNextWaveKnown {
      text += "what is answered before is known once the import and the profile are done\n"
    }
    return text
  }
}

/// A step's outcome as a line.
enum TickText {
  /// The step, a mark, and the summary.
  static func line(_ outcome: StepOutcome) -> String {
    let name = outcome.step.rawValue
    let padded = name + String(repeating: " ", count: max(0, 12 - name.count))
    let text = Terminal.safe(outcome.summary)
    switch outcome.status {
    case .advanced: return "\(padded)\(Terminal.styled(text, .green))\n"
    case .nothing: return "\(padded)\(text)\n"
    case .later: return "\(padded)\(Terminal.styled("later: \(text)", .yellow))\n"
    case .failed: return "\(padded)\(Terminal.styled("FAILED: \(text)", .red))\n"
    case .damaged: return "\(padded)\(Terminal.styled("DAMAGE: \(text)", .red))\n"
    }
  }
}
