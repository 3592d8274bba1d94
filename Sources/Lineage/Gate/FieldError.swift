/// What is wrong with one field of a policy, a report or a decision.
public struct FieldError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The field is not there.
    case missing
    /// The field is none that this version knows.
    case unknown
    /// The value is of another type than this.
    case wrongType(expected: String)
    /// The number is infinite or not a number.
    case notFinite
    /// The number has more digits than canonical JSON keeps.
    case tooPrecise
    /// The number is outside of this range.
    case outOfRange(String)
    /// The text is not of this form.
    case malformed(expected: String)
    /// The value was there before.
    case duplicate
  }

  /// The field, by its dotted name; empty for the whole document.
  public let field: String
  /// What is wrong with it.
  public let fault: Fault

  /// Makes an error.
  public init(_ field: String, _ fault: Fault) {
    self.field = field
    self.fault = fault
  }
}

extension FieldError: CustomStringConvertible {
  /// One clause that names the field and never its value.
  public var description: String {
    let subject = field.isEmpty ? "the document" : "the field \(PlainText.printable(field))"
    return switch fault {
    case .missing: "\(subject) is missing"
    case .unknown: "\(subject) is unknown"
    case .wrongType(let expected): "\(subject) is not \(expected)"
    case .notFinite: "\(subject) is not a finite number"
    case .tooPrecise: "\(subject) has more digits than can be kept (at most 15 are safe)"
    case .outOfRange(let range): "\(subject) is not in the range \(range)"
    case .malformed(let expected): "\(subject) is not \(expected)"
    case .duplicate: "\(subject) repeats an earlier value"
    }
  }
}
