import Models
import Testing

@testable import Ranker

@Suite struct HiddenRuleTests {
  /// How many fresh pairs are tried, and the standard deviation of the share that a coin gets right.
  private static let freshCount = 1_000
  private static let coin = 0.0158

  /// Noisy choices to learn from, and fresh ones without noise.
  private static let pairs: (noisy: [Preference], fresh: [Preference]) = {
    var rule = HiddenRule(seed: 11)
    let noisy = rule.preferences(800, isNoisy: true)
    return (noisy, rule.preferences(freshCount, isNoisy: false))
  }()

  /// Trained once for several tests.
  private static let trained = Result {
    try RankerTraining(on: pairs.noisy, aside: pairs.fresh, seed: 1)
  }

  private func right(_ training: RankerTraining) throws -> Int {
    guard case .setAside(let accuracy) = training.heldOut else {
      throw RankerError.noPreferences
    }
    #expect(accuracy.total == HiddenRuleTests.freshCount)
    return accuracy.right
  }

  /// What a ranker learnt of each word of the rule.
  private func learnt(_ ranker: Ranker) throws -> [Double] {
    var seen = TextFeatures.Seen()
    return try HiddenRule.words.map { word in
      let buckets = TextFeatures(word.text, &seen).words
      #expect(buckets.count == 1)
      return ranker.weights.words[Int(try #require(buckets.first))]
    }
  }

  private func correlation(_ left: [Double], _ right: [Double]) -> Double {
    func centred(_ values: [Double]) -> [Double] {
      let mean = values.reduce(0, +) / Double(values.count)
      return values.map { $0 - mean }
    }
    func product(_ left: [Double], _ right: [Double]) -> Double {
      zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let (a, b) = (centred(left), centred(right))
    return product(a, b) / (product(a, a) * product(b, b)).squareRoot()
  }

  @Test func `finds a rule over words again`() throws {
    let training = try HiddenRuleTests.trained.get()
    let weights = try learnt(training.ranker)
    for (word, weight) in zip(HiddenRule.words, weights) where word.worth != 0 {
      #expect((weight > 0) == (word.worth > 0), "\(word.text)")
    }
    #expect(correlation(weights, HiddenRule.words.map(\.worth)) > 0.95)
    #expect(try right(training) >= 900)
  }

  @Test func `chooses for others as it was measured`() throws {
    let training = try HiddenRuleTests.trained.get()
    let right = HiddenRuleTests.pairs.fresh.count { pair in
      let scores = training.ranker.scores(of: [pair.rejected, pair.chosen], to: pair.prompt)
      return Ranker.best(of: scores) == 1
    }
    #expect(try right == self.right(training))
  }

  @Test func `learns the opposite from the opposite`() throws {
    let (noisy, fresh) = HiddenRuleTests.pairs
    let there = try HiddenRuleTests.trained.get()
    let back = try RankerTraining(on: noisy.map(\.swapped), aside: fresh, seed: 1)
    let weights = there.ranker.weights
    let size = weights.largestDifference(from: .zero)
    // The bits differ: where both sides have a feature, its two parts are added in another order.
    #expect(weights.largestDifference(from: back.ranker.weights, times: -1) < 1e-6 * size)
    #expect(size > 0.01)
    var scratch = Scratch()
    let ties = fresh.count { PreferenceVector($0, &scratch).margin(weights) == 0 }
    #expect(try right(there) + right(back) == HiddenRuleTests.freshCount - ties)
  }

  @Test func `learns nothing from choices by the toss of a coin`() throws {
    var rule = HiddenRule(seed: 12)
    let pairs = rule.preferences(150, isNoisy: false)
    let (aside, fresh) = (HiddenRuleTests.pairs.fresh.prefix(1), HiddenRuleTests.pairs.fresh)
    var scratch = Scratch()
    let vectors = fresh.map { PreferenceVector($0, &scratch) }
    var right = 0
    // One ranker leans to one side by chance, to the wrong one as likely as to the right one; the
    // share of ten together is closer to one half.
    for seed in 0..<10 as Range<UInt64> {
      let ranker = try RankerTraining(on: rule.tossed(pairs), aside: Array(aside), seed: seed)
        .ranker
      right += vectors.count { $0.margin(ranker.weights) > 0 }
    }
    let share = Double(right) / Double(10 * HiddenRuleTests.freshCount)
    #expect(abs(share - 0.5) < 4 * HiddenRuleTests.coin)
  }

  @Test func `learns more from more pairs`() throws {
    let (noisy, fresh) = HiddenRuleTests.pairs
    let few = try right(RankerTraining(on: Array(noisy.prefix(50)), aside: fresh, seed: 1))
    #expect(Double(few) > 1_000 * (0.5 + 4 * HiddenRuleTests.coin))
    #expect(try few + 50 < right(HiddenRuleTests.trained.get()))
  }
}
