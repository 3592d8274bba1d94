internal import ArtifactStore

extension Registry {
  /// The operation that `undo` would take back: the newest that is neither an undo nor undone.
  public func undoable() throws -> Operation {
    var undone: Set<OperationID> = []
    var found: Operation?
    try log.walk { operation in
      if let target = operation.description.undoes {
        // An undo that was itself taken back undoes nothing.
        if !undone.contains(operation.id) { undone.insert(target) }
      } else if !undone.contains(operation.id), operation.previous != nil, !operation.moves.isEmpty
      {
        found = operation
        return false
      }
      return true
    }
    guard let found else { throw LineageError.nothingToUndo }
    return found
  }

  /// The moves that take an operation back.
  ///
  /// Throws ``LineageError/cannotUndo(_:line:)`` when a later operation moved one of its lines.
  public func undoing(_ operation: Operation, in snapshot: Snapshot) throws -> [Operation.Move] {
    try operation.moves.map { move in
      guard snapshot.view[move.line] == move.to else {
        throw LineageError.cannotUndo(operation.id, line: move.line)
      }
      return Operation.Move(line: move.line, from: move.to, to: move.from)
    }
  }
}
