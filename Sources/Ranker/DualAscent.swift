internal import Models

/// Finds the weights that an objective is smallest at, preference by preference, in a fixed order of
/// arithmetic [M22].
///
/// Stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, Journal of Machine Learning
/// Research 14, 2013, 567-599, with the closed step for the logistic loss): there is no step size
/// to choose, and the duality gap says how far from the best the weights can be at most.
struct DualAscent {
  /// How many times it goes through all preferences at most.
  static let roundLimit = 40
  /// The duality gap at which it ends.
  static let gapLimit = 0.000_01

  private let objective: Objective
  private let baseMargins: [Double]
  /// How much each preference pulls, from 0 to 1.
  private var pulls: [Double]
  private(set) var weights: Weights
  /// How many times it went through all preferences.
  private(set) var rounds = 0
  /// How far the value is above the smallest one at most.
  private(set) var gap = Double.infinity

  init(_ objective: Objective) {
    self.objective = objective
    weights = objective.start
    pulls = [Double](repeating: 0, count: objective.preferences.count)
    baseMargins = objective.preferences.map { $0.margin(objective.start) }
  }

  /// Goes on until the gap is small; each round goes through the preferences in an order that the
  /// seed gives.
  mutating func run(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var order = Array(objective.preferences.indices)
    while rounds < DualAscent.roundLimit, gap > DualAscent.gapLimit {
      for index in order.indices.dropFirst().reversed() {
        order.swapAt(index, generator.next(below: index + 1))
      }
      round(order)
    }
  }

  /// Goes through all preferences once, in this order of their places.
  mutating func round(_ order: [Int]) {
    for index in order { improve(index) }
    rounds += 1
    gap = objective.value(weights) - dualValue
  }

  private mutating func improve(_ index: Int) {
    let preference = objective.preferences[index]
    let weight = objective.strength * Double(pulls.count)
    let wanted = PortableMath.logistic(-preference.margin(weights)) - pulls[index]
    let step = wanted / max(1, 0.25 + preference.squaredLength / weight)
    pulls[index] = pulls[index] + step
    preference.add(to: &weights, times: step / weight)
  }

  /// What the objective cannot go below.
  private var dualValue: Double {
    var sum = 0.0
    for (pull, margin) in zip(pulls, baseMargins) {
      sum = sum + DualAscent.entropy(pull) - pull * margin
    }
    return sum / Double(max(1, pulls.count)) - objective.price(of: weights)
  }

  private static func entropy(_ share: Double) -> Double {
    guard share > 0, share < 1 else { return 0 }
    return -share * PortableMath.log(share) - (1 - share) * PortableMath.log(1 - share)
  }
}
