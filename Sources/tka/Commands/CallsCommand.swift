internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Loop
internal import Models

/// `tka calls`: what models were asked, and what that took.
struct CallsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calls", abstract: "List and total the calls of models that are kept.",
    discussion: """
      Every answer of a served model is kept under the key of its request, so that nothing is asked \
      twice after a crash, an undo or a changed prompt. tka gc takes away what is older than \
      undo.days (tka config) and no batch rests on.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(name: .customShort("n"), help: ArgumentHelp("The most calls to list.", valueName: "n"))
  var limit = 20

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("-n must not be negative.") }
  }

  func run() throws {
    let records = try CallLedger.all(in: location.context())
    let totals = CallTotals(of: records)
    let shown = records.suffix(limit)
    try output.print(
      "calls",
      JSONObject([
        ("calls", .array(shown.map { .object(CallsText.json($0)) })),
        ("totals", .array(totals.rows.map { .object(CallsText.json($0)) })),
        ("count", .integer(records.count)),
      ])
    ) {
      shown.map(CallsText.line).joined() + CallsText.text(totals)
    }
  }
}

/// Calls as lines and as members of a document: never what was asked or answered.
enum CallsText {
  /// A call in a line.
  static func line(_ record: CallRecord) -> String {
    let tokens =
      "\(count(record.response.promptTokens)) + \(count(record.response.completionTokens)) tokens"
    let attempt = record.attempt == 0 ? "" : ", attempt \(record.attempt)"
    let finish = record.response.finishReason == .length ? ", cut" : ""
    return "\(record.key.hex.prefix(12))  \(UTCTime.text(record.seconds))  "
      + "\(record.purpose.step.rawValue) of \(Terminal.safe(record.purpose.subject))\(attempt)  "
      + "\(tokens), \(seconds(record.milliseconds)) s\(finish)\n"
  }

  private static func count(_ tokens: Int?) -> String { tokens.map(String.init) ?? "?" }

  private static func seconds(_ milliseconds: Int64) -> String {
    "\(milliseconds / 1000).\(milliseconds % 1000 / 100)"
  }

  /// What a call took.
  static func json(_ record: CallRecord) -> JSONObject {
    JSONObject([
      ("key", .string(record.key.hex)), ("step", .string(record.purpose.step.rawValue)),
      ("subject", .string(record.purpose.subject)), ("sample", .integer(record.purpose.sample)),
      ("attempt", .integer(record.attempt)), ("provider", .string(record.identity.provider)),
      ("model", record.identity.name.map(JSON.string) ?? .null),
      ("seconds", .integer(Int(record.seconds))),
      ("milliseconds", .integer(Int(record.milliseconds))),
      ("prompt_tokens", record.response.promptTokens.map(JSON.integer) ?? .null),
      ("completion_tokens", record.response.completionTokens.map(JSON.integer) ?? .null),
      ("truncated", .bool(record.response.finishReason == .length)),
    ])
  }

  /// The totals of a model and a step.
  static func json(_ row: CallTotals.Row) -> JSONObject {
    JSONObject([
      ("provider", .string(row.provider)), ("model", row.model.map(JSON.string) ?? .null),
      ("step", .string(row.step.rawValue)), ("calls", .integer(row.calls)),
      ("prompt_tokens", .integer(row.promptTokens)),
      ("completion_tokens", .integer(row.completionTokens)),
      ("milliseconds", .integer(Int(row.milliseconds))),
    ])
  }

  /// The totals, a line for each model and step.
  static func text(_ totals: CallTotals) -> String {
    guard !totals.rows.isEmpty else { return "no calls are kept\n" }
    return totals.rows.map { row in
      let who = row.model.map { "\(row.provider), \($0)" } ?? row.provider
      return "\(Terminal.safe(who)): \(row.calls) \(row.step.rawValue), "
        + "\(row.promptTokens) + \(row.completionTokens) tokens, \(seconds(row.milliseconds)) s\n"
    }.joined()
  }
}
