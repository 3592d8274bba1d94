/// Turns the text of an export into words.
///
/// Indices count code points of the text as it is written there, so they are resolved before
/// anything is replaced. An edit that does not find what it expects is left out: the text has
/// precedence over what is said about it.
struct TextRewriter {
  private let source: [UInt8]
  private let scalarCount: Int
  /// True where the HTML entities of what stays are replaced.
  private let isEscaped: Bool

  /// How many edits were left out.
  private(set) var ignored = 0

  init(_ text: String, isEscaped: Bool) {
    self.source = Array(text.utf8)
    self.scalarCount = source.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    self.isEscaped = isEscaped
  }

  /// The words in `window` (code points; all of the text where it is nil or lies), with `edits`
  /// made and without white space at either end.
  mutating func words(in window: Range<Int>?, applying edits: [TextEdit]) -> String {
    var window = window ?? 0..<scalarCount
    if window.upperBound > scalarCount {
      // An open end is no lie.
      if window.upperBound < .max { ignored += 1 }
      window = min(window.lowerBound, scalarCount)..<scalarCount
    }
    let sorted = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    let offsets = byteOffsets(
      of: sorted.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        + [window.lowerBound, window.upperBound])
    var result: [UInt8] = []
    result.reserveCapacity(source.count + 64)
    let limits = (offsets[window.lowerBound] ?? 0, offsets[window.upperBound] ?? source.count)
    var position = limits.0
    var last = 0
    for edit in sorted {
      guard let start = offsets[edit.range.lowerBound], let end = offsets[edit.range.upperBound],
        start >= last, source[start..<end].elementsEqual(edit.expected.utf8)
      else {
        ignored += 1
        continue
      }
      last = end
      // What stands outside of the words needs no replacing.
      guard start >= position, end <= limits.1 else { continue }
      append(source[position..<start], to: &result)
      position = end
      if let replacement = edit.replacement {
        result += replacement.utf8
      } else if result.last.map({ $0 <= 0x20 }) ?? true, position < limits.1,
        source[position] <= 0x20
      {
        position += 1
      }
    }
    append(source[position..<max(position, limits.1)], to: &result)
    return TextRewriter.trimmed(result[...])
  }

  private func append(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
    if isEscaped {
      HTMLEntities.appendUnescaped(bytes, to: &result)
    } else {
      result += bytes
    }
  }

  /// Where the code points with these numbers begin; those beyond the end are left out.
  private func byteOffsets(of positions: [Int]) -> [Int: Int] {
    var offsets: [Int: Int] = [:]
    if scalarCount == source.count {
      for position in positions where position <= scalarCount { offsets[position] = position }
      return offsets
    }
    var sought = Set(positions).filter { $0 <= scalarCount }.sorted()[...]
    var scalar = 0
    for (offset, byte) in source.enumerated() where byte & 0xC0 != 0x80 {
      if scalar == sought.first {
        offsets[scalar] = offset
        sought = sought.dropFirst()
        if sought.isEmpty { return offsets }
      }
      scalar += 1
    }
    if sought.first == scalarCount { offsets[scalarCount] = source.count }
    return offsets
  }

  /// The text without white space at either end.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
