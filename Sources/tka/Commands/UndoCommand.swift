internal import ArgumentParser
internal import ArtifactStore
internal import Loop

/// `tka undo [OPERATION]`.
struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the newest operation, or one whose lines stand still.",
    discussion: """
      tka op log lists the operations; tka redo does again what was taken back. Where it loosens the \
      policy it needs a --reason.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The operation's id (default: the newest that was not undone).")
  var operation: OperationArgument?
  @Option(help: "Why; kept with the operation.") var reason: String?
  @Flag(help: "Say what would happen, and change nothing.") var dryRun = false

  func run() async throws {
    try await UndoRun.run(in: location, output, reason: reason, dryRun: dryRun) { undo, snapshot in
      try undo.plan(operation?.prefix, in: snapshot)
    }
  }
}

/// An operation's id or how it begins, as an argument.
struct OperationArgument: ExpressibleByArgument {
  /// The digits.
  let prefix: ObjectPrefix

  /// Reads an argument; nil where it is not four to forty hex digits.
  init?(argument: String) {
    guard let prefix = ObjectPrefix(argument) else { return nil }
    self.prefix = prefix
  }
}
