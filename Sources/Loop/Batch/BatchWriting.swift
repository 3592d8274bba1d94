internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// Puts batches that were read onto their line: several that follow each other in one operation.
struct BatchWriting {
  /// A batch that was read.
  struct Entry {
    let result: BatchResult
    /// Its records, which count as covered then; nil where it was read again.
    let batch: BatchQueue.Batch?
  }

  /// What a batch file in `log/` is called that names the calls.
  static let callsLog = "calls.json"

  let context: LoopContext
  /// What they were read with.
  let pinned: Snapshot
  /// Who read them.
  let provider: String
  /// Where the answers wait for their place; nil where none are kept, or their time has not come.
  let ledger: CallLedger?

  /// Writes batches, each a version of its own.
  /// - Parameters:
  ///   - entries: The batches, in the order of their numbers.
  ///   - snapshot: What the line is now.
  /// - Returns: The new tip; nil where nothing changed.
  /// - Throws: ``LineageError/moved(_:expected:found:)`` where the line is elsewhere by now.
  func write(_ entries: [Entry], over snapshot: Snapshot) throws -> CommitID? {
    var transaction = Transaction(in: context.store)
    var current = snapshot
    var subjects: [String] = []
    for entry in entries {
      let subject = BatchWriting.phrase(entry.result, isAgain: entry.batch == nil)
      guard let move = try version(entry, subject, over: current, in: &transaction) else {
        continue
      }
      subjects.append(subject)
      var view = current.view
      view[.batches] = move.to
      current = current.with(view)
    }
    let calls = try ledger?.stage(in: &transaction)
    defer { withExtendedLifetime(calls) {} }
    guard let last = subjects.last else {
      // What was paid for is kept all the same.
      try transaction.makeDurable()
      if let calls { try ledger?.publish(calls) }
      return nil
    }
    let move = Operation.Move(
      line: .batches, from: snapshot.tip(.batches), to: current.tip(.batches))
    let numbers = entries.map(\.result.header.number)
    let summary =
      subjects.count == 1 ? last : "batches \(numbers.min() ?? 0) to \(numbers.max() ?? 0)"
    try context.registry.record(
      context.describe("batch", summary), moves: [move], in: &transaction)
    if let calls { try ledger?.publish(calls) }
    return move.to
  }

  private func version(
    _ entry: Entry, _ subject: String, over snapshot: Snapshot,
    in transaction: inout Transaction
  ) throws -> Operation.Move? {
    let header = entry.result.header
    var inputs: [Link] = []
    var commits: [VersionMessage.Input] = []
    // What is promoted is an input only where it chose.
    let chooser: [Line] = header.choice?.ranker == nil ? [] : [.promoted]
    for line in [Line.archive, .policy, .profile, .prompts] + chooser {
      guard let artifact = try pinned.findArtifactID(on: line) else { continue }
      inputs.append(Link(role: line.rawValue, artifact: artifact))
      commits.append(VersionMessage.Input(role: line.rawValue, commit: pinned.tip(line)))
    }
    let samples = header.choice?.samples ?? 1
    var parameters = JSONObject([
      ("number", .integer(header.number)), ("seed", .integer(header.number)),
      ("temperature", .double(Sampling.temperature(of: samples))),
    ])
    if samples > 1 { parameters["samples"] = .integer(samples) }
    var draft = ArtifactDraft(
      .batch, parameters: parameters, provider: provider, inputs: inputs)
    for file in entry.result.payloads { try draft.add(file.name, file.bytes, in: &transaction) }
    let calls = entry.result.calls
    if !calls.isEmpty {
      let list = JSON.object(
        JSONObject([("schema", 1), ("calls", .array(calls.map(\.json)))]))
      try draft.addLog(BatchWriting.callsLog, list.canonicalLine, in: &transaction)
    }
    var editor = TreeEditor()
    // A file that the reading before had, and this one has not, goes with it.
    editor.remove(BatchLine.folder(header.number))
    _ = try draft.finish(at: BatchLine.folder(header.number), in: &editor, &transaction)
    if let batch = entry.batch { try cover(batch, in: &editor, snapshot, &transaction) }
    return try context.writeVersion(
      of: .batches, over: snapshot,
      tree: editor.write(over: snapshot.tree(.batches), in: &transaction), subject: subject,
      inputs: commits, in: &transaction)
  }

  private func cover(
    _ batch: BatchQueue.Batch, in editor: inout TreeEditor, _ snapshot: Snapshot,
    _ transaction: inout Transaction
  ) throws {
    let coverage = Coverage(snapshot)
    for (bucket, records) in batch.buckets {
      let covered = try coverage.records(in: bucket).union(records)
      let blob = try transaction.write(Coverage.bytes(of: covered))
      editor.set(Coverage.path(of: bucket), to: blob.objectID)
    }
    if batch.isLast, let archive = try pinned.findArtifactID(on: .archive) {
      let blob = try transaction.write(Array("\(archive.hex)\n".utf8))
      editor.set(Coverage.wholePath, to: blob.objectID)
    }
  }

  /// The subject of a batch's commit: counts alone.
  static func phrase(_ result: BatchResult, isAgain: Bool) -> String {
    let counts = result.header.counts
    let what =
      result.header.failure.map { "failed (\($0.rawValue)), \(counts.records) records" }
      ?? "\(counts.records) records, \(counts.supported) of \(counts.candidates) claims, "
      + "\(counts.pairs) pairs"
    return "batch \(result.header.number): \(what)\(isAgain ? ", read again" : "")"
  }
}
