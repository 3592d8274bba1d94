import CanonicalJSON
import Lineage

/// What is simulated: 400 questions of 130 threads, a baseline that is right on 60 % of them, and
/// candidates that differ from it on 20 %.
///
/// Threads are easy or hard for the baseline (80 % or 40 % right), and a candidate suits a thread or
/// does not, so that the differences of a thread hang together (an intra-thread correlation of 0.11).
enum World {
  static let threads = 130
  static let items = 400
  static let accuracy = 0.6
  static let discordance = 0.2
  /// How much likelier a candidate wins in a thread that suits it, and loses in another.
  static let tilt = 0.75

  /// The number of each thread's questions: one to six.
  static let sizes = (0..<threads).map { 1 + $0 % 5 + ($0 < 10 ? 1 : 0) }
}

/// One suite: its questions, and which of them the baseline answers rightly.
struct Suite {
  let isRight: [Bool]

  /// Draws a suite.
  init(_ draws: inout Draws) {
    var isRight: [Bool] = []
    for size in World.sizes {
      let share = draws.hit(0.5) ? World.accuracy + 0.2 : World.accuracy - 0.2
      for _ in 0..<size { isRight.append(draws.hit(share)) }
    }
    self.isRight = isRight
  }

  var baselineRight: Int { isRight.count { $0 } }

  /// Draws the answers of a candidate that is better by `points` (a share of all questions).
  func candidate(better points: Double, _ draws: inout Draws) -> [Bool] {
    let win = (World.discordance + points) / 2 / (1 - World.accuracy)
    let loss = (World.discordance - points) / 2 / World.accuracy
    var answers: [Bool] = []
    answers.reserveCapacity(isRight.count)
    for size in World.sizes {
      let tilt = draws.hit(0.5) ? World.tilt : -World.tilt
      for _ in 0..<size {
        let isBaselineRight = isRight[answers.count]
        let flips = draws.hit(isBaselineRight ? loss * (1 - tilt) : win * (1 + tilt))
        answers.append(isBaselineRight != flips)
      }
    }
    return answers
  }
}

/// The gate with what it needs to know.
struct Judge {
  /// Whether the level shrinks with each look; else every look has the level of the budget.
  var keepsLedger = true
  /// Whether a quarter of the items each are also judged by the guards `refusal` and `speakers`.
  var hasGuards = false

  private static let candidate = "c0ffee0000000000000000000000000000000001"
  private static let names: [(item: String, group: String)] = World.sizes.enumerated().flatMap {
    thread, size in (0..<size).map { ("q\(thread)-\($0)", "t\(thread)") }
  }

  /// Whether the gate lets a candidate through.
  func passes(_ answers: [Bool], of suite: Suite, look: Int) throws -> Bool {
    let decision = Gate.decide(
      EvalReport(
        candidateID: Self.candidate, baselineComposite: share(suite.baselineRight),
        candidateComposite: share(answers.count { $0 }), refusalOverFabricationRegression: false,
        sourceDistinctionRegression: false, evidenceCitationRate: .hundredths(97),
        rollbackModel: GateFacts.base),
      items: items(answers, suite), policy: try policy,
      facts: GateFacts(
        candidateID: Self.candidate, promotedID: GateFacts.base, policyIsTheManifests: true,
        wasRolledBack: false, look: keepsLedger ? look : 1, asked: .tick))
    return decision.allowsPromotion
  }

  /// True where the composite is below 1.05 x the baseline's, which no look changes.
  static func failsByRatio(_ answers: [Bool], of suite: Suite) -> Bool {
    answers.count { $0 } * 100 < suite.baselineRight * 105
  }

  /// The default; a first look gets half of its budget, so without the ledger twice of it is set.
  private var policy: Policy {
    get throws {
      keepsLedger ? .default : try Policy.default.setting("gate.alpha", to: "0.1")
    }
  }

  private func share(_ right: Int) -> Decimal {
    Decimal("\(right * 10_000 / World.items)e-4") ?? .zero
  }

  private func items(_ answers: [Bool], _ suite: Suite) -> [EvalItem] {
    answers.indices.map { index in
      let (candidate, baseline) = (score(answers[index]), score(suite.isRight[index]))
      let name = index % 4 == 0 ? "refusal" : index % 4 == 1 ? "speakers" : nil
      let guards = (hasGuards ? name : nil).map {
        [EvalItem.Guard(name: $0, candidate: candidate, baseline: baseline)]
      }
      return EvalItem(
        item: Self.names[index].item, group: Self.names[index].group, candidate: candidate,
        baseline: baseline, guards: guards ?? [])
    }
  }

  private func score(_ isRight: Bool) -> Decimal { isRight ? .one : .zero }
}
