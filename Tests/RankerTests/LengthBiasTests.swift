import Testing

@testable import Ranker

@Suite struct LengthBiasTests {
  /// Pairs of which the chosen sides are 3 longer, 1 shorter, as long as, and 2 longer.
  private var vectors: [PreferenceVector] {
    var scratch = Scratch()
    return [("abcdef", "abc"), ("ab", "abc"), ("ab", "cd"), ("\u{1F600}\u{1F600}", "")].map {
      PreferenceVector(
        Preference(prompt: "", chosen: $0.0, rejected: $0.1, group: ""), &scratch)
    }
  }

  /// Weights that like long answers this much.
  private func weights(length: Double) -> Weights {
    var weights = Weights.zero
    weights.numbers[0] = length
    return weights
  }

  @Test(arguments: [(1.0, 3), (-1.0, 0), (0.0, 0)])
  func `counts the pairs of which the longer side is preferred`(_ liking: Double, _ count: Int) {
    let bias = RankerTraining.LengthBias(of: vectors, weights(length: liking))
    #expect(bias.rankerPrefersLonger == count)
    #expect(bias.chosenIsLonger == 2)
    #expect(bias.total == 3)
    #expect(bias.differenceTotal == 4)
  }

  @Test func `nothing is preferred of no pairs`() {
    let bias = RankerTraining.LengthBias(of: [], weights(length: 1))
    #expect(bias.rankerPrefersLonger == 0)
    #expect(bias.total == 0)
  }
}
