/// Why a JSON value is no record.
public enum RecordError: Error, Hashable, Sendable {
  /// It is no object.
  case notAnObject
  /// A field that every record has is not there.
  case missing(field: String)
  /// A field holds something else than it should.
  case malformed(field: String)
  /// A field that records do not have.
  case unknown(field: String)
}

extension RecordError: CustomStringConvertible {
  /// One clause, without a word of the record.
  public var description: String {
    switch self {
    case .notAnObject: "a record that is not a JSON object"
    case .missing(let field): "a record without the field \(field)"
    case .malformed(let field): "a record whose field \(field) is malformed"
    case .unknown(let field): "a record with the unknown field \(field)"
    }
  }
}
