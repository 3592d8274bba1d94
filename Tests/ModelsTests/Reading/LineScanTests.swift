import Models
import TestSupport
import Testing

/// The quotes and citations of a line.
@Suite struct LineScanTests {
  private func line(_ text: String) throws -> Answer.Line {
    try #require(Answer("- owner: " + text).lines.first)
  }

  @Test(arguments: [
    ("“I love rain.”", ["I love rain."]), (#""I love rain.""#, ["I love rain."]),
    ("“one” and “two” and \"three\"", ["one", "two", "three"]),
    ("“she said “no” twice” so", ["she said “no” twice"]),
    ("“a “b “c” d” e” “f”", ["a “b “c” d” e", "f"]),
    (#"“she said "no" twice”"#, [#"she said "no" twice"#]),
    (#""he “said” so""#, ["he “said” so"]), (#""one""two""#, ["one", "two"]),
    ("“日本語 🌧️”", ["日本語 🌧️"]), ("“ spaced ”", [" spaced "]),
  ])
  func `finds quotes, and those inside of them belong to them`(
    text: String, expected: [String]
  ) throws {
    #expect(try line(text).quotes == expected)
  }

  @Test(
    arguments: [
      ("“never closed", []), ("closed” only", []), (#"a 5" pipe"#, []), ("“ “a” b", ["a"]),
      ("“a ” b”", ["a "]), ("”“a”", ["a"]), ("““““", []), ("”“", []), (#"“a” 5" pipe"#, ["a"]),
      ("it's the owner's", []), ("„nie“ «non»", []), ("‘single’", []),
    ] as [(String, [String])])
  func `takes a mark that is never closed for a mark like any other`(
    text: String, expected: [String]
  ) throws {
    #expect(try line(text).quotes == expected)
  }

  @Test(arguments: ["“”", "“ ”", #""""#, #""  ""#, "“   ” \"\""])
  func `finds no quote where nothing is quoted`(text: String) throws {
    #expect(try line(text).quotes.isEmpty)
  }

  @Test(arguments: [
    ("[tweet 1]", ["1"]), ("[1]", ["1"]), ("[1, 2]", ["1", "2"]), ("[1,2]", ["1", "2"]),
    ("[tweets 1, 2, 3]", ["1", "2", "3"]), ("[tweet 1] [tweet 2]", ["1", "2"]),
    ("[tweet 1, tweet 2]", ["1", "2"]), ("[1][2]", ["1", "2"]), ("[record 7]", ["7"]),
    ("[records 7 8]", ["7", "8"]), ("[id 9]", ["9"]), ("[like 4]", ["4"]), ("[ 5 ]", ["5"]),
    ("[2] Says so. [1] [2]", ["2", "1", "2"]), ("[[1]]", ["1"]), ("[a [1]", ["1"]),
    ("[007]", ["007"]), ("[1797512345678901234567890]", ["1797512345678901234567890"]),
  ])
  func `finds what is cited, in its order`(text: String, expected: [String]) throws {
    #expect(try line(text).citations == expected)
  }

  @Test(arguments: [
    "[retrieved]", "[]", "[ ]", "[,]", "[tweet]", "[tweet one]", "[tweet1]", "[Tweet 1]", "[1; 2]",
    "[1-2]", "[#1]", "[1, and 2]", "[see tweet 1]", "[1", "1]", "[tweet 1", "(1)", "[tweet\t1]",
    "[１]", "[١]", "[1 “2” 3]", "][",
  ])
  func `finds no citation in other brackets`(text: String) throws {
    #expect(try line(text).citations.isEmpty)
  }

  @Test(
    arguments: [
      ("“see [1]” [2]", ["see [1]"], ["2"]), (#""see [1]" [2]"#, ["see [1]"], ["2"]),
      ("“see [1] “and [3]” [4]” [2]", ["see [1] “and [3]” [4]"], ["2"]),
      // The marks are never closed, so nothing is inside of them.
      ("“see [1]", [], ["1"]), (#"" [1]"#, [], ["1"]),
      ("[“1”]", ["1"], []), ("[1 “[2]”] [3]", ["[2]"], ["3"]),
    ] as [(String, [String], [String])])
  func `leaves the brackets of a quote to the quote`(
    text: String, quotes: [String], citations: [String]
  ) throws {
    let line = try line(text)
    #expect(line.quotes == quotes)
    #expect(line.citations == citations)
  }

  @Test(arguments: 0..<40)
  func `finds what was written, whatever stands between`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let fillers = ["é", "x", " - ", ": ", "]", "(", "日", "🇳🇱", "\u{0}", "\u{2028}", "„", "”", "'"]
    let words = ["I live in Gent", "[5]", "“nested”", #"5""#, " ", "]", "#kites", "👩‍💻"]
    var text = ""
    var quotes: [String] = []
    var citations: [String] = []
    for _ in 0..<Int.random(in: 0...20, using: &generator) {
      switch Int.random(in: 0...2, using: &generator) {
      case 0: text += fillers.randomElement(using: &generator) ?? ""
      case 1:
        let count = Int.random(in: 0...3, using: &generator)
        let quote =
          "a" + (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
        quotes.append(quote)
        text += "“\(quote)”"
      default:
        let id = String(UInt64.random(in: 0...UInt64.max, using: &generator))
        citations.append(id)
        text += "[tweet \(id)]"
      }
    }
    let line = try line("So \(text)")
    #expect(line.quotes.map { Array($0.utf8) } == quotes.map { Array($0.utf8) })
    #expect(line.citations == citations)
  }
}
