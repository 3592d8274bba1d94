internal import Archive
internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Loop
internal import SystemPackage

/// `tka import EXPORT`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read an export, a ZIP or a directory, into the archive.",
    discussion: """
      Tweets, notes and likes are taken; a later export of the same account adds what is new and \
      marks what is gone. The same export twice changes nothing.

      What is private beyond these is taken only when it is asked for by name: --include takes some \
      of \(ImportSections.optional.map(\.name).joined(separator: ", ")), with commas between them, \
      or all. For the import of every tick, set tka.import.include.

      Exits with 3 when something in the export could not be read: all else is imported, and what \
      was left out is listed.

      With --check nothing is imported and no store is needed: the export is read to its end, and \
      what it says of itself is held against what is in it.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp("Take this as well.", valueName: "name,…"),
    completion: .list(["all"] + ImportSections.optional.map(\.name)))
  var include: String?
  @Flag(help: "Read the export and say what is in it; import nothing.") var check = false
  @Argument(help: "The export.", completion: .file()) var export: String

  func run() throws {
    if check { return try runCheck() }
    let bar = ProgressBar()
    let context = try location.context(showing: bar)
    defer { bar?.clear() }
    let result = try Import(in: context).run(
      Export(opening: StoreLocation.absolute(export), reading: sections(context)))
    bar?.clear()
    try output.print("import", json(result)) { text(result) }
    guard result.census.isComplete else { throw Exit(.partly) }
  }

  /// What is asked for here, or else in the settings.
  private func sections(_ context: LoopContext? = nil) throws -> Set<Section> {
    guard let include else {
      return try context.map { try ImportSections.configured(in: $0.settings) } ?? Section.usual
    }
    guard let sections = ImportSections.named(in: include) else {
      throw ValidationError("--include takes \(ImportSections.choices).")
    }
    return sections
  }

  private func runCheck() throws {
    let bar = ProgressBar()
    defer { bar?.clear() }
    let export = try Export(opening: StoreLocation.absolute(export), reading: sections())
    let (census, _) = try export.read(
      gathering: (), by: { _, _ in },
      progress: { done in
        bar?.show(Progress(activity: "check", done: done, total: export.byteCount))
      })
    bar?.clear()
    var object = JSONObject([
      ("account_id", .string(export.account.accountID)),
      ("generation", .string(export.generation.rawValue)), ("census", census.json),
    ])
    object["user_name"] = export.account.userName.map(JSON.string)
    object["generated_at"] = export.generatedAt.map { .string($0.description) }
    try output.print("import-check", object) { page(of: export, census) }
    guard census.isComplete else { throw Exit(.partly) }
  }

  private func page(of export: Export, _ census: Census) -> String {
    let name = export.account.userName.map { "@\(Terminal.safe($0))" } ?? "account"
    var lines = [
      "\(name) (\(export.account.accountID)), an export of \(export.generation)"
        + (export.generatedAt.map { ", made \($0)" } ?? "")
    ]
    if !census.files.isEmpty { lines.append(String(CensusText.table(census).dropLast())) }
    if let headers = census.tweetHeaders {
      lines.append("tweet-headers.js lists \(headers) tweets")
    }
    return (lines + CensusText.remarks(census)).joined(separator: "\n") + "\n"
  }

  private func json(_ result: ImportResult) -> JSONObject {
    var object = JSONObject([
      (
        "added",
        .object(
          JSONObject(
            result.census.totals.map {
              ($0.section.rawValue, .integer(result.added[$0.section] ?? 0))
            }))
      ),
      ("changed", .integer(result.changed)), ("recounted", .integer(result.recounted)),
      ("absent", .integer(result.absent)),
      ("held_out_threads", .integer(result.newlyHeldOut)), ("census", result.census.json),
    ])
    object["version"] = result.version.map { .string($0.hex) } ?? .null
    return object
  }

  private func text(_ result: ImportResult) -> String {
    var lines: [String] = []
    for read in result.census.totals where read.kept + read.skipped > 0 {
      lines.append(
        "\(read.section.name): \(read.kept) read, \(result.added[read.section] ?? 0) new"
          + (read.merged > 0 ? ", \(read.merged) there twice" : "")
          + (read.skipped > 0 ? ", \(read.skipped) left out" : ""))
    }
    lines.append(
      "\(result.changed) changed, \(result.recounted) with other counts, \(result.absent) absent, "
        + "\(result.newlyHeldOut) threads set aside for evaluation")
    lines.append(result.version.map { "archive \($0.short)" } ?? "nothing new: archive unchanged")
    lines += CensusText.remarks(result.census)
    return lines.joined(separator: "\n") + "\n"
  }
}
