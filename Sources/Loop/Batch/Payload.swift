/// One file of an artifact: its name within the folder, and its bytes.
public typealias Payload = (name: String, bytes: [UInt8])

/// Why a stored payload cannot be read back.
///
/// It names a file and a field, never what they hold.
public struct PayloadError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Fault: String, Sendable {
    /// The file or the field is not there.
    case missing
    /// The text is not JSON, or not UTF-8.
    case malformed
    /// The field is of another type.
    case type
    /// The field's value is not one that is written.
    case value
    /// A newer program wrote it.
    case schema
    /// The bytes are not those that the same values are written as.
    case notCanonical
  }

  /// The file, by its name within the folder.
  public let file: String
  /// The field, as a path such as `/candidates/3/claim`; empty for the whole file.
  public let field: String
  /// What is wrong.
  public let fault: Fault

  /// Makes an error.
  public init(file: String, field: String = "", fault: Fault) {
    self.file = file
    self.field = field
    self.fault = fault
  }
}

extension PayloadError: CustomStringConvertible {
  /// A sentence such as `batch.json: /number is missing`.
  public var description: String {
    let subject = field.isEmpty ? "the file" : field
    let predicate =
      switch fault {
      case .missing: "is missing"
      case .malformed: "cannot be parsed"
      case .type: "has the wrong type"
      case .value: "has a value that is never written"
      case .schema: "was written by a newer program"
      case .notCanonical: "is not in canonical form"
      }
    return "\(file): \(subject) \(predicate)"
  }
}
