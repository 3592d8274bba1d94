internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// A report, and what is kept beside it.
struct Measurement {
  let files: ReportFiles
  /// `suite.json`.
  let suite: JSON
  /// Who measured.
  let provider: String
  var further: [Payload] = []

  /// True where its questions were made from the archive.
  var isOfArchive: Bool {
    further.contains { $0.name.utf8.elementsEqual(GateFiles.questions.utf8) }
  }
  var log: [UInt8]?

  init(_ files: ReportFiles, suite: JSON, provider: String) {
    self.files = files
    self.suite = suite
    self.provider = provider
  }
}

/// Puts measurements onto the evals line.
struct EvalWriting {
  let context: LoopContext

  /// Keeps a measurement of an adapter.
  func keep(
    _ measurement: Measurement, about adapter: AdapterLine.Version, in snapshot: Snapshot
  ) throws -> EvaluateStep.Outcome {
    let (files, provider) = (measurement.files, measurement.provider)
    var links = [Link(role: "adapter", artifact: adapter.artifact)]
    var inputs = [VersionMessage.Input(role: "adapter", commit: adapter.commit)]
    if let baseline = try snapshot.findArtifact(on: .promoted) {
      links.append(Link(role: "baseline", artifact: baseline.id))
      inputs.append(VersionMessage.Input(role: "baseline", commit: snapshot.tip(.promoted)))
    }
    if measurement.isOfArchive, let archive = try snapshot.findArtifactID(on: .archive) {
      links.append(Link(role: Line.archive.rawValue, artifact: archive))
      inputs.append(
        VersionMessage.Input(role: Line.archive.rawValue, commit: snapshot.tip(.archive)))
    }
    var transaction = Transaction(in: context.store)
    var draft = ArtifactDraft(.eval, provider: provider, inputs: links)
    try draft.add(GateFiles.report, files.report.json.canonicalLine, in: &transaction)
    if let items = files.items { try draft.add(GateFiles.items, items, in: &transaction) }
    try draft.add(GateFiles.suite, measurement.suite.canonicalLine, in: &transaction)
    for file in measurement.further { try draft.add(file.name, file.bytes, in: &transaction) }
    if let log = measurement.log { try draft.addLog("eval.txt", log, in: &transaction) }
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let summary = "eval of \(adapter.candidate.prefix(12)): \(provider)"
    let move = try context.writeVersion(
      of: .evals, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: summary, inputs: inputs, in: &transaction)
    if let move {
      try context.registry.record(
        context.describe("evaluate", summary), moves: [move], in: &transaction)
    }
    return .reported(
      candidate: adapter.candidate, isAsserted: provider == EvalLine.asserted, isNew: move != nil)
  }

  /// Keeps the log beside the repository's own files: the next tick evaluates again.
  func fail(
    _ adapter: AdapterLine.Version, _ reason: String, log: [UInt8]
  ) throws -> EvaluateStep.Outcome {
    let path = try context.registry.path("eval.log")
    try Files.write(log, to: path, mode: 0o600)
    return .failed(candidate: adapter.candidate, reason: "\(reason); its log is \(path)")
  }
}
