internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Models

/// What the built-in evaluator measured: a suite in, items out [M23].
///
/// Of rankers, every question gets several answers; the candidate and the baseline each choose one
/// of the same answers, and before the first promotion the baseline is the first answer, so a
/// candidate that chose blindly would do as well as the baseline. Of served models each gives one
/// answer of its own. Rules score both.
struct RulesEvaluation {
  /// What came of one question.
  struct Item {
    let question: EvalQuestion
    let answers: [Sample]
    let candidate: Choice
    let baseline: Choice
    /// What a judge said, where one was asked.
    var judgement: Judgement?

    /// What must not get worse: refusals where one is expected, whose words they are where both
    /// answers say something about that, and what a judge says where one was asked.
    var guards: [EvalItem.Guard] {
      var guards: [EvalItem.Guard] = []
      func add(_ name: String, _ share: KeyPath<AnswerScore, AnswerScore.Share>) {
        guard let ours = candidate.score[keyPath: share].score,
          let theirs = baseline.score[keyPath: share].score
        else { return }
        guards.append(
          EvalItem.Guard(name: name, candidate: ours.decimal, baseline: theirs.decimal))
      }
      if question.expected == .refusal { add(Guards.refusal, \.refusal) }
      add(Guards.speakers, \.speakers)
      if let scores = judgement?.scores {
        guards.append(
          EvalItem.Guard(
            name: Guards.judge, candidate: scores.candidate.decimal,
            baseline: scores.baseline.decimal))
      }
      return guards
    }
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
  static let version = 3

  let items: [Item]

  /// The sums of one side over all items.
  func total(_ side: KeyPath<Item, Choice>, _ share: KeyPath<AnswerScore, AnswerScore.Share>)
    -> AnswerScore.Share
  {
    items.reduce(AnswerScore.Share()) { $0 + $1[keyPath: side].score[keyPath: share] }
  }

  /// True where candidate and baseline gave the same answer to every question.
  var isOneAndTheSame: Bool {
    items.allSatisfy { item in
      item.answers[item.candidate.index].text.utf8
        .elementsEqual(item.answers[item.baseline.index].text.utf8)
    }
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
        baseline: item.baseline.score.mean.decimal, guards: item.guards)
    }
  }

  /// `items.jsonl`: the scores of each question, and of the guards that apply to it.
  var itemLines: [UInt8] {
    JSONLines.bytes(evalItems.map(\.json))
  }

  /// `judgements.jsonl`: what a judge said; nil where none was asked.
  var judgementLines: [UInt8]? {
    let lines = items.compactMap { item in item.judgement?.json(of: item.question.item) }
    return lines.isEmpty ? nil : JSONLines.bytes(lines)
  }

  /// The names of what a policy can guard.
  enum Guards {
    static let refusal = "refusal"
    static let speakers = "speakers"
    static let judge = "judge"
  }

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
  func report(
    candidate: String, rollbackModel: String, instrument: JSON, shown: JSON? = nil
  ) -> EvalReport {
    let items = evalItems
    let cited = total(\.candidate, \.citations)
    var extra = JSONObject([("instrument", instrument), ("measured", measured)])
    extra["served"] = shown
    return EvalReport(
      candidateID: candidate, baselineComposite: composite(\.baseline).decimal,
      candidateComposite: composite(\.candidate).decimal,
      refusalOverFabricationRegression: Gate.isRegression(items, by: Guards.refusal),
      sourceDistinctionRegression: Gate.isRegression(items, by: Guards.speakers),
      evidenceCitationRate: Millionths(cited.right, of: cited.total).decimal,
      rollbackModel: rollbackModel,
      extra: extra)
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
        "target": counts(total(side, \.target)), "form": counts(total(side, \.form)),
        "citations": counts(total(side, \.citations)),
      ]
    }
    var object = JSONObject([
      ("items", .integer(items.count)), ("candidate", side(\.candidate)),
      ("baseline", side(\.baseline)), ("kinds", kinds),
    ])
    object["judge"] = verdicts
    return .object(object)
  }

  /// How often a judge came to what.
  private var verdicts: JSON? {
    let verdicts = items.compactMap(\.judgement?.verdict)
    guard !verdicts.isEmpty else { return nil }
    return .object(
      JSONObject(
        Judgement.Verdict.allCases.map { verdict in
          (key: verdict.rawValue, value: .integer(verdicts.count { $0 == verdict }))
        }))
  }

  /// The composites of the items of each kind.
  private var kinds: JSON {
    let present = EvalQuestion.Kind.allCases.filter { kind in
      items.contains { $0.question.kind == kind }
    }
    return .object(
      JSONObject(
        present.map { kind in
          let some = RulesEvaluation(items: items.filter { $0.question.kind == kind })
          let value: JSON = [
            "items": .integer(some.items.count),
            "candidate": some.composite(\.candidate).decimal.number,
            "baseline": some.composite(\.baseline).decimal.number,
          ]
          return (key: kind.rawValue, value: value)
        }))
  }
}

extension Decimal {
  /// The number as JSON, digit for digit.
  var number: JSON { JSONNumber(literal: description).map(JSON.number) ?? .null }
}
