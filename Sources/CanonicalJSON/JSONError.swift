/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Fault: String, Sendable {
    case truncated, trailing, unexpected, number, controlCharacter, escape, loneSurrogate
    case invalidUTF8, duplicateKey, depth
  }

  /// What is wrong.
  public let fault: Fault
  /// The offset of the byte at which it was noticed.
  public let offset: Int

  /// Makes an error.
  public init(_ fault: Fault, offset: Int) {
    self.fault = fault
    self.offset = offset
  }
}

extension JSONError: CustomStringConvertible {
  /// One clause, without a word of the text.
  public var description: String {
    let what =
      switch fault {
      case .truncated: "the JSON ends too early"
      case .trailing: "something follows the JSON value"
      case .unexpected: "an unexpected character"
      case .number: "a malformed number"
      case .controlCharacter: "a control character inside a string"
      case .escape: "a malformed escape sequence"
      case .loneSurrogate: "half of a surrogate pair"
      case .invalidUTF8: "bytes that are not UTF-8"
      case .duplicateKey: "a key that occurs twice in one object"
      case .depth: "nesting deeper than \(JSONParser.depthLimit) levels"
      }
    return "\(what) at byte \(offset)"
  }
}
