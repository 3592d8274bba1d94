/// A number as a person reads it: rounded to some digits, without an exponent.
struct Rounded: CustomStringConvertible {
  private let value: Double
  private let digits: Int

  init(_ value: Double, digits: Int = 4) {
    self.value = value
    self.digits = digits
  }

  /// The number; what is not 0 but would be shown as 0 is shown as less than the last digit.
  var description: String {
    guard value.isFinite else {
      return value.isNaN ? "unknown" : value < 0 ? "-infinity" : "infinity"
    }
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    let units = (abs(value) * scale).rounded()
    guard units < 9e15 else { return "\(value)" }
    let sign = value < 0 ? "-" : ""
    if units == 0, value != 0 {
      return "\(sign)< 0." + String(repeating: "0", count: digits - 1) + "1"
    }
    var text = String(Int(units))
    text = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    var fraction = text.suffix(digits)
    while fraction.last == "0" { fraction.removeLast() }
    return sign + text.dropLast(digits) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The number with its sign, unless it is 0.
  var signed: String { value > 0 ? "+" + description : description }
}
