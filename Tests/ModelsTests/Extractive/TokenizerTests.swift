import Testing

@testable import Models

@Suite struct TokenizerTests {
  private func tokens(_ text: String) -> [Token] {
    Tokenizer.tokens(of: text, bytes: Array(text.utf8)).tokens
  }

  @Test func `cuts words, names, tags, addresses, numbers and emoji`() {
    let text = "Hey @Mira_x, I’m at 3.5 km #Loaf-Hour https://example.org/a?b=1 👩‍💻🇳🇱!"
    let found = tokens(text)
    #expect(
      found.map(\.key) == [
        "hey", "mira_x", "i'm", "at", "3.5", "km", "loaf", "hour", "https://example.org/a?b=1",
        "👩‍💻", "🇳🇱",
      ])
    #expect(
      found.map(\.kind) == [
        .word, .handle, .word, .word, .number, .word, .hashtag, .word, .link, .emoji, .emoji,
      ])
  }

  @Test(arguments: [
    "Añoranza, naïve — “don’t”!", "日本語のツイート。二つ目", "e\u{301}te\u{301} 🏳️‍🌈 ok", "👨‍👩‍👧‍👦x",
    "\u{200D}\u{FE0F}",
    "1️⃣ #️⃣ ©", "a\r\nb\u{2028}c", "@ # @@a ##b", "'tis rock'n'roll' --x-- -",
  ])
  func `knows where each token stands`(text: String) {
    let bytes = Array(text.utf8)
    var end = 0
    for token in tokens(text) {
      #expect(token.range.lowerBound >= end)
      #expect(!token.range.isEmpty)
      end = token.range.upperBound
      #expect(end <= bytes.count)
      #expect(String(validating: bytes[token.range], as: UTF8.self) != nil)
    }
  }

  @Test func `ends a sentence at a mark before a space and at a line break`() {
    let text = "One e.g. two. Three? Four\nfive v1.2 six"
    #expect(tokens(text).map(\.sentence) == [0, 0, 0, 1, 2, 3, 4, 4, 4, 4])
    let sentences = Tokenizer.tokens(of: text, bytes: Array(text.utf8)).sentences
    let bytes = Array(text.utf8)
    #expect(
      sentences.map { String(decoding: bytes[$0], as: UTF8.self) } == [
        "One e.g.", "two.", "Three?", "Four", "five v1.2 six",
      ])
  }

  @Test func `marks what stands in quotation marks`() {
    let quoted = tokens(#"She said "I hate it" and “I love it” „nie“ «non» so"#).filter(\.isQuoted)
    #expect(quoted.map(\.key) == ["i", "hate", "it", "i", "love", "it", "nie", "non"])
    #expect(tokens(#"a 5" pipe"#).allSatisfy { !$0.isQuoted })
  }

  @Test func `marks the beginnings of clauses`() {
    let starts = tokens("One two, three (four) five 👍 six - seven").filter(\.startsClause)
    #expect(starts.map(\.key) == ["one", "three", "four", "five", "👍", "six", "seven"])
  }
}
