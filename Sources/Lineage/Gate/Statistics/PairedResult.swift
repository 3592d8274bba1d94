/// What a paired test says.
struct PairedResult: Sendable, Hashable {
  /// What the lower bound rests on.
  enum Method: String, Sendable, Hashable {
    /// Nothing: too few groups, no items, or a score that is no number.
    case none = "none"
    /// All groups have the same mean difference, and the number of groups alone decides.
    case equalDifferences = "equal differences"
    /// The cluster-robust t bound alone: it fails, so the resamples cannot help.
    case clusterT = "cluster-robust t"
    /// The smaller of the cluster-robust t bound and the cluster bootstrap's percentile.
    case clusterTAndBootstrap = "cluster-robust t and cluster bootstrap"
  }

  /// The mean over all items of the candidate's score less the baseline's.
  let difference: Double
  /// The standard error of ``difference``, by groups.
  let standardError: Double
  /// The difference is above this with confidence 1 - alpha; minus infinity where nothing is known.
  let lowerBound: Double
  /// What ``lowerBound`` rests on.
  let method: Method
  /// True where what was tested is shown.
  let holds: Bool
  /// True where so few groups or discordant items could show it at this alpha whatever they say.
  let isInsufficient: Bool
  /// Who won how many items, where all scores are 0 or 1.
  let discordant: PairedScores.Discordance?
  /// McNemar's exact one-sided p, where all scores are 0 or 1 and superiority is tested.
  let pValue: Double?
  /// With so many items, four tests in five would show a difference of this size.
  ///
  /// Nil where it is shown already, and where no number of items is enough: a difference that does
  /// not point the right way, or so small that it would take more than a thousand million items.
  let neededItems: Int?
}
