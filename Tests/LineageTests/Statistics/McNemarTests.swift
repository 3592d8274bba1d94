import Testing

@testable import Lineage

@Suite struct McNemarTests {
  /// Wins, losses and the two-sided p that is published, which is twice the smaller one-sided one.
  @Test(arguments: [
    // Agresti, Categorical Data Analysis, table 10.1: approval of the prime minister, 794 voters.
    (150, 86, 3.716e-05, 5e-09),
    // Bentur et al. 2009 in Fagerland, Lydersen and Laake, BMC Med Res Methodol 13:91, table 1.
    (7, 1, 0.0703, 5e-05),
    // The vignette of R's exact2x2 (Fay), matrix(c(21, 9, 2, 12), 2).
    (9, 2, 0.06543, 5e-06),
  ])
  func `agrees with published examples`(
    _ wins: Int, _ losses: Int, _ published: Double, _ half: Double
  ) {
    #expect((2 * McNemar.pValue(wins: wins, losses: losses) - published).magnitude <= half)
  }

  /// Wins, losses and the one-sided p in exact integers, checked against scipy's `binomtest`.
  static let golden: [(wins: Int, losses: Int, p: Double)] = [
    (0, 0, 1), (1, 0, 0.5), (0, 1, 1), (5, 5, 0.623046875), (5, 4, 0.5), (6, 0, 0.015625),
    (0, 6, 1), (10, 2, 0.019287109375), (2, 10, 0.996826171875), (1, 20, 0.9999995231628418),
    (12, 25, 0.9899630740401335), (60, 40, 0.028443966820490395),
    (300, 250, 0.018289372774551352), (1000, 900, 0.011554422554450536),
    (25, 4, 5.1857903599739075e-05), (121, 59, 2.2172246318775823e-06),
  ]

  @Test(arguments: golden)
  func `is the exact binomial tail`(_ wins: Int, _ losses: Int, _ p: Double) {
    #expect((McNemar.pValue(wins: wins, losses: losses) / p - 1).magnitude < 1e-12)
  }

  @Test func `is exact to the last bit where all items point one way`() {
    var p = 1.0
    for wins in 0...1074 {
      #expect(McNemar.pValue(wins: wins, losses: 0) == p)
      p = p / 2
    }
    #expect(McNemar.pValue(wins: 1075, losses: 0) == 0)
    #expect(McNemar.pValue(wins: 100_000, losses: 3) == 0)
  }

  @Test(arguments: [1, 2, 9, 40, 201, 5000])
  func `sums to one with the tail of the other side`(_ count: Int) {
    for wins in 0...count {
      let tail = McNemar.pValue(wins: wins, losses: count - wins)
      // At least `wins` here and at least `count - wins + 1` there are everything.
      let rest = wins == 0 ? 0 : McNemar.pValue(wins: count - wins + 1, losses: wins - 1)
      #expect((tail + rest - 1).magnitude < 1e-11)
    }
  }
}
