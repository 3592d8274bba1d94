import Testing

@testable import Lineage

@Suite struct PairedTestTests {
  private func paired(
    _ items: [(group: String, candidate: Double, baseline: Double)]
  ) -> PairedScores { PairedScores(items) }

  /// Scores of candidate and baseline by group, in quarters.
  private func scores(_ groups: [[(candidate: Int, baseline: Int)]]) -> PairedScores {
    PairedScores(
      groups.enumerated().flatMap { number, items in
        items.map { ("group \(number)", Double($0.candidate) / 4, Double($0.baseline) / 4) }
      })
  }

  /// Groups that each have the same items.
  private func alike(_ count: Int, _ items: [(candidate: Int, baseline: Int)]) -> PairedScores {
    scores([[(candidate: Int, baseline: Int)]](repeating: items, count: count))
  }

  /// Right answers of both on `items` items in groups of three, drawn at random.
  private func random(
    items: Int, wins: UInt64, losses: UInt64, seed: UInt64
  ) -> [(group: String, candidate: Double, baseline: Double)] {
    var generator = SeededGenerator(seed: seed)
    return (0..<items).map { number in
      let draw = generator.next(below: 1000)
      let (candidate, baseline) =
        draw < wins ? (1.0, 0.0) : draw < wins + losses ? (0.0, 1.0) : (1.0, 1.0)
      return ("t\(number / 3)", candidate, baseline)
    }
  }

  // MARK: the scores

  @Test func `gathers scores by the bytes of their group, in order of first appearance`() {
    let scores = paired([
      ("b", 1, 0), ("\u{E9}", 1, 1), ("b", 0.5, 1), ("e\u{301}", 0, 1), ("a", 1, 0), ("b", 1, 0),
    ])
    #expect(scores.count == 6)
    #expect(scores.groupCount == 4)
    #expect(scores.sums == [1.5, 0, -1, 1])
    #expect(scores.sizes == [3, 1, 1, 1])
    #expect(!scores.isBinary)
    #expect(scores.difference == 0.25)
  }

  @Test func `knows scores of 0 and 1 and who won how many`() {
    let scores = paired([("a", 1, 0), ("a", -0.0, 1), ("b", 1, 1), ("b", 1, 0)])
    #expect(scores.discordance == PairedScores.Discordance(wins: 2, losses: 1))
    #expect(paired([("a", 1, 0), ("a", 0.5, 1)]).discordance == nil)
    #expect(paired([]).discordance == nil)
  }

  @Test func `is the same to the last bit however the items of a group are ordered`() {
    var generator = SeededGenerator(seed: 5)
    var items = (0..<90).map { number in
      (
        group: "g\(number % 13)", candidate: Double(generator.next(below: 1000)) / 999,
        baseline: Double(generator.next(below: 1000)) / 999
      )
    }
    let expected = PairedTest.superiority(PairedScores(items), alpha: 0.4, seed: 3)
    #expect(expected.method == .clusterTAndBootstrap || expected.method == .clusterT)
    for _ in 0..<20 {
      // Swapping items of one group leaves the groups in their order.
      for _ in 0..<60 {
        let first = Int(generator.next(below: 90))
        let second = Int(generator.next(below: 90))
        if items[first].group == items[second].group { items.swapAt(first, second) }
      }
      #expect(PairedTest.superiority(PairedScores(items), alpha: 0.4, seed: 3) == expected)
    }
  }

  // MARK: verdicts

  @Test func `shows a clear improvement and not a small one`() {
    let clear = PairedTest.superiority(
      PairedScores(random(items: 400, wins: 140, losses: 60, seed: 1)), alpha: 0.025, seed: 9)
    #expect(clear.holds)
    #expect(clear.lowerBound > 0 && clear.lowerBound < clear.difference)
    #expect(clear.method == .clusterTAndBootstrap)
    #expect(clear.neededItems == nil)
    let p = clear.pValue ?? 1
    #expect(p <= 0.025)

    let small = PairedTest.superiority(
      PairedScores(random(items: 400, wins: 105, losses: 95, seed: 2)), alpha: 0.025, seed: 9)
    #expect(!small.holds)
    #expect(!small.isInsufficient)
    #expect(small.method == .clusterT)
  }

  @Test func `needs McNemar's test beside the bound`() {
    // Seven wins and two losses in eight groups: both bounds are above 0, and p is 0.0898.
    let scores = StatisticsGolden.equalClusters.scores
    let result = PairedTest.superiority(scores, alpha: 0.05, seed: 2024)
    #expect(result.lowerBound > 0.002)
    #expect(result.pValue == 0.08984375)
    #expect(!result.holds)
    // Without McNemar the same bound is enough.
    #expect(PairedTest.nonInferiority(scores, margin: 0, alpha: 0.05, seed: 2024).holds)
    #expect(PairedTest.superiority(scores, alpha: 0.09, seed: 2024).holds)
  }

  @Test func `lets a candidate be worse by less than the margin`() {
    let scores = PairedScores(random(items: 600, wins: 30, losses: 40, seed: 3))
    let result = PairedTest.nonInferiority(scores, margin: 0.08, alpha: 0.025, seed: 9)
    #expect(result.difference < 0)
    #expect(result.holds && result.lowerBound > -0.08)
    #expect(result.pValue == nil)
    let bound = result.lowerBound
    #expect(!PairedTest.nonInferiority(scores, margin: -bound, alpha: 0.025, seed: 9).holds)
    #expect(
      PairedTest.nonInferiority(scores, margin: -bound + 1e-9, alpha: 0.025, seed: 9).holds)
    #expect(!PairedTest.superiority(scores, alpha: 0.025, seed: 9).holds)
  }

  @Test func `is stricter the smaller alpha is`() {
    let scores = PairedScores(random(items: 300, wins: 170, losses: 60, seed: 4))
    let means = ClusterBootstrap.means(of: scores, seed: 6)
    let alphas = [0.6, 0.5, 0.3, 0.1, 0.05, 0.025, 1e-2, 1e-3, 2e-4, 1e-4, 9e-5, 1e-6, 1e-9, 1e-20]
    var held = true
    for (larger, smaller) in zip(alphas, alphas.dropFirst()) {
      #expect(
        PairedTest.clusterTBound(of: scores, alpha: smaller)
          <= PairedTest.clusterTBound(of: scores, alpha: larger))
      #expect(
        ClusterBootstrap.percentile(smaller, of: means)
          <= ClusterBootstrap.percentile(larger, of: means))
      let holds = PairedTest.superiority(scores, alpha: smaller, seed: 6).holds
      #expect(held || !holds)
      held = holds
    }
    #expect(PairedTest.superiority(scores, alpha: 1e-3, seed: 6).holds)
    #expect(!held)
  }

  // MARK: the bounds

  @Test(arguments: StatisticsGolden.all)
  func `finds the golden bounds`(_ golden: StatisticsGolden) {
    let scores = golden.scores
    #expect((scores.difference - golden.difference).magnitude < 1e-12)
    #expect((scores.standardError - golden.standardError).magnitude < 1e-12)
    let means = ClusterBootstrap.means(of: scores, seed: 2024)
    #expect(means.count == 10_000)
    for (alpha, percentile) in golden.percentiles {
      #expect((ClusterBootstrap.percentile(alpha, of: means) - percentile).magnitude < 1e-12)
    }
    for (alpha, bound) in golden.tBounds {
      #expect((PairedTest.clusterTBound(of: scores, alpha: alpha) - bound).magnitude < 1e-12)
    }
  }

  @Test(arguments: StatisticsGolden.all)
  func `draws means that the exact distribution of all resamples allows`(
    _ golden: StatisticsGolden
  ) {
    for seed in [1, 2, 3] as [UInt64] {
      golden.check(ClusterBootstrap.means(of: golden.scores, seed: seed))
    }
  }

  @Test func `interpolates percentiles and takes the smallest where it cannot resolve`() {
    let means = [1.0, 2, 4, 8, 16]
    #expect(ClusterBootstrap.percentile(0.5, of: means) == 4)
    #expect(ClusterBootstrap.percentile(0.25, of: means) == 2)
    #expect(ClusterBootstrap.percentile(0.375, of: means) == 3)
    #expect(ClusterBootstrap.percentile(0.19, of: means) == 1)
    #expect(ClusterBootstrap.percentile(0, of: means) == 1)
    #expect(ClusterBootstrap.percentile(.nan, of: means) == 1)
    #expect(ClusterBootstrap.percentile(1, of: means) == 16)
    #expect(ClusterBootstrap.percentile(0.5, of: []) == -.infinity)
  }

  @Test func `gives the same bits for a seed and others for another`() {
    let scores = PairedScores(random(items: 100, wins: 200, losses: 50, seed: 7))
    let means = ClusterBootstrap.means(of: scores, seed: 1)
    #expect(
      ClusterBootstrap.means(of: scores, seed: 1).map(\.bitPattern) == means.map(\.bitPattern))
    #expect(ClusterBootstrap.means(of: scores, seed: 2) != means)
  }

  // MARK: too little to say

  @Test func `says nothing without items, of one group, and of what is no number`() {
    for scores in [
      paired([]), alike(1, [(4, 0), (4, 0), (0, 0), (4, 0), (4, 0), (4, 0), (4, 0)]),
      PairedScores((0..<9).map { ("\($0)", $0 == 4 ? Double.nan : 1, 0) }),
      PairedScores((0..<9).map { ("\($0)", $0 == 4 ? Double.infinity : 1, 0) }),
    ] {
      for result in [
        PairedTest.superiority(scores, alpha: 0.4, seed: 1),
        PairedTest.nonInferiority(scores, margin: 1, alpha: 0.4, seed: 1),
      ] {
        #expect(!result.holds)
        #expect(result.isInsufficient)
        #expect(result.lowerBound == -.infinity)
        #expect(result.method == .none)
      }
    }
  }

  /// Groups, alpha and whether so many groups that all say the same show it.
  @Test(arguments: [
    (5, 0.05, false), (6, 0.05, true), (6, 0.015625, true), (6, 0.0156, false), (7, 0.0156, true),
    (15, 2e-5, false), (16, 2e-5, true), (29, 1e-9, false), (30, 1e-9, true), (5, 0.4, false),
    (100, 0, false), (100, Double.nan, false),
  ])
  func `needs enough groups where all differences are equal`(
    _ groups: Int, _ alpha: Double, _ holds: Bool
  ) {
    let better = PairedTest.superiority(alike(groups, [(2, 1), (3, 2)]), alpha: alpha, seed: 1)
    #expect(better.holds == holds)
    #expect(better.isInsufficient == !holds)
    #expect(better.lowerBound == (holds ? 0.25 : -.infinity))
    #expect(better.method == (holds ? .equalDifferences : .none))
    // The spread is that of groups: items may differ inside of them.
    let mixed = PairedTest.superiority(alike(groups, [(2, 1), (2, 2)]), alpha: alpha, seed: 1)
    #expect(mixed.holds == holds)
    // Nothing is better where all differences are 0, but nothing is worse either.
    let same = alike(groups, [(2, 2)])
    #expect(!PairedTest.superiority(same, alpha: alpha, seed: 1).holds)
    #expect(
      PairedTest.nonInferiority(same, margin: 0.02, alpha: alpha, seed: 1).holds == holds)
    #expect(!PairedTest.nonInferiority(same, margin: 0, alpha: alpha, seed: 1).holds)
  }

  /// Wins among 40 groups of one item each, alpha, and whether they are too few.
  @Test(arguments: [(5, 0.4, true), (6, 0.05, false), (6, 0.01, true), (7, 0.01, false)])
  func `calls too few discordant items insufficient`(
    _ wins: Int, _ alpha: Double, _ isInsufficient: Bool
  ) {
    let scores = scores((0..<40).map { [($0 < wins ? 4 : 0, 0)] })
    let result = PairedTest.superiority(scores, alpha: alpha, seed: 1)
    #expect(result.isInsufficient == isInsufficient)
    #expect(result.discordant?.count == wins)
    #expect(!result.holds || !isInsufficient)
    // A guard does not need anybody to differ.
    #expect(
      !PairedTest.nonInferiority(scores, margin: 0.1, alpha: alpha, seed: 1).isInsufficient)
  }

  @Test func `takes no rounding for an improvement`() {
    // 0.1 + 0.2 - 0.3 is 5.6e-17 in doubles.
    let items = (0..<20).map { ("\($0)", 0.1 + 0.2, 0.3) }
    let result = PairedTest.superiority(PairedScores(items), alpha: 0.05, seed: 1)
    #expect(result.difference > 0)
    #expect(!result.holds)
    #expect(result.neededItems == nil)
  }

  // MARK: how many items are needed

  @Test func `says how many items a difference would need`() throws {
    let scores = PairedScores(random(items: 400, wins: 120, losses: 100, seed: 21))
    let result = PairedTest.superiority(scores, alpha: 0.025, seed: 1)
    #expect(!result.holds && result.difference > 0)
    // (1.959964 + 0.841621)^2 = 7.848880.
    let ratio = result.standardError / result.difference
    let expected = Int((400 * 7.848880 * ratio * ratio).rounded(.up))
    let needed = try #require(result.neededItems)
    #expect((needed - max(expected, 401)).magnitude <= expected / 1000)
    // A margin makes the way shorter, a smaller alpha longer.
    let guarded = PairedTest.nonInferiority(scores, margin: 0.001, alpha: 0.025, seed: 1)
    #expect(try #require(guarded.neededItems) <= needed)
    let later = PairedTest.superiority(scores, alpha: 0.025 / 50, seed: 1)
    #expect(try #require(later.neededItems) > needed)
  }

  @Test func `names no number of items where none is enough`() {
    let worse = PairedTest.superiority(
      PairedScores(random(items: 90, wins: 50, losses: 150, seed: 22)), alpha: 0.025, seed: 1)
    #expect(worse.difference < 0)
    #expect(worse.neededItems == nil)
    let same = PairedTest.superiority(alike(10, [(2, 2), (4, 4)]), alpha: 0.025, seed: 1)
    #expect(same.neededItems == nil)
    // One win more than losses among 40,000 groups would take a thousand million items.
    let hardly = PairedTest.superiority(
      scores((0..<40_000).map { [$0 < 20_001 ? (4, 0) : (0, 4)] }), alpha: 1e-6, seed: 1)
    #expect(hardly.difference > 0)
    #expect(hardly.neededItems == nil)
  }

  @Test func `needs as many items as bring enough groups and enough that differ`() {
    // Three groups of two, and six groups are the least.
    #expect(
      PairedTest.superiority(alike(3, [(2, 1), (2, 1)]), alpha: 0.05, seed: 1).neededItems == 12)
    // Three discordant items of 60 are half of what is needed.
    let few = scores((0..<60).map { [($0 < 3 ? 4 : 0, 0)] })
    #expect((PairedTest.superiority(few, alpha: 0.4, seed: 1).neededItems ?? 0) >= 120)
  }

  // MARK: the ledger

  @Test func `keeps the sum of all looks within the budget`() {
    #expect(AlphaLedger.alpha(budget: 0.05, look: 1) == 0.025)
    #expect((AlphaLedger.alpha(budget: 0.05, look: 2) - 0.05 / 6).magnitude < 1e-17)
    #expect((AlphaLedger.alpha(budget: 0.05, look: 365) - 0.05 / 133_590).magnitude < 1e-20)
    var sum = 0.0
    for look in 1...100_000 {
      let alpha = AlphaLedger.alpha(budget: 0.05, look: look)
      #expect(alpha > 0)
      sum += alpha
    }
    #expect(sum <= 0.05 && sum > 0.0499)
    #expect(AlphaLedger.alpha(budget: 0.05, look: 0) == 0.025)
    #expect(AlphaLedger.alpha(budget: 0.05, look: -3) == 0.025)
    #expect(AlphaLedger.alpha(budget: 0.05, look: .max) > 0)
  }
}
