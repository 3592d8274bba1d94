internal import CanonicalJSON
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

  /// Runs `body` with both models.
  private func lent<Value: Sendable>(
    _ lender: any ModelLender,
    _ body: (_ candidate: any Model, _ baseline: any Model) async throws -> Value
  ) async throws -> Value {
    try await lender.withModel(candidate.served) { first in
      try await lender.withModel(baseline.served) { second in try await body(first, second) }
    }
  }

  /// The instrument that would measure, without a question being asked.
  func instrument(
    _ lender: any ModelLender, _ evaluator: RulesEvaluator, suite digest: String
  ) async throws -> Instrument {
    try await lent(lender) { first, second in
      try await evaluator.instrument(
        suite: digest, candidate: first, baseline: second, scales: candidate.scales)
    }
  }

  /// The names that both models go by.
  func names(_ lender: any ModelLender) async throws -> [String] {
    try await lent(lender) { first, second in
      let facts = [try await ServedFacts(of: first), try await ServedFacts(of: second)]
      return facts.flatMap { $0?.names ?? [] }
        + [candidate.served.name, baseline.served.name].compactMap(\.self)
    }
  }

  /// What both sides showed while they were measured.
  struct Shown: Equatable, Sendable {
    let candidate: Showing
    let baseline: Showing

    /// As a report keeps it.
    var json: JSON { ["candidate": candidate.json, "baseline": baseline.json] }
  }

  /// Thrown where a model became another one while it was measured.
  struct Changed: Error {}

  /// Measures with both models, each under a name of its own, and with what they show.
  /// - Throws: ``LoopError/badSetting(name:reason:)`` where a side does not hold what is to be measured, and ``Changed``, after which what
  ///   was answered is not taken again.
  func measure<Value: Sendable>(
    _ lender: any ModelLender, in context: LoopContext,
    _ body: (_ candidate: any Model, _ baseline: any Model) async throws -> Value
  ) async throws -> (Value, Shown) {
    try await lent(lender) { first, second in
      func shown() async throws -> Shown {
        Shown(
          candidate: try await candidate.showing(of: first),
          baseline: try await baseline.showing(of: second))
      }
      let before = try await shown()
      guard !before.candidate.isOnAnotherBase(than: before.baseline) else {
        throw LoopError.badSetting(
          name: "tka.eval.baseline.url", reason: "serves another base model than the candidate's")
      }
      var sittings = try Sittings(in: context)
      let value = try await body(
        candidate.named(
          first, before.candidate, sitting: sittings.count(of: before.candidate)),
        baseline.named(
          second, before.baseline, sitting: sittings.count(of: before.baseline)))
      let after: Shown
      do { after = try await shown() } catch let error as LoopError {
        guard case .badSetting = error else { throw error }
        try sittings.spoil([before.candidate, before.baseline])
        throw Changed()
      }
      guard before == after else {
        try sittings.spoil([before.candidate, before.baseline])
        throw Changed()
      }
      return (value, before)
    }
  }
}
