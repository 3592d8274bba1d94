public import ArtifactStore
public import Lineage

/// The profile line of a snapshot, for reading.
public struct ProfileLine: Sendable {
  private let snapshot: Snapshot

  /// Reads the profile of a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The profile; an empty one before the first consolidation.
  public func profile() throws -> Profile {
    guard let (_, artifact) = try snapshot.findArtifact(on: .profile) else { return Profile() }
    let rules = try ConsolidationRules(PolicyLine(snapshot.with(viewOfInputs())).policy())
    return try Profile(
      payloads: artifact.payloads.compactMap { payload -> Payload? in
        guard let bytes = try snapshot.findFile(payload.name, on: .profile) else { return nil }
        return (payload.name, bytes)
      }, rules: rules)
  }

  /// The view with the policy that the profile was made by.
  private func viewOfInputs() throws -> View {
    var view = snapshot.view
    for input in try inputs() where input.role == Line.policy.rawValue {
      view[.policy] = input.commit
    }
    return view
  }

  private func inputs() throws -> [VersionMessage.Input] {
    let message = try snapshot.store.commit(snapshot.tip(.profile)).message
    return VersionMessage(parsing: message)?.inputs ?? []
  }

  /// The version of the batches that the profile was made from; the root where there is none.
  public func batches() throws -> CommitID {
    try inputs().first { $0.role == Line.batches.rawValue }?.commit ?? Root.id
  }
}
