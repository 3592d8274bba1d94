internal import ArtifactStore
internal import SystemPackage

/// An open index.
final class IndexConnection {
  let database: Database
  /// The number of the file that is open, which another may have taken the place of.
  let file: Int64

  /// How long to wait for another process that writes the index, in milliseconds: then a walk is
  /// tried.
  private static let patience: Int32 = 1000

  /// A log of more bytes is copied into the database when it is closed.
  ///
  /// That is synced twice; to read a log of this size when the next one opens it takes a fraction of a millisecond.
  private static let longLog = 512 << 10

  private let log: FilePath

  /// Opens the index at `path`, making it where it is missing.
  ///
  /// - Throws: ``SQLiteError``, ``IndexFault``, or ``StoreError`` where no file can be made.
  init(at path: FilePath) throws {
    // SQLite gives its further files the mode of this one.
    if !Files.exists(path) { try Files.write([], to: path, mode: 0o600) }
    self.file = fileNumber(path.string)
    self.log = FilePath(path.string + "-wal")
    self.database = try Database(at: path.string, patience: IndexConnection.patience)
    try database.run("PRAGMA page_size = 4096")
    // A commit appends to the log and syncs nothing. What a crash of the machine takes is the
    // newest transactions, whole: then the index is behind, and is brought up to date.
    try database.run("PRAGMA journal_mode = WAL")
    try database.run("PRAGMA synchronous = NORMAL")
    try check()
  }

  deinit {
    if let size = try? Files.size(of: log), size > IndexConnection.longLog { database.emptyLog() }
  }

  private func check() throws {
    if try schema() == 0 {
      try database.transaction(isWriting: true) {
        // Another process may have been quicker.
        if try schema() == 0 { try IndexSchema.create(in: database, file: file) }
      }
    }
    let version = try schema()
    guard version <= IndexSchema.version else { throw IndexFault.newerSchema }
    // A copy of a store that was being worked on may hold pages of different moments, each of them
    // whole. So an index is not believed in another file than the one that it was written in.
    guard version == IndexSchema.version, try meta("file") == String(file) else {
      throw IndexFault.outdated
    }
  }

  private func schema() throws -> Int64 {
    try database.first("PRAGMA user_version") { row throws(SQLiteError) in try row.integer(0) } ?? 0
  }

  /// A value that the index keeps about itself.
  func meta(_ name: String) throws -> String? {
    try database.first("SELECT value FROM meta WHERE name = ?", [.text(name)]) {
      row throws(SQLiteError) in try row.text(0)
    }
  }

  /// The number of an operation in the log, counted from 1, or nil where it is not known.
  func number(of operation: OperationID) throws -> Int64? {
    try database.first(
      "SELECT number FROM operation WHERE id = ?", [.id(operation.objectID)]
    ) { row throws(SQLiteError) in try row.integer(0) }
  }

  /// The newest operation that is known.
  func newest() throws -> (number: Int64, id: OperationID)? {
    try database.first("SELECT number, id FROM operation ORDER BY number DESC LIMIT 1") {
      row throws(SQLiteError) in (try row.integer(0), OperationID(try row.id(1)))
    }
  }

  /// The number of an artifact, or nil where it is not known.
  func number(of artifact: ArtifactID) throws -> Int64? {
    try database.first("SELECT number FROM artifact WHERE id = ?", [.id(artifact.objectID)]) {
      row throws(SQLiteError) in try row.integer(0)
    }
  }
}

// It lies behind the `Mutex` of a `LineageIndex`, which one thread passes at a time; SQLite's handles
// may go from thread to thread (sqlite.org/threadsafe.html, multi-thread).
extension IndexConnection: @unchecked Sendable {}
