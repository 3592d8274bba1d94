/// For a prompt, an answer that is better than another.
public struct Preference: Sendable, Hashable {
  /// What is asked.
  public let prompt: String
  /// The better answer.
  public let chosen: String
  /// The worse answer.
  public let rejected: String
  /// What pairs that are not independent share: the batch that they come from.
  public let group: String

  /// Makes a preference.
  public init(prompt: String, chosen: String, rejected: String, group: String) {
    self.prompt = prompt
    self.chosen = chosen
    self.rejected = rejected
    self.group = group
  }
}

/// A preference as numbers: a good ranker scores the difference of its sides above 0.
struct PreferenceVector {
  let chosen: FeatureVector
  let rejected: FeatureVector
  let group: String
  /// The length of the difference, squared.
  let squaredLength: Double
  /// How much longer the chosen side is, in code points.
  let lengthDifference: Int

  /// Reads both sides; `space` is scratch space that several calls share.
  init(_ preference: Preference, _ space: inout Scratch) {
    let records = ListedRecords(in: preference.prompt)
    chosen = FeatureVector(of: preference.chosen, records: records, &space.seen)
    rejected = FeatureVector(of: preference.rejected, records: records, &space.seen)
    group = preference.group
    squaredLength = space.squaredLength(of: chosen, rejected)
    lengthDifference =
      preference.chosen.unicodeScalars.count - preference.rejected.unicodeScalars.count
  }

  /// How much more the weights think of the chosen side.
  func margin(_ weights: Weights) -> Double {
    weights.total(chosen) - weights.total(rejected)
  }

  /// Adds `factor` times the difference to the weights.
  func add(to weights: inout Weights, times factor: Double) {
    weights.add(chosen, times: factor)
    weights.add(rejected, times: -factor)
  }
}

/// Space to read preferences in.
struct Scratch {
  var seen = TextFeatures.Seen()
  private var difference = Weights.zero

  /// The length of the difference of two vectors, squared.
  mutating func squaredLength(of left: FeatureVector, _ right: FeatureVector) -> Double {
    difference.add(left, times: 1)
    difference.add(right, times: -1)
    var sum = 0.0
    // No method: its copy of this space would have all weights copied at each change.
    func take(_ value: inout Double) {
      sum = sum + value * value
      value = 0
    }
    // Each bucket is counted where it is first met, and is zero from then on.
    for vector in [left, right] {
      for bucket in vector.words { take(&difference.words[Int(bucket)]) }
      for bucket in vector.characters { take(&difference.characters[Int(bucket)]) }
    }
    for index in difference.numbers.indices { take(&difference.numbers[index]) }
    return sum
  }
}
