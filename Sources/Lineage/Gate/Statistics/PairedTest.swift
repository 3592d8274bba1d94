/// Tests of a candidate against a baseline on the same items.
///
/// One-sided at level `alpha`. The lower bound of the mean difference is the smaller of two that take
/// groups, not items, as independent: the cluster-robust t bound, which reaches any alpha, and the
/// percentile of the cluster bootstrap, which supposes no normal distribution. Where scores are 0 or
/// 1, superiority needs McNemar's exact test beside it.
///
/// With G groups no test by the groups' signs has a p below 2^-G, so where that is above alpha, or
/// with fewer than 6 groups, nothing is ever shown. The same goes for 6 discordant items. Where all
/// groups have the same mean difference there is no spread to measure, and that difference is the
/// bound itself.
///
/// The same scores, alpha and seed give the same result, bit for bit, on every machine.
enum PairedTest {
  /// Fewer groups, or fewer discordant items, show nothing.
  static let leastEvidence = 6
  /// Differences of means up to this are rounding.
  static let resolution = 1e-12

  /// Whether the candidate is better: a lower bound above 0.
  ///
  /// Other than the usual number of resamples is for simulations alone.
  static func superiority(
    _ scores: PairedScores, alpha: Double, seed: UInt64,
    resamples: Int = ClusterBootstrap.resamples
  ) -> PairedResult {
    let p = scores.discordance.map { McNemar.pValue(wins: $0.wins, losses: $0.losses) }
    return test(
      scores, above: 0, alpha: alpha, seed: seed, resamples: resamples, pValue: p)
  }

  /// Whether the candidate is worse by less than `margin`: a lower bound above `-margin`.
  static func nonInferiority(
    _ scores: PairedScores, margin: Double, alpha: Double, seed: UInt64
  ) -> PairedResult {
    test(
      scores, above: -margin, alpha: alpha, seed: seed, resamples: ClusterBootstrap.resamples,
      pValue: nil)
  }

  private static func test(
    _ scores: PairedScores, above threshold: Double, alpha: Double, seed: UInt64, resamples: Int,
    pValue: Double?
  ) -> PairedResult {
    let bound = lowerBound(
      of: scores, above: threshold, alpha: alpha, seed: seed, resamples: resamples)
    let needed = evidence(for: alpha)
    let discordant = pValue == nil ? nil : scores.discordance
    let isInsufficient =
      bound.method == .none || (discordant.map { $0.count < needed } ?? false)
    let holds =
      !isInsufficient && bound.value > threshold + resolution
      && (pValue.map { $0 <= alpha } ?? true)
    return PairedResult(
      difference: scores.isFinite ? scores.difference : .nan,
      standardError: scores.isFinite ? scores.standardError : .nan, lowerBound: bound.value,
      method: bound.method, holds: holds, isInsufficient: isInsufficient,
      discordant: scores.discordance, pValue: pValue,
      neededItems: holds ? nil : neededItems(scores, above: threshold, alpha: alpha, discordant))
  }

  /// How many groups or discordant items, all of one sign, it takes to reach `alpha`.
  static func evidence(for alpha: Double) -> Int {
    guard alpha > 0 else { return Int.max }
    var count = 0
    var p = 1.0
    while p > alpha {
      p = p / 2
      count += 1
    }
    return max(count, leastEvidence)
  }

  private static func lowerBound(
    of scores: PairedScores, above threshold: Double, alpha: Double, seed: UInt64, resamples: Int
  ) -> (value: Double, method: PairedResult.Method) {
    guard scores.isFinite, scores.groupCount >= evidence(for: alpha) else {
      return (-.infinity, .none)
    }
    guard scores.standardError > resolution else { return (scores.difference, .equalDifferences) }
    let t = clusterTBound(of: scores, alpha: alpha)
    guard t > threshold + resolution else { return (t, .clusterT) }
    let means = ClusterBootstrap.means(of: scores, seed: seed, resamples: resamples)
    return (min(t, ClusterBootstrap.percentile(alpha, of: means)), .clusterTAndBootstrap)
  }

  /// The difference less its standard error times the t quantile with one degree fewer than groups.
  static func clusterTBound(of scores: PairedScores, alpha: Double) -> Double {
    guard scores.groupCount > 1 else { return -.infinity }
    let distribution = StudentT(degreesOfFreedom: scores.groupCount - 1)
    return scores.difference - scores.standardError * distribution.quantile(upperTail: alpha)
  }
}
