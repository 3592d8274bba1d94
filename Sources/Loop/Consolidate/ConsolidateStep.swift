internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The third step: what the batches propose becomes a profile.
public struct ConsolidateStep {
  private let context: LoopContext

  /// Consolidates the store of a context.
  public init(in context: LoopContext) { self.context = context }

  /// Merges the batches that the profile has not seen; from nothing where one of those that it has
  /// seen was read again.
  /// - Returns: The counts of the new version, or nil where there is none.
  public func run() throws -> String? {
    let snapshot = try context.settle()
    let line = ProfileLine(snapshot)
    let merged = try line.batches()
    guard merged != snapshot.tip(.batches) else { return nil }
    let batches = BatchLine(snapshot)
    let count = try batches.count()
    let start = try batches.firstBatch(after: merged)
    let rules = try ConsolidationRules(PolicyLine(snapshot).policy())
    var consolidator = Consolidator(
      start == 0 ? Profile() : try line.profile(), rules: rules)
    for number in start..<count {
      consolidator.merge((number: number, candidates: try batches.candidates(number)))
    }
    return try commit(consolidator.profile, from: start, to: count, in: snapshot)
  }

  private func commit(
    _ profile: Profile, from start: Int, to count: Int, in snapshot: Snapshot
  ) throws -> String? {
    var inputs: [Link] = []
    if start > 0, let previous = try snapshot.findArtifactID(on: .profile) {
      inputs.append(Link(role: "profile", artifact: previous))
    }
    if let policy = try snapshot.findArtifactID(on: .policy) {
      inputs.append(Link(role: "policy", artifact: policy))
    }
    for number in start..<count {
      guard let batch = try BatchLine(snapshot).findArtifact(number) else { continue }
      inputs.append(Link(role: "batch", artifact: batch.id))
    }
    var transaction = Transaction(in: context.store)
    var draft = ArtifactDraft(
      .profile, parameters: JSONObject([("batches", .integer(count))]), inputs: inputs)
    for file in profile.payloads { try draft.add(file.name, file.bytes, in: &transaction) }
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let durable = profile.claims.count { $0.status == .durable }
    let summary =
      "profile: \(durable) durable, \(profile.claims.count - durable) provisional, "
      + "\(profile.retracted.count) retracted after \(count) batches"
    let move = try context.writeVersion(
      of: .profile, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: summary,
      inputs: [
        VersionMessage.Input(role: Line.batches.rawValue, commit: snapshot.tip(.batches)),
        VersionMessage.Input(role: Line.policy.rawValue, commit: snapshot.tip(.policy)),
      ], in: &transaction)
    guard let move else { return nil }
    try context.registry.record(
      context.describe("consolidate", summary), moves: [move], in: &transaction)
    return summary
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
