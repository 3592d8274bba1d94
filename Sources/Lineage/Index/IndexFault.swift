/// Why an index cannot answer.
enum IndexFault: Error {
  /// It was made by a newer program, which may go on using it.
  case newerSchema
  /// It is of another form, of another history, or of another file: it is to be made anew.
  case outdated
  /// It says what the store does not.
  case wrong
  /// What is asked about is not in it.
  case unknown
  /// More is missing than one wants to wait for.
  case tooFarBehind
  /// Another process holds its lock.
  case locked

  /// True where the index is to be made anew.
  var isDamage: Bool {
    switch self {
    case .outdated, .wrong: true
    case .newerSchema, .unknown, .tooFarBehind, .locked: false
    }
  }
}
