import CanonicalJSON

/// Writes JSON the way exports are laid out: two spaces a level, ` : `, and `[ ]` for nothing.
struct PrettyJSON {
  /// Where lines break and what is escaped.
  enum Layout {
    /// Each element of an array on a line of its own.
    case spread
    /// Elements of arrays one after the other, as until the beginning of 2021: `[ {`.
    case inline
    /// The same, and all but ASCII escaped, as in Grailbird archives.
    case inlineASCII
  }

  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private let layout: Layout

  /// Makes a writer.
  init(_ layout: Layout = .spread) { self.layout = layout }

  /// Writes a value that begins at `depth` levels.
  mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .array(let elements): write(elements, depth: depth)
    case .object(let object): write(object, depth: depth)
    // Ids of Grailbird archives are numbers beyond what a double holds.
    case .number(let number): bytes += number.literal.utf8
    case .string(let text): write(text)
    case .null, .bool: bytes += value.canonicalBytes
    }
  }

  private mutating func write(_ elements: [JSON], depth: Int) {
    guard !elements.isEmpty else { return bytes += "[ ]".utf8 }
    bytes += "[".utf8
    let inner = layout == .spread ? depth + 1 : depth
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if layout == .spread { breakLine(depth: inner) } else { bytes.append(UInt8(ascii: " ")) }
      write(element, depth: inner)
    }
    if layout == .spread { breakLine(depth: depth) } else { bytes.append(UInt8(ascii: " ")) }
    bytes += "]".utf8
  }

  private mutating func write(_ object: JSONObject, depth: Int) {
    guard object.count > 0 else { return bytes += "{ }".utf8 }
    bytes += "{".utf8
    for (index, member) in object.members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth: depth + 1)
      write(member.key)
      bytes += " : ".utf8
      write(member.value, depth: depth + 1)
    }
    breakLine(depth: depth)
    bytes += "}".utf8
  }

  private mutating func write(_ text: String) {
    if layout == .inlineASCII { return writeASCII(text) }
    bytes += JSON.string(text).canonicalBytes
  }

  /// Writes a text with every character but plain ASCII as an escape, in UTF-16.
  private mutating func writeASCII(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for unit in text.utf16 {
      switch unit {
      case 0x22: bytes += #"\""#.utf8
      case 0x2F: bytes += #"\/"#.utf8
      case 0x5C: bytes += #"\\"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0x3C, 0x3E, 0..<0x20, 0x7F...: writeEscape(unit)
      default: bytes.append(UInt8(truncatingIfNeeded: unit))
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscape(_ unit: UInt16) {
    let digits = String(unit, radix: 16, uppercase: true)
    bytes += "\\u".utf8
    for _ in digits.utf8.count..<4 { bytes.append(UInt8(ascii: "0")) }
    bytes += digits.utf8
  }

  private mutating func breakLine(depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes += "  ".utf8 }
  }
}

extension JSON {
  /// A number in the form that exports give it: a text of its digits.
  static func digits(_ number: Int) -> JSON { .string(String(number)) }

  /// The two ends of a range, as texts.
  static func indices(_ range: Range<Int>) -> JSON {
    [.digits(range.lowerBound), .digits(range.upperBound)]
  }
}
