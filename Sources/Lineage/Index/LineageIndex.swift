internal import ArtifactStore
internal import Synchronization
internal import SystemPackage

/// What a store's commits say, arranged for questions: `tka/index.sqlite`.
///
/// It is made from the commits and from nothing else, so it may be removed at any time. It follows
/// each operation, and what asks it brings it up to date first. It is never waited for long, and
/// nothing fails because of it: where it is locked, damaged, read-only or of a newer program,
/// questions are answered by a walk. What is found by it is read from the store, and hashed, before
/// it counts; each of its pages bears a checksum, so that damage does not pass for an absence.
public final class LineageIndex: Sendable {
  /// How an index fared since it was opened.
  public struct Tally: Sendable, Hashable {
    /// Questions that it answered.
    public internal(set) var answered = 0
    /// Questions that it had no answer to, so that everything was walked.
    public internal(set) var passed = 0
    /// How often it was thrown away: damaged, outdated, or a copy.
    public internal(set) var discarded = 0
  }

  /// The file below the store's own folder.
  public static let fileName = "index.sqlite"
  /// The lock under which the file is opened and removed, beside it.
  static let lockName = "index.lock"

  private let store: Store
  private let extractor: FactExtractor?
  private let state = Mutex(State())

  private struct State {
    var connection: IndexConnection?
    var tally = Tally()
    /// True where another try would come to the same.
    var isGivenUp = false
  }

  init(of store: Store, extractor: FactExtractor?) {
    self.store = store
    self.extractor = extractor
  }

  /// How it fared since the store was opened.
  public var tally: Tally { state.withLock { $0.tally } }

  /// Takes in what is missing; a build of a new one takes about a millisecond for each operation.
  /// - Returns: False where that cannot be done now.
  @discardableResult
  public func bringUpToDate() -> Bool {
    attempt { connection in
      let writer = IndexWriter(connection, of: store, extractor: extractor)
      try writer.follow()
      try writer.followFacts()
      return true
    } ?? false
  }

  /// True where there is a file.
  var isThere: Bool { Files.exists(path) }

  /// Closes the file, which is opened again when it is needed.
  public func close() { state.withLock { $0.connection = nil } }

  /// Begins to open the file, on a thread of its own, for what will be written in a moment.
  public func open() {
    guard state.withLock({ $0.connection == nil }) else { return }
    _ = Crew().apart { self.attempt { _ in } }
  }

  /// Takes in the newest operations, where they are few; more are left to who asks first, so that an operation never waits for a build.
  public func follow(atMost limit: Int = 100) {
    _ = attempt { connection in
      try IndexWriter(connection, of: store, extractor: extractor).follow(atMost: limit)
    }
  }

  /// What `body` makes of a reader of this index, or nil where the index has no answer.
  func answer<R: Sendable>(
    about snapshot: Snapshot, _ body: (IndexReader) throws -> R
  ) -> R? {
    let found = attempt { connection in
      do {
        return try read(connection, snapshot, body)
      } catch IndexFault.unknown {
        let writer = IndexWriter(connection, of: store, extractor: extractor)
        try writer.follow()
        try writer.add(tipsOf: snapshot.view)
        try writer.followFacts()
        return try read(connection, snapshot, body)
      }
    }
    state.withLock { state in
      if found == nil { state.tally.passed += 1 } else { state.tally.answered += 1 }
    }
    return found
  }

  /// All of an answer is of one state of the index.
  private func read<R>(
    _ connection: IndexConnection, _ snapshot: Snapshot, _ body: (IndexReader) throws -> R
  ) throws -> R {
    try connection.database.transaction(isWriting: false) {
      try body(IndexReader(connection, snapshot))
    }
  }

  /// Runs `body` with an open index, and once more with a new one where the first was damaged; nil
  /// where that cannot be.
  private func attempt<R: Sendable>(_ body: (IndexConnection) throws -> R) -> R? {
    state.withLock { state in
      guard !state.isGivenUp else { return nil }
      for _ in 0..<2 {
        do {
          return try body(connection(in: &state))
        } catch {
          let isDamage =
            (error as? SQLiteError)?.isDamage ?? (error as? IndexFault)?.isDamage ?? false
          guard isDamage else {
            if case IndexFault.newerSchema = error { state.isGivenUp = true }
            // Whatever it is, a walk tells it better: it says what is wrong with the store.
            return nil
          }
          guard discard(in: &state) else { return nil }
        }
      }
      return nil
    }
  }

  private var path: FilePath { folder.appending(LineageIndex.fileName) }

  private var folder: FilePath { store.path.appending(Store.folder) }

  private func connection(in state: inout State) throws -> IndexConnection {
    if let connection = state.connection { return connection }
    let connection = try locked { try IndexConnection(at: path) }
    state.connection = connection
    return connection
  }

  /// Throws the file away, unless another process has put a new one in its place.
  /// - Returns: False where it cannot be removed.
  private func discard(in state: inout State) -> Bool {
    let file = state.connection?.file ?? fileNumber(path.string)
    state.connection = nil
    state.tally.discarded += 1
    do {
      try locked {
        guard fileNumber(path.string) == file else { return }
        for suffix in ["", "-wal", "-shm"] {
          try Files.removeAll(folder.appending(LineageIndex.fileName + suffix))
        }
      }
      return true
    } catch {
      return false
    }
  }

  /// Opening and removing keep each other out: SQLite opens its log after the file, and the two must
  /// belong together.
  private func locked<R>(_ body: () throws -> R) throws -> R {
    try Files.makeFolders(folder)
    for _ in 0..<200 {
      switch try Lock.attempt(folder.appending(LineageIndex.lockName), holder: LockHolder("index"))
      {
      case .taken(let lock): return try withExtendedLifetime(lock) { try body() }
      case .held: pause()
      }
    }
    throw IndexFault.locked
  }
}
