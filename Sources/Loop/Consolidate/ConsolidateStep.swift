internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The third step: what the batches propose becomes a profile, where that was not done with the batches themselves.
public struct ConsolidateStep {
  private let context: LoopContext

  /// Consolidates the store of a context.
  public init(in context: LoopContext) { self.context = context }

  /// Merges the batches that the profile has not seen; from nothing where one of those that it has
  /// seen was read again.
  /// - Returns: The counts of the new version, or nil where there is none.
  public func run() throws -> String? {
    let snapshot = try context.settle()
    guard let fold = try ProfileFold.behind(snapshot) else { return nil }
    var transaction = Transaction(in: context.store)
    var files = ProfileFiles()
    let version = try ProfileWriting(fold, in: context).write(
      over: snapshot, rendering: &files, in: &transaction)
    guard let version else { return nil }
    try context.registry.record(
      context.describe("consolidate", version.summary), moves: [version.move], in: &transaction)
    return version.summary
  }
}

extension ConsolidationRules {
  /// The rules that a policy sets.
  init(_ policy: Policy) {
    self.init()
    durableBatches = policy.consolidation.batches
    durableEvidence = policy.consolidation.evidence
    let millionths = policy.consolidation.confidence * Decimal(1_000_000)
    durableConfidence = Confidence(clampingMillionths: millionths.integer ?? 1_000_000)
  }
}
