internal import ArtifactStore
internal import Lineage
internal import SystemPackage

/// The command that is told of a promotion or a rollback, so that a server loads another adapter.
struct PromotionCommand {
  private let context: LoopContext

  init(in context: LoopContext) { self.context = context }

  /// Tells the command that is set, if one is, which version is promoted now and which was before.
  ///
  /// The root stands for none.
  func run(promoted: CommitID, previous: CommitID, in snapshot: Snapshot) async throws {
    guard
      case .shell(let command)? = try ConfiguredCommand("promote.command", in: context.settings)
    else { return }
    let run = try CommandRun(named: "promote-\(promoted.short)", in: context)
    defer { run.remove() }
    var environment: [String: String] = [:]
    for (name, commit) in [("TKA_PROMOTED", promoted), ("TKA_PREVIOUS", previous)] {
      environment[name] = ""
      guard commit != Root.id else { continue }
      let folder = try run.makeFolder(name.lowercased())
      try ExportedFiles.adapter(at: commit, of: snapshot, to: folder)
      environment[name] = folder.string
    }
    let ending = try await run.run(
      command, environment: environment, limit: CommandRun.limit(context.settings))
    guard let failure = ending.failure else { return }
    let log = try context.registry.path("promote.log")
    try Files.write(ending.log, to: log, mode: 0o600)
    throw LoopError.commandFailed(
      name: "tka.promote.command", reason: failure, log: log.string)
  }
}
