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
    var wanted = Verbatim.flattened(quote)
    if wanted.first == 0x20 { wanted.removeFirst() }
    if wanted.last == 0x20 { wanted.removeLast() }
    return !wanted.isEmpty && wanted.count <= bytes.count && holds(wanted)
  }

  /// The search of Knuth, Morris and Pratt (1977): it never goes back in the text, whatever
  /// repeats in it.
  private func holds(_ wanted: [UInt8]) -> Bool {
    let borders = Verbatim.borders(of: wanted)
    var matched = 0
    for byte in bytes {
      while matched > 0, byte != wanted[matched] { matched = borders[matched - 1] }
      if byte == wanted[matched] { matched += 1 }
      if matched == wanted.count { return true }
    }
    return false
  }

  /// For each beginning of some bytes the longest shorter beginning that it ends with.
  private static func borders(of wanted: [UInt8]) -> [Int] {
    var borders = [0]
    var length = 0
    for byte in wanted.dropFirst() {
      while length > 0, byte != wanted[length] { length = borders[length - 1] }
      if byte == wanted[length] { length += 1 }
      borders.append(length)
    }
    return borders
  }

  private static func flattened(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case ...0x20, 0x7F...0xA0, 0x2028, 0x2029: if result.last != 0x20 { result.append(0x20) }
      default: result.append(contentsOf: scalar.utf8)
      }
    }
    return result
  }
}
