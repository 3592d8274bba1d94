internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// `tka asof TIME`.
struct AsOfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asof",
    abstract: "Say which adapter, profile, prompts, policy and so on were live at a moment.",
    discussion: """
      TIME is a day (2026-03-03, which means its end in UTC), a day and a time \
      (2026-03-03T12:00:00Z, or with an offset; UTC where it says neither), or now, yesterday, \
      "3 hours ago", "2 weeks ago". The log of operations answers; tka gc keeps it for undo.days. \
      Exits with 1 for a moment before it begins.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The moment.") var time: MomentArgument

  func run() throws {
    let registry = try location.open()
    let moment = time.seconds(now: Environment.now())
    guard let operation = try registry.log.newest(notAfter: moment) else {
      throw LineageError.notFound(
        "operation as old as \(UTCTime.text(moment)): the log of operations begins later")
    }
    let snapshot = try registry.recordedSnapshot()
    let standing = try StandingText(
      Snapshot(store: snapshot.store, operation: operation.id, view: operation.view))
    let members: [(String, JSON)] = [
      ("time", .string(UTCTime.text(moment))), ("operation", .string(operation.id.hex)),
      ("when", .string(UTCTime.text(operation.description.seconds))),
    ]
    try output.print("asof", JSONObject(members + standing.members)) {
      Terminal.styled("as of \(UTCTime.text(moment))", .bold) + ", after\n"
        + OperationText.line(operation) + standing.text
    }
  }
}
