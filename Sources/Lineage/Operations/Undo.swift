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

  /// The operation that `redo` would take back: the newest that went back (a rollback, an undo, or
  /// plain git that took lines back) and was not taken back itself.
  public func redoable() throws -> Operation {
    var undone: Set<OperationID> = []
    var found: Operation?
    try log.walk { operation in
      guard !undone.contains(operation.id) else { return true }
      let goesBack = try wentBack(operation)
      if goesBack { found = operation }
      if let target = operation.description.undoes { undone.insert(target) }
      return !goesBack
    }
    guard let found else { throw LineageError.nothingToRedo }
    return found
  }

  private func wentBack(_ operation: Operation) throws -> Bool {
    guard operation.previous != nil, !operation.moves.isEmpty else { return false }
    switch operation.description.verb {
    case "rollback", "undo": return true
    case Registry.gitVerb:
      let ancestry = Ancestry(of: store)
      return try operation.moves.allSatisfy { try ancestry.isFirstParent($0.to, of: $0.from) }
    default: return false
    }
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
