internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Models

/// What the built-in evaluator measured: a suite in, items out [M23].
///
/// Every question gets several answers; the candidate and the baseline each choose one of the same
/// answers, and rules score both. Before the first promotion the baseline is the first answer, so
/// a candidate that chose blindly would do as well as the baseline.
struct RulesEvaluation {
  /// What came of one question.
  struct Item {
    let question: EvalQuestion
    let answers: [Sample]
    let candidate: Choice
    let baseline: Choice
  }

  /// One answer.
  struct Sample {
    let seed: Int
    let text: String
  }

  /// The answer that somebody chose, and how good it is.
  struct Choice {
    let index: Int
    let score: AnswerScore
  }

  /// The version of the rules: another number wherever the same answers get other scores.
  static let version = 1

  let items: [Item]

  /// The sums of one side over all items.
  func total(_ side: KeyPath<Item, Choice>, _ share: KeyPath<AnswerScore, AnswerScore.Share>)
    -> AnswerScore.Share
  {
    items.reduce(AnswerScore.Share()) { $0 + $1[keyPath: side].score[keyPath: share] }
  }

  /// The mean of one side's items.
  func composite(_ side: KeyPath<Item, Choice>) -> Millionths {
    Millionths(meanOf: items.map { $0[keyPath: side].score.mean })
  }

  /// The scores of each question.
  var evalItems: [EvalItem] {
    items.map { item in
      EvalItem(
        item: item.question.item, group: item.question.group,
        candidate: item.candidate.score.mean.decimal,
        baseline: item.baseline.score.mean.decimal)
    }
  }

  /// `items.jsonl`.
  var itemLines: [UInt8] { JSONLines.bytes(evalItems.map(\.json)) }

  /// `answers.jsonl`: every answer, and which of them were chosen.
  var answerLines: [UInt8] {
    JSONLines.bytes(
      items.map { item in
        [
          "item": .string(item.question.item), "candidate": .integer(item.candidate.index),
          "baseline": .integer(item.baseline.index),
          "answers": .array(
            item.answers.map { ["seed": .integer($0.seed), "text": .string($0.text)] }),
        ]
      })
  }
}

extension RulesEvaluation {
  /// The report, with what the contract does not ask for under `measured`.
  func report(candidate: String, rollbackModel: String, instrument: JSON) -> EvalReport {
    // Less of a share, compared without dividing.
    func isLess(_ left: AnswerScore.Share, _ right: AnswerScore.Share) -> Bool {
      left.right * max(1, right.total) < right.right * max(1, left.total)
    }
    let cited = total(\.candidate, \.citations)
    return EvalReport(
      candidateID: candidate, baselineComposite: composite(\.baseline).decimal,
      candidateComposite: composite(\.candidate).decimal,
      refusalOverFabricationRegression: isLess(refusals(\.candidate), refusals(\.baseline)),
      sourceDistinctionRegression: isLess(
        total(\.candidate, \.speakers), total(\.baseline, \.speakers)),
      evidenceCitationRate: Millionths(cited.right, of: cited.total).decimal,
      rollbackModel: rollbackModel,
      extra: JSONObject([("instrument", instrument), ("measured", measured)]))
  }

  /// The refusals where one is expected.
  private func refusals(_ side: KeyPath<Item, Choice>) -> AnswerScore.Share {
    items.filter { $0.question.expected == .refusal }
      .reduce(AnswerScore.Share()) { $0 + $1[keyPath: side].score.refusal }
  }

  /// How many of how many were right, by rule and side.
  private var measured: JSON {
    func counts(_ share: AnswerScore.Share) -> JSON {
      ["right": .integer(share.right), "of": .integer(share.total)]
    }
    func side(_ side: KeyPath<Item, Choice>) -> JSON {
      [
        "evidence": counts(total(side, \.evidence)), "quotes": counts(total(side, \.quotes)),
        "speakers": counts(total(side, \.speakers)), "refusals": counts(refusals(side)),
        "answered": counts(
          items.filter { $0.question.expected == .answer }
            .reduce(AnswerScore.Share()) { $0 + $1[keyPath: side].score.refusal }),
        "citations": counts(total(side, \.citations)),
      ]
    }
    return [
      "items": .integer(items.count), "candidate": side(\.candidate), "baseline": side(\.baseline),
    ]
  }
}
