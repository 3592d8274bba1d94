/// A ranker that was trained, and how.
public struct RankerTraining: Sendable {
  /// How many preferences a ranker got right.
  public struct Accuracy: Sendable, Hashable {
    /// Those whose chosen side it prefers.
    public let right: Int
    /// All of them.
    public let total: Int

    /// Counts.
    public init(right: Int, total: Int) {
      self.right = right
      self.total = total
    }
  }

  /// What a ranker gets right of what it has not seen, and how that was found out.
  public enum HeldOut: Sendable, Hashable {
    /// On pairs that were set aside.
    case setAside(Accuracy)
    /// By leaving out a part of the groups in turn, as nothing was set aside.
    case folds(Int, Accuracy)
    /// Not at all: there is one group only.
    case none
  }

  /// How the lengths of the sides compare.
  public struct LengthBias: Sendable, Hashable {
    /// The pairs whose chosen side is the longer one.
    public let chosenIsLonger: Int
    /// The pairs of which the ranker prefers the longer side.
    public let rankerPrefersLonger: Int
    /// The sum of the differences, chosen less rejected, in code points.
    public let differenceTotal: Int
    /// The pairs whose sides differ in length.
    public let total: Int
  }

  /// The ranker.
  public let ranker: Ranker
  /// The seed of the order in which pairs were gone through.
  public let seed: UInt64
  /// True when it started from another ranker, false when from zero.
  public let isWarm: Bool
  /// The price of a weight.
  public let strength: Double
  /// How many times training went through all pairs.
  public let rounds: Int
  /// How far the objective is above its smallest value at most.
  public let gap: Double
  /// The mean cost of a pair.
  public let loss: Double
  /// How many groups the pairs are from.
  public let groups: Int
  /// On the pairs that it was trained on.
  public let training: Accuracy
  /// On others.
  public let heldOut: HeldOut
  /// How the lengths compare, over the pairs that it was trained on.
  public let lengthBias: LengthBias

  /// The most parts that groups are left out in.
  private static let foldLimit = 5

  /// Trains a ranker on `preferences`, from zero or from another one.
  ///
  /// What it gets right is measured on those `aside`; where there are none, by training without a
  /// part of the groups in turn.
  public init(
    on preferences: [Preference], aside: [Preference], seed: UInt64, from start: Ranker? = nil
  ) throws(RankerError) {
    guard !preferences.isEmpty else { throw .noPreferences }
    var scratch = Scratch()
    let vectors = preferences.map { PreferenceVector($0, &scratch) }
    let origin = start?.weights ?? .zero
    guard let fit = RankerTraining.fit(vectors, seed: seed, from: origin) else {
      throw .nothingToLearn
    }
    let weights = fit.weights.rounded
    ranker = Ranker(weights)
    self.seed = seed
    isWarm = start != nil
    strength = fit.objective.strength
    rounds = fit.rounds
    gap = fit.gap
    loss = fit.objective.loss(weights)
    groups = Set(preferences.map { Array($0.group.utf8) }).count
    training = RankerTraining.accuracy(of: weights, on: vectors)
    if aside.isEmpty {
      // From zero: what training started from may know what is left out.
      heldOut = RankerTraining.folds(vectors, seed: seed)
    } else {
      let vectors = aside.map { PreferenceVector($0, &scratch) }
      heldOut = .setAside(RankerTraining.accuracy(of: weights, on: vectors))
    }
    lengthBias = LengthBias(of: vectors, weights)
  }
}

extension RankerTraining {
  private struct Fit {
    let objective: Objective
    let weights: Weights
    let rounds: Int
    let gap: Double
  }

  /// Nil where the sides of no pair differ.
  private static func fit(
    _ vectors: [PreferenceVector], seed: UInt64, from start: Weights
  ) -> Fit? {
    let scale = Objective.scale(of: vectors)
    guard scale > 0 else { return nil }
    // The cost of all pairs together against the price of weights, on the scale of the pairs.
    let objective = Objective(
      preferences: vectors, start: start, strength: scale / Double(vectors.count))
    var ascent = DualAscent(objective)
    ascent.run(seed: seed)
    return Fit(
      objective: objective, weights: ascent.weights, rounds: ascent.rounds, gap: ascent.gap)
  }

  private static func accuracy(of weights: Weights, on vectors: [PreferenceVector]) -> Accuracy {
    Accuracy(right: vectors.count { $0.margin(weights) > 0 }, total: vectors.count)
  }

  /// What rankers get right of the groups that they were trained without.
  private static func folds(_ vectors: [PreferenceVector], seed: UInt64) -> HeldOut {
    var places: [[UInt8]: Int] = [:]
    let groups = vectors.map { vector in
      let place = places[Array(vector.group.utf8)] ?? places.count
      places[Array(vector.group.utf8)] = place
      return place
    }
    let count = min(foldLimit, places.count)
    guard count > 1 else { return .none }
    var right = 0
    for fold in 0..<count {
      let parts = zip(vectors, groups)
      let kept = parts.filter { $0.1 % count != fold }.map(\.0)
      let left = parts.filter { $0.1 % count == fold }.map(\.0)
      let weights = fit(kept, seed: seed, from: .zero)?.weights ?? .zero
      right += accuracy(of: weights, on: left).right
    }
    return .folds(count, Accuracy(right: right, total: vectors.count))
  }
}

extension RankerTraining.LengthBias {
  init(of vectors: [PreferenceVector], _ weights: Weights) {
    let unequal = vectors.filter { $0.lengthDifference != 0 }
    chosenIsLonger = unequal.count { $0.lengthDifference > 0 }
    rankerPrefersLonger = unequal.count { vector in
      let margin = vector.margin(weights)
      return vector.lengthDifference > 0 ? margin > 0 : margin < 0
    }
    differenceTotal = vectors.reduce(0) { $0 + $1.lengthDifference }
    total = unequal.count
  }
}
