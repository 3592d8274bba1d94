public import ArtifactStore
internal import CanonicalJSON
public import Lineage

/// A next version of the criteria.
public struct PolicyChange: Sendable {
  /// The setting.
  public let key: String
  /// Its value before, as text.
  public let before: String
  /// Its value afterwards, as text.
  public let after: String
  /// The criteria afterwards.
  public let policy: Policy
  /// The settings by which more adapters would pass the gate than before.
  public let loosens: [Loosening.Setting]

  private let snapshot: Snapshot

  /// Works out what it means to set a setting, without writing anything.
  public init(setting key: String, to value: String, in snapshot: Snapshot) throws {
    let current = try PolicyLine(snapshot).policy()
    self.policy = try current.setting(key, to: value)
    self.key = key
    self.before = current.text(of: key) ?? ""
    self.after = policy.text(of: key) ?? ""
    self.loosens = Loosening(from: current, to: policy)?.settings ?? []
    self.snapshot = snapshot
  }

  /// Writes the version, with a reason where a person gave one; nil where nothing changes.
  ///
  /// Throws ``LoopError/needsReason(_:)`` where it loosens something and none was given.
  public func write(reason: String?, in context: LoopContext) throws -> CommitID? {
    let isBlank = reason?.allSatisfy(\.isWhitespace) ?? true
    guard loosens.isEmpty || !isBlank else { throw LoopError.needsReason(loosens.map(\.key)) }
    return try written(reason: isBlank ? nil : reason, in: context)
  }

  private func written(reason: String?, in context: LoopContext) throws -> CommitID? {
    try WrittenFiles(
      line: .policy, payloads: [(GateFiles.policy, policy.json.canonicalLine)],
      summary: "policy: \(key) from \(before) to \(after)", reason: reason
    ).write(over: snapshot, in: context)
  }
}

/// A version of a line whose files a person wrote.
struct WrittenFiles {
  let line: Line
  let payloads: [(name: String, bytes: [UInt8])]
  let summary: String
  let reason: String?

  /// The reason as a paragraph of a commit's message.
  private static func body(_ reason: String) -> String {
    "Reason: " + reason.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Commits the version and records the operation; nil where nothing changes.
  func write(over snapshot: Snapshot, in context: LoopContext) throws -> CommitID? {
    var transaction = Transaction(in: context.store)
    var draft = ArtifactDraft(line.kind)
    for file in payloads { try draft.add(file.name, file.bytes, in: &transaction) }
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let move = try context.writeVersion(
      of: line, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: summary, body: reason.map(WrittenFiles.body) ?? "", inputs: [], in: &transaction)
    guard let move else { return nil }
    try context.registry.record(
      context.describe(line.rawValue, summary, reason: reason), moves: [move], in: &transaction)
    return move.to
  }
}
