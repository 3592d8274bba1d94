/// A strict JSON parser (RFC 8259) over a buffer of bytes.
///
/// It refuses what readers disagree on: duplicate keys, invalid UTF-8, lone surrogates (unless
/// asked to replace them), a byte-order mark, and anything after the value. Numbers keep their digits.
public struct JSONParser {
  /// What to do with an escape that names half of a surrogate pair, which no UTF-8 can hold.
  public enum LoneSurrogates: Sendable {
    /// Fail.
    case refuse
    /// Put U+FFFD in its place.
    case replace
  }

  /// The depth of arrays and objects beyond which a text is refused.
  public static let depthLimit = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private let loneSurrogates: LoneSurrogates
  private var position = 0
  private var depth = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>, loneSurrogates: LoneSurrogates) {
    self.bytes = bytes
    self.loneSurrogates = loneSurrogates
  }

  /// Parses `bytes`, which must hold one JSON value and white space.
  public static func parse(
    _ bytes: some Collection<UInt8>, loneSurrogates: LoneSurrogates = .refuse
  ) throws(JSONError) -> JSON {
    let parsed = bytes.withContiguousStorageIfAvailable { buffer in
      Result { () throws(JSONError) in
        var parser = JSONParser(buffer, loneSurrogates: loneSurrogates)
        return try parser.document()
      }
    }
    if let parsed { return try parsed.get() }
    return try parse(Array(bytes), loneSurrogates: loneSurrogates)
  }

  /// Parses a text.
  public static func parse(_ text: String) throws(JSONError) -> JSON { try parse(Array(text.utf8)) }

  /// Parses the JSON value at the beginning of `bytes` and returns how many bytes it took.
  public static func parsePrefix(
    _ bytes: ArraySlice<UInt8>
  ) throws(JSONError) -> (value: JSON, count: Int) {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONError) in
        var parser = JSONParser(buffer, loneSurrogates: .refuse)
        parser.skipSpace()
        let value = try parser.value()
        return (value, parser.position)
      }
    }
    return try result.get()
  }

  private mutating func document() throws(JSONError) -> JSON {
    skipSpace()
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw error(.trailing) }
    return value
  }

  private func error(_ fault: JSONError.Fault) -> JSONError { JSONError(fault, offset: position) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func value() throws(JSONError) -> JSON {
    guard let byte = next else { throw error(.truncated) }
    switch byte {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw error(.unexpected)
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte = next else { throw error(.truncated) }
      guard byte == word.utf8Start[index] else { throw error(.unexpected) }
      position += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> JSONNumber {
    let start = position
    while let byte = next,
      (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2B || byte == 0x2E
        || byte == 0x65 || byte == 0x45
    { position += 1 }
    let text = bytes[start..<position]
    guard JSONNumber.isNumber(text) else {
      position = start
      throw error(.number)
    }
    return JSONNumber(checked: String(decoding: text, as: UTF8.self))
  }

  private mutating func enter() throws(JSONError) {
    position += 1
    depth += 1
    guard depth <= JSONParser.depthLimit else { throw error(.depth) }
    skipSpace()
  }

  private mutating func array() throws(JSONError) -> [JSON] {
    try enter()
    defer { depth -= 1 }
    var elements: [JSON] = []
    if next == UInt8(ascii: "]") {
      position += 1
      return elements
    }
    while true {
      skipSpace()
      elements.append(try value())
      if try separator(closing: UInt8(ascii: "]")) { return elements }
    }
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try enter()
    defer { depth -= 1 }
    var members: [(key: String, value: JSON)] = []
    var seen: Set<[UInt8]> = []
    if next == UInt8(ascii: "}") {
      position += 1
      return JSONObject()
    }
    while true {
      skipSpace()
      guard let quote = next else { throw error(.truncated) }
      guard quote == UInt8(ascii: "\"") else { throw error(.unexpected) }
      let start = position
      let key = try string()
      // A scan is faster than a set for the small objects that JSON is mostly made of.
      let isNew =
        members.count < 16
        ? !members.contains { $0.key.hasSameBytes(as: key) }
        : seen.insert(Array(key.utf8)).inserted
      guard isNew else { throw JSONError(.duplicateKey, offset: start) }
      skipSpace()
      guard let colon = next else { throw error(.truncated) }
      guard colon == UInt8(ascii: ":") else { throw error(.unexpected) }
      position += 1
      skipSpace()
      members.append((key, try value()))
      if members.count == 16 { seen = Set(members.map { Array($0.key.utf8) }) }
      if try separator(closing: UInt8(ascii: "}")) { return JSONObject(unchecked: members) }
    }
  }

  /// Steps over a comma (false) or the closing bracket (true).
  private mutating func separator(closing: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard let byte = next else { throw error(.truncated) }
    guard byte == closing || byte == UInt8(ascii: ",") else { throw error(.unexpected) }
    position += 1
    return byte == closing
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if next == UInt8(ascii: "\"") {
      defer { position += 1 }
      return try text(UnsafeBufferPointer(rebasing: bytes[start..<position]), at: start)
    }
    var buffer = Array(bytes[start..<position])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return try buffer.withUnsafeBufferPointerTyped { buffer throws(JSONError) in
          try text(buffer, at: start)
        }
      case UInt8(ascii: "\\"): try escape(into: &buffer)
      case 0x00..<0x20: throw error(.controlCharacter)
      default:
        buffer.append(byte)
        position += 1
      }
    }
    throw error(.truncated)
  }

  private func text(_ buffer: UnsafeBufferPointer<UInt8>, at start: Int) throws(JSONError) -> String
  {
    do {
      return String(copying: try UTF8Span(validating: buffer.span))
    } catch {
      throw JSONError(.invalidUTF8, offset: start)
    }
  }

  private mutating func escape(into buffer: inout [UInt8]) throws(JSONError) {
    position += 1
    guard let byte = next else { throw error(.truncated) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"): buffer += Array(String(try scalar()).utf8)
    default:
      position -= 1
      throw error(.escape)
    }
  }

  /// Reads the four digits after `\u`, and the low half where they name a high surrogate.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let start = position - 2
    let high = try hexDigits()
    if let scalar = Unicode.Scalar(high) { return scalar }
    if (0xD800..<0xDC00).contains(high), next == UInt8(ascii: "\\"),
      position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
    {
      let mark = position
      position += 2
      let low = try hexDigits()
      if (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
      {
        return scalar
      }
      position = mark
    }
    guard loneSurrogates == .replace else { throw JSONError(.loneSurrogate, offset: start) }
    return "\u{FFFD}"
  }

  private mutating func hexDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw error(.truncated) }
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - 0x30
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - 0x61 + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - 0x41 + 10
      default: throw error(.escape)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}

extension Array where Element == UInt8 {
  /// `withUnsafeBufferPointer` that keeps the type of the error.
  fileprivate func withUnsafeBufferPointerTyped<R>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(JSONError) -> R
  ) throws(JSONError) -> R {
    let result: Result<R, JSONError> = withUnsafeBufferPointer { buffer in
      Result { () throws(JSONError) in try body(buffer) }
    }
    return try result.get()
  }
}
