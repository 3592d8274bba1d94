import Models
import Testing

@testable import Ranker

@Suite struct DualAscentTests {
  private let vectors = SamplePreferences.vectors(60, seed: 8)

  /// What training makes of the preferences.
  private func objective(
    from start: Weights = .zero, strength factor: Double = 1
  ) -> Objective {
    let scale = Objective.scale(of: vectors)
    return Objective(
      preferences: vectors, start: start, strength: factor * scale / Double(vectors.count))
  }

  private func solved(_ objective: Objective, seed: UInt64) -> DualAscent {
    var ascent = DualAscent(objective)
    ascent.run(seed: seed)
    return ascent
  }

  @Test(arguments: [0, 0.05])
  func `the gap is never negative, and shrinks`(startSize: Double) throws {
    var ascent = DualAscent(objective(from: .random(seed: 3, size: startSize)))
    var gaps: [Double] = []
    for _ in 0..<30 {
      ascent.round(Array(vectors.indices))
      gaps.append(ascent.gap)
    }
    #expect(ascent.rounds == 30)
    // 65,546 squares are added up on each side.
    #expect(gaps.allSatisfy { $0 > -1e-12 })
    let (first, tenth, last) = (gaps[0], gaps[9], gaps[29])
    #expect(first > 0.001)
    #expect(tenth < first / 10)
    #expect(last < first / 1_000)
  }

  @Test func `the gap bounds how far the value is above the smallest`() {
    let objective = objective()
    var ascent = DualAscent(objective)
    for _ in 0..<60 { ascent.round(Array(vectors.indices)) }
    let best = objective.value(ascent.weights)
    ascent = DualAscent(objective)
    for _ in 0..<6 {
      ascent.round(Array(vectors.indices))
      let above = objective.value(ascent.weights) - best
      #expect(above >= -1e-12)
      #expect(above <= ascent.gap + 1e-12)
    }
  }

  @Test func `at the end the gradient is near zero`() {
    let objective = objective(from: .random(seed: 4, size: 0.05))
    let ascent = solved(objective, seed: 1)
    #expect(ascent.gap <= DualAscent.gapLimit)
    #expect(ascent.rounds < DualAscent.roundLimit)
    // A convex function whose gradient changes by at most L times the way has
    // |gradient|² <= 2 L (value - smallest value).
    let steepest = Objective.scale(of: vectors) / 4 + objective.strength
    let allowed = 2 * steepest * ascent.gap
    let (start, end) = (objective.gradient(objective.start), objective.gradient(ascent.weights))
    #expect(end.squaredDistance(from: .zero) <= allowed + 1e-12)
    #expect(start.squaredDistance(from: .zero) > 1_000 * allowed)
  }

  @Test func `another seed gives the same weights, but for the gap`() {
    let objective = objective()
    let (one, two) = (solved(objective, seed: 1), solved(objective, seed: 2))
    // The value rises with strength / 2 times the squared distance from the best weights.
    func radius(_ ascent: DualAscent) -> Double {
      (2 * max(0, ascent.gap) / objective.strength).squareRoot()
    }
    let distance = one.weights.distance(from: two.weights)
    #expect(distance <= radius(one) + radius(two))
    #expect(distance > 0, "the order matters, a little")
    #expect(distance < one.weights.distance(from: .zero) / 20)
  }

  @Test func `the same seed gives the same bits`() {
    let objective = objective()
    let (one, two) = (solved(objective, seed: 7), solved(objective, seed: 7))
    #expect(one.weights == two.weights)
    #expect(one.gap.bitPattern == two.gap.bitPattern)
  }

  @Test func `weights stay where they started when the way is dear`() {
    let start = Weights.random(seed: 6, size: 0.5)
    let objective = objective(from: start, strength: 1e9)
    let distance = solved(objective, seed: 1).weights.distance(from: start)
    // No pair pulls with more than its difference, over what the way costs.
    #expect(distance <= Objective.scale(of: vectors).squareRoot() / objective.strength)
    #expect(distance > 0)
  }

  @Test func `a start at the best weights is left as it is, but for the gap`() {
    let start = solved(objective(), seed: 1).weights
    let again = solved(objective(from: start, strength: 1e4), seed: 1)
    #expect(again.weights.distance(from: start) < start.distance(from: .zero) / 1_000)
  }

  @Test func `nothing to go through is at its best at once`() {
    let objective = Objective(preferences: [], start: .random(seed: 1, size: 1), strength: 1)
    let ascent = solved(objective, seed: 1)
    #expect(ascent.weights == objective.start)
    #expect(ascent.gap == 0)
  }
}
