internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// What `tka undo` and `tka redo` have in common: the plan is made, run unless it is only to be shown, and told.
enum UndoRun {
  /// Runs a plan that `plan` makes.
  static func run(
    in location: StoreLocation, _ output: OutputOptions, reason: String?, dryRun: Bool,
    _ plan: (Undo, Snapshot) throws -> Undo.Plan
  ) async throws {
    let context = try location.context()
    let snapshot = try dryRun ? context.registry.snapshot() : context.settle()
    let undo = Undo(in: context)
    let plan = try plan(undo, snapshot)
    var told: LoopError?
    if !dryRun {
      do {
        try await undo.run(plan, reason: reason)
      } catch let error as LoopError {
        // The lines have moved; only the command that was to be told failed.
        guard case .commandFailed = error else { throw error }
        told = error
      }
    }
    try output.print(
      plan.verb.rawValue,
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
