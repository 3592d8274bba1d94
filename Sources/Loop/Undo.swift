public import ArtifactStore
public import Lineage

/// Takes back an operation: `undo` any, `redo` one that itself went back.
public struct Undo {
  private let context: LoopContext

  /// Whether an operation is taken back or done again.
  public enum Verb: String, Sendable {
    case undo, redo
  }

  /// What would happen.
  public struct Plan: Sendable {
    /// What it is called.
    public let verb: Verb
    /// The operation that is taken back.
    public let operation: Operation
    /// The lines' steps.
    public let moves: [Operation.Move]
    fileprivate let snapshot: Snapshot
  }

  /// Takes back operations of the store of a context.
  public init(in context: LoopContext) { self.context = context }

  /// Works out what taking back an operation means, without moving anything.
  ///
  /// The operation is the one whose id begins with `prefix`, or the newest that can be taken back.
  public func plan(_ prefix: ObjectPrefix?, in snapshot: Snapshot) throws -> Plan {
    let operation =
      if let prefix {
        try context.registry.log.operation(matching: prefix)
      } else {
        try context.registry.undoable()
      }
    guard operation.previous != nil, !operation.moves.isEmpty else {
      throw LineageError.nothingToUndo
    }
    return try plan(.undo, operation, in: snapshot)
  }

  /// Works out what taking back the newest rollback or undo means, without moving anything.
  public func planRedo(in snapshot: Snapshot) throws -> Plan {
    try plan(.redo, context.registry.redoable(), in: snapshot)
  }

  private func plan(
    _ verb: Verb, _ operation: Operation, in snapshot: Snapshot
  ) throws -> Plan {
    Plan(
      verb: verb, operation: operation,
      moves: try context.registry.undoing(operation, in: snapshot), snapshot: snapshot)
  }

  /// Moves the lines back, then tells the command that is set where `promoted` is among them.
  ///
  /// Throws ``LoopError/needsReason(_:)`` where that loosens the policy and no reason is given.
  public func run(_ plan: Plan, reason: String? = nil) async throws {
    try Loosening.demandReason(reason, for: plan.moves, in: context.store)
    let did = plan.verb == .undo ? "took back" : "did again what was taken back by"
    try context.registry.record(
      context.describe(
        plan.verb.rawValue,
        "\(did) \(plan.operation.id.short) (\(plan.operation.description.verb))",
        reason: reason, undoes: plan.operation.id),
      moves: plan.moves)
    for move in plan.moves where move.line == .promoted {
      try await PromotionCommand(in: context).run(
        promoted: move.to, previous: move.from, in: plan.snapshot)
    }
  }
}
