@testable import Ranker

extension Objective {
  /// The gradient at `weights`, from the parts that training takes its steps with.
  func gradient(_ weights: Weights) -> Weights {
    var gradient = Weights.zero
    for preference in preferences {
      let doubt = PortableMath.logistic(-preference.margin(weights))
      preference.add(to: &gradient, times: -doubt / Double(preferences.count))
    }
    func addPrice(_ values: inout [Double], _ weights: [Double], _ start: [Double]) {
      for index in values.indices { values[index] += strength * (weights[index] - start[index]) }
    }
    addPrice(&gradient.words, weights.words, start.words)
    addPrice(&gradient.characters, weights.characters, start.characters)
    addPrice(&gradient.numbers, weights.numbers, start.numbers)
    return gradient
  }
}
