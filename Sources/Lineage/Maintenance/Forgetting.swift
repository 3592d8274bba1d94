internal import ArtifactStore

extension Registry {
  /// Lets the log of operations begin where an expiry says: the operations that stay are written anew behind a first one that has
  /// the view, and bears as parents what stays.
  ///
  /// The lines do not move. The ids of operations change.
  /// - Parameters:
  ///   - expiry: What may go; worked out from the log as it is now.
  ///   - description: Who does it and when; its verb and summary are written by this.
  /// - Returns: False where the log moved meanwhile; nothing has happened then.
  /// - Throws: What keeps the store from being written.
  public func forget(_ expiry: Expiry, _ description: Operation.Description) throws -> Bool {
    guard let last = expiry.dropped.first else { return true }
    return try writing(description) {
      let newest = try log.newest()
      let expected = expiry.staying.first?.operation.id ?? last.id
      let isApplied = try store.find(OperationLog.applied)?.objectID == newest.id.objectID
      guard newest.id == expected, isApplied else { return false }
      var transaction = Transaction(in: store)
      var beginning = description
      beginning.verb = "gc"
      beginning.summary = "\(expiry.dropped.count) older operations were dropped"
      beginning.seconds = last.description.seconds
      // What stays was taken off its line, so whatever asks where the line stood finds it.
      let moves = try expiry.kept.map(\.commit).compactMap { commit -> Operation.Move? in
        let kind = VersionMessage(parsing: try store.commit(commit).message)?.kind
        return Line.allCases.first { $0.kind.rawValue == kind }.map {
          Operation.Move(line: $0, from: commit, to: last.view[$0])
        }
      }
      var current = try log.write(
        beginning, moves: moves, view: last.view, after: nil, keeping: expiry.kept.map(\.commit),
        in: &transaction)
      var renamed: [OperationID: OperationID] = [:]
      for operation in expiry.dropped { renamed[operation.id] = current }
      for (operation, parents) in expiry.staying.reversed() {
        var description = operation.description
        description.undoes = description.undoes.map { renamed[$0] ?? current }
        current = try log.write(
          description, moves: operation.moves, view: operation.view, after: current,
          bearing: parents, in: &transaction)
        renamed[operation.id] = current
      }
      let head = CommitID(newest.id.objectID)
      try transaction.publish(
        CommitID(current.objectID), to: OperationLog.head, expecting: .value(head))
      try store.update(
        OperationLog.applied, to: CommitID(current.objectID), expecting: .value(head))
      return true
    }
  }
}
