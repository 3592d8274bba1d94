internal import CanonicalJSON

/// The promotion gate: a pure function from what is known of an adapter to a decision.
public enum Gate {
  /// Judges every condition, and decides by the worst.
  ///
  /// - Parameters:
  ///   - report: The eval report.
  ///   - items: The per-item scores, or nil (or none) where the report has none and is only asserted.
  ///   - policy: The criteria.
  ///   - facts: What the store knows of the adapter.
  /// - Returns: The decision, with every condition in it, whatever the others say.
  public static func decide(
    _ report: EvalReport, items: [EvalItem]?, policy: Policy, facts: GateFacts
  ) -> Decision {
    let hasItems = !(items?.isEmpty ?? true)
    return Decision(
      conditions: [
        candidate(report, facts),
        rollbackModel(report, facts),
        scores(report, items ?? []),
        composite(report, policy.gate),
        regression(.refusalOverFabrication, report.refusalOverFabricationRegression),
        regression(.sourceDistinction, report.sourceDistinctionRegression),
        citationRate(report, policy.gate),
        measuredBaseline(report, facts),
        policyVersion(facts),
        rolledBack(facts),
        itemScores(count: items?.count ?? 0, policy.gate),
      ], isAsserted: facts.isImported || !hasItems)
  }

  private static func candidate(_ report: EvalReport, _ facts: GateFacts) -> Condition {
    let holds = report.candidateID.utf8.elementsEqual(facts.candidateID.utf8)
    return Condition(
      .candidate, measured: report.candidateID, needed: facts.candidateID,
      verdict: holds ? .pass : .refused,
      advice: holds ? nil : "the report is about another adapter: evaluate this one")
  }

  private static func rollbackModel(_ report: EvalReport, _ facts: GateFacts) -> Condition {
    let holds = report.rollbackModel.utf8.elementsEqual(facts.promotedID.utf8)
    return Condition(
      .rollbackModel, measured: report.rollbackModel, needed: facts.promotedID,
      verdict: holds ? .pass : .refused,
      advice: holds ? nil : "the baseline is not what is promoted now: evaluate again against that")
  }

  private static func scores(_ report: EvalReport, _ items: [EvalItem]) -> Condition {
    let named: [(EvalReport.Field, Decimal)] = [
      (.baselineComposite, report.baselineComposite),
      (.candidateComposite, report.candidateComposite),
      (.evidenceCitationRate, report.evidenceCitationRate),
    ]
    let outside = named.filter { !$0.1.isScore }.map(\.0.rawValue)
    let itemsOutside = items.count { !$0.candidate.isScore || !$0.baseline.isScore }
    let findings = outside + (itemsOutside > 0 ? ["\(itemsOutside) of \(items.count) items"] : [])
    let holds = findings.isEmpty
    return Condition(
      .scores,
      measured: holds ? "all inside" : "outside: " + findings.joined(separator: ", "),
      needed: "0 to 1", verdict: holds ? .pass : .refused,
      advice: holds ? nil : "mend the evaluator: every score is a share from 0 to 1")
  }

  private static func composite(_ report: EvalReport, _ criteria: Policy.Promotion) -> Condition {
    let baseline = report.baselineComposite
    let measured = text(report.candidateComposite)
    guard baseline.isScore, report.candidateComposite.isScore else {
      return Condition(
        .composite, measured: measured, needed: "scores from 0 to 1", verdict: .refused,
        advice: "scores outside of their range cannot be compared")
    }
    let isFromZero = baseline == .zero
    let threshold = isFromZero ? criteria.absoluteMargin : criteria.compositeRatio * baseline
    let origin =
      isFromZero ? "over a baseline of 0" : "\(text(criteria.compositeRatio)) x \(text(baseline))"
    let needed = ">= \(text(threshold)) (\(origin))"
    guard threshold <= .one else {
      return Condition(
        .composite, measured: measured, needed: needed, verdict: .inconclusive,
        advice: "saturated: the suite is too easy for this baseline; add harder items")
    }
    let holds = report.candidateComposite >= threshold
    return Condition(
      .composite, measured: measured, needed: needed, verdict: holds ? .pass : .fail,
      advice: holds ? nil : "keep what is promoted; train again when there are more pairs")
  }

  private static func regression(_ name: Condition.Name, _ regressed: Bool) -> Condition {
    let advice =
      name == .sourceDistinction
      ? "it mixes up whose words are whose: look at the items and the pairs behind them"
      : "it makes things up where the baseline refused: look at the items and the pairs behind them"
    return Condition(
      name, measured: regressed ? "regression" : "no regression", needed: "no regression",
      verdict: regressed ? .fail : .pass, advice: regressed ? advice : nil)
  }

  private static func citationRate(_ report: EvalReport, _ criteria: Policy.Promotion) -> Condition
  {
    let rate = report.evidenceCitationRate
    let holds = rate >= criteria.evidenceCitationRate
    return Condition(
      .evidenceCitationRate, measured: text(rate),
      needed: ">= \(text(criteria.evidenceCitationRate))",
      verdict: !rate.isScore ? .refused : holds ? .pass : .fail,
      advice: rate.isScore && holds ? nil : "it states things without citing their evidence")
  }

  private static func measuredBaseline(_ report: EvalReport, _ facts: GateFacts) -> Condition {
    guard let ours = facts.measuredBaseline else {
      return Condition(
        .measuredBaseline, measured: "nothing to compare", needed: "equal where measured here",
        verdict: .pass)
    }
    let holds = ours == report.baselineComposite
    return Condition(
      .measuredBaseline, measured: text(report.baselineComposite), needed: "= \(text(ours))",
      verdict: holds ? .pass : .refused,
      advice: holds ? nil : "the report's baseline is not what was measured here: evaluate again")
  }

  private static func policyVersion(_ facts: GateFacts) -> Condition {
    let holds = facts.policyIsTheManifests
    return Condition(
      .policy, measured: holds ? "the manifest's version" : "another version",
      needed: "the manifest's version", verdict: holds ? .pass : .refused,
      advice: holds ? nil : "judge by the policy that the manifest names, or train anew")
  }

  private static func rolledBack(_ facts: GateFacts) -> Condition {
    let mayAsk = !facts.wasRolledBack || facts.asked == .person
    return Condition(
      .rolledBack, measured: facts.wasRolledBack ? "rolled back before" : "never rolled back",
      needed: facts.asked == .tick ? "never rolled back" : "a person asks, or never rolled back",
      verdict: mayAsk ? .pass : .refused,
      advice: mayAsk ? nil : "a tick promotes no adapter again: a person can, with tka promote")
  }

  private static func itemScores(
    count: Int, _ criteria: Policy.Promotion
  ) -> Condition {
    let holds = count > 0 || !criteria.requiresItems
    return Condition(
      .items, measured: count == 0 ? "none (asserted)" : "\(count)",
      needed: criteria.requiresItems ? "per-item scores" : "not demanded",
      verdict: holds ? .pass : .refused,
      advice: holds
        ? nil : "the policy demands per-item scores: import items.jsonl beside the report")
  }

  /// A number as it is shown: whole where it is short.
  private static func text(_ number: Decimal) -> String {
    let text = number.description
    return text.count <= 24 ? text : text.prefix(23) + "…"
  }
}
