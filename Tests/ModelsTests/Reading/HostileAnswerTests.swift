import Models
import TestSupport
import Testing

/// Answers that no sensible reader gives.
///
/// Where one of these takes minutes, the time no longer grows as the length.
@Suite struct HostileAnswerTests {
  private static func repeated(_ piece: String, bytes: Int = 100_000) -> String {
    String(repeating: piece, count: bytes / piece.utf8.count)
  }

  @Test(arguments: ["“", "[", "\u{0}"])
  func `finds nothing in a megabyte of one mark`(mark: String) throws {
    let text = Self.repeated(mark, bytes: 1_000_000)
    let line = try #require(Answer(text).lines.first)
    #expect(line.text.utf8.elementsEqual(text.utf8))
    #expect(line.speaker == nil && line.quotes.isEmpty && line.citations.isEmpty)
  }

  @Test(arguments: ["”", "“[", "[tweet 1", "[1 ", "[“", "“”", "@", "a:", "`", "\u{201E}"])
  func `finds nothing in a long line of what is never closed`(piece: String) throws {
    let text = "x" + Self.repeated(piece)
    let answer = Answer(text)
    #expect(answer.lines.count == 1 && !answer.refuses)
    let line = try #require(answer.lines.first)
    #expect(line.speaker == nil && line.quotes.isEmpty && line.citations.isEmpty)
  }

  @Test func `finds the closed ones among many that are not`() throws {
    let count = 10_000
    let line = try #require(Answer(String(repeating: "“a “b” ", count: count)).lines.first)
    #expect(line.quotes == Array(repeating: "b", count: count))
  }

  @Test func `looks for the end of a bracket only as far as the next one`() throws {
    let line = try #require(Answer("x" + Self.repeated("[tweets") + " 7]").lines.first)
    #expect(line.citations == ["7"])
  }

  @Test func `finds a quote after any number of marks`() throws {
    let line = try #require(Answer("x" + Self.repeated("“") + "a”").lines.first)
    #expect(line.quotes == ["a"])
  }

  @Test func `finds every citation and quote of a long line`() throws {
    let count = 5_000
    let text = "x" + String(repeating: " “a” [1] \"b\"", count: count)
    let line = try #require(Answer(text).lines.first)
    #expect(line.quotes.count == 2 * count)
    #expect(line.citations.count == count)
  }

  @Test(arguments: ["\n", "\r", " ", "\t", "- \n", "# x\n", "```\n", " \n"])
  func `finds nothing in a long text of nothing`(piece: String) {
    let answer = Answer(Self.repeated(piece))
    #expect(answer.lines.isEmpty && !answer.refuses)
  }

  @Test func `is no refusal only because it begins as one`() {
    let answer = Answer(Answer.refusal + Self.repeated("x"))
    #expect(!answer.refuses && answer.lines.count == 1)
  }

  @Test(arguments: 0..<40)
  func `stands any bytes`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let text = String(decoding: generator.bytes(2_000), as: UTF8.self)
    for line in Answer(text).lines {
      #expect(line.quotes.allSatisfy { !$0.isEmpty })
      #expect(line.citations.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    }
  }

  @Test(arguments: 0..<40)
  func `stands any pieces of an answer`(seed: UInt64) {
    let pieces = [
      "- ", "* ", "owner:", "@mira:", "other:", "“", "”", "\"", "[", "]", "tweet ", "12", ",", " ",
      "\n", "\r\n", "#", "```", Answer.refusal, "é", "\u{0}", "\u{301}", "\u{2028}", "🇳🇱",
    ]
    var generator = SplitMix64(seed: seed)
    let text = (0..<400).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let answer = Answer(text)
    #expect(!(answer.refuses && !answer.lines.isEmpty))
    for line in answer.lines {
      #expect(!line.text.utf8.contains { $0 == 0x0A || $0 == 0x0D })
      for quote in line.quotes {
        #expect(line.text.utf8.count >= quote.utf8.count + 2)
        #expect(Array(line.text.utf8).firstRange(of: Array(quote.utf8)) != nil)
      }
    }
  }
}
