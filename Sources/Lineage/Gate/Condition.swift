/// One condition of the promotion gate: what was measured, what was needed, and the verdict.
public struct Condition: Sendable, Hashable {
  /// Which condition it is.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// The report is about the adapter that is judged.
    case candidate
    /// The report's rollback model is what is promoted now.
    case rollbackModel = "rollback_model"
    /// The policy is the version that the adapter's manifest names.
    case policy
    /// The adapter was not rolled back before.
    case rolledBack = "rolled_back"
    /// The scores measure what the policy names.
    case metric
    /// The suite is the one that the policy names.
    case suite
    /// Both sides were measured with one instrument, and with the one that the policy names.
    case instrument
    /// Every score is between 0 and 1.
    case scores
    /// The report has per-item scores if the policy demands them, enough of them, and they are what
    /// its composites are the means of.
    case items
    /// The candidate's composite is enough above the baseline's.
    case composite
    /// The improvement is more than chance makes.
    case improvement
    /// The candidate does not make things up where the baseline refused.
    case refusalOverFabrication = "refusal_over_fabrication"
    /// The candidate tells sources apart as well as the baseline.
    case sourceDistinction = "source_distinction"
    /// By no guard the candidate may be worse by more than the margin.
    case guards
    /// Enough of the candidate's statements cite evidence.
    case evidenceCitationRate = "evidence_citation_rate"
    /// The report's baseline is what was measured here.
    case measuredBaseline = "measured_baseline"
    /// The adapter was not trained on what it was asked about.
    case disjointness
  }

  /// Which condition it is.
  public let name: Name
  /// What was found.
  public let measured: String
  /// What was needed.
  public let needed: String
  /// What the condition says.
  public let verdict: Verdict
  /// What to do, where something is to be done.
  public let advice: String?

  /// Makes a condition.
  public init(
    _ name: Name, measured: String, needed: String, verdict: Verdict, advice: String? = nil
  ) {
    self.name = name
    self.measured = measured
    self.needed = needed
    self.verdict = verdict
    self.advice = advice
  }
}
