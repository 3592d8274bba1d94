/// Measured numbers as people read them.
enum Figures {
  /// Four digits that count: `12.35`, `0.01235`, `1.235e-9`; a dash where there is no number.
  static func text(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "-" }
    guard value != 0 else { return "0" }
    var exponent = 0
    var mantissa = value.magnitude
    while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    while mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
    var digits = Int((mantissa * 1000).rounded())
    if digits == 10_000 { (digits, exponent) = (1000, exponent + 1) }
    let text = String(digits)
    let sign = value < 0 ? "-" : ""
    switch exponent {
    case 3: return sign + text
    case 0..<3: return sign + text.prefix(exponent + 1) + "." + text.dropFirst(exponent + 1)
    case -4..<0: return sign + "0." + String(repeating: "0", count: -exponent - 1) + text
    default: return sign + text.prefix(1) + "." + text.dropFirst() + "e\(exponent)"
    }
  }
}
