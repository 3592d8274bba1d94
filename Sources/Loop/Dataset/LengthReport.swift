public import CanonicalJSON

/// How long the texts of a pair are, in Unicode code points.
struct PairLengths: Hashable, Sendable {
  let prompt: Int
  let chosen: Int
  let rejected: Int

  init(prompt: Int, chosen: Int, rejected: Int) {
    self.prompt = prompt
    self.chosen = chosen
    self.rejected = rejected
  }

  init(_ pair: TrainingPair) {
    self.init(
      prompt: pair.prompt.unicodeScalars.count, chosen: pair.chosen.unicodeScalars.count,
      rejected: pair.rejected.unicodeScalars.count)
  }
}

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

  init(_ lengths: [PairLengths]) {
    let differences = lengths.map { $0.chosen - $0.rejected }.sorted()
    self.pairs = lengths.count
    self.differenceTotal = differences.reduce(0, +)
    self.twiceMedianDifference =
      differences.isEmpty
      ? 0 : differences[(differences.count - 1) / 2] + differences[differences.count / 2]
    self.longestPrompt = lengths.map(\.prompt).max() ?? 0
    self.longestPair = lengths.map { $0.prompt + max($0.chosen, $0.rejected) }.max() ?? 0
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
