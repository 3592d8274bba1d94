import Testing

@testable import Lineage

/// A small version of what `Benchmarks/run --only gate` simulates: 400 items of 130 threads, a
/// baseline that is right on 60 % of them, and candidates that differ from it on 20 %, more alike
/// inside of a thread.
private struct Simulation {
  private static let sizes = (0..<130).map { 1 + $0 % 5 + ($0 < 10 ? 1 : 0) }
  private static let groups = sizes.enumerated().flatMap { thread, size in
    [String](repeating: "t\(thread)", count: size)
  }

  private var generator: SeededGenerator
  private var isRight: [Bool] = []
  private var answers: [Bool] = []

  init(seed: UInt64) {
    self.generator = SeededGenerator(seed: seed)
    for size in Self.sizes {
      let share = Self.threshold(hit(Self.threshold(0.5)) ? 0.8 : 0.4)
      for _ in 0..<size { isRight.append(hit(share)) }
    }
    self.answers = isRight
  }

  private static func threshold(_ probability: Double) -> UInt64 {
    UInt64(probability * 0x1p53) << 11
  }

  private mutating func hit(_ threshold: UInt64) -> Bool { generator.next() < threshold }

  /// Draws the answers of the next candidate, which is better by a share of all items.
  ///
  /// Nil where its composite is below 1.05 x the baseline's, where the gate does not let it through
  /// whatever a test says.
  mutating func candidate(better points: Double) -> PairedScores? {
    let (win, loss) = ((0.2 + points) / 2 / 0.4, (0.2 - points) / 2 / 0.6)
    let suited = (Self.threshold(win * 1.75), Self.threshold(loss * 0.25))
    let other = (Self.threshold(win * 0.25), Self.threshold(loss * 1.75))
    let half = Self.threshold(0.5)
    var (index, ours, theirs) = (0, 0, 0)
    for size in Self.sizes {
      let (win, loss) = hit(half) ? suited : other
      let end = index + size
      while index < end {
        let isBaselineRight = isRight[index]
        let isOurs = isBaselineRight != hit(isBaselineRight ? loss : win)
        answers[index] = isOurs
        if isOurs { ours += 1 }
        if isBaselineRight { theirs += 1 }
        index += 1
      }
    }
    guard ours * 100 >= theirs * 105 else { return nil }
    return PairedScores(
      answers.indices.map { index in
        (Self.groups[index], answers[index] ? 1 : 0, isRight[index] ? 1 : 0)
      })
  }
}

@Suite struct GateSimulationTests {
  private static let loops = 200

  private func isShown(_ scores: PairedScores, _ alpha: Double) -> Bool {
    PairedTest.superiority(scores, alpha: alpha, seed: 1, resamples: 200).holds
  }

  @Test func `promotes nothing that is no better in 95 of 100 loops, because it counts its looks`()
  {
    var withLedger = 0
    var without = 0
    for loop in 0..<Self.loops {
      var simulation = Simulation(seed: UInt64(loop))
      var (isPromoted, isPromotedWithout) = (false, false)
      for night in 1...60 where !isPromoted {
        guard let scores = simulation.candidate(better: 0) else { continue }
        isPromoted = isShown(scores, AlphaLedger.alpha(budget: 0.05, look: night))
        isPromotedWithout = isPromotedWithout || isPromoted || isShown(scores, 0.05)
      }
      withLedger += isPromoted ? 1 : 0
      without += isPromotedWithout ? 1 : 0
    }
    #expect(withLedger * 20 <= Self.loops)
    // The simulation would see a gate that lets too much through.
    #expect(without * 2 >= Self.loops)
  }

  @Test func `promotes 8 points more at 400 items four times in five on the first look`() {
    var shown = 0
    for loop in 0..<100 {
      var simulation = Simulation(seed: UInt64(1000 + loop))
      guard let scores = simulation.candidate(better: 0.08) else { continue }
      shown += isShown(scores, AlphaLedger.alpha(budget: 0.05, look: 1)) ? 1 : 0
    }
    #expect(shown >= 80)
  }
}
