internal import CPageCheck
internal import CSQLite

/// An open SQLite database whose pages bear checksums.
///
/// Its statements are prepared once and reused. Nothing but this folder calls SQLite. Its
/// documentation: sqlite.org/c3ref.
struct Database: ~Copyable {
  private let raw: OpaquePointer
  private let statements: PreparedStatements

  /// Opens the file at `path`, making it where it is missing.
  ///
  /// C function: `sqlite3_open_v2`.
  /// - Parameters:
  ///   - path: The file.
  ///   - patience: How long to wait for another process that writes, in milliseconds.
  /// - Throws: ``SQLiteError``.
  init(at path: String, patience: Int32) throws(SQLiteError) {
    let raw = try Database.open(path)
    sqlite3_extended_result_codes(raw, 1)
    sqlite3_busy_timeout(raw, patience)
    // A build of SQLite without this copies the log each time: slower, and no less right.
    _ = tka_keep_log(raw)
    self.raw = raw
    self.statements = PreparedStatements(raw)
  }

  private static func open(_ path: String) throws(SQLiteError) -> OpaquePointer {
    guard tka_page_check_register() == SQLITE_OK else {
      throw SQLiteError(code: .error, operation: "open", message: "no file system")
    }
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    var status = sqlite3_open_v2(path, &handle, flags, TKA_PAGE_CHECK_VFS)
    if status == SQLITE_OK { status = tka_page_check_reserve(handle) }
    guard status == SQLITE_OK, let handle else {
      let error = SQLiteError(status, of: handle, during: "open")
      sqlite3_close(handle)
      throw error
    }
    return handle
  }

  deinit {
    statements.finalizeAll()
    sqlite3_close(raw)
  }

  /// Copies the log into the database and empties it, where nobody else uses them just now.
  func emptyLog() {
    sqlite3_busy_timeout(raw, 0)
    // It is there for whoever has read something.
    _ = try? first("PRAGMA user_version") { _ in () }
    sqlite3_wal_checkpoint_v2(raw, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
  }

  /// A statement with values for its parameters, in order.
  func statement(_ sql: String, _ values: [SQLValue] = []) throws(SQLiteError) -> Statement {
    try Statement(sql, values, from: statements)
  }

  /// Runs a statement to its end.
  func run(_ sql: String, _ values: [SQLValue] = []) throws(SQLiteError) {
    var statement = try statement(sql, values)
    while try statement.step() {}
  }

  /// What `read` makes of the first row, or nil where there is none.
  func first<R>(
    _ sql: String, _ values: [SQLValue] = [],
    _ read: (borrowing Statement) throws(SQLiteError) -> R
  ) throws(SQLiteError) -> R? {
    var statement = try statement(sql, values)
    return try statement.step() ? read(statement) : nil
  }

  /// What `read` makes of every row.
  func all<R>(
    _ sql: String, _ values: [SQLValue] = [],
    _ read: (borrowing Statement) throws(SQLiteError) -> R
  ) throws(SQLiteError) -> [R] {
    var statement = try statement(sql, values)
    var found: [R] = []
    while try statement.step() { found.append(try read(statement)) }
    return found
  }

  /// Does all of `body` or nothing of it; one transaction at a time.
  ///
  /// A writing one keeps other writers out from the beginning.
  func transaction<R>(isWriting: Bool, _ body: () throws -> R) throws -> R {
    try run(isWriting ? "BEGIN IMMEDIATE" : "BEGIN")
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // Some errors have rolled back already; what failed first is what is told.
      if sqlite3_get_autocommit(raw) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }
}

extension SQLiteError {
  /// What a database says about its last call.
  init(_ status: Int32, of database: OpaquePointer?, during operation: String) {
    self.init(
      code: Code(rawValue: status), operation: operation,
      message: sqlite3_errmsg(database).map { String(cString: $0) } ?? "")
  }
}

/// The number of the file at a path in its file system, which a copy does not have; 0 where there is
/// none.
func fileNumber(_ path: String) -> Int64 { Int64(bitPattern: tka_file_number(path)) }

/// Gives another process a few milliseconds.
func pause() { sqlite3_sleep(5) }
