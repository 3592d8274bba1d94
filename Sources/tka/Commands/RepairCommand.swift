internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka repair`.
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Make a damaged store whole, from what can still be read and from a copy.",
    discussion: """
      Reads everything as tka verify does. What is whole in a damaged file is written anew; what is damaged or missing is \
      taken from the copy, if it hashes to its name; lost refs get their values back from the log of operations. Damaged files are not \
      removed but set aside in tka/damaged below the store. Exits with 30 where something stays damaged.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      "A copy of the store, or any repository that has its objects.", valueName: "repo"))
  var from: String?
  @Flag(help: "Say what would be done, and change nothing.") var dryRun = false

  func run() throws {
    let context = try location.context()
    let bar = ProgressBar()
    defer { bar?.clear() }
    let repair = StoreRepair(of: context.registry, from: try from.map(StoreLocation.absolute))
    let description = context.describe("repair", "put the lines where the log of operations says")
    let outcome = try repair.run(description, isDry: dryRun) { done, total in
      bar?.show(Progress(activity: "verify", done: done, total: total))
    }
    bar?.clear()
    try output.print("repair", json(outcome)) { text(outcome) }
    guard !outcome.remaining.faults.isEmpty else { return }
    if !dryRun, from == nil {
      Terminal.say("hint: tka repair --from COPY takes what is missing from a copy of the store")
    }
    throw Exit(.damage)
  }

  private func text(_ outcome: StoreRepair.Outcome) -> String {
    let would = dryRun ? "would be " : ""
    let objects = outcome.objects
    var lines: [String] = []
    if !objects.salvaged.isEmpty {
      lines.append("\(objects.salvaged.count) objects \(would)saved from the store's own files")
    }
    if !objects.copied.isEmpty {
      lines.append("\(objects.copied.count) objects \(would)taken from the copy")
    }
    lines += objects.files.map { "\($0) \(would)set aside in \(Repair.folder)" }
    lines += outcome.refs.map { "\($0.text) \(would)put back" }
    lines += outcome.lines.map { "\($0.rawValue) \(would)put back" }
    lines += objects.lost.sorted().map { "\($0.hex) is in no file that can be read" }
    return lines.map { $0 + "\n" }.joined() + VerificationText.page(outcome.remaining).text
  }

  private func json(_ outcome: StoreRepair.Outcome) -> JSONObject {
    func ids(_ ids: Set<ObjectID>) -> JSON { .array(ids.sorted().map { .string($0.hex) }) }
    return JSONObject([
      ("dry_run", .bool(dryRun)), ("salvaged", ids(outcome.objects.salvaged)),
      ("copied", ids(outcome.objects.copied)), ("lost", ids(outcome.objects.lost)),
      ("set_aside", .array(outcome.objects.files.map { .string($0) })),
      ("refs", .array(outcome.refs.map { .string($0.text) })),
      ("lines", .array(outcome.lines.map { .string($0.rawValue) })),
      ("remaining", .object(VerificationText.page(outcome.remaining).json)),
    ])
  }
}
