extension PairedTest {
  /// The most items that are proposed to anybody.
  private static let mostItems = 1e9
  /// The standard normal's quantile of 0.80: four tests in five are to see the difference.
  private static let powerQuantile = 0.8416212335729143

  /// How many items would show a difference like this one, or nil where none would.
  ///
  /// `n ((z_alpha + z_0.80) standardError / effect)^2`, where the effect is what the difference is
  /// above the threshold; at least one more than there are, and at least so many that groups and
  /// discordant items, in today's proportion, are not too few.
  static func neededItems(
    _ scores: PairedScores, above threshold: Double, alpha: Double,
    _ discordant: PairedScores.Discordance?
  ) -> Int? {
    let effect = scores.difference - threshold
    guard scores.isFinite, scores.count > 0, alpha > 0, effect > resolution else { return nil }
    let count = Double(scores.count)
    let quantiles = StandardNormal.quantile(upperTail: alpha) + powerQuantile
    let ratio = quantiles * scores.standardError / effect
    let evidence = Double(evidence(for: alpha))
    var needed = max(count + 1, count * (ratio * ratio))
    needed = max(needed, count * (evidence / Double(scores.groupCount)))
    if let discordant, discordant.count > 0 {
      needed = max(needed, count * (evidence / Double(discordant.count)))
    }
    let rounded = needed.rounded(.up)
    return rounded <= mostItems ? Int(rounded) : nil
  }
}
