import Testing

@testable import Lineage

/// A small set of paired scores with what other programs say of it.
///
/// The exact values come from all multisets of groups with their multinomial weights; `percentiles`
/// from a second implementation of generator and resampling in Python, sorted out by
/// `numpy.quantile`; `tBounds` by scipy's `t.isf`.
struct StatisticsGolden: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Each group's (candidate, baseline) pairs.
  let groups: [[(Double, Double)]]
  let difference: Double
  let standardError: Double
  /// Of the resamples of seed 2024.
  let percentiles: [(alpha: Double, value: Double)]
  let tBounds: [(alpha: Double, value: Double)]
  let exact: Exact

  /// The bootstrap's distribution itself, and how far 10,000 resamples may be from it.
  ///
  /// The tolerances are 4.5 standard errors of a Monte Carlo.
  struct Exact: Sendable {
    var mean: Double
    var meanTolerance: Double
    var standardError: Double
    var standardErrorTolerance: Double
    /// Of the 2.5th and the 97.5th percentile.
    var low: ClosedRange<Double>
    var high: ClosedRange<Double>
    /// Twice the share of the smaller side of 0.
    var pValue: ClosedRange<Double>
  }

  /// The scores, each group by its number.
  var scores: PairedScores {
    PairedScores(
      groups.enumerated().flatMap { number, pairs in pairs.map { ("\(number)", $0.0, $0.1) } })
  }

  /// Holds the sorted means of resamples against the exact distribution.
  func check(_ means: [Double]) {
    let count = Double(means.count)
    let mean = means.reduce(0, +) / count
    let spread = (means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    #expect((mean - exact.mean).magnitude <= exact.meanTolerance)
    #expect((spread - exact.standardError).magnitude <= exact.standardErrorTolerance)
    let rounding = 1e-9
    let low = ClusterBootstrap.percentile(0.025, of: means)
    #expect(low >= exact.low.lowerBound - rounding && low <= exact.low.upperBound + rounding)
    let high = ClusterBootstrap.percentile(0.975, of: means)
    #expect(high >= exact.high.lowerBound - rounding && high <= exact.high.upperBound + rounding)
    let below = Double(means.count { $0 <= rounding } + 1) / (count + 1)
    let above = Double(means.count { $0 >= -rounding } + 1) / (count + 1)
    #expect(exact.pValue.contains(min(1, 2 * min(below, above))))
  }

  static let all = [equalClusters, unequalClusters, graded]

  /// Eight groups of four, right or wrong.
  static let equalClusters = StatisticsGolden(
    testDescription: "equal clusters",
    groups: [
      [(0, 0), (0, 0), (0, 0), (1, 1)],
      [(0, 0), (1, 1), (0, 1), (1, 0)],
      [(0, 0), (0, 0), (1, 1), (1, 0)],
      [(1, 1), (1, 1), (0, 1), (0, 0)],
      [(0, 0), (1, 0), (0, 0), (0, 0)],
      [(1, 1), (1, 1), (1, 0), (1, 0)],
      [(0, 0), (1, 1), (0, 0), (1, 0)],
      [(1, 1), (1, 0), (1, 1), (0, 0)],
    ],
    difference: 0.15625, standardError: 0.08097480869293329,
    percentiles: [
      (0.001, -0.06253124999999998), (0.025, 0.0), (0.05, 0.03125), (0.25, 0.09375),
      (0.975, 0.3125),
    ],
    tBounds: [
      (0.25, 0.09866543056627491), (0.05, 0.0028368598991123373), (0.025, -0.03522499640339624),
    ],
    exact: Exact(
      mean: 0.15625, meanTolerance: 0.003408524899745857, standardError: 0.07574499777213015,
      standardErrorTolerance: 0.002374812341946241, low: 0.0...0.0, high: 0.28125...0.3125,
      pValue: 0.05275486349133107...0.08610512376758006))

  /// Nine groups of one to seven, right or wrong, alike inside a group.
  static let unequalClusters = StatisticsGolden(
    testDescription: "unequal clusters",
    groups: [
      [(1, 1)],
      [(1, 1), (1, 1)],
      [(0, 1), (0, 1), (0, 0)],
      [(1, 0), (1, 1), (1, 1), (1, 0), (1, 0), (1, 1), (1, 0)],
      [(1, 0), (1, 1), (1, 1), (1, 1), (1, 0), (1, 0)],
      [(1, 1)],
      [(0, 1), (0, 0), (1, 1), (0, 0), (0, 1)],
      [(0, 0), (1, 1)],
      [(0, 0), (1, 0), (1, 1), (1, 0)],
    ],
    difference: 0.16129032258064516, standardError: 0.1827022957609813,
    percentiles: [
      (0.001, -0.4285776397515528), (0.025, -0.24), (0.05, -0.1724137931034483),
      (0.25, 0.034482758620689655), (0.975, 0.4411764705882353),
    ],
    tBounds: [
      (0.25, 0.0322318667556101), (0.05, -0.17845337295407723), (0.025, -0.2600219269554722),
    ],
    exact: Exact(
      mean: 0.1456649676508373, meanTolerance: 0.007883411873498508,
      standardError: 0.17518693052218906, standardErrorTolerance: 0.005481709973978039,
      low: (-0.272727272727)...(-0.214285714286), high: 0.428571428571...0.451612903226,
      pValue: 0.42165126820236876...0.4977848331753263))

  /// Seven groups of two to six, graded in quarters, with ties.
  static let graded = StatisticsGolden(
    testDescription: "graded",
    groups: [
      [(0.5, 0.5), (0.75, 0.5), (0.5, 0.5)],
      [(0.75, 0.75), (0, 0), (0.5, 0.25), (1, 0.75), (1, 0.75)],
      [(0, 0), (0.25, 0.25)],
      [(-0.25, 0), (0.75, 0.5), (0.5, 0.5), (-0.25, 0)],
      [(0.25, 0.25), (0.75, 0.5), (0.75, 0.75), (0, 0), (0.5, 0.25), (1, 0.5)],
      [(1, 0.75), (0.5, 0.25), (-0.25, 0)],
      [(0.5, 0.5), (0.25, 0.5)],
    ],
    difference: 0.07, standardError: 0.04215969639359373,
    percentiles: [
      (0.001, -0.0694485294117647), (0.025, -0.021739130434782608), (0.05, 0.0),
      (0.25, 0.041666666666666664), (0.975, 0.13333333333333333),
    ],
    tBounds: [
      (0.25, 0.039747964291187377), (0.05, -0.011923890664543552), (0.025, -0.03316106074615874),
    ],
    exact: Exact(
      mean: 0.06586636548271621, meanTolerance: 0.001787707415328903,
      standardError: 0.0397268314517534, standardErrorTolerance: 0.001264412649039743,
      low: (-0.027777777778)...(-0.013888888889), high: 0.129310344828...0.136363636364,
      pValue: 0.13444287512076397...0.18353444968194826))

}
