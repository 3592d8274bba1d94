internal import CanonicalJSON

/// The promotion gate: a pure function from what is known of an adapter to a decision.
public enum Gate {
  /// The version of its rules: another number wherever the same evidence gets another decision.
  public static let version = 1

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
    let items = items ?? []
    return Decision(
      conditions: [
        candidate(report, facts),
        rollbackModel(report, facts),
        policyVersion(facts),
        rolledBack(facts),
        metric(report, policy.gate),
        suite(facts, policy.gate),
        instrument(report, policy.gate),
        scores(report, items),
        itemScores(items, report, policy.gate),
        composite(report, policy.gate),
        improvement(items, policy.gate, look: facts.look),
        regression(.refusalOverFabrication, report.refusalOverFabricationRegression),
        regression(.sourceDistinction, report.sourceDistinctionRegression),
        guards(items, policy.gate),
        citationRate(report, policy.gate),
        measuredBaseline(report, facts),
        disjointness(facts, policy.gate),
      ], isAsserted: facts.isImported || items.isEmpty)
  }

  /// A number as it is shown: whole where it is short.
  static func text(_ number: Decimal) -> String {
    let text = number.description
    return text.count <= 24 ? text : text.prefix(23) + "…"
  }
}
