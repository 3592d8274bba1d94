/// Makes words hard to handle: what a reader must neither lose nor take for something else.
enum OddText {
  /// The words with something odd before and after them, or nil for most moments.
  ///
  /// What comes before moves the places of all entities that follow.
  static func words(_ words: String, at moment: Moment) -> String? {
    var random = SplitMix64(seed: UInt64(bitPattern: Int64(moment.milliseconds)), 8)
    guard random.below(3) == 0 else { return nil }
    let before = random.element(of: oddities) ?? ""
    let after = random.element(of: oddities) ?? ""
    // Nothing follows an address, which must stay a word.
    return words.contains("https://") ? "\(before) \(words)" : "\(before) \(words) \(after)"
  }

  /// Texts without a sign that begins an entity.
  static let oddities = [
    // Outside the basic plane: mathematical letters, sequences joined by U+200D, tags, flags.
    "𝔉𝔯𝔞𝔨𝔱𝔲𝔯 👩🏽‍🚒 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇵🇹 𐍈",
    // No width: space, non-joiner, joiner, word joiner, byte-order mark, soft hyphen.
    "zero\u{200B}width\u{200C}and\u{200D}joined\u{2060}text\u{FEFF}end\u{AD}ed",
    // Direction: overrides, embeddings, isolates, marks.
    "\u{202E}desrever\u{202C} \u{2067}שלום\u{2069} \u{200F}abc\u{200E} \u{202B}مرحبا\u{202C}",
    // Markup, escaped and twice escaped.
    "<script>alert('&amp;')</script> a < b && c > d &lt;i&gt; &quot;",
    // Composed and decomposed, a ligature, many marks on one letter.
    "é e\u{301} ﬁ Å Z\u{338}\u{322}\u{312}\u{35B}\u{1AB6} ｆｕｌｌ",
    // What ends a line in JavaScript and not in JSON, and other white space.
    "line\u{2028}paragraph\u{2029}next\u{85}no\u{A0}break\tand\r\nmore",
    // What looks like the end of a record or the beginning of a file.
    #"C:\temp\"quoted" } }, { "tweet" : ]; // window.YTD.tweets.part1 = [ \u0041"#,
    // Private use, the last code point, what replaces a character, controls.
    "\u{E000}\u{10FFFD}\u{FFFD}\u{1}\u{1F}\u{7F}",
  ]
}
