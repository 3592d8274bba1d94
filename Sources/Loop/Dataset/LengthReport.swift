public import CanonicalJSON

/// How long the sides of a dataset's pairs are, in Unicode code points.
///
/// Preference training learns to write longer where the chosen side is mostly the longer one, and
/// trainers cut what exceeds their limit, so both are to be seen before training.
public struct LengthReport: Hashable, Sendable {
  /// How many pairs there are.
  public let pairs: Int
  /// The sum over the pairs of the chosen side's length less the rejected side's.
  let differenceTotal: Int
  /// Twice the median of that difference, which is a whole number.
  let twiceMedianDifference: Int
  /// The length of the longest prompt.
  public let longestPrompt: Int
  /// The greatest length of a prompt with the longer of its sides.
  public let longestPair: Int

  init(_ rows: [DatasetRow]) {
    func length(_ text: String) -> Int { text.unicodeScalars.count }
    var differences: [Int] = []
    var (longestPrompt, longestPair) = (0, 0)
    for row in rows {
      let prompt = length(row.pair.prompt)
      let (chosen, rejected) = (length(row.pair.chosen), length(row.pair.rejected))
      differences.append(chosen - rejected)
      longestPrompt = max(longestPrompt, prompt)
      longestPair = max(longestPair, prompt + max(chosen, rejected))
    }
    differences.sort()
    self.pairs = rows.count
    self.differenceTotal = differences.reduce(0, +)
    self.twiceMedianDifference =
      differences.isEmpty
      ? 0 : differences[(differences.count - 1) / 2] + differences[differences.count / 2]
    self.longestPrompt = longestPrompt
    self.longestPair = longestPair
  }

  /// The mean of the chosen side's length less the rejected side's, to one decimal.
  public var meanDifference: Double {
    guard pairs > 0 else { return 0 }
    let tenths = (abs(differenceTotal) * 20 + pairs) / (pairs * 2)
    return Double(differenceTotal < 0 ? -tenths : tenths) / 10
  }

  /// The median of the chosen side's length less the rejected side's.
  public var medianDifference: Double { Double(twiceMedianDifference) / 2 }

  /// The report as `dataset.json` has it.
  public var json: JSON {
    [
      "chosen_minus_rejected_mean": .double(meanDifference),
      "chosen_minus_rejected_median": .double(medianDifference),
      "longest_prompt": .integer(longestPrompt),
      "longest_pair": .integer(longestPair),
      "unit": "code points",
    ]
  }
}
