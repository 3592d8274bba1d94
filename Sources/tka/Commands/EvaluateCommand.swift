internal import ArgumentParser
internal import CanonicalJSON
internal import Lineage
internal import Loop
internal import SystemPackage

/// `tka evaluate`.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the newest adapter against what is promoted.",
    discussion: """
      tka.eval.command measures: builtin:rules, which asks questions about threads that were set \
      aside and scores the answers by rules, or a command of yours. Of rankers it scores what they \
      choose among the model's answers; adapters that are served (tka.eval.candidate.*) answer \
      themselves. Where tka.judge.* name a judge, another model compares the answers besides, in \
      both orders. Without tka.eval.command, bring a report in with --import: a report.json, or two runs of \
      lm-evaluation-harness or inspect-ai. What is brought in is asserted, and is called so \
      wherever it is shown.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Flag(help: "Say what the suite is made of and what would make it harder; measure nothing.")
  var suite = false
  @Flag(help: "Say what tka.judge.digest is of the judge that is served now; measure nothing.")
  var judge = false
  @Flag(help: "Measure the newest adapter once more, though it has a report.") var again = false
  @Option(help: "Ask about so many threads, and never about fewer again; measures once more.")
  var threads: Int?
  @OptionGroup(title: "What somebody else measured") var source: ImportOptions

  func validate() throws {
    guard source.path == nil || (!again && threads == nil) else {
      throw ValidationError("--import measures nothing: it stands alone.")
    }
    for (isAsked, name) in [(suite, "--suite"), (judge, "--judge")] where isAsked {
      guard !again, threads == nil, source.path == nil, !(suite && judge) else {
        throw ValidationError("\(name) measures nothing: it stands alone.")
      }
    }
    guard threads.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--threads is a number above zero.")
    }
  }

  func run() async throws {
    if suite {
      let composition = try SuiteComposition(of: location.open().snapshot())
      return try output.print("suite", composition.json) { SuiteText.page(composition) }
    }
    if judge { return try await printJudge() }
    let outcome = try await StepRun.alone("evaluate", in: location) { context in
      if let report = try source.evalImport() {
        return try EvaluateStep(in: context).importReport(report)
      }
      return try await ModelChoice.withModel(context) { model in
        try await EvaluateStep(
          in: context, asking: model, lending: ModelChoice.lender(context.settings)
        ).run(
          again: again || threads != nil, threads: threads, stopped: { Task.isCancelled })
      }
    }
    try output.print("evaluate", EvaluateCommand.json(outcome)) { EvaluateCommand.text(outcome) }
    switch outcome {
    case .failed: throw Exit(.commandFailed)
    case .awaiting(_, .some): throw Exit(.differs)
    case .awaiting, .nothing, .reported: break
    }
  }

  private func printJudge() async throws {
    let settings = try location.context().settings
    let digest = try await JudgeIdentity.digest(
      settings, lending: ModelChoice.lender(settings))
    try output.print("judge", JSONObject([("digest", .string(digest))])) { "\(digest)\n" }
    guard settings.text("judge.digest") != digest else { return }
    Terminal.say("To have it judge, and no other: tka config set judge.digest \(digest)")
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

/// What `tka evaluate --import` takes.
struct ImportOptions: ParsableArguments {
  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "A report.json or its folder, or the candidate's run of a harness.", valueName: "path"),
    completion: .file())
  var path: String?
  @Option(
    help: ArgumentHelp("The scores of single items of a report.json.", valueName: "items.jsonl"),
    completion: .file())
  var items: String?
  @Option(
    help: ArgumentHelp("The baseline's run of the same harness.", valueName: "path"),
    completion: .file())
  var baseline: String?
  @Option(help: ArgumentHelp("Which score of a run counts.", valueName: "task:metric"))
  var metric: String?
  @Option(
    help: ArgumentHelp(
      "A report.json that says what a harness does not measure.", valueName: "report.json"),
    completion: .file())
  var contract: String?
  @Option(help: "The share of the candidate's statements that cite evidence, without --contract.")
  var citationRate: String?
  @Option(help: "Whether it makes things up where the baseline refused (true or false).")
  var refusalRegression: Bool?
  @Option(help: "Whether it mixes up more whose words are whose (true or false).")
  var sourceRegression: Bool?

  func validate() throws {
    let others: [Any?] = [
      items, baseline, metric, contract, citationRate, refusalRegression, sourceRegression,
    ]
    guard path != nil || others.allSatisfy({ $0 == nil }) else {
      throw ValidationError("--items, --baseline, --metric, --contract and the like need --import.")
    }
  }

  /// What is to be imported; nil where nothing is.
  func evalImport() throws -> EvalImport? {
    guard let path else { return nil }
    var source = EvalImport(
      try StoreLocation.absolute(path), items: try items.map(StoreLocation.absolute))
    source.baseline = try baseline.map(StoreLocation.absolute)
    source.metric = metric
    source.contract = try contract.map(StoreLocation.absolute)
    source.citationRate = citationRate
    source.refusalRegression = refusalRegression
    source.sourceRegression = sourceRegression
    return source
  }
}
