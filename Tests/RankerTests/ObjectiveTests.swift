import Testing

@testable import Ranker

@Suite struct ObjectiveTests {
  private let objective = Objective(
    preferences: SamplePreferences.vectors(20, seed: 5), start: .random(seed: 1, size: 0.1),
    strength: 0.3)
  private let weights = Weights.random(seed: 2, size: 0.2)

  /// Holds one part of the gradient against the slope between two points close by.
  private func checkSlope(
    along path: WritableKeyPath<Weights, [Double]>, at place: Int, _ gradient: Weights
  ) {
    let step = 0.000_1
    var (ahead, behind) = (weights, weights)
    ahead[keyPath: path][place] += step
    behind[keyPath: path][place] -= step
    let slope = (objective.value(ahead) - objective.value(behind)) / (2 * step)
    let expected = gradient[keyPath: path][place]
    #expect(abs(slope - expected) < 1e-8, "weight \(place) of \(path)")
    #expect(abs(expected) > 1e-6, "weight \(place) of \(path) is one that can be told from 0")
  }

  @Test func `the gradient is the slope, for words, characters and numbers`() throws {
    let gradient = objective.gradient(weights)
    let first = try #require(objective.preferences.first)
    for place in first.chosen.words.prefix(4) + first.rejected.words.suffix(4) {
      checkSlope(along: \.words, at: Int(place), gradient)
    }
    for place in first.chosen.characters.prefix(4) + first.rejected.characters.suffix(4) {
      checkSlope(along: \.characters, at: Int(place), gradient)
    }
    for place in AnswerFeatures.Name.allCases.indices {
      checkSlope(along: \.numbers, at: place, gradient)
    }
  }

  @Test func `a feature that no side has costs its way alone`() throws {
    let met = Set(objective.preferences.flatMap { $0.chosen.words + $0.rejected.words })
    let place = try #require((0..<TextFeatures.buckets).first { !met.contains(UInt16($0)) })
    let way = weights.words[place] - objective.start.words[place]
    #expect(objective.gradient(weights).words[place] == 0.3 * way)
    #expect(way != 0)
  }

  @Test func `costs ln 2 a pair and nothing else where it starts from zero`() {
    let objective = Objective(
      preferences: objective.preferences, start: .zero, strength: 0.3)
    #expect(abs(objective.value(.zero) - PortableMath.log(2)) < 1e-15)
    #expect(objective.loss(.zero) == objective.value(.zero))
  }

  @Test func `the way costs half the strength times its square`() {
    let cost = objective.value(weights) - objective.loss(weights)
    let distance = weights.distance(from: objective.start)
    #expect(abs(cost - 0.15 * distance * distance) < 1e-9)
    #expect(objective.value(objective.start) == objective.loss(objective.start))
  }

  @Test func `its scale is the mean square of the differences`() throws {
    let vectors = objective.preferences
    let squares = vectors.map { vector in
      var difference = Weights.zero
      vector.add(to: &difference, times: 1)
      return difference.squaredDistance(from: .zero)
    }
    for (vector, square) in zip(vectors, squares) {
      #expect(abs(vector.squaredLength - square) < 1e-12)
    }
    let mean = squares.reduce(0, +) / Double(squares.count)
    #expect(abs(Objective.scale(of: vectors) - mean) < 1e-12)
    #expect(mean > 0.1)
    #expect(Objective.scale(of: []) == 0)
  }
}
