internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka undo [OPERATION]`.
struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the newest operation, or one whose lines stand still.",
    discussion: "tka op log lists the operations. Undoing an undo does the operation again.")

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The operation's id (default: the newest that was not undone).")
  var operation: OperationArgument?
  @Flag(help: "Say what would happen, and change nothing.") var dryRun = false

  func run() async throws {
    let context = try location.context()
    let snapshot = try dryRun ? context.registry.snapshot() : context.settle()
    let undo = Undo(in: context)
    let plan = try undo.plan(operation?.prefix, in: snapshot)
    var told: LoopError?
    if !dryRun {
      do {
        try await undo.run(plan)
      } catch let error as LoopError {
        // The lines have moved; only the command that was to be told failed.
        guard case .commandFailed = error else { throw error }
        told = error
      }
    }
    try output.print(
      "undo",
      JSONObject([
        ("operation", .string(plan.operation.id.hex)),
        ("moves", OperationText.json(plan.moves)), ("dry_run", .bool(dryRun)),
      ])
    ) {
      "\(dryRun ? "would take back" : "took back") \(OperationText.line(plan.operation))"
        + OperationText.text(plan.moves)
    }
    if let told { throw told }
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
