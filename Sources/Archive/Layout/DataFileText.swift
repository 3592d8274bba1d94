internal import CanonicalJSON

/// A small data file as a whole: JavaScript that assigns one JSON value.
enum DataFileText {
  /// The value after the first `=`, or nil where there is none that can be read.
  static func value(in bytes: [UInt8]) -> JSON? {
    guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    var text = bytes[bytes.index(after: equals)...]
    while let last = text.last, last == UInt8(ascii: ";") || last <= 0x20 { text.removeLast() }
    do {
      return try JSONParser.parse(text, loneSurrogates: .replace)
    } catch {
      return nil
    }
  }

  /// The object that follows the first `"key" :`, where the text around it cannot be read.
  static func object(of key: String, in bytes: [UInt8]) -> JSON? {
    let quoted = Array("\"\(key)\"".utf8)
    guard let place = bytes.firstRange(of: quoted) else { return nil }
    var rest = bytes[place.upperBound...].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: ":") else { return nil }
    rest = rest.dropFirst()
    do {
      return try JSONParser.parsePrefix(rest).value
    } catch {
      return nil
    }
  }
}

extension JSON {
  /// An id: digits that are written as a string or, beyond what a double holds, as a number.
  var digits: String? {
    let text: String
    switch self {
    case .string(let string): text = string
    case .number(let number): text = number.literal
    default: return nil
    }
    guard (1...20).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return text
  }

  /// A count or an index: an integer that is written as a number or, mostly, as a string.
  var count: Int? {
    switch self {
    case .string(let text): Int(text)
    case .number(let number): number.integer
    default: nil
    }
  }

  /// The text of a string that is not empty.
  var filledString: String? {
    guard let text = string, !text.isEmpty else { return nil }
    return text
  }
}
