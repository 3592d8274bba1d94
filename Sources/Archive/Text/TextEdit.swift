/// A stretch of a tweet's text that stands for something else.
struct TextEdit {
  /// Where it is, in code points of the text as the export has it.
  let range: Range<Int>
  /// What must stand there, such as `https://t.co/abc`.
  let expected: String
  /// What takes its place, or nil to cut it out.
  let replacement: String?

  /// Takes the indices of an entity; nil where they are no range.
  init?(from start: Int?, to end: Int?, expected: String, replacement: String?) {
    guard let start, let end, start >= 0, start < end else { return nil }
    self.range = start..<end
    self.expected = expected
    self.replacement = replacement
  }
}
