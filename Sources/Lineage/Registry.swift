public import ArtifactStore
internal import Synchronization
public import SystemPackage

/// A store with its lines: reads them, and advances them by operations.
///
/// Readers see one operation's view and never wait. A writer holds the write lock for as long as
/// one ``record(_:moves:in:along:)`` takes, never while a model answers or a trainer runs.
public final class Registry: Sendable {
  /// The objects and refs.
  public let store: Store
  /// What answers questions about the history.
  public let index: LineageIndex
  private let facts: FactExtractor?
  private let lastRead = Mutex<Operation?>(nil)

  /// Opens the store at a path.
  /// - Parameters:
  ///   - path: The store.
  ///   - facts: What reads the facts out of artifacts, for ``LineageQuery/facts(about:)``.
  /// - Throws: ``StoreError``, or ``LineageError/newerFormat(_:found:known:)``.
  public init(opening path: FilePath, facts: FactExtractor? = nil) throws {
    self.store = try Store.open(at: path)
    try StoreFormat.check(store)
    self.facts = facts
    self.index = LineageIndex(of: store, extractor: facts)
  }

  private init(_ other: Registry, remembering read: ReadObjects) {
    self.store = other.store.remembering(read)
    self.facts = other.facts
    self.index = other.index
  }

  /// The same, for reading: what was read a moment ago and kept is not read again.
  func remembering(_ read: ReadObjects) -> Registry { Registry(self, remembering: read) }

  /// The log of operations.
  public var log: OperationLog { OperationLog(of: store) }

  /// The newest operation; every step of a tick asks, and most find the one that it was before.
  func newestOperation() throws -> Operation {
    if let known = lastRead.withLock({ $0 }),
      try store.find(OperationLog.head)?.objectID == known.id.objectID
    {
      return known
    }
    let operation = try log.newest()
    lastRead.withLock { $0 = operation }
    return operation
  }

  /// The store as it is now, with what plain git moved since the last operation.
  ///
  /// Throws ``LineageError/damaged(_:)`` when a line is where it cannot be.
  public func snapshot() throws -> Snapshot {
    let (operation, drift) = try steadyDrift()
    guard drift.damage.isEmpty else { throw LineageError.damaged(drift.damage) }
    var view = operation.view
    for move in drift.moved { view[move.line] = move.to }
    return snapshot(operation.id, view)
  }

  private func snapshot(_ operation: OperationID, _ view: View) -> Snapshot {
    Snapshot(store: store, operation: operation, view: view, index: index, facts: facts)
  }

  /// What contradicts the log of operations.
  public func damage() throws -> [Damage] { try steadyDrift().drift.damage }

  /// The newest operation, and how the lines differ from it.
  ///
  /// A line that a writer moves meanwhile would look as if plain git had moved it, so the lines
  /// are read again until no operation came between.
  private func steadyDrift() throws -> (operation: Operation, drift: Drift) {
    while true {
      let operation = try newestOperation()
      let drift = try Drift(of: store, after: operation)
      let isSteady = try store.find(OperationLog.head)?.objectID == operation.id.objectID
      if isSteady { return (operation, drift) }
    }
  }

  /// The store as the newest operation left it, whatever the refs say.
  public func recordedSnapshot() throws -> Snapshot {
    let operation = try newestOperation()
    return snapshot(operation.id, operation.view)
  }

  /// Records an operation and moves its lines, whose commits are in the store already.
  @discardableResult
  public func record(
    _ description: Operation.Description, moves: [Operation.Move]
  ) throws -> Operation? {
    var transaction = Transaction(in: store)
    return try record(description, moves: moves, in: &transaction)
  }

  /// Records an operation and moves its lines, whose commits are in the store or in the transaction: all of
  /// it becomes durable at once.
  ///
  /// What a crash left undone is done first, and what plain git moved is taken up as an operation
  /// of its own.
  /// - Parameters:
  ///   - description: What it is.
  ///   - moves: The moves of lines.
  ///   - transaction: What their commits were written in.
  ///   - companion: A ref that is no line and moves when the operation has happened, unless it is elsewhere by now or locked.
  /// - Returns: The operation; nil where no line moved.
  /// - Throws: ``LineageError/moved(_:expected:found:)`` when a line is no longer where a move begins; then nothing has happened.
  @discardableResult
  public func record(
    _ description: Operation.Description, moves: [Operation.Move],
    in transaction: inout Transaction, along companion: RefTransaction.Move? = nil
  ) throws -> Operation? {
    index.open()
    // When the lock is free again: nobody waits for the index.
    defer { index.follow() }
    return try record(
      [Operation.Step(description, moves: moves)], in: &transaction, along: companion)
  }

  /// Records operations that follow each other, as ``record(_:moves:in:along:)`` records one: all of them become durable at once.
  ///
  /// The index is left behind; ``LineageIndex/follow(atMost:)`` brings it after them.
  /// - Parameters:
  ///   - steps: The operations; each moves lines from where those before it left them.
  ///   - transaction: What their commits were written in.
  ///   - companion: A ref that is no line and moves when they have happened, unless it is elsewhere by now or locked.
  /// - Returns: The last operation; nil where no line moved.
  /// - Throws: ``LineageError/moved(_:expected:found:)`` when a line is no longer where a move begins; then nothing has happened.
  @discardableResult
  public func record(
    _ steps: [Operation.Step], in transaction: inout Transaction,
    along companion: RefTransaction.Move? = nil
  ) throws -> Operation? {
    // Nobody waits for the write lock while much is synced.
    if transaction.waitingBytes > Registry.syncedUnderLock { try transaction.makeDurable() }
    guard let first = steps.first else { return nil }
    return try locked(first.description) {
      let current = try takeUp(first.description)
      var view = current.view
      var moving: [Operation.Step] = []
      for step in steps {
        let moves = step.moves.filter { $0.from != $0.to }
        for move in moves where view[move.line] != move.from {
          throw LineageError.moved(move.line, expected: move.from, found: view[move.line])
        }
        for move in moves { view[move.line] = move.to }
        if !moves.isEmpty { moving.append(Operation.Step(step.description, moves: moves)) }
      }
      guard !moving.isEmpty else { return nil }
      return try append(moving, along: companion, to: current, in: &transaction)
    }
  }

  /// What is larger is synced before the write lock is taken.
  private static let syncedUnderLock = 4 << 20

  /// Does what a crash left undone and takes up what plain git moved.
  /// - Returns: The store as it is then.
  public func settle(_ description: Operation.Description) throws -> Snapshot {
    let newest = try newestOperation()
    let drift = try Drift(of: store, after: newest)
    let isApplied = try store.find(OperationLog.applied)?.objectID == newest.id.objectID
    if isApplied, drift.moved.isEmpty, drift.damage.isEmpty {
      return snapshot(newest.id, newest.view)
    }
    return try writing(description) {
      let current = try takeUp(description)
      return snapshot(current.id, current.view)
    }
  }

  /// Records that every line stands where `view` says, whatever the refs hold now.
  ///
  /// This is what repairs a store whose lines were damaged.
  @discardableResult
  public func restore(_ view: View, _ description: Operation.Description) throws -> Operation {
    try writing(description) {
      let newest = try newestOperation()
      let moves = newest.moves(to: view)
      // What plain git put on a line and nobody took up stays reachable too [M12].
      var overwritten = Line.allCases.compactMap { line -> CommitID? in
        guard let found = try? store.find(line.ref), found != newest.view[line] else { return nil }
        return found
      }
      // So does what git was made to show in place of it.
      overwritten += try store.removeReplacements().map { CommitID($0) }
      var transaction = Transaction(in: store)
      let operation = try write(
        [Operation.Step(description, moves: moves)], after: newest, keeping: overwritten,
        in: &transaction)
      let id = CommitID(operation.id.objectID)
      try store.update(
        OperationLog.head, to: id, expecting: .value(CommitID(newest.id.objectID)))
      for line in Line.allCases { try force(line.ref, to: view[line]) }
      try force(OperationLog.applied, to: id)
      return operation
    }
  }

  /// Moves a ref whatever it holds, an id or not.
  func force(_ name: RefName, to commit: CommitID) throws {
    do throws(StoreError) {
      if case .ref = try store.value(of: name) { try removeFile(of: name) }
    } catch .damagedFile {
      // The file of the ref holds something else than an id.
      try removeFile(of: name)
    }
    let found = try store.find(name)
    guard found != commit else { return }
    try store.update(name, to: commit, expecting: RefExpectation(found))
  }

  private func removeFile(of name: RefName) throws(StoreError) {
    try Files.removeAll(store.path.below(name.text))
  }

  /// Removes lock files of git that programs left that died while they held them; those of refs only while no operation
  /// is under way, which has several at once and waits with them.
  public func removeStaleLocks(_ description: Operation.Description) throws {
    let holder = LockHolder(description.verb, since: description.seconds)
    switch try Lock.attempt(path(Registry.writeLock), holder: holder) {
    case .taken(let lock): try withExtendedLifetime(lock) { try store.removeStaleLocks() }
    case .held: try store.removeStaleLocks(ofRefs: false)
    }
  }

  /// Runs `body` under the write lock.
  func writing<R>(
    _ description: Operation.Description, _ body: () throws -> R
  ) throws -> R {
    index.open()
    // When the lock is free again: nobody waits for the index.
    defer { index.follow() }
    return try locked(description, body)
  }

  private func locked<R>(
    _ description: Operation.Description, _ body: () throws -> R
  ) throws -> R {
    let holder = LockHolder(description.verb, since: description.seconds)
    let lock = try Lock(waitingFor: path(Registry.writeLock), holder: holder)
    return try withExtendedLifetime(lock) { try body() }
  }

  /// The file on which writers keep each other out.
  static let writeLock = "write.lock"

  /// The path of one of tka's own files; its folder is made where it is missing.
  public func path(_ name: String) throws -> FilePath {
    let folder = store.path.appending(Store.folder)
    try Files.makeFolders(folder)
    return folder.below(name)
  }

  /// What the operations are called that take up moves of plain git.
  public static let gitVerb = "git"
}
