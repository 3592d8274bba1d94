/// HTML's character references, as exports use them.
enum HTMLEntities {
  private static let named: [(name: [UInt8], character: UInt8)] = [
    (Array("amp".utf8), UInt8(ascii: "&")), (Array("lt".utf8), UInt8(ascii: "<")),
    (Array("gt".utf8), UInt8(ascii: ">")), (Array("quot".utf8), UInt8(ascii: "\"")),
    (Array("apos".utf8), UInt8(ascii: "'")),
  ]

  /// The text with each reference replaced once: `&amp;amp;` becomes `&amp;`.
  static func unescaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    appendUnescaped(text, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends `bytes` with each reference replaced once; what is no reference stays.
  static func appendUnescaped(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, to result: inout [UInt8]
  ) {
    var rest = bytes
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<ampersand]
      rest = rest[(ampersand + 1)...]
      // The longest reference is `&#x10FFFF;`.
      guard let semicolon = rest.prefix(9).firstIndex(of: UInt8(ascii: ";")),
        let replacement = character(rest[..<semicolon])
      else {
        result.append(UInt8(ascii: "&"))
        continue
      }
      result += replacement
      rest = rest[(semicolon + 1)...]
    }
    result += rest
  }

  private static func character(_ reference: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    guard reference.first == UInt8(ascii: "#") else {
      return named.first { $0.name.elementsEqual(reference) }.map { [$0.character] }
    }
    let digits = String(decoding: reference.dropFirst(), as: UTF8.self)
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return nil }
    return Array(String(scalar).utf8)
  }
}
