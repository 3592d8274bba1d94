internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
public import SystemPackage

/// The fifth step: enough that is new becomes a manifest, and a manifest an adapter.
public struct TrainStep {
  private let context: LoopContext

  /// Trains for the store of a context.
  public init(in context: LoopContext) { self.context = context }

  /// What the step came to.
  public enum Outcome: Sendable {
    /// The gate is closed, or there is no dataset (nil).
    case closed(TrainGate?)
    /// A manifest waits for somebody to train it.
    case ready(candidate: String, isNew: Bool)
    /// There is an adapter.
    case trained(candidate: String, leftOut: [String])
    /// The training ended without one.
    case failed(candidate: String, reason: String)
  }

  /// Writes a manifest when the gate is open, and trains it when a command is set.
  ///
  /// The `seed` is that of a new manifest; without one it follows from the manifest's id.
  public func run(force: Bool = false, seed: UInt32? = nil) async throws -> Outcome {
    let snapshot = try context.settle()
    let newest = try AdapterLine(snapshot).newest()
    let trainer = try ConfiguredCommand("train.command", in: context.settings)
    if let newest, newest.record.state == .ready, seed == nil, let trainer {
      return try await train(newest, with: trainer)
    }
    let gate = try TrainGate.find(in: snapshot)
    guard let gate, gate.isOpen || (force && gate.hasPairs) else { return .closed(gate) }
    if let newest, newest.record.state == .ready, force, seed == nil {
      return .ready(candidate: newest.candidate, isNew: false)
    }
    let manifest = try writeManifest(in: snapshot, seed: seed)
    guard let trainer else { return .ready(candidate: manifest.candidate, isNew: true) }
    return try await train(manifest, with: trainer)
  }

  /// Takes a folder that somebody trained as the result of the newest manifest; writes a manifest
  /// where none is ready, whatever the gate says.
  public func importAdapter(from path: FilePath) throws -> Outcome {
    let folder = try AdapterFolder(path)
    // An adapter that is not sound leaves no manifest behind.
    try AdapterInspection.check(folder)
    let snapshot = try context.settle()
    guard !snapshot.isEmpty(.dataset) else {
      throw LoopError.nothingYet("there is no dataset yet that an adapter could be trained on")
    }
    var manifest = try AdapterLine(snapshot).newest()
    if manifest?.record.state != .ready { manifest = try writeManifest(in: snapshot) }
    guard let manifest else { return .closed(nil) }
    try DiskReserve.check(context, needing: folder.byteCount)
    return try complete(manifest, with: folder, provider: "asserted", log: nil)
  }

  private func writeManifest(
    in snapshot: Snapshot, seed: UInt32? = nil
  ) throws -> AdapterLine.Version {
    guard let (datasetID, _) = try snapshot.findArtifact(on: .dataset),
      let (counts, batches) = try DatasetLine(snapshot).findCounts(),
      let policy = try snapshot.findArtifact(on: .policy)
    else { throw LoopError.nothingYet("there is no dataset yet") }
    let record = AdapterRecord(
      state: .ready, dataset: datasetID.hex, policy: policy.id.hex,
      pairs: counts.usable, batches: batches,
      rollbackModel: try PromotedLine(snapshot).candidate() ?? GateFacts.base,
      seed: seed, startsFromPromoted: try PolicyLine(snapshot).policy().train.fromPromoted)
    var transaction = Transaction(in: context.store)
    // Its number keeps the manifests of two runs over the same dataset apart.
    let number = try AdapterLine(snapshot).all().count { $0.record.state == .ready }
    var links = [
      Link(role: "dataset", artifact: datasetID), Link(role: "policy", artifact: policy.id),
    ]
    if record.startsFromPromoted, let promoted = try snapshot.findArtifact(on: .promoted) {
      links.append(Link(role: Line.promoted.rawValue, artifact: promoted.id))
    }
    var draft = ArtifactDraft(
      .adapter, parameters: JSONObject([("number", .integer(number))]), inputs: links)
    try draft.add(GateFiles.adapter, record.encoded, in: &transaction)
    var editor = TreeEditor()
    let id = try draft.finish(in: &editor, &transaction)
    let summary =
      "adapter \(id.short): ready, \(record.pairs) pairs of \(record.batches) batches"
    let inputs = [Line.dataset, .policy, .promoted].map {
      VersionMessage.Input(role: $0.rawValue, commit: snapshot.tip($0))
    }
    return try commit(
      editor, summary: summary, record: record, artifact: id,
      inputs: inputs.filter { $0.commit != Root.id }, in: snapshot, &transaction)
  }

  private func train(
    _ manifest: AdapterLine.Version, with trainer: ConfiguredCommand
  ) async throws -> Outcome {
    let run = try CommandRun(named: "train-\(manifest.artifact.short)", in: context)
    defer { run.remove() }
    let job = try TrainingJob(manifest, in: context.settle(), run: run)
    let (failure, log) = try await job.train(
      with: trainer, limit: CommandRun.limit(context.settings))
    if let failure { return try fail(manifest, failure, provider: trainer.name, log: log) }
    do {
      let folder = try AdapterFolder(job.output)
      return try complete(manifest, with: folder, provider: trainer.name, log: log)
    } catch LoopError.badAdapter(_, let reason) {
      return try fail(manifest, reason, provider: trainer.name, log: log)
    }
  }

  private func complete(
    _ manifest: AdapterLine.Version, with folder: AdapterFolder, provider: String, log: [UInt8]?
  ) throws -> Outcome {
    var transaction = Transaction(in: context.store)
    var draft = ArtifactDraft(
      .adapter, provider: provider, inputs: [Link(role: "manifest", artifact: manifest.artifact)])
    // What is looked at is what is stored.
    var inspection = try AdapterInspection(folder)
    for name in folder.files {
      try inspection.read(name) { next in
        try draft.add("adapter/\(name)", in: &transaction, reading: next)
      }
    }
    let tensors = try inspection.finish()
    let record = manifest.record.ended(
      .trained, candidate: manifest.candidate,
      tensors: (tensors ?? AdapterInspection.digest(of: draft.writtenPayloads)).hex, failure: nil)
    try finish(
      manifest, draft, record, log: log,
      summary: "adapter \(manifest.artifact.short): trained, \(folder.files.count) files",
      &transaction)
    return .trained(candidate: manifest.candidate, leftOut: folder.leftOut)
  }

  private func fail(
    _ manifest: AdapterLine.Version, _ reason: String, provider: String, log: [UInt8]?
  ) throws -> Outcome {
    var transaction = Transaction(in: context.store)
    let draft = ArtifactDraft(
      .adapter, provider: provider, inputs: [Link(role: "manifest", artifact: manifest.artifact)])
    let record = manifest.record.ended(
      .failed, candidate: manifest.candidate, tensors: nil, failure: reason)
    try finish(
      manifest, draft, record, log: log,
      summary: "adapter \(manifest.artifact.short): training failed", &transaction)
    return .failed(candidate: manifest.candidate, reason: reason)
  }

  /// Puts a run's result onto its manifest, with the same inputs: what the lines hold by now is
  /// not what was trained on.
  private func finish(
    _ manifest: AdapterLine.Version, _ draft: ArtifactDraft, _ record: AdapterRecord,
    log: [UInt8]?, summary: String, _ transaction: inout Transaction
  ) throws {
    var draft = draft
    let snapshot = try context.settle()
    guard snapshot.tip(.adapters) == manifest.commit else {
      throw LineageError.moved(
        .adapters, expected: manifest.commit, found: snapshot.tip(.adapters))
    }
    let message = VersionMessage(parsing: try context.store.commit(manifest.commit).message)
    try draft.add(GateFiles.adapter, record.encoded, in: &transaction)
    if let log { try draft.addLog("train.txt", log, in: &transaction) }
    var editor = TreeEditor()
    let id = try draft.finish(in: &editor, &transaction)
    _ = try commit(
      editor, summary: summary, record: record, artifact: id, inputs: message?.inputs ?? [],
      in: snapshot, &transaction)
  }

  private func commit(
    _ editor: TreeEditor, summary: String, record: AdapterRecord, artifact: ArtifactID,
    inputs: [VersionMessage.Input], in snapshot: Snapshot, _ transaction: inout Transaction
  ) throws -> AdapterLine.Version {
    let move = try context.writeVersion(
      of: .adapters, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: summary, inputs: inputs, in: &transaction)
    if let move {
      try context.registry.record(
        context.describe("train", summary), moves: [move], in: &transaction)
    }
    return AdapterLine.Version(
      commit: move?.to ?? snapshot.tip(.adapters), artifact: artifact, record: record)
  }
}
