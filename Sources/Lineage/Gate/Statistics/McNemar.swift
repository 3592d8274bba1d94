/// McNemar's exact test: whether the candidate wins more of the discordant items than chance.
enum McNemar {
  /// The probability of at least as many wins, were each discordant item won by a fair coin.
  ///
  /// The one-sided exact binomial test; 1 without discordant items, 0 where it is below the
  /// smallest double.
  static func pValue(wins: Int, losses: Int) -> Double {
    guard wins > 0 else { return 1 }
    let count = wins + max(losses, 0)
    // The sum of the shorter tail: its terms fall.
    if wins > count - wins { return tail(from: wins, of: count) }
    return 1 - tail(from: count - wins + 1, of: count)
  }

  /// The probability of at least `first` heads, more than half, of `count` throws.
  private static func tail(from first: Int, of count: Int) -> Double {
    guard first <= count else { return 0 }
    // binomial(count, first) / 2^count: halved as it grows, so that it never overflows.
    var term = 1.0
    var halvings = count
    let tails = count - first
    var factor = 1
    while factor <= tails {
      term = term * Double(first + factor) / Double(factor)
      factor += 1
      while term > 1, halvings > 0 {
        term = term / 2
        halvings -= 1
      }
    }
    var ratio = 1.0
    var sum = 1.0
    var heads = first
    while heads < count, ratio > 1e-18 {
      ratio = ratio * Double(count - heads) / Double(heads + 1)
      sum = sum + ratio
      heads += 1
    }
    var result = term * sum
    while halvings > 0, result > 0 {
      result = result / 2
      halvings -= 1
    }
    return result
  }
}
