internal import ArgumentParser
internal import CanonicalJSON
internal import Loop
internal import SystemPackage

/// `tka evaluate`.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the newest adapter against what is promoted.",
    discussion: """
      tka.eval.command measures: builtin:rules, which asks the model about threads that were set \
      aside and scores what a ranker chooses among its answers, or a command of yours. Without \
      one, bring a report in with --import. What is brought in is asserted, and is called so \
      wherever it is shown.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(
    name: .customLong("import"),
    help: ArgumentHelp("Take a report, or a folder that holds report.json.", valueName: "report"),
    completion: .file())
  var report: String?
  @Option(
    help: ArgumentHelp("The scores of single items.", valueName: "items.jsonl"),
    completion: .file())
  var items: String?

  func validate() throws {
    guard items == nil || report != nil else { throw ValidationError("--items needs --import.") }
  }

  func run() async throws {
    let outcome = try await StepRun.alone("evaluate", in: location) { context in
      if let report {
        return try EvaluateStep(in: context).importReport(
          from: StoreLocation.absolute(report), items: items.map(StoreLocation.absolute))
      }
      return try await ModelChoice.withModel(context) { model in
        try await EvaluateStep(in: context, asking: model).run(stopped: { Task.isCancelled })
      }
    }
    try output.print("evaluate", EvaluateCommand.json(outcome)) { EvaluateCommand.text(outcome) }
    if case .failed = outcome { throw Exit(.commandFailed) }
  }

  private static func text(_ outcome: EvaluateStep.Outcome) -> String {
    switch outcome {
    case .nothing: "nothing awaits an evaluation\n"
    case .awaiting(let candidate, let reason):
      "\(candidate)  awaits an evaluation: \(reason ?? "tka evaluate --import report.json")\n"
    case .reported(let candidate, let isAsserted, let isNew):
      "\(candidate)  \(isNew ? "report taken" : "this report was there already")"
        + (isAsserted ? " (\(Terminal.styled("asserted", .yellow)))" : "")
        + ": tka gate judges it\n"
    case .failed(let candidate, let reason): "\(candidate)  failed: \(Terminal.safe(reason))\n"
    }
  }

  private static func json(_ outcome: EvaluateStep.Outcome) -> JSONObject {
    switch outcome {
    case .nothing: JSONObject([("state", "nothing"), ("candidate_id", .null)])
    case .awaiting(let candidate, let reason):
      JSONObject([
        ("state", "awaiting"), ("candidate_id", .string(candidate)),
        ("reason", reason.map(JSON.string) ?? .null),
      ])
    case .reported(let candidate, let isAsserted, let isNew):
      JSONObject([
        ("state", "reported"), ("candidate_id", .string(candidate)),
        ("asserted", .bool(isAsserted)), ("is_new", .bool(isNew)),
      ])
    case .failed(let candidate, let reason):
      JSONObject([
        ("state", "failed"), ("candidate_id", .string(candidate)), ("reason", .string(reason)),
      ])
    }
  }
}
