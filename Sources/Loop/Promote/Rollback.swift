public import ArtifactStore
public import Lineage

/// Steps back to an adapter that was promoted before.
public struct Rollback {
  private let context: LoopContext

  /// Rolls back in the store of a context.
  public init(in context: LoopContext) { self.context = context }

  /// The version that a rollback would go to; one step back where `version` is nil.
  ///
  /// Else it is a commit's id, or how that begins, `promoted~2`, or `base`.
  public func target(_ version: String?, in snapshot: Snapshot) throws -> CommitID {
    let line = try Ancestry(of: snapshot.store).firstParents(of: snapshot.tip(.promoted))
    guard line.count > 1 else { throw LineageError.nothingToRollBack }
    guard let version else { return line[1] }
    if version == GateFacts.base { return Root.id }
    if let steps = LineReference(version), steps.line == .promoted {
      guard line.indices.dropFirst().contains(steps.steps) else {
        throw LineageError.notAnEarlierVersion(version)
      }
      return line[steps.steps]
    }
    let matching = line.dropFirst().filter { $0.hex.hasPrefix(version.lowercased()) }
    guard let target = matching.first, ObjectPrefix(version) != nil else {
      throw LineageError.notAnEarlierVersion(version)
    }
    guard matching.count == 1 else {
      throw LineageError.ambiguous("version \(version)", count: matching.count)
    }
    return target
  }

  /// Moves `promoted` back, then tells the command that is set.
  public func run(to target: CommitID, reason: String?, in snapshot: Snapshot) async throws {
    let from = snapshot.tip(.promoted)
    let name = target == Root.id ? GateFacts.base : target.short
    try context.registry.record(
      context.describe("rollback", "promoted goes back to \(name)", reason: reason),
      moves: [Operation.Move(line: .promoted, from: from, to: target)])
    try await PromotionCommand(in: context).run(promoted: target, previous: from, in: snapshot)
  }
}
