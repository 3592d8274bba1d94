import Models
import TestSupport
import Testing

@Suite struct VerbatimTests {
  @Test(arguments: [
    ("I live in Gent.", "I live in Gent."), ("I live in Gent.", "live in"),
    ("I live in Gent.", "."),
    ("one\ntwo", "one two"), ("one\r\ntwo", "one two"), ("one two", "one\ntwo"),
    ("one\u{2028}two\u{85}three", "one two three"), ("one    two", "one two"),
    ("one two", "one \t  two"), ("one\u{A0}two", "one two"), ("one two", "one\u{A0}\u{A0}two"),
    ("one\u{0}\u{1B}two", "one two"), ("\n\none", " one "), ("one", "\n one\t"),
    ("日本語 🌧️ ok", "🌧️ ok"), ("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
    ("ananasananas and", "nanasa"), ("aaab", "aab"), ("abababac", "ababac"),
    ("aabaaabaaax", "aabaaax"),
  ])
  func `holds what stands in a text, but for line breaks and runs of spaces`(
    text: String, quote: String
  ) {
    #expect(Verbatim(text).holds(quote))
  }

  @Test(arguments: [
    ("I live in Gent.", "i live in gent."), ("I live in Gent.", "I live in Gent!"),
    ("onetwo", "one two"), ("one two", "onetwo"), ("one", "one one"), ("", "one"),
    ("it's", "it’s"), ("“so”", "\"so\""), ("aab", "aaab"), ("one\u{3000}two", "one two"),
    ("one\u{200B}two", "one two"), ("one\u{200B}two", "onetwo"),
  ])
  func `does not hold what differs in anything else`(text: String, quote: String) {
    #expect(!Verbatim(text).holds(quote))
  }

  @Test(arguments: [
    ("e\u{301}", "\u{E9}"), ("\u{E9}", "e\u{301}"), ("A\u{30A}", "Å"), ("\u{212B}", "\u{C5}"),
    ("\u{1100}\u{1161}", "\u{AC00}"),
  ])
  func `tells apart what only looks the same`(text: String, quote: String) {
    #expect(text == quote)
    #expect(!Verbatim(text).holds(quote))
    #expect(Verbatim(text).holds(text) && Verbatim(quote).holds(quote))
  }

  @Test(arguments: ["", " ", "\n", "\u{A0}\u{A0}", "\u{0}", "\r\n\t"])
  func `never holds a quote that says nothing`(quote: String) {
    for text in ["", " ", "one two", quote] { #expect(!Verbatim(text).holds(quote)) }
  }

  @Test(arguments: 0..<200)
  func `agrees with a search that looks at every place`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func text(_ limit: Int) -> String {
      let pieces = ["a", "b", "a", "é", "e\u{301}", " ", "\n", "\u{A0}"]
      let count = Int.random(in: 0...limit, using: &generator)
      return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
    func words(_ text: String) -> [[Unicode.Scalar]] {
      text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.map(Array.init)
    }
    let (record, quote) = (text(60), text(4))
    let wanted = Array(words(quote).joined(separator: [" "]))
    let spaced = " " + record + " "
    let parts = Array(words(spaced).joined(separator: [" "]))
    let isThere = parts.indices.contains { parts[$0...].starts(with: wanted) }
    #expect(Verbatim(record).holds(quote) == (isThere && !wanted.isEmpty))
  }

  @Test func `looks through a text that repeats itself once`() {
    let text = Verbatim(String(repeating: "a", count: 400_000))
    let half = String(repeating: "a", count: 200_000)
    #expect(text.holds(half))
    #expect(!text.holds(half + "b"))
    #expect(!text.holds("b" + half))
  }
}
