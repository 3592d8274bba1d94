internal import ArtifactStore
public import Lineage
internal import SystemPackage

/// Keeps a store small: drops operations that nobody may undo any more, takes away what nothing keeps, and lets git find deltas.
public struct GarbageCollection: Sendable {
  /// What it came to, or would come to.
  public struct Outcome: Sendable {
    /// Operations that were dropped from the log.
    public var operations = 0
    /// Tips that only they kept and that stay because something names them.
    public var kept: [Expiry.Kept] = []
    /// Answers of models that nobody will ask for again.
    public var calls = 0
    /// Objects that nothing keeps.
    public var unreachable = 0
    /// The bytes that those take in packs.
    public var unreachableBytes = 0
    /// Packs written anew, of how many.
    public var packs = (rewritten: 0, all: 0)
    /// How many bytes less the store's objects take, measured.
    public var freed = 0
    /// What git could not do, where it is not there or failed.
    public var withoutGit: String?
  }

  private let context: LoopContext

  /// Works on a store.
  public init(in context: LoopContext) { self.context = context }

  /// The settings that decide: operations of the last `undo.days` days stay.
  private func moments() throws -> (operations: Int64, files: Int64) {
    let now = context.now()
    let days = try context.settings.number("undo.days")
    return (now - Int64(days) * 86_400, now - GarbageCollection.grace)
  }

  /// What came in the last minutes is left alone: a git that is about to name it does not tell us.
  private static let grace: Int64 = 15 * 60

  /// Says what would go.
  public func plan(isFull: Bool) throws -> Outcome {
    let moments = try moments()
    let expiry = try Expiry(of: context.registry, before: moments.operations)
    let compaction = try Compaction(in: context.store, isFull: isFull, before: moments.files)
    var outcome = outcome(expiry, compaction.plan)
    outcome.calls = try CallExpiry(in: context, before: moments.operations).count
    return outcome
  }

  private func outcome(_ expiry: Expiry, _ plan: Compaction.Plan) -> Outcome {
    var outcome = Outcome()
    outcome.operations = expiry.dropped.count
    outcome.kept = expiry.kept
    outcome.unreachable = plan.unreachable.objects
    outcome.unreachableBytes = plan.unreachable.bytes
    outcome.packs = plan.packs
    return outcome
  }

  /// Does it.
  public func run(isFull: Bool) async throws -> Outcome {
    let moments = try moments()
    _ = try context.settle()
    try context.registry.removeStaleLocks(context.describe("gc", "sweeps"))
    let before = try context.store.objectBytes()
    let description = context.describe("gc", "")
    var expiry = try Expiry(of: context.registry, before: moments.operations)
    while try !context.registry.forget(expiry, description) {
      expiry = try Expiry(of: context.registry, before: moments.operations)
    }
    var calls = try CallExpiry(in: context, before: moments.operations)
    while try !calls.run() { calls = try CallExpiry(in: context, before: moments.operations) }
    try context.store.packRefs()
    let git = await GitProgram(in: context.store.path)
    var compaction = try Compaction(in: context.store, isFull: isFull, before: moments.files)
    var outcome = outcome(expiry, compaction.plan)
    outcome.calls = calls.count
    var named: [String]?
    if !compaction.isIdle {
      let listing = compaction.listing
      if let git, !listing.isEmpty {
        let output = try await git.run(
          ["pack-objects", "--delta-base-offset", "--quiet", compaction.base.string],
          input: listing)
        named = output.split(separator: "\n").map(String.init)
      }
      _ = try compaction.finish(before: moments.files, named: named)
    }
    if let git {
      _ = try await git.run([
        "commit-graph", "write", "--reachable", "--changed-paths", "--no-progress",
      ])
      _ = try await git.run(["multi-pack-index", "write", "--no-progress"])
    } else {
      outcome.withoutGit = "git is not installed: no deltas, no commit-graph"
    }
    outcome.freed = try before - context.store.objectBytes()
    return outcome
  }
}
