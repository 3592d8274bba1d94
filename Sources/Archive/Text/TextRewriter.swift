/// Turns the text of an export into words.
///
/// Indices count code points of the text as it is written there, so they are resolved before
/// anything is replaced. An edit that does not find what it expects is left out: the text has
/// precedence over what is said about it.
struct TextRewriter {
  /// UTF-8, valid as long as what it was parsed from.
  private let source: UnsafeBufferPointer<UInt8>
  private let scalarCount: Int
  /// True where the HTML entities of what stays are replaced.
  private let isEscaped: Bool
  /// Where each code point begins, and the end; made when it is asked for.
  private lazy var offsets = source.indices.filter { source[$0] & 0xC0 != 0x80 } + [source.count]

  /// How many edits were left out.
  private(set) var ignored = 0

  init(_ text: UnsafeBufferPointer<UInt8>, isEscaped: Bool) {
    self.source = text
    self.scalarCount = text.count - text.count { $0 & 0xC0 == 0x80 }
    self.isEscaped = isEscaped
  }

  /// The words in `window` (code points; all of the text where it is nil or lies), with `edits`
  /// made and without white space at either end.
  mutating func words(in window: Range<Int>?, applying edits: [TextEdit]) -> String {
    let limits = byteRange(of: window)
    let isPlain = !isEscaped || !source[limits].contains(UInt8(ascii: "&"))
    if edits.isEmpty, isPlain {
      return String(decoding: TextRewriter.trimmed(source[limits]), as: UTF8.self)
    }
    var result: [UInt8] = []
    result.reserveCapacity(limits.count + 64)
    var position = limits.lowerBound
    var last = 0
    for edit in edits.sorted(by: { $0.range.precedes($1.range) }) {
      guard let start = offset(of: edit.range.lowerBound),
        let end = offset(of: edit.range.upperBound), start >= last,
        source[start..<end].elementsEqual(edit.expected.utf8)
      else {
        ignored += 1
        continue
      }
      last = end
      // What stands outside of the words needs no replacing.
      guard start >= position, end <= limits.upperBound else { continue }
      append(source[position..<start], to: &result)
      position = end
      if let replacement = edit.replacement {
        result += replacement.utf8
      } else if result.last.map({ $0 <= 0x20 }) ?? true, position < limits.upperBound,
        source[position] <= 0x20
      {
        position += 1
      }
    }
    append(source[position..<max(position, limits.upperBound)], to: &result)
    return result.withUnsafeBufferPointer {
      String(decoding: TextRewriter.trimmed($0[...]), as: UTF8.self)
    }
  }

  private func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to result: inout [UInt8]) {
    if isEscaped {
      HTMLEntities.appendUnescaped(bytes, to: &result)
    } else {
      result += bytes
    }
  }

  /// The bytes of a window; all of them where it is nil.
  private mutating func byteRange(of window: Range<Int>?) -> Range<Int> {
    guard let window else { return 0..<source.count }
    // An open end is no lie.
    if window.upperBound > scalarCount, window.upperBound < .max { ignored += 1 }
    let start = offset(of: min(window.lowerBound, scalarCount)) ?? 0
    return start..<(offset(of: min(window.upperBound, scalarCount)) ?? source.count)
  }

  /// Where the code point with this number begins; nil beyond the end.
  private mutating func offset(of scalar: Int) -> Int? {
    guard scalar <= scalarCount else { return nil }
    return scalarCount == source.count ? scalar : offsets[scalar]
  }

  /// The text without white space at either end.
  static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>)
    -> Slice<UnsafeBufferPointer<UInt8>>
  {
    var bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }
}

extension Range<Int> {
  fileprivate func precedes(_ other: Range<Int>) -> Bool {
    (lowerBound, upperBound) < (other.lowerBound, other.upperBound)
  }
}
