public import ArtifactStore
public import Lineage

/// Takes back an operation.
public struct Undo {
  private let context: LoopContext

  /// What would happen.
  public struct Plan: Sendable {
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
    return Plan(
      operation: operation, moves: try context.registry.undoing(operation, in: snapshot),
      snapshot: snapshot)
  }

  /// Moves the lines back, then tells the command that is set where `promoted` is among them.
  public func run(_ plan: Plan) async throws {
    try context.registry.record(
      context.describe(
        "undo", "took back \(plan.operation.id.short) (\(plan.operation.description.verb))",
        undoes: plan.operation.id),
      moves: plan.moves)
    for move in plan.moves where move.line == .promoted {
      try await PromotionCommand(in: context).run(
        promoted: move.to, previous: move.from, in: plan.snapshot)
    }
  }
}
