/// A JSON number, as its digits were written.
///
/// Two numbers are equal when they have the same decimal value, so `0.80` equals `0.8`.
public struct JSONNumber: Sendable {
  /// The number as JSON text, such as `-1.50e3`.
  public let literal: String

  /// Makes a number from an integer.
  public init(_ value: Int) { self.literal = String(value) }

  /// Makes a number from a double, or nil where it is not finite.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.literal = ECMAScriptNumber.text(of: value)
  }

  /// Makes a number from JSON text, or nil where the text is not a JSON number.
  public init?(literal: String) {
    guard JSONNumber.isNumber(literal.utf8) else { return nil }
    self.literal = literal
  }

  /// Makes a number from text that the parser has checked.
  init(checked literal: String) { self.literal = literal }

  /// The number as an integer, or nil when it has a fraction or does not fit.
  public var integer: Int? { Int(literal) ?? Decimal(self)?.integer }

  /// The nearest double; infinite where the number is beyond its range.
  public var double: Double { Double(literal) ?? .nan }

  /// True for an integer that is written as ECMAScript writes it, and has so few digits that a double holds it.
  var isShortInteger: Bool { literal.utf8.count <= 15 && JSONNumber.isInteger(literal.utf8) }

  /// True for digits without a zero before them: such an integer has one form.
  private static func isInteger(_ text: some Collection<UInt8>) -> Bool {
    guard let first = text.first, first != UInt8(ascii: "0") || text.count == 1 else {
      return false
    }
    return text.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// True when `text` is a number by the grammar of RFC 8259.
  static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    if isInteger(text) { return true }
    var rest = Array(text)[...]
    func digits(_ rest: inout ArraySlice<UInt8>) -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits(&rest)
    guard whole == 1 || (whole > 1 && !leadsWithZero) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits(&rest) > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }
}

extension JSONNumber: Equatable {
  /// True when both have the same decimal value.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    if left.literal.hasSameBytes(as: right.literal) { return true }
    guard let a = Decimal(left), let b = Decimal(right) else { return false }
    return a == b
  }
}
