internal import ArtifactStore

/// The order of writing [M10].
extension Registry {
  /// Under the write lock: rolls forward and takes up; returns the newest operation then.
  func takeUp(_ description: Operation.Description) throws -> Operation {
    let newest = try newestOperation()
    let drift = try Drift(of: store, after: newest)
    guard drift.damage.isEmpty else { throw LineageError.damaged(drift.damage) }
    try follow(drift.behind)
    if let applied = try store.find(OperationLog.applied), applied.objectID != newest.id.objectID {
      try store.update(
        OperationLog.applied, to: CommitID(newest.id.objectID), expecting: .value(applied))
    }
    guard !drift.moved.isEmpty else { return newest }
    let names = drift.moved.map(\.line.rawValue).joined(separator: ", ")
    let found = Operation.Description(
      verb: Registry.gitVerb, summary: "took up what plain git moved: \(names)",
      who: description.who,
      seconds: description.seconds)
    var transaction = Transaction(in: store)
    let operation = try write(
      [Operation.Step(found, moves: drift.moved)], after: newest, in: &transaction)
    var refs = RefTransaction(in: store)
    try prepare(operation, after: newest, in: &refs)
    try refs.commit([OperationLog.head])
    try refs.commit([OperationLog.applied])
    return operation
  }

  /// Under the write lock: the operations first, then the lines, then `applied` [M10].
  /// - Returns: The last operation.
  func append(
    _ steps: [Operation.Step], along companion: RefTransaction.Move?, to current: Operation,
    in transaction: inout Transaction
  ) throws -> Operation {
    let operation = try write(steps, after: current, in: &transaction)
    let moves = current.moves(to: operation.view)
    var refs = RefTransaction(in: store)
    try prepare(operation, after: current, in: &refs)
    for move in moves { try prepare(move, in: &refs) }
    if let companion { try prepare(companion, in: &refs) }
    try refs.commit([OperationLog.head])
    do throws(StoreError) {
      try refs.commit(moves.map(\.line.ref))
      try refs.commit([OperationLog.applied, companion?.name].compactMap(\.self))
      try store.consolidate()
    } catch {
      // It has happened: the log says so, readers follow the log, and the next writer brings the
      // lines after it. Told as a failure it would be done twice.
    }
    return operation
  }

  /// Writes operations that follow each other, whose objects are durable then; nothing points at them yet.
  /// - Returns: The last one, which bears the commits to keep.
  func write(
    _ steps: [Operation.Step], after current: Operation, keeping kept: [CommitID] = [],
    in transaction: inout Transaction
  ) throws -> Operation {
    var (id, view) = (current.id, current.view)
    for (place, step) in steps.enumerated() {
      for move in step.moves { view[move.line] = move.to }
      id = try log.write(
        step.description, moves: step.moves, view: view, after: id,
        keeping: place == steps.count - 1 ? kept : [], in: &transaction)
    }
    try transaction.makeDurable()
    for move in steps.flatMap(\.moves) where try !store.has(move.to.objectID) {
      throw StoreError.missing(move.to.objectID)
    }
    return try Operation(reading: id, from: store)
  }

  /// Makes the log ready to move to an operation, and `applied` to follow.
  private func prepare(
    _ operation: Operation, after previous: Operation, in refs: inout RefTransaction
  ) throws(StoreError) {
    let (new, old) = (CommitID(operation.id.objectID), CommitID(previous.id.objectID))
    try refs.prepare(OperationLog.head, to: new, expecting: .value(old))
    try refs.prepare(OperationLog.applied, to: new, expecting: .value(old))
  }

  /// Makes a ref ready to move that is no line; it stays where somebody was quicker, or has it locked.
  private func prepare(
    _ move: RefTransaction.Move, in refs: inout RefTransaction
  ) throws(StoreError) {
    do throws(StoreError) {
      try refs.prepare(move.name, to: move.commit, expecting: move.expectation)
    } catch .refMoved, .refLocked {
      return
    }
  }

  /// Makes a line ready to move.
  private func prepare(_ move: Operation.Move, in refs: inout RefTransaction) throws {
    do throws(StoreError) {
      try refs.prepare(move.line.ref, to: move.to, expecting: .value(move.from))
    } catch .refMoved(_, _, let found?) {
      // Plain git was quicker; whoever comes next takes that up.
      throw LineageError.moved(move.line, expected: move.from, found: found)
    }
  }

  /// Brings lines after the log that a crash left behind.
  private func follow(_ moves: [Operation.Move]) throws {
    for move in moves {
      do throws(StoreError) {
        try store.update(move.line.ref, to: move.to, expecting: .value(move.from))
      } catch .refMoved {
        // Plain git was quicker; the next writer takes that up as an operation of its own.
        continue
      }
    }
  }
}
