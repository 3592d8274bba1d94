public import ArtifactStore
public import Lineage

/// What a step of the policy line loosened: settings by which more adapters pass the promotion gate than before.
public struct Loosening: Sendable, Hashable {
  /// One setting.
  public struct Setting: Sendable, Hashable, CustomStringConvertible {
    /// Its name, such as `gate.composite_ratio`.
    public let key: String
    /// Its value before, as text.
    public let before: String
    /// Its value afterwards, as text.
    public let after: String

    /// The name and both values.
    public var description: String { "\(key) from \(before) to \(after)" }
  }

  /// The settings, in the order in which a policy is shown; at least one.
  public let settings: [Setting]

  /// Compares two versions of the policy line; nil where the second is not looser, or one has no policy.
  public init?(from old: CommitID, to new: CommitID, in store: Store) throws {
    guard old != new, let before = try Loosening.policy(at: old, in: store),
      let after = try Loosening.policy(at: new, in: store)
    else { return nil }
    self.init(from: before, to: after)
  }

  /// Compares two policies; nil where the second is not looser.
  public init?(from before: Policy, to after: Policy) {
    settings = after.loosens(comparedWith: before).map {
      Setting(key: $0, before: before.text(of: $0) ?? "", after: after.text(of: $0) ?? "")
    }
    if settings.isEmpty { return nil }
  }

  init(settings: [Setting]) { self.settings = settings }

  /// The policy of a version; nil at the root, and where it cannot be read as one.
  private static func policy(at commit: CommitID, in store: Store) throws -> Policy? {
    guard let entry = try store.find(GateFiles.policy, in: store.commit(commit).tree) else {
      return nil
    }
    let bytes = try store.blob(BlobID(entry.id))
    do { return try Policy(decoding: bytes) } catch { return nil }
  }

  /// Throws ``LoopError/needsReason(_:)`` where lines' steps loosen the policy and nobody says why.
  public static func demandReason(
    _ reason: String?, for moves: [Operation.Move], in store: Store
  ) throws {
    guard reason?.allSatisfy(\.isWhitespace) ?? true else { return }
    for move in moves where move.line == .policy {
      if let loosening = try Loosening(from: move.from, to: move.to, in: store) {
        throw LoopError.needsReason(loosening.settings.map(\.key))
      }
    }
  }
}
