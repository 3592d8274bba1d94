/// The percentile bootstrap of the mean difference, groups drawn whole.
enum ClusterBootstrap {
  /// How often the groups are drawn again; part of what a verdict is, so never another number.
  static let resamples = 10_000

  /// The means of all resamples, ascending.
  ///
  /// A resample draws as many groups as there are, with replacement, and takes each drawn group's
  /// items once per time drawn; its mean is over items. Empty without items.
  static func means(
    of scores: PairedScores, seed: UInt64, resamples: Int = resamples
  ) -> [Double] {
    guard scores.count > 0 else { return [] }
    var generator = SeededGenerator(seed: seed)
    let bound = UInt64(scores.groupCount)
    let groups = zip(scores.sums, scores.sizes).map { Group(sum: $0, size: $1) }
    var means: [Double] = []
    means.reserveCapacity(resamples)
    groups.withUnsafeBufferPointer { groups in
      while means.count < resamples {
        var sum = 0.0
        var size = 0.0
        var left = groups.count
        while left > 0 {
          let group = groups[Int(truncatingIfNeeded: generator.next(below: bound))]
          sum += group.sum
          size += group.size
          left &-= 1
        }
        means.append(sum / size)
      }
    }
    means.sort()
    return means
  }

  /// The mean that a share `alpha` of the resamples lies below.
  ///
  /// Between two resamples by linear interpolation (type 7 of Hyndman and Fan); the smallest where
  /// `alpha` is finer than the resamples resolve, and minus infinity where there are none.
  static func percentile(_ alpha: Double, of means: [Double]) -> Double {
    guard let smallest = means.first, let largest = means.last else { return -.infinity }
    guard alpha * Double(means.count) >= 1 else { return smallest }
    guard alpha < 1 else { return largest }
    let position = alpha * Double(means.count - 1)
    let below = Int(position)
    guard below + 1 < means.count else { return largest }
    let share = position - Double(below)
    return means[below] + share * (means[below + 1] - means[below])
  }

  private struct Group {
    let sum: Double
    let size: Double
  }
}
