import Lineage
import TestSupport
import Testing

@Suite struct WordOverlapTests {
  /// So many words, numbered from a first one.
  private static func words(_ range: Range<Int>, between: String = " ") -> String {
    range.map { "word\($0)" }.joined(separator: between)
  }

  @Test(arguments: [
    (words(0..<13), words(0..<13), true),
    (words(0..<12), words(0..<12), false),
    ("before " + words(0..<13) + " after", "x " + words(0..<13) + " y", true),
    (words(0..<13), words(0..<6) + " oops " + words(6..<13), false),
    (words(0..<13), words(0..<13, between: ", \n“").uppercased(), true),
    (words(0..<20), words(7..<30), true),
    (words(0..<20), words(8..<30), false),
    // Without the spaces they are the same letters.
    ("a " + words(0..<12) + "z", "a" + words(0..<12) + " z", false),
    ("", words(0..<13), false), (words(0..<13), "", false), ("…!?", "…!?", false),
    (
      "Ünë twö thrée fоur 5 six ßeven eight nine ten eleven twelve thirteen",
      "ÜNË TWÖ THRÉE FОUR 5 SIX ßEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN", true
    ),
  ])
  func `finds thirteen words in a row, however they are written`(
    left: String, right: String, isShared: Bool
  ) {
    #expect(WordOverlap.isShared(by: left, right) == isShared)
    #expect(WordOverlap.isShared(by: right, left) == isShared)
  }

  @Test func `names every text that shares a run, over all that was compared`() {
    var overlap = WordOverlap(of: [
      Self.words(0..<13), Self.words(20..<40), Self.words(0..<14), Self.words(50..<63),
    ])
    overlap.compare(with: "nothing of it")
    #expect(overlap.overlapping.isEmpty)
    overlap.compare(with: Self.words(0..<15))
    #expect(overlap.overlapping == [0, 2])
    overlap.compare(with: Self.words(45..<70))
    #expect(overlap.overlapping == [0, 2, 3])
  }

  /// Held against the plainest way to say the same, on short texts of few words.
  @Test func `agrees with looking at every run`() {
    var random = SplitMix64(seed: 7)
    func text() -> [String] {
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        ["ab", "b", "c"][Int.random(in: 0..<3, using: &random)]
      }
    }
    for _ in 0..<300 {
      let (left, right) = (text(), text())
      func runs(_ words: [String]) -> Set<[String]> {
        words.count < 13 ? [] : Set((0...(words.count - 13)).map { Array(words[$0..<($0 + 13)]) })
      }
      let expected = !runs(left).isDisjoint(with: runs(right))
      #expect(
        WordOverlap.isShared(by: left.joined(separator: " "), right.joined(separator: ", "))
          == expected)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `takes no longer for words that repeat`() {
    let many = String(repeating: "ha ", count: 10_000)
    var overlap = WordOverlap(of: [many, many])
    overlap.compare(with: many)
    #expect(overlap.overlapping == [0, 1])
  }
}
