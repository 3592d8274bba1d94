internal import CanonicalJSON

/// What the report itself says.
extension Gate {
  static func scores(_ report: EvalReport, _ items: [EvalItem]) -> Condition {
    let named: [(EvalReport.Field, Decimal)] = [
      (.baselineComposite, report.baselineComposite),
      (.candidateComposite, report.candidateComposite),
      (.evidenceCitationRate, report.evidenceCitationRate),
    ]
    let outside = named.filter { !$0.1.isScore }.map(\.0.rawValue)
    let itemsOutside = items.count { item in
      !item.candidate.isScore || !item.baseline.isScore
        || item.guards.contains { !$0.candidate.isScore || !$0.baseline.isScore }
    }
    let findings = outside + (itemsOutside > 0 ? ["\(itemsOutside) of \(items.count) items"] : [])
    let holds = findings.isEmpty
    return Condition(
      .scores,
      measured: holds ? "all inside" : "outside: " + findings.joined(separator: ", "),
      needed: "0 to 1", verdict: holds ? .pass : .refused,
      advice: holds ? nil : "mend the evaluator: every score is a share from 0 to 1")
  }

  static func composite(_ report: EvalReport, _ criteria: Policy.Promotion) -> Condition {
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

  static func regression(_ name: Condition.Name, _ regressed: Bool) -> Condition {
    let advice =
      name == .sourceDistinction
      ? "it mixes up whose words are whose: look at the items and the pairs behind them"
      : "it makes things up where the baseline refused: look at the items and the pairs behind them"
    return Condition(
      name, measured: regressed ? "regression" : "no regression", needed: "no regression",
      verdict: regressed ? .fail : .pass, advice: regressed ? advice : nil)
  }

  static func citationRate(_ report: EvalReport, _ criteria: Policy.Promotion) -> Condition {
    let rate = report.evidenceCitationRate
    let holds = rate >= criteria.evidenceCitationRate
    return Condition(
      .evidenceCitationRate, measured: text(rate),
      needed: ">= \(text(criteria.evidenceCitationRate))",
      verdict: !rate.isScore ? .refused : holds ? .pass : .fail,
      advice: rate.isScore && holds ? nil : "it states things without citing their evidence")
  }
}
