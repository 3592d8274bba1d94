import Models

@testable import Ranker

/// A known answer: each word is worth something, and the better of two texts is the one whose
/// words are worth more, most of the time.
struct HiddenRule {
  /// A word, and what it is worth.
  typealias Word = (text: String, worth: Double)

  private static let good = [
    "harbour", "lantern", "meadow", "orchard", "pebble", "quill", "river", "saffron", "thistle",
    "willow",
  ]
  private static let bad = [
    "basically", "clearly", "famously", "honestly", "literally", "obviously", "simply", "totally",
    "truly", "utterly",
  ]
  private static let neutral = [
    "about", "anchor", "bread", "candle", "corner", "drawer", "engine", "fabric", "garden",
    "hammer", "island", "jacket", "kettle", "ladder", "mirror", "needle", "oxygen", "pencil",
    "rocket", "sailor",
  ]

  /// Ten words that are worth something, ten that cost something, and twenty that do neither.
  static let words: [Word] = {
    func valued(_ words: [String], times factor: Double) -> [Word] {
      words.enumerated().map { ($1, factor * (0.5 + 0.15 * Double($0))) }
    }
    return valued(good, times: 1) + valued(bad, times: -1) + valued(neutral, times: 0)
  }()

  /// How many words a text has.
  static let length = 10

  private var generator: SeededGenerator

  /// Texts that follow from a seed alone.
  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Pairs of which the rule chooses one, always or as a Bradley-Terry model does: with the
  /// logistic function of the difference as its chance.
  mutating func preferences(_ count: Int, isNoisy: Bool) -> [Preference] {
    (0..<count).map { number in
      let (left, right) = (text(), text())
      let chance = PortableMath.logistic(left.worth - right.worth)
      let isLeft = isNoisy ? unit() < chance : chance > 0.5
      return Preference(
        prompt: "Which one?", chosen: isLeft ? left.words : right.words,
        rejected: isLeft ? right.words : left.words, group: "\(number % 10)")
    }
  }

  /// The preferences, each the other way round at the toss of a coin.
  mutating func tossed(_ preferences: [Preference]) -> [Preference] {
    preferences.map { generator.next(below: 2) == 0 ? $0 : $0.swapped }
  }

  /// Ten different words, in any order.
  private mutating func text() -> (words: String, worth: Double) {
    var words = HiddenRule.words
    for place in 0..<HiddenRule.length {
      words.swapAt(place, place + generator.next(below: words.count - place))
    }
    let chosen = words.prefix(HiddenRule.length)
    return (
      chosen.map(\.text).joined(separator: " "), chosen.reduce(0) { $0 + $1.worth }
    )
  }

  /// A number from 0 to below 1.
  private mutating func unit() -> Double { Double(generator.next() >> 11) / 9_007_199_254_740_992 }
}

extension Preference {
  /// The same with the worse answer as the better one.
  var swapped: Preference {
    Preference(prompt: prompt, chosen: rejected, rejected: chosen, group: group)
  }
}
