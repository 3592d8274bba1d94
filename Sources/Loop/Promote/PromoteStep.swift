public import ArtifactStore
internal import CanonicalJSON
public import Lineage

/// The seventh step: an adapter that passes the gate becomes what a server loads.
public struct PromoteStep {
  private let context: LoopContext

  /// Promotes in the store of a context.
  public init(in context: LoopContext) { self.context = context }

  /// What the gate says about an adapter.
  public struct Judgement: Sendable {
    /// The adapter.
    public let adapter: AdapterLine.Version
    /// Its newest report.
    public let report: EvalLine.Version
    /// The decision.
    public let decision: Decision
    /// True when this adapter is what is promoted now.
    public let isPromoted: Bool
    /// What it was judged by.
    let evidence: GateEvidence
  }

  /// Asks the gate about an adapter, without moving anything; nil when none has a report.
  ///
  /// The adapter is the one whose candidate id begins with `candidate`, or the newest that was
  /// trained. What it was trained on is compared with what it was asked, which reads every batch,
  /// only where nothing else keeps it from being promoted, or where the decision is to be `whole`.
  public func judge(
    _ candidate: String?, asked asker: GateFacts.Asker, whole: Bool = false, in snapshot: Snapshot
  ) throws -> Judgement? {
    let trained = try AdapterLine(snapshot).all().filter { $0.record.state == .trained }
    let matching = trained.filter { version in
      candidate.map { version.candidate.hasPrefix($0) } ?? true
    }
    if let candidate {
      guard !matching.isEmpty else { throw LoopError.unknownCandidate(candidate) }
      guard Set(matching.map(\.candidate)).count == 1 else {
        throw LineageError.ambiguous("adapter \(candidate)", count: matching.count)
      }
    }
    guard let adapter = matching.first,
      let report = try EvalLine(snapshot).newest(of: adapter.candidate)
    else { return nil }
    let promoted = try PromotedLine(snapshot).current()
    let isPromoted = promoted?.candidate == adapter.candidate
    func evidence(provesSeparation: Bool) throws -> GateEvidence {
      try GateEvidence(
        of: report.commit, over: snapshot.tip(.promoted),
        .init(
          asked: asker,
          wasRolledBack: !isPromoted
            && PromotedLine(snapshot).wasRolledBack(tensors: adapter.record.tensors ?? ""),
          reportsTakenOff: LineageQuery(snapshot).takenOff(.evals),
          provesSeparation: provesSeparation),
        in: snapshot.store
      ) { manifest, policy in try PromoteStep.stood(policy, at: manifest, in: snapshot) }
    }
    var found = try evidence(provesSeparation: whole)
    if !whole, !isPromoted, found.decision.allowsPromotion {
      found = try evidence(provesSeparation: true)
    }
    return Judgement(
      adapter: adapter, report: report, decision: found.decision, isPromoted: isPromoted,
      evidence: found)
  }

  /// True when a policy was the newest one when a manifest was put on its line, as far back as the
  /// log of operations goes.
  private static func stood(
    _ policy: CommitID, at manifest: CommitID, in snapshot: Snapshot
  ) throws -> Bool {
    guard let id = try LineageQuery(snapshot).operation(moving: .adapters, to: manifest) else {
      return true
    }
    return try Operation(reading: id, from: snapshot.store).view[.policy] == policy
  }

  /// Promotes an adapter of which ``judge(_:asked:in:)`` said in `snapshot` that it may be.
  ///
  /// Another `decision` is one that a person made in spite of the gate.
  public func promote(
    _ judgement: Judgement, decision: Decision? = nil, reason: String? = nil,
    in snapshot: Snapshot
  ) async throws -> CommitID {
    let decision = decision ?? judgement.decision
    guard decision.allowsPromotion else { throw LoopError.gate(decision) }
    guard
      let adapter = try snapshot.findArtifact(
        in: context.store.commit(judgement.adapter.commit).tree)
    else { throw LoopError.badContent("the adapter has no artifact") }
    var transaction = Transaction(in: context.store)
    var draft = ArtifactDraft(
      .promotion,
      inputs: [
        Link(role: "adapter", artifact: judgement.adapter.artifact),
        Link(role: "report", artifact: judgement.report.artifact),
      ])
    try draft.add(
      GateFiles.promotion, Promotion(judgement.evidence, decision).encoded, in: &transaction)
    try draft.add(
      GateFiles.report, judgement.report.report.json.canonicalLine, in: &transaction)
    let tree = try context.store.commit(judgement.adapter.commit).tree
    for payload in adapter.artifact.payloads where payload.name.hasPrefix("adapter/") {
      guard let entry = try context.store.find(payload.name, in: tree) else { continue }
      draft.add(payload, from: entry)
    }
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let isOverride = decision.judgement != .pass
    let summary =
      "promoted \(judgement.adapter.candidate.prefix(12)): \(decision.verdict)"
      + (decision.isAsserted ? ", asserted" : "")
    let move = try context.writeVersion(
      of: .promoted, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: isOverride ? "\(summary) !" : summary,
      inputs: [VersionMessage.Input(role: "eval", commit: judgement.report.commit)],
      in: &transaction)
    try transaction.makeDurable()
    guard let move else { return snapshot.tip(.promoted) }
    let command = PromotionCommand(in: context)
    try await command.run(promoted: move.to, previous: move.from, in: snapshot)
    do {
      try context.registry.record(
        context.describe("promote", summary, reason: reason), moves: [move], in: &transaction)
    } catch {
      // The command was told of a promotion that did not happen: it is told what holds.
      let now = try? context.registry.recordedSnapshot().tip(.promoted)
      if let now, now != move.to {
        try await command.run(promoted: now, previous: move.to, in: snapshot)
      }
      throw error
    }
    return move.to
  }
}
