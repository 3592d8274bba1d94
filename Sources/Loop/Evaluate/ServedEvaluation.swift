internal import Lineage
internal import Models

/// The two sides of a measurement of adapters that are served.
struct ServedEvaluation: Sendable {
  let candidate: ServedSide
  let baseline: ServedSide

  /// Reads the settings; nil where none says where the candidate is served.
  /// - Throws: ``LoopError/badSetting(name:reason:)``.
  init?(
    of adapter: AdapterLine.Version, against promoted: String, in settings: Settings
  ) throws(LoopError) {
    guard let candidate = try ServedSide(.candidate, of: adapter.candidate, in: settings),
      let baseline = try ServedSide(.baseline, of: promoted, in: settings)
    else { return nil }
    guard candidate.served != baseline.served else {
      throw .badSetting(
        name: "tka.eval.baseline.model",
        reason: "asks the candidate itself: give the baseline a URL, a model or adapters of its own"
      )
    }
    self.candidate = candidate
    self.baseline = baseline
  }

  /// Lends both models, each under a name of its own, and says with which instrument they are asked.
  func withModels<Value: Sendable>(
    _ lender: any ModelLender, _ evaluator: RulesEvaluator, suite digest: String,
    _ body: (_ candidate: any Model, _ baseline: any Model, Instrument) async throws -> Value
  ) async throws -> Value {
    try await lender.withModel(candidate.served) { first in
      try await lender.withModel(baseline.served) { second in
        let instrument = try await evaluator.instrument(
          suite: digest, candidate: first, baseline: second)
        return try await body(
          candidate.named(first, facts: instrument.text("candidate_served_sha256")),
          baseline.named(second, facts: instrument.text("baseline_served_sha256")), instrument)
      }
    }
  }
}
