/// Searching texts as bytes.
///
/// Swift's own searches compare characters, which takes texts that differ only in Unicode
/// normalisation for equal.
enum ByteSearch {
  /// Where the bytes of `needle` first stand in `text`, in one piece; nil where they do not.
  static func firstIndex(of needle: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard let first = needle.first else { return text.startIndex }
    guard needle.count <= text.count else { return nil }
    return (text.startIndex...(text.endIndex - needle.count)).first { start in
      text[start] == first && text[start..<(start + needle.count)].elementsEqual(needle)
    }
  }

  /// True when the bytes of `needle` stand in `text`, in one piece.
  static func contains(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    firstIndex(of: needle, in: text[...]) != nil
  }
}
