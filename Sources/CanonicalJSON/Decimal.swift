/// An exact decimal number: digits times a power of ten.
///
/// Reports and policies are compared as decimals, because in doubles 1.05 x 0.80 is more than
/// 0.84. The magnitude is kept as decimal digits, so nothing is rounded; an exponent beyond
/// ±10,000 is not taken.
public struct Decimal: Sendable, Hashable {
  /// True below zero.
  public let isNegative: Bool
  /// The significant digits, most significant first, without zeros at either end.
  let digits: [UInt8]
  /// The power of ten of the last digit.
  let exponent: Int

  static let exponentLimit = 10_000

  /// Reads a JSON number, or nil where its exponent is beyond the limit.
  public init?(_ number: JSONNumber) {
    var negative = false
    var digits: [UInt8] = []
    var fraction = 0
    var seenPoint = false
    var exponentText = ""
    var seenExponent = false
    for byte in number.literal.utf8 {
      switch byte {
      case UInt8(ascii: "-") where !seenExponent: negative = true
      case UInt8(ascii: "."): seenPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): seenExponent = true
      default:
        if seenExponent {
          exponentText.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          digits.append(byte - UInt8(ascii: "0"))
          if seenPoint { fraction += 1 }
        }
      }
    }
    // By magnitude: the absolute value of the smallest integer does not exist.
    guard let exponent = seenExponent ? Int(exponentText) : 0,
      exponent.magnitude <= UInt(Decimal.exponentLimit), fraction <= Decimal.exponentLimit
    else { return nil }
    self.init(isNegative: negative, digits: digits, exponent: exponent - fraction)
  }

  /// Reads decimal text such as `1.05`.
  public init?(_ text: String) {
    guard let number = JSONNumber(literal: text) else { return nil }
    self.init(number)
  }

  /// Makes an integer.
  public init(_ value: Int) {
    self.init(
      isNegative: value < 0, digits: String(value.magnitude).utf8.map { $0 - 0x30 }, exponent: 0)
  }

  /// Makes a number of hundredths: `hundredths(105)` is 1.05.
  public static func hundredths(_ count: Int) -> Decimal {
    let whole = Decimal(count)
    return Decimal(
      isNegative: whole.isNegative, digits: whole.digits, exponent: whole.exponent - 2)
  }

  private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    var digits = digits.drop { $0 == 0 }
    var exponent = exponent
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    self.digits = Array(digits)
    self.exponent = digits.isEmpty ? 0 : exponent
    self.isNegative = isNegative && !digits.isEmpty
  }

  /// Zero.
  public static let zero = Decimal(0)

  /// One.
  public static let one = Decimal(1)

  /// One millionth.
  public static let millionth = Decimal(isNegative: false, digits: [1], exponent: -6)

  /// The value as an integer, or nil when it has a fraction or does not fit.
  public var integer: Int? {
    guard exponent >= 0, digits.count + exponent <= 19 else { return nil }
    let text = (isNegative ? "-" : "") + text(of: digits) + String(repeating: "0", count: exponent)
    return Int(text)
  }

  private func text(of digits: [UInt8]) -> String {
    digits.isEmpty ? "0" : String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }

  /// The product of two decimals.
  public static func * (left: Decimal, right: Decimal) -> Decimal {
    var columns = [Int](repeating: 0, count: left.digits.count + right.digits.count)
    for (i, a) in left.digits.enumerated() {
      for (j, b) in right.digits.enumerated() { columns[i + j + 1] += Int(a) * Int(b) }
    }
    return Decimal(
      isNegative: left.isNegative != right.isNegative, digits: carried(columns),
      exponent: left.exponent + right.exponent)
  }

  /// The sum of two decimals.
  public static func + (left: Decimal, right: Decimal) -> Decimal {
    let (a, b, exponent) = aligned(left, right)
    if left.isNegative == right.isNegative {
      let columns = zip(a, b).map { Int($0) + Int($1) }
      return Decimal(
        isNegative: left.isNegative, digits: carried([0] + columns), exponent: exponent)
    }
    let (larger, smaller, negative) =
      a.lexicographicallyPrecedes(b)
      ? (b, a, right.isNegative) : (a, b, left.isNegative)
    var columns = zip(larger, smaller).map { Int($0) - Int($1) }
    for index in columns.indices.reversed() where columns[index] < 0 {
      columns[index] += 10
      columns[index - 1] -= 1
    }
    return Decimal(isNegative: negative, digits: columns.map(UInt8.init), exponent: exponent)
  }

  /// The difference of two decimals.
  public static func - (left: Decimal, right: Decimal) -> Decimal { left + -right }

  /// The same magnitude with the other sign.
  public static prefix func - (value: Decimal) -> Decimal {
    Decimal(isNegative: !value.isNegative, digits: value.digits, exponent: value.exponent)
  }

  /// Brings sums of single digits to digits, from the right.
  private static func carried(_ columns: [Int]) -> [UInt8] {
    var carry = 0
    var digits = [UInt8](repeating: 0, count: columns.count)
    for index in columns.indices.reversed() {
      let sum = columns[index] + carry
      digits[index] = UInt8(sum % 10)
      carry = sum / 10
    }
    return digits
  }

  /// Both magnitudes with the same exponent and the same number of digits.
  private static func aligned(
    _ left: Decimal, _ right: Decimal
  ) -> (left: [UInt8], right: [UInt8], exponent: Int) {
    let exponent = min(left.exponent, right.exponent)
    var a = left.digits + [UInt8](repeating: 0, count: left.exponent - exponent)
    var b = right.digits + [UInt8](repeating: 0, count: right.exponent - exponent)
    let width = max(a.count, b.count)
    a.insert(contentsOf: repeatElement(0, count: width - a.count), at: 0)
    b.insert(contentsOf: repeatElement(0, count: width - b.count), at: 0)
    return (a, b, exponent)
  }
}

extension Decimal: Comparable {
  /// True when `left` is the smaller number.
  public static func < (left: Decimal, right: Decimal) -> Bool { (left - right).isNegative }
}

extension Decimal: CustomStringConvertible {
  /// The number in plain decimal notation.
  public var description: String {
    let sign = isNegative ? "-" : ""
    if exponent >= 0 {
      return sign + text(of: digits) + String(repeating: "0", count: digits.isEmpty ? 0 : exponent)
    }
    let padded = [UInt8](repeating: 0, count: max(0, 1 - exponent - digits.count)) + digits
    let point = padded.count + exponent
    return sign + text(of: Array(padded[..<point])) + "." + text(of: Array(padded[point...]))
  }
}
