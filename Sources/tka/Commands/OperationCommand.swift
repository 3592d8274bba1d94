internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka op`: the log of operations.
struct OperationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "op", abstract: "Look at what was done to the store, and go back to a moment.",
    subcommands: [LogOperations.self, ShowOperation.self, RestoreOperation.self],
    defaultSubcommand: LogOperations.self)

  /// `tka op log`.
  struct LogOperations: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "log", abstract: "List the operations, newest first.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Option(name: .customShort("n"), help: ArgumentHelp("The most operations.", valueName: "n"))
    var limit: Int?

    func validate() throws {
      guard limit ?? 0 >= 0 else { throw ValidationError("-n must not be negative.") }
    }

    func run() throws {
      var operations: [Lineage.Operation] = []
      try location.open().log.walk { operation in
        guard operations.count < limit ?? .max else { return false }
        operations.append(operation)
        return true
      }
      try output.print(
        "op-log",
        JSONObject([("operations", .array(operations.map { .object(OperationText.json($0)) }))])
      ) {
        operations.map(OperationText.line).joined()
      }
    }
  }

  /// `tka op show OPERATION`.
  struct ShowOperation: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show an operation: who, when, why, and what moved.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Argument(help: "The operation's id.") var operation: OperationArgument

    func run() throws {
      let found = try location.open().log.operation(matching: operation.prefix)
      try output.print("op-show", OperationText.page(found))
    }
  }

  /// `tka op restore [OPERATION]`.
  struct RestoreOperation: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore", abstract: "Put every line where it stood after an operation.",
      discussion: """
        Without an operation, every line goes where the newest one left it, which repairs lines \
        that were removed or overwritten, and takes away what makes git show other history than there \
        is (refs/replace, grafts). Where it loosens the policy it needs a --reason. The restoring is an operation too: tka undo takes it back.
        """)

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Argument(help: "The operation's id (default: the newest).") var operation: OperationArgument?
    @Option(help: "Why; kept with the operation.") var reason: String?
    @Flag(help: "Say what would happen, and change nothing.") var dryRun = false

    func run() throws {
      let context = try location.context()
      let log = context.registry.log
      let target = try operation.map { try log.operation(matching: $0.prefix) } ?? log.newest()
      let wrong = try context.registry.linesAway(from: target.view)
      let damage = try context.registry.damage()
      let isDamaged = damage.contains(where: \.isRestorable)
      if !dryRun {
        StoreGuard.renew(context.store, isDistrusted: !damage.isEmpty)
        if isDamaged || !wrong.isEmpty {
          let moves = try log.newest().moves(to: target.view)
          try Loosening.demandReason(reason, for: moves, in: context.store)
          try context.registry.restore(
            target.view,
            context.describe(
              "restore", "put the lines as of \(target.id.short)", reason: reason))
        }
      }
      // What lines have nothing to do with is put right elsewhere.
      let rest = damage.filter { !$0.isRestorable }
      guard rest.isEmpty else { throw LineageError.damaged(rest) }
      try output.print(
        "op-restore",
        JSONObject([
          ("operation", .string(target.id.hex)),
          ("lines", .array(wrong.map { .string($0.rawValue) })), ("dry_run", .bool(dryRun)),
        ])
      ) {
        guard isDamaged || !wrong.isEmpty else {
          return "every line is where \(target.id.short) left it\n"
        }
        let names = wrong.map { "\($0.rawValue)  to \(target.view[$0].short)\n" }.joined()
        return names + (dryRun ? "nothing was changed\n" : "restored\n")
      }
    }
  }
}
