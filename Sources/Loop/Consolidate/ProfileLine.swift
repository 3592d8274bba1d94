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
    return try Profile(
      payloads: artifact.payloads.compactMap { payload -> Payload? in
        guard let bytes = try snapshot.findFile(payload.name, on: .profile) else { return nil }
        return (payload.name, bytes)
      })
  }

  /// The version of the batches that the profile was made from; the root where there is none.
  public func batches() throws -> CommitID {
    let message = try snapshot.store.commit(snapshot.tip(.profile)).message
    let inputs = VersionMessage(parsing: message)?.inputs ?? []
    return inputs.first { $0.role == Line.batches.rawValue }?.commit ?? Root.id
  }
}
