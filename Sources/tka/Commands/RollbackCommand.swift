internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka rollback`.
struct RollbackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback", abstract: "Go back to the adapter that was promoted before.",
    discussion: """
      One step, or as many as --to says. Never waits for a tick. tka redo goes forwards again. No \
      tick promotes the adapter again: that is for a person to say.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      "Which version to go back to: its commit (tka log promoted), promoted~2, or base for no adapter.",
      valueName: "version"))
  var to: String?
  @Option(help: "Why; kept with the operation.") var reason: String?
  @Flag(help: "Say what would happen, and change nothing.") var dryRun = false

  func run() async throws {
    let context = try location.context()
    let snapshot = try dryRun ? context.registry.snapshot() : context.settle()
    let rollback = Rollback(in: context)
    let target = try rollback.target(to, in: snapshot)
    var told: LoopError?
    if !dryRun {
      do {
        try await rollback.run(to: target, reason: reason, in: snapshot)
      } catch let error as LoopError {
        // The line has moved; only the command that was to be told failed.
        guard case .commandFailed = error else { throw error }
        told = error
      }
    }
    let line = PromotedLine(snapshot)
    let before = try line.current()?.candidate ?? GateFacts.base
    let after = try line.version(at: target)?.candidate ?? GateFacts.base
    try output.print(
      "rollback",
      JSONObject([
        ("from", .string(before)), ("to", .string(after)), ("version", .string(target.hex)),
        ("dry_run", .bool(dryRun)),
      ])
    ) {
      let name = after == GateFacts.base ? "the base model" : "adapter \(after)"
      return dryRun
        ? "would go back to \(name); nothing was changed\n" : "in use now: \(name)\n"
    }
    if let told { throw told }
  }
}
