/// Text as it is compared with what a quote says: byte for byte, but for line breaks.
///
/// A quote stands on one line, so any run of spaces, line breaks and control characters counts as
/// one space on both sides.
public struct Verbatim: Sendable {
  private let bytes: [UInt8]

  /// Prepares the text of a record.
  public init(_ text: String) { bytes = Verbatim.flattened(text) }

  /// True when the text holds the quote, which must say something.
  public func holds(_ quote: String) -> Bool {
    var wanted = Verbatim.flattened(quote)[...]
    while wanted.first == 0x20 { wanted.removeFirst() }
    while wanted.last == 0x20 { wanted.removeLast() }
    guard let first = wanted.first, wanted.count <= bytes.count else { return false }
    var start = 0
    while let index = bytes[start...].firstIndex(of: first), index + wanted.count <= bytes.count {
      if bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return true }
      start = index + 1
    }
    return false
  }

  private static func flattened(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case ...0x20, 0x7F...0xA0, 0x2028, 0x2029: if result.last != 0x20 { result.append(0x20) }
      default: result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return result
  }
}
