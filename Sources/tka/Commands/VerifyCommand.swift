internal import ArgumentParser
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Re-read the store and hold it against its invariants.",
    discussion: """
      The invariants are those of docs/MODEL.md. --subset 1/30 re-reads a share of the objects, so \
      that a month of nights reads all. Exits with 30 where something is wrong.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("The share to read, counted from 1: 1/30.", valueName: "i/n"))
  var subset: SubsetArgument?

  func run() throws {
    let bar = ProgressBar()
    defer { bar?.clear() }
    let report = try Verification.run(on: location.open(), share: subset?.share) { done, total in
      bar?.show(Progress(activity: "verify", done: done, total: total))
    }
    bar?.clear()
    try output.print("verify", json(report)) { text(report) }
    if !report.faults.isEmpty { throw Exit(.damage) }
  }

  private func text(_ report: Verification.Report) -> String {
    let counts =
      "\(report.objectsRead) objects, \(report.artifactsRead) artifacts, "
      + "\(report.payloadsRead) payloads read"
    let faults = report.faults.map {
      Terminal.styled("\($0.invariant)  \(Terminal.safe($0.subject)): ", .red)
        + Terminal.safe($0.reason) + "\n"
    }
    let ending =
      faults.isEmpty
      ? Terminal.styled("nothing is wrong", .green)
      : Terminal.styled("\(faults.count) faults", .red)
    return faults.joined() + "\(counts): \(ending)\n"
  }

  private func json(_ report: Verification.Report) -> JSONObject {
    JSONObject([
      ("objects", .integer(report.objectsRead)), ("artifacts", .integer(report.artifactsRead)),
      ("payloads", .integer(report.payloadsRead)),
      (
        "faults",
        .array(
          report.faults.map {
            [
              "invariant": .string($0.invariant), "subject": .string($0.subject),
              "reason": .string($0.reason),
            ]
          })
      ),
    ])
  }
}

/// A share of a store: `1/30`.
struct SubsetArgument: ExpressibleByArgument {
  /// The share.
  let share: Verification.Share

  /// Reads `i/n`, counted from 1; nil where there is none such.
  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), index >= 1,
      let share = Verification.Share(index: index - 1, of: count)
    else { return nil }
    self.share = share
  }
}
