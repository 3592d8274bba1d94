/// Finds the quotes and citations of one line of an answer.
///
/// Brackets inside of a quote belong to the quote. A quotation mark that is never closed is a
/// mark like any other.
struct LineScan {
  private(set) var quotes: [String] = []
  private(set) var citations: [String] = []
  private let bytes: [UInt8]
  private var position = 0

  /// The words that may stand before an id.
  private static let nouns: [[UInt8]] = ["tweet", "tweets", "record", "records", "id", "like"].map {
    Array($0.utf8)
  }
  private static let opening = Array("“".utf8)
  private static let closing = Array("”".utf8)

  init(_ line: some Sequence<UInt8>) { bytes = Array(line) }

  /// Goes through the line once.
  mutating func run() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""): takeStraightQuote()
      case UInt8(ascii: "["): takeCitation()
      case LineScan.opening[0] where stands(LineScan.opening, at: position): takeCurlyQuote()
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
  private mutating func takeCurlyQuote() {
    let start = position + 3
    var depth = 1
    var index = start
    while index < bytes.count {
      if stands(LineScan.opening, at: index) {
        depth += 1
        index += 3
      } else if stands(LineScan.closing, at: index) {
        depth -= 1
        if depth == 0 { break }
        index += 3
      } else {
        index += 1
      }
    }
    guard depth == 0 else {
      position = start
      return
    }
    keep(start..<index)
    position = index + 3
  }

  private mutating func keep(_ range: Range<Int>) {
    guard bytes[range].contains(where: { $0 != 0x20 }) else { return }
    quotes.append(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Takes the ids in a bracket, where nothing else is in it.
  private mutating func takeCitation() {
    let start = position + 1
    position = start
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "]")) else { return }
    let words = bytes[start..<end].split { $0 == 0x20 || $0 == UInt8(ascii: ",") }
    var ids: [String] = []
    for word in words {
      if word.allSatisfy(\.isASCIIDigit) {
        ids.append(String(decoding: word, as: UTF8.self))
      } else if !LineScan.nouns.contains(Array(word)) {
        return
      }
    }
    guard !ids.isEmpty else { return }
    citations += ids
    position = end + 1
  }

  private func stands(_ mark: [UInt8], at index: Int) -> Bool {
    index + mark.count <= bytes.count && bytes[index..<(index + mark.count)].elementsEqual(mark)
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
