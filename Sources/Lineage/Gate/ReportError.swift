public import CanonicalJSON

/// Why something is not an eval report, or not its items.
public enum ReportError: Error, Hashable, Sendable {
  /// The bytes are not JSON; with the line, counted from 1, where the file holds one value a line.
  case notJSON(JSONError, line: Int?)
  /// A field is wrong; with the line, counted from 1, where the file holds one value a line.
  case field(FieldError, line: Int?)
}

extension ReportError: CustomStringConvertible {
  /// One clause that names the field and the line.
  public var description: String {
    switch self {
    case .notJSON(let error, nil): "the eval report is not JSON: \(error)"
    case .notJSON(let error, let line?): "line \(line) of the eval items is not JSON: \(error)"
    case .field(let error, nil): "the eval report is not valid: \(error)"
    case .field(let error, let line?): "line \(line) of the eval items is not valid: \(error)"
    }
  }
}
