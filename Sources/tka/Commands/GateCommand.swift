internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka gate [CANDIDATE]`.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate", abstract: "Say what the gate decides about an adapter, and why.",
    discussion: """
      Nothing is moved. Exits with 0 on PASS, 20 on FAIL, 21 on INCONCLUSIVE, 22 on REFUSED, and \
      with 1 where there is nothing to judge.

      --coin says what a PASS is worth: it puts coins in the adapter's place, which choose blindly \
      among the answers that are kept, and counts how often the gate would have let one pass.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The adapter's candidate id (default: the newest that was trained).")
  var candidate: String?
  @Option(help: ArgumentHelp("How many coins to judge as well.", valueName: "n"))
  var coin: Int?

  func validate() throws {
    guard coin.map({ (1...100_000).contains($0) }) ?? true else {
      throw ValidationError("--coin must be from 1 to 100000.")
    }
  }

  func run() throws {
    let context = try location.context()
    let snapshot = try context.registry.snapshot()
    guard
      let judgement = try PromoteStep(in: context).judge(
        candidate, asked: .person, whole: true, in: snapshot)
    else {
      try output.print("gate", JudgementText.nothing)
      throw Exit(.differs)
    }
    // What is promoted was judged against what was promoted before it.
    let stored = judgement.isPromoted ? try PromotedLine(snapshot).current()?.decision : nil
    let decision = stored ?? judgement.decision
    var page = JudgementText.page(judgement, decision)
    if let coin {
      page = JudgementText.adding(
        try CoinTosses(coin, for: judgement, in: snapshot), to: page)
    }
    try output.print("gate", page)
    let status = ExitStatus(decision)
    if status != .ok { throw Exit(status) }
  }
}

/// What the gate says about an adapter, for people and for programs.
enum JudgementText {
  /// That there is nothing to judge.
  static let nothing = Page(
    JSONObject([("candidate_id", .null), ("decision", .null)]),
    "nothing to judge: no adapter has a report; tka evaluate makes or takes one\n")

  /// A decision about an adapter.
  static func page(_ judgement: PromoteStep.Judgement, _ decision: Decision) -> Page {
    let name = judgement.adapter.candidate
    return Page(
      JSONObject([
        ("candidate_id", .string(name)), ("report", .string(judgement.report.artifact.hex)),
        ("is_promoted", .bool(judgement.isPromoted)), ("decision", decision.json),
      ]),
      "adapter \(name)\(judgement.isPromoted ? ", promoted by this decision" : "")\n"
        + table(decision))
  }

  /// The page with how often a coin would have passed.
  static func adding(_ coins: CoinTosses?, to page: Page) -> Page {
    var json = page.json
    json["coin"] =
      coins.map { ["tosses": .integer($0.tosses), "passes": .integer($0.passes)] } ?? .null
    let text =
      coins.map { "a coin in its place passes \($0.passes) of \($0.tosses) times\n" }
      ?? "no coin can be tossed: the answers behind this report are not in the store\n"
    return Page(json, page.text + "\n" + text)
  }

  /// The table, with the words that must not be overlooked in colour.
  static func table(_ decision: Decision) -> String {
    let style: Terminal.Style =
      switch decision.verdict {
      case .pass: .green
      case .inconclusive: .yellow
      case .fail, .refused, .overridden: .red
      }
    return decision.table.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("verdict: ") { return Terminal.styled(String(line), style) }
      return line.hasPrefix("asserted: ") ? Terminal.styled(String(line), .yellow) : String(line)
    }.joined(separator: "\n")
  }
}
