/// What SQLite could not do.
struct SQLiteError: Error, Hashable {
  /// An SQLite result code; open to new ones (sqlite.org/rescode.html).
  struct Code: RawRepresentable, Hashable {
    let rawValue: Int32

    init(rawValue: Int32) { self.rawValue = rawValue }

    /// `SQLITE_ERROR`: a wrong statement, or a table that is not there.
    static let error = Code(rawValue: 1)
    /// `SQLITE_BUSY`: another process writes.
    static let busy = Code(rawValue: 5)
    /// `SQLITE_READONLY`.
    static let readOnly = Code(rawValue: 8)
    /// `SQLITE_IOERR`, which a page with a wrong checksum is as well.
    static let inputOutput = Code(rawValue: 10)
    /// `SQLITE_CORRUPT`.
    static let corrupt = Code(rawValue: 11)
    /// `SQLITE_CONSTRAINT`: a row that contradicts another.
    static let constraint = Code(rawValue: 19)
    /// `SQLITE_MISMATCH`: a value of another type than the column's.
    static let mismatch = Code(rawValue: 20)
    /// `SQLITE_NOTADB`: the file is no database.
    static let notADatabase = Code(rawValue: 26)
    /// `SQLITE_IOERR_DATA`: a page with a wrong checksum.
    static let wrongChecksum = Code(rawValue: 10 | (32 << 8))

    /// The code without what further bits say: `SQLITE_IOERR` for `SQLITE_IOERR_READ`.
    var primary: Code { Code(rawValue: rawValue & 0xFF) }
  }

  /// What it came to, with its further bits.
  let code: Code
  /// What was being done: an SQL statement, or `open`.
  let operation: String
  /// What SQLite says about it.
  let message: String

  /// True where the file does not hold what was written into it.
  var isDamage: Bool {
    switch code.primary {
    case .corrupt, .notADatabase, .constraint, .mismatch, .error: true
    default: code == .wrongChecksum
    }
  }
}
