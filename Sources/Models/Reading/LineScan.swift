/// Finds the quotes and citations of one line of an answer.
///
/// Brackets inside of a quote belong to the quote. A quotation mark that is never closed is a
/// mark like any other.
struct LineScan {
  private(set) var quotes: [String] = []
  private(set) var citations: [String] = []
  private let bytes: [UInt8]
  /// Where the curly quote that begins at a place is closed, for those that are.
  private let closings: [Int: Int]
  private var position = 0

  /// The words that may stand before an id.
  private static let nouns: [[UInt8]] = ["tweet", "tweets", "record", "records", "id", "like"].map {
    Array($0.utf8)
  }
  private static let opening = Array("“".utf8)
  private static let closing = Array("”".utf8)

  init(_ line: some Sequence<UInt8>) {
    bytes = Array(line)
    closings = LineScan.closings(in: bytes)
  }

  /// Goes through the line, in time that grows as its length, whatever stands in it.
  mutating func run() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""): takeStraightQuote()
      case UInt8(ascii: "["): takeCitation()
      case LineScan.opening[0]:
        if let end = closings[position] { takeCurlyQuote(until: end) } else { position += 1 }
      default: position += 1
      }
    }
  }

  private mutating func takeStraightQuote() {
    let start = position + 1
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else {
      position = start
      return
    }
    keep(start..<end)
    position = end + 1
  }

  /// Takes a quote up to the mark that closes it; quotes inside of it belong to it.
  private mutating func takeCurlyQuote(until end: Int) {
    keep((position + LineScan.opening.count)..<end)
    position = end + LineScan.closing.count
  }

  private mutating func keep(_ range: Range<Int>) {
    guard bytes[range].contains(where: { $0 != 0x20 }) else { return }
    quotes.append(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Takes the ids in a bracket, where nothing else is in it.
  private mutating func takeCitation() {
    position += 1
    let inside = bytes[position...].prefix {
      $0.isASCIIDigit || $0.isASCIILetter || LineScan.separatesWords($0)
    }
    guard inside.endIndex < bytes.count, bytes[inside.endIndex] == UInt8(ascii: "]") else { return }
    var ids: [String] = []
    for word in inside.split(whereSeparator: LineScan.separatesWords) {
      if word.allSatisfy(\.isASCIIDigit) {
        ids.append(String(decoding: word, as: UTF8.self))
      } else if !LineScan.nouns.contains(where: { $0.elementsEqual(word) }) {
        return
      }
    }
    citations += ids
    position = inside.endIndex + 1
  }

  private static func separatesWords(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ",")
  }

  private static func closings(in bytes: [UInt8]) -> [Int: Int] {
    var open: [Int] = []
    var closings: [Int: Int] = [:]
    for index in bytes.indices where bytes[index] == opening[0] {
      if bytes[index...].starts(with: opening) {
        open.append(index)
      } else if bytes[index...].starts(with: closing), let start = open.popLast() {
        closings[start] = index
      }
    }
    return closings
  }
}

extension UInt8 {
  /// True for `0` to `9`.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// True for `A` to `Z` and `a` to `z`.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension Substring.UTF8View {
  /// The text without spaces and tabs at both ends.
  var trimmingSpaces: Substring.UTF8View {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var text = self.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return text
  }
}
