/// Reads the canonical bytes of a JSON text whose shape is known, from their beginning on, without a tree of values.
///
/// It takes the plain cases alone: texts of ASCII that need no escape, numbers that are integers of at most fifteen digits. Where it
/// gives nil or false the bytes may still be canonical: ``JSONParser`` tells.
public struct PlainScan {
  private let bytes: [UInt8]
  private var place = 0

  /// Begins at the first byte.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True when all was read.
  public var isAtEnd: Bool { place == bytes.count }

  /// Passes over a text that stands here as it is; false, and nothing is passed, where it does not.
  public mutating func passes(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard count <= bytes.count - place else { return false }
    for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] { return false }
    place += count
    return true
  }

  /// What stands behind a text that may be missing.
  /// - Parameters:
  ///   - text: A member's key, with what stands before and behind it.
  ///   - read: Reads the value.
  /// - Returns: Nil where the value cannot be read; a nil where the text does not stand here.
  public mutating func value<Value>(
    behind text: StaticString, _ read: (inout PlainScan) -> Value?
  ) -> Value?? {
    guard passes(text) else { return .some(nil) }
    return read(&self).map { .some($0) }
  }

  /// A string without its quotes.
  public mutating func string() -> String? { text().map { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of a string without its quotes.
  public mutating func text() -> ArraySlice<UInt8>? {
    let start = place + 1
    guard start < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      guard (0x20..<0x7F).contains(bytes[end]), bytes[end] != UInt8(ascii: "\\") else { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    defer { place = end + 1 }
    return bytes[start..<end]
  }

  /// So many bytes that stand between quotes, whatever they are.
  public mutating func quoted(_ count: Int) -> ArraySlice<UInt8>? {
    let end = place + 1 + count
    guard end < bytes.count, bytes[place] == UInt8(ascii: "\""), bytes[end] == UInt8(ascii: "\"")
    else { return nil }
    defer { place = end + 1 }
    return bytes[(place + 1)..<end]
  }

  /// An integer that is not negative.
  public mutating func integer() -> Int? {
    var (end, value) = (place, 0)
    while end < bytes.count, end - place < 16,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end])
    {
      value = value * 10 + Int(bytes[end] - UInt8(ascii: "0"))
      end += 1
    }
    guard end > place, end - place < 16, end == place + 1 || bytes[place] != UInt8(ascii: "0")
    else { return nil }
    place = end
    return value
  }

  /// An object of any shape, in its canonical form.
  public mutating func object() -> JSONObject? {
    var (end, depth, isText) = (place, 0, false)
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\\"): return nil
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "{") where !isText: depth += 1
      case UInt8(ascii: "}") where !isText: depth -= 1
      default: break
      }
      end += 1
      if depth == 0 { break }
    }
    let found = bytes[place..<end]
    guard depth == 0, let value = try? JSONParser.parse(found), let object = value.object,
      value.canonicalBytes.elementsEqual(found)
    else { return nil }
    place = end
    return object
  }
}
