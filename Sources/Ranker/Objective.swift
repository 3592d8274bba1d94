/// What training makes as small as it can: the mean cost of the preferences (Bradley-Terry), and a
/// price for weights that move away from where they started.
///
/// With x the difference of a preference's sides, w the weights and w0 those at the start:
/// mean of ln(1 + e^(-w·x)) + strength / 2 * |w - w0|².
struct Objective {
  let preferences: [PreferenceVector]
  /// The weights at the start; the price is on the way from there.
  let start: Weights
  /// What the way costs.
  let strength: Double

  /// The mean squared length of the differences: the scale that the price goes by.
  static func scale(of preferences: [PreferenceVector]) -> Double {
    var sum = 0.0
    for preference in preferences { sum = sum + preference.squaredLength }
    return sum / Double(max(1, preferences.count))
  }

  /// The mean cost of the preferences alone.
  func loss(_ weights: Weights) -> Double {
    var sum = 0.0
    for preference in preferences {
      sum = sum + PortableMath.logisticLoss(preference.margin(weights))
    }
    return sum / Double(max(1, preferences.count))
  }

  /// The value at `weights`.
  func value(_ weights: Weights) -> Double {
    loss(weights) + price(of: weights)
  }

  /// What the way to `weights` costs.
  func price(of weights: Weights) -> Double {
    strength / 2 * weights.squaredDistance(from: start)
  }
}
