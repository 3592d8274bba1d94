/// Numbers as ECMAScript's `Number.prototype.toString` prints them, which RFC 8785 section 3.2.2.3
/// prescribes.
enum ECMAScriptNumber {
  /// The shortest text that reads back as `value`, which must be finite.
  static func text(of value: Double) -> String {
    // Up to here every integer is a double of its own, and has no other digits than these.
    if value.magnitude < 1e15, let integer = Int64(exactly: value) { return String(integer) }
    let (digits, exponent) = shortest(value.magnitude)
    let sign = value < 0 ? "-" : ""
    let count = digits.count
    // `point` is n of ECMA-262: the value is 0.DIGITS x 10^point.
    let point = exponent
    if count <= point && point <= 21 {
      return sign + digits + String(repeating: "0", count: point - count)
    }
    if 0 < point && point <= 21 {
      return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }
    if -6 < point && point <= 0 {
      return sign + "0." + String(repeating: "0", count: -point) + digits
    }
    let power = point - 1
    let tail = "e" + (power < 0 ? "-" : "+") + String(power.magnitude)
    if count == 1 { return sign + digits + tail }
    return sign + digits.prefix(1) + "." + digits.dropFirst() + tail
  }

  /// The shortest digits that identify `value`, and the power of ten of the point before them.
  ///
  /// Swift's `description` prints the same shortest digits, in a form of its own.
  private static func shortest(_ value: Double) -> (digits: String, point: Int) {
    var digits = ""
    var point: Int?
    var exponent = 0
    var text = Substring(value.description)
    if let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      exponent = Int(text[text.index(after: mark)...]) ?? 0
      text = text[..<mark]
    }
    for character in text {
      if character == "." { point = digits.count } else { digits.append(character) }
    }
    var position = (point ?? digits.count) + exponent
    while digits.first == "0" {
      digits.removeFirst()
      position -= 1
    }
    while digits.last == "0" { digits.removeLast() }
    return (digits, position)
  }
}
