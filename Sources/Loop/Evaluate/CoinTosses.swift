internal import ArtifactStore
internal import CanonicalJSON
public import Lineage
internal import Models

/// How often a coin in the candidate's place would pass the gate: what a PASS is worth.
///
/// Each toss chooses one of the answers that are kept for every question, blindly, and the gate
/// judges it as it judged the candidate. Nothing is asked of a model.
public struct CoinTosses: Sendable, Hashable {
  /// How many coins there were.
  public let tosses: Int
  /// How many of them passed.
  public let passes: Int

  /// Tosses coins over the answers behind a judgement; nil where there are none, because somebody
  /// else measured.
  public init?(
    _ tosses: Int, for judgement: PromoteStep.Judgement, in snapshot: Snapshot
  ) throws {
    let store = snapshot.store
    let tree = try store.commit(judgement.report.commit).tree
    func lines(_ name: String) throws -> [FieldReader]? {
      guard let entry = try store.find(name, in: tree) else { return nil }
      return try JSONLines.objects(
        file: name, bytes: ChunkedFile.bytes(entry, from: store))
    }
    guard let questions = try lines(GateFiles.questions),
      let answers = try lines(EvalLine.answersName), questions.count == answers.count
    else { return nil }
    let items = try zip(questions, answers).map { try ScoredItem(question: $0, answers: $1) }
    self.tosses = tosses
    passes = (0..<tosses).count { toss in
      CoinTosses.passes(items, seed: UInt64(toss), judgement)
    }
  }

  private static func passes(
    _ items: [ScoredItem], seed: UInt64, _ judgement: PromoteStep.Judgement
  ) -> Bool {
    var generator = SeededGenerator(seed: seed)
    let evaluation = RulesEvaluation(
      items: items.map { item in
        let index = generator.next(below: item.scores.count)
        return RulesEvaluation.Item(
          question: item.question, answers: [],
          candidate: RulesEvaluation.Choice(index: index, score: item.scores[index]),
          baseline: RulesEvaluation.Choice(
            index: item.baseline, score: item.scores[item.baseline]))
      })
    let report = judgement.report.report
    let decision = Gate.decide(
      evaluation.report(
        candidate: report.candidateID, rollbackModel: report.rollbackModel, instrument: .null),
      items: evaluation.evalItems, policy: judgement.evidence.policy,
      facts: GateFacts(
        candidateID: report.candidateID, promotedID: report.rollbackModel,
        policyIsTheManifests: true, wasRolledBack: false, look: judgement.evidence.facts.look,
        asked: .person))
    return decision.allowsPromotion
  }

  /// A question with the score of each of its answers.
  private struct ScoredItem {
    let question: EvalQuestion
    let scores: [AnswerScore]
    let baseline: Int

    init(question: FieldReader, answers: FieldReader) throws {
      let question = try EvalQuestion(question)
      self.question = question
      scores = try answers.objects("answers").map {
        AnswerScore(of: try $0.string("text"), to: question)
      }
      baseline = try answers.integer("baseline")
      guard scores.indices.contains(baseline) else { throw answers.error("baseline", .value) }
    }
  }
}
