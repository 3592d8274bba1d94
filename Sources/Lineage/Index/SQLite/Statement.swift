internal import CSQLite

/// A value of SQLite's.
enum SQLValue: Hashable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])

  /// An integer.
  static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }
  /// An integer, or null.
  static func optional(_ value: Int64?) -> SQLValue { value.map(SQLValue.integer) ?? .null }
  /// A text, or null.
  static func optional(_ value: String?) -> SQLValue { value.map(SQLValue.text) ?? .null }
}

/// A statement on its way through its rows; when it goes it is ready for the next one who needs it.
struct Statement: ~Copyable {
  private let raw: OpaquePointer
  private let sql: String
  private let pool: PreparedStatements

  /// C functions: `sqlite3_bind_*`.
  init(
    _ sql: String, _ values: [SQLValue], from pool: PreparedStatements
  ) throws(SQLiteError) {
    let raw = try pool.take(sql)
    for (index, value) in values.enumerated() {
      let status = Statement.bind(value, at: Int32(index + 1), of: raw)
      guard status == SQLITE_OK else {
        let error = pool.error(status, during: sql)
        pool.giveBack(raw, sql)
        throw error
      }
    }
    self.raw = raw
    self.sql = sql
    self.pool = pool
  }

  deinit { pool.giveBack(raw, sql) }

  private static func bind(_ value: SQLValue, at index: Int32, of raw: OpaquePointer) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(raw, index)
    case .integer(let value): sqlite3_bind_int64(raw, index, value)
    case .text(let text): tka_sqlite_bind_text(raw, index, text, Int32(text.utf8.count))
    case .bytes(let bytes): tka_sqlite_bind_blob(raw, index, bytes, Int32(bytes.count))
    }
  }

  /// Goes to the next row; false after the last one.
  ///
  /// C function: `sqlite3_step`.
  mutating func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(raw) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let status: throw pool.error(status, during: sql)
    }
  }

  /// An integer of the row; columns are counted from 0.
  func integer(_ column: Int32) throws(SQLiteError) -> Int64 {
    try expect(SQLITE_INTEGER, column)
    return sqlite3_column_int64(raw, column)
  }

  /// A text of the row.
  func text(_ column: Int32) throws(SQLiteError) -> String {
    try expect(SQLITE_TEXT, column)
    let bytes = UnsafeBufferPointer(
      start: sqlite3_column_text(raw, column), count: Int(sqlite3_column_bytes(raw, column)))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Some bytes of the row.
  func bytes(_ column: Int32) throws(SQLiteError) -> [UInt8] {
    try expect(SQLITE_BLOB, column)
    // The pointer first: it is what the size is that of.
    let start = sqlite3_column_blob(raw, column)
    return Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column))))
  }

  /// True for a column without a value.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

  private func expect(_ type: Int32, _ column: Int32) throws(SQLiteError) {
    guard sqlite3_column_type(raw, column) == type else {
      throw SQLiteError(code: .mismatch, operation: sql, message: "column \(column)")
    }
  }
}

/// The statements of a database that wait to be used again.
///
/// A statement that is in use is not here, so that the same SQL may run inside itself.
final class PreparedStatements {
  private let database: OpaquePointer
  private var waiting: [String: [OpaquePointer]] = [:]

  init(_ database: OpaquePointer) { self.database = database }

  /// C function: `sqlite3_prepare_v3`.
  fileprivate func take(_ sql: String) throws(SQLiteError) -> OpaquePointer {
    if let raw = waiting[sql]?.popLast() { return raw }
    var raw: OpaquePointer?
    let status = sqlite3_prepare_v3(
      database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &raw, nil)
    guard status == SQLITE_OK, let raw else { throw error(status, during: sql) }
    return raw
  }

  fileprivate func giveBack(_ raw: OpaquePointer, _ sql: String) {
    sqlite3_reset(raw)
    sqlite3_clear_bindings(raw)
    waiting[sql, default: []].append(raw)
  }

  fileprivate func error(_ status: Int32, during sql: String) -> SQLiteError {
    SQLiteError(status, of: database, during: sql)
  }

  func finalizeAll() {
    for raw in waiting.values.joined() { sqlite3_finalize(raw) }
    waiting = [:]
  }
}
