import Testing

@testable import Ranker

@Suite struct TextFeaturesTests {
  private func features(_ text: String) -> TextFeatures {
    var seen = TextFeatures.Seen()
    return TextFeatures(text, &seen)
  }

  /// True when two texts have the same features, words and characters.
  private func look(alike left: String, _ right: String) -> Bool {
    let (a, b) = (features(left), features(right))
    return a.words == b.words && a.characters == b.characters
  }

  @Test(arguments: [
    ("Lives in UTRECHT", "lives in utrecht"), ("a\tb\n\n c", "a b c"), ("a   b", "a b"),
    ("in 1999", "in 7"), ("in 0000", "in 12"), ("[tweet 12345]", "[tweet 1299999999999999999]"),
    ("1.5 and 2", "12.34 and 9"),
  ])
  func `takes for the same`(_ left: String, _ right: String) {
    #expect(look(alike: left, right))
  }

  @Test(arguments: [
    // Beyond ASCII, what is lower case depends on the version of Unicode.
    ("\u{C9}tude", "\u{E9}tude"), ("\u{E9}tude", "e\u{301}tude"),
    // A number is no id and no word, and two numbers are not one.
    ("in 1234", "in 12345"), ("in 12", "in twelve"), ("in 12", "in 1 2"), ("in 12", "in"),
    ("well, yes", "well yes"), ("a-b", "ab"), ("a b", "ab"), ("\u{1F600}", "\u{1F601}"),
    ("tea then dogs", "dogs then tea"), ("", "a"),
  ])
  func `tells apart`(_ left: String, _ right: String) {
    #expect(!look(alike: left, right))
    #expect(features(left).words != features(right).words)
  }

  @Test func `knows words in any order, and pairs of them in theirs`() {
    let (there, back) = (Set(features("red boat").words), Set(features("boat red").words))
    let (red, boat) = (Set(features("red").words), Set(features("boat").words))
    #expect(there.count == 3)
    #expect(back.count == 3)
    #expect(there.intersection(back) == red.union(boat))
    #expect(there != back)
  }

  @Test func `has each word, pair of words and run of characters once`() {
    // a, b, c and the pairs a b and b c; the runs "a b", " b ", "b c", "a b ", " b c", "a b c".
    #expect(features("a b c").words.count == 5)
    #expect(features("a b c").characters.count == 6)
    // The pair a a comes with the second a, the second pair with the third.
    #expect(features("a a a").words.count == 2)
    // aaa, aaaa, aaaaa, however often.
    #expect(features(String(repeating: "a", count: 100)).characters.count == 3)
    #expect(features("ab").characters.isEmpty)
    #expect(features("").words.isEmpty)
    #expect(features("").characters.isEmpty)
    #expect(features(" \n\t ").words.isEmpty)
  }

  @Test func `takes a sign for itself, and what ASCII does not know for letters`() {
    // “, x and ” with two pairs.
    #expect(features("\u{201C}x\u{201D}").words.count == 5)
    #expect(features("@ana: #tea!").words.count == 6 + 5)
    #expect(features("na\u{EF}ve").words.count == 1)
    #expect(features("\u{1F469}\u{1F600}").words.count == 1)
  }

  @Test func `its buckets are in range, and each is listed once`() {
    let text = (0..<3_000).map { "word\(String($0, radix: 26)) \u{1F600}!" }.joined(separator: "\n")
    for buckets in [features(text).words, features(text).characters] {
      #expect(buckets.count > 1_000)
      #expect(Set(buckets).count == buckets.count)
      #expect(buckets.allSatisfy { Int($0) < TextFeatures.buckets })
    }
  }

  @Test func `its buckets are filled evenly`() {
    // Words of letters alone, and as many pairs of them less one.
    let letters = "abcdefghijklmnopqrst"
    let words = letters.flatMap { first in
      letters.flatMap { second in letters.map { third in "\(first)\(second)\(third)" } }
    }
    #expect(words.count == 8_000)
    let count = features(words.joined(separator: " ")).words.count
    // Of 15,999 balls thrown into 32,768 boxes, this many boxes get one; the standard deviation
    // is about 52.
    let expected = 32_768 * (1 - PortableMath.exp(-15_999 / 32_768))
    #expect(abs(Double(count) - expected) < 5 * 52)
  }

  @Test func `does not depend on what was read before`() {
    var seen = TextFeatures.Seen()
    let texts = ["The tea is warm", "the dog is warm", "", "The tea is warm"]
    for text in texts {
      let (one, other) = (TextFeatures(text, &seen), features(text))
      #expect(one.words == other.words)
      #expect(one.characters == other.characters)
    }
  }

  // Found by a program in another language.
  @Test func `a text has these buckets on any machine`() {
    let text = features("Tea at 5, [12345] \u{E9}!")
    #expect(
      text.words == [
        1_100, 7_647, 8_447, 1_175, 9_610, 16_086, 349, 21_661, 30_202, 7_378, 14_985, 1_260,
        24_406, 31_407, 12_940, 4_085, 30_690,
      ])
    #expect(
      text.characters.prefix(12) == [
        4_055, 23_673, 24_731, 12_793, 1_645, 27_229, 1_387, 21_492, 5_056, 21_650, 4_767, 21_112,
      ])
    #expect(text.characters.count == 39)
  }

  @Test func `counts by shares, so that a long answer weighs no more`() throws {
    var seen = TextFeatures.Seen()
    let records = ListedRecords(in: "")
    let short = FeatureVector(of: "tea", records: records, &seen)
    let long = FeatureVector(of: "tea is warm and good", records: records, &seen)
    #expect(short.wordValue == 4)
    #expect(long.wordValue == 4.0 / 9)
    #expect(short.characterValue == 4)
    #expect(FeatureVector(of: "", records: records, &seen).wordValue == 4)
  }
}
