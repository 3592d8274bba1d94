import CanonicalJSON

/// Writes JSON the way exports are laid out: two spaces a level, ` : `, and `[ ]` for nothing.
struct PrettyJSON {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Writes a value that begins at `depth` levels.
  mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .array(let elements): write(elements, depth: depth)
    case .object(let object): write(object, depth: depth)
    case .null, .bool, .number, .string: bytes += value.canonicalBytes
    }
  }

  private mutating func write(_ elements: [JSON], depth: Int) {
    guard !elements.isEmpty else { return bytes += "[ ]".utf8 }
    bytes += "[".utf8
    for (index, element) in elements.enumerated() {
      breakLine(after: index, depth: depth + 1)
      write(element, depth: depth + 1)
    }
    breakLine(after: 0, depth: depth)
    bytes += "]".utf8
  }

  private mutating func write(_ object: JSONObject, depth: Int) {
    guard object.count > 0 else { return bytes += "{ }".utf8 }
    bytes += "{".utf8
    for (index, member) in object.members.enumerated() {
      breakLine(after: index, depth: depth + 1)
      bytes += JSON.string(member.key).canonicalBytes
      bytes += " : ".utf8
      write(member.value, depth: depth + 1)
    }
    breakLine(after: 0, depth: depth)
    bytes += "}".utf8
  }

  private mutating func breakLine(after index: Int, depth: Int) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
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
