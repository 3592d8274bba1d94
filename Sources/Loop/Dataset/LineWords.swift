/// The words of lines of numbers and names, each ended by one space, the last of a line by a newline.
struct LineWords {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True when every line was read.
  var isAtEnd: Bool { position == bytes.count }

  /// A number as it is written: at most ten digits, without a zero before them.
  mutating func number() -> Int? {
    let word = word(endedBy: UInt8(ascii: " "))
    guard (1...10).contains(word.count), word.count == 1 || word.first != UInt8(ascii: "0") else {
      return nil
    }
    var value = 0
    for digit in word {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  /// Sixteen lower-case hex digits.
  mutating func hex() -> UInt64? {
    let word = word(endedBy: UInt8(ascii: " "))
    guard word.count == 16 else { return nil }
    var value: UInt64 = 0
    for digit in word {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return value
  }

  /// The last word of a line; empty where there is none.
  mutating func last() -> String {
    String(decoding: word(endedBy: UInt8(ascii: "\n")), as: UTF8.self)
  }

  private mutating func word(endedBy end: UInt8) -> ArraySlice<UInt8> {
    guard let stop = bytes[position...].firstIndex(of: end) else {
      // What is left is no line.
      position = bytes.count
      return []
    }
    defer { position = stop + 1 }
    return bytes[position..<stop]
  }
}
