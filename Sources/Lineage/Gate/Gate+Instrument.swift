/// What was measured, on what, and with what.
extension Gate {
  static func metric(_ report: EvalReport, _ criteria: Policy.Promotion) -> Condition {
    let (name, direction) = report.metric
    let holds =
      name.utf8.elementsEqual(criteria.metric.utf8)
      && direction.utf8.elementsEqual(criteria.direction.utf8)
    return Condition(
      .metric, measured: "\(name), \(direction) is better",
      needed: "\(criteria.metric), \(criteria.direction) is better",
      verdict: holds ? .pass : .refused,
      advice: holds ? nil : "the policy judges by another metric: bring a report of that one")
  }

  static func suite(_ facts: GateFacts, _ criteria: Policy.Promotion) -> Condition {
    let holds =
      criteria.suite.isEmpty
      || facts.suite.map { $0.utf8.elementsEqual(criteria.suite.utf8) } ?? false
    return Condition(
      .suite, measured: facts.suite ?? "not named",
      needed: criteria.suite.isEmpty ? "any" : criteria.suite, verdict: holds ? .pass : .refused,
      advice: holds ? nil : "the policy names another suite: measure with that one")
  }

  static func instrument(_ report: EvalReport, _ criteria: Policy.Promotion) -> Condition {
    let used = report.instrumentID
    let other = report.baselineInstrumentID
    let isOne = other == nil || same(used, other)
    let isNamed =
      criteria.instrument.isEmpty
      || used.map { $0.utf8.elementsEqual(criteria.instrument.utf8) } ?? false
    return Condition(
      .instrument,
      measured: isOne
        ? used ?? "not named" : "\(used ?? "not named"), the baseline with \(other ?? "another")",
      needed: criteria.instrument.isEmpty ? "one for both" : criteria.instrument,
      verdict: isOne && isNamed ? .pass : .refused,
      advice: isOne
        ? isNamed ? nil : "the policy names another instrument: measure with that one"
        : "two instruments cannot be compared: measure the baseline again with the new one")
  }

  static func measuredBaseline(_ report: EvalReport, _ facts: GateFacts) -> Condition {
    guard let ours = facts.measuredBaseline else {
      return Condition(
        .measuredBaseline, measured: "nothing to compare", needed: "equal where measured here",
        verdict: .pass)
    }
    let instrument = report.instrumentID
    // A report that names what it was measured with is compared with measurements of the same.
    let isComparable =
      instrument == nil
      || same(instrument, ours.instrument) && same(facts.suite, ours.suite)
    guard isComparable else {
      return Condition(
        .measuredBaseline, measured: "another instrument or suite",
        needed: "equal where measured here with the same", verdict: .pass)
    }
    let holds = ours.composite == report.baselineComposite
    return Condition(
      .measuredBaseline, measured: text(report.baselineComposite),
      needed: "= \(text(ours.composite))", verdict: holds ? .pass : .refused,
      advice: holds ? nil : "the report's baseline is not what was measured here: evaluate again")
  }

  private static func same(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.utf8.elementsEqual(right.utf8)
  }
}
