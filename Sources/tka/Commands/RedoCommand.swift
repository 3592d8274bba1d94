internal import ArgumentParser
internal import Loop

/// `tka redo`.
struct RedoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Take back the newest rollback or undo: go forwards again.",
    discussion: "Also what plain git took back. Where it loosens the policy it needs a --reason.")

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(help: "Why; kept with the operation.") var reason: String?
  @Flag(help: "Say what would happen, and change nothing.") var dryRun = false

  func run() async throws {
    try await UndoRun.run(in: location, output, reason: reason, dryRun: dryRun) { undo, snapshot in
      try undo.planRedo(in: snapshot)
    }
  }
}
