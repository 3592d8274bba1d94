internal import ArgumentParser
internal import Lineage
internal import Loop

/// `tka verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Re-read the store and hold it against its invariants.",
    discussion: """
      The invariants are those of docs/MODEL.md. --subset 1/30 re-reads a share of the objects, so \
      that a month of nights reads all. Of what is damaged it says which artifact and which line it is a part of, and \
      what was made from that. Exits with 30 where something is wrong; tka repair mends it.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("The share to read, counted from 1: 1/30.", valueName: "i/n"))
  var subset: SubsetArgument?

  @Flag(
    name: .customLong("quick"),
    help: "Read no objects: packs' indexes, the newest operation, the lines' newest versions.")
  var isQuick = false

  func validate() throws {
    guard !isQuick || subset == nil else {
      throw ValidationError("--quick reads no share of the objects: leave --subset out.")
    }
  }

  func run() throws {
    let bar = ProgressBar()
    defer { bar?.clear() }
    let depth: Verification.Depth = isQuick ? .quick : subset.map { .share($0.share) } ?? .whole
    let report = try Verification.run(on: location.open(), depth: depth) { done, total in
      bar?.show(Progress(activity: "verify", done: done, total: total))
    }
    bar?.clear()
    try output.print("verify", VerificationText.page(report))
    guard !report.faults.isEmpty else { return }
    if !report.objectFaults.isEmpty {
      Terminal.say("hint: tka repair --from COPY takes what is damaged from a copy of the store")
    }
    throw Exit(.damage)
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
