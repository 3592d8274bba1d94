/// The scores of a candidate and of a baseline on the same items, gathered by group.
///
/// Items of a group (a thread) are not independent, so all that is kept of a group is the sum of its
/// differences (candidate less baseline) and its size.
struct PairedScores: Sendable {
  /// How many items of a binary suite only one of the two got right.
  struct Discordance: Sendable, Hashable {
    /// Items that only the candidate got right.
    let wins: Int
    /// Items that only the baseline got right.
    let losses: Int

    /// All of them.
    var count: Int { wins + losses }
  }

  /// The number of items.
  let count: Int
  /// The sum of each group's differences, groups in order of first appearance.
  let sums: [Double]
  /// The number of each group's items.
  let sizes: [Double]
  /// Who won how many items, where all scores are 0 or 1; else, and without items, nil.
  let discordance: Discordance?
  /// True where every score is a finite number.
  let isFinite: Bool

  /// The number of groups.
  var groupCount: Int { sums.count }
  /// True where there are items and all scores are 0 or 1.
  var isBinary: Bool { discordance != nil }

  /// Gathers scores by group; groups are told apart by their UTF-8 bytes.
  ///
  /// The order of items inside a group makes no difference, to the last bit.
  init(_ items: some Sequence<(group: String, candidate: Double, baseline: Double)>) {
    var places: [[UInt8]: Int] = [:]
    var groups: [[Double]] = []
    var wins = 0
    var losses = 0
    var isBinary = true
    for item in items {
      let difference = item.candidate - item.baseline
      wins += difference > 0 ? 1 : 0
      losses += difference < 0 ? 1 : 0
      isBinary = isBinary && Self.isBinary(item.candidate) && Self.isBinary(item.baseline)
      let name = Array(item.group.utf8)
      let place = places[name, default: groups.count]
      if place == groups.count {
        places[name] = place
        groups.append([])
      }
      // Adding 0 makes -0 a 0: they sort as equals and would sum to either.
      groups[place].append(difference + 0)
    }
    let count = groups.reduce(0) { $0 + $1.count }
    self.isFinite = groups.allSatisfy { $0.allSatisfy(\.isFinite) }
    self.count = count
    self.sizes = groups.map { Double($0.count) }
    self.sums = groups.map { Self.sum($0) }
    self.discordance = isBinary && count > 0 ? Discordance(wins: wins, losses: losses) : nil
  }

  private static func isBinary(_ score: Double) -> Bool { score == 0 || score == 1 }

  /// The sum in an order that only the values decide.
  private static func sum(_ differences: [Double]) -> Double {
    var sum = 0.0
    for difference in differences.sorted() { sum += difference }
    return sum
  }
}

extension PairedScores {
  /// The mean difference over all items; 0 without items.
  var difference: Double {
    guard count > 0 else { return 0 }
    var sum = 0.0
    for groupSum in sums { sum += groupSum }
    return sum / Double(count)
  }

  /// The standard error of ``difference`` by what groups deviate from it, linearised.
  ///
  /// The mean is a ratio of two sums over groups (of differences, of sizes); its variance is that of
  /// `sum - mean x size`, times G / (G - 1) for G groups. 0 with fewer than two groups.
  var standardError: Double {
    guard groupCount > 1 else { return 0 }
    let mean = difference
    var squares = 0.0
    for group in sums.indices {
      let residual = sums[group] - mean * sizes[group]
      squares += residual * residual
    }
    let groups = Double(groupCount)
    return (squares * (groups / (groups - 1))).squareRoot() / Double(count)
  }
}
