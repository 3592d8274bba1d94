public import ArtifactStore
public import Lineage

/// A store with many batches, as a loop that went on for years leaves it: for each batch one version
/// of `batches`, whose tree is cumulative, and one of `profile`, each with its operation.
public final class LongHistory {
  /// The store.
  public let store: TemporaryRegistry
  /// The artifacts of the batches, in order.
  public private(set) var batches: [ArtifactID] = []
  private var profile: ArtifactID?
  private var policy: ArtifactID?

  /// Makes a store with some batches.
  public init(batches count: Int) throws {
    self.store = try TemporaryRegistry()
    try store.advance(.policy, "policy")
    let tree = try store.store.commit(store.registry.snapshot().tip(.policy)).tree
    self.policy = try store.registry.snapshot().findArtifact(in: tree)?.id
    for _ in 0..<count { try addBatch() }
  }

  /// Adds a batch and the profile that follows from it.
  public func addBatch() throws {
    let number = batches.count
    let (head, middle, last) = (number / 10_000, number / 100 % 100, number % 100)
    let folder = [head, middle, last].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "/")
    let links = [policy.map { Link(role: "policy", artifact: $0) }].compactMap { $0 }
    let earlier = profile.map { [Link(role: "profile", artifact: $0)] } ?? []
    let batch = try advance(
      .batches, at: folder, "batch \(number) cites \(number % 97) \(number)", links + earlier)
    batches.append(batch)
    profile = try advance(
      .profile, at: "", "profile \(number)",
      links + earlier + [Link(role: "batch", artifact: batch)])
  }

  private func advance(
    _ line: Line, at folder: String, _ text: String, _ inputs: [Link]
  ) throws -> ArtifactID {
    let tip = try store.registry.snapshot().tip(line)
    var transaction = Transaction(in: store.store)
    var draft = ArtifactDraft(line.kind, inputs: inputs)
    try draft.add("text.md", Array(text.utf8), in: &transaction)
    var editor = TreeEditor()
    let id = try draft.finish(at: folder, in: &editor, &transaction)
    let base = folder.isEmpty ? nil : try store.store.commit(tip).tree
    let commit = try transaction.write(
      Commit(
        tree: try editor.write(over: base, in: &transaction), parents: [tip],
        author: Signature(name: "tka", email: "", seconds: Int64(batches.count)),
        message: VersionMessage(
          subject: "a version", kind: line.kind.rawValue, tick: "tick-\(batches.count / 20)"
        ).text))
    try transaction.makeDurable()
    try store.record(line, to: commit)
    return id
  }
}
