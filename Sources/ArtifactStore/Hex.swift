/// Lower-case hexadecimal text.
public enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Two digits for each byte.
  public static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.underestimatedCount)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text of lower-case hex digits, or nil where it is something else.
  public static func bytes(_ text: String) -> [UInt8]? {
    var text = text
    return text.withUTF8 { digits -> [UInt8]? in
      guard digits.count.isMultiple(of: 2) else { return nil }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(digits.count / 2)
      var place = 0
      while place + 8 <= digits.count {
        guard let word = unsafe word(UnsafeRawBufferPointer(digits), at: place) else { return nil }
        unsafe withUnsafeBytes(of: word.bigEndian) { unsafe bytes.append(contentsOf: $0) }
        place += 8
      }
      while place < digits.count {
        guard let high = unsafe value(digits[place]), let low = unsafe value(digits[place + 1])
        else { return nil }
        bytes.append(high << 4 | low)
        place += 2
      }
      return bytes
    }
  }

  /// The number that eight lower-case hex digits stand for, or nil where they are something else.
  ///
  /// All eight at once: no sum carries from one byte into the next, as none of them is above 0x7F.
  static func word(_ digits: UnsafeRawBufferPointer, at place: Int) -> UInt32? {
    let word = unsafe UInt64(
      littleEndian: digits.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    let ones: UInt64 = 0x0101_0101_0101_0101
    /// The highest bit of every byte that is at least `low` and at most `high`.
    func between(_ low: UInt8, _ high: UInt8) -> UInt64 {
      (word &+ ones &* UInt64(0x80 - low)) & ~(word &+ ones &* UInt64(0x7F - high)) & (ones << 7)
    }
    let letters = between(UInt8(ascii: "a"), UInt8(ascii: "f"))
    let digits = between(UInt8(ascii: "0"), UInt8(ascii: "9"))
    guard word & (ones << 7) == 0, letters | digits == ones << 7 else { return nil }
    let halves = (word & (ones &* 15)) &+ (letters >> 7) &* 9
    let bytes = (halves << 4 | halves >> 8) & 0x00FF_00FF_00FF_00FF
    let pairs = (bytes | bytes >> 8) & 0x0000_FFFF_0000_FFFF
    return UInt32(truncatingIfNeeded: pairs | pairs >> 16).byteSwapped
  }

  /// The value of one lower-case hex digit, or nil.
  static func value(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
