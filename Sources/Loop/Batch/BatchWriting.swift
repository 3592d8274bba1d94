internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// Puts batches that were read onto their line: several that follow each other in one operation, with the profile that has them where
/// they are the last of their wave.
struct BatchWriting {
  /// A batch that was read.
  struct Entry: Sendable {
    let result: BatchResult
    /// Its records, which count as covered then; nil where it was read again.
    let batch: BatchQueue.Batch?
  }

  /// What was done.
  struct Outcome {
    /// The store as it is now, as far as it was written to.
    let snapshot: Snapshot
    /// Why the profile was not made; the batches are there all the same.
    var fault: (any Error)?
    /// True where the profile was to follow and somebody has moved what it is made from.
    var isBehind = false
  }

  /// Writes the profile into the transaction of its batches.
  typealias Follower = (Snapshot, inout Transaction) throws -> ProfileWriting.Version?

  /// What a batch file in `log/` is called that names the calls.
  static let callsLog = "calls.json"

  let context: LoopContext
  /// What they were read with.
  let pinned: Snapshot
  /// Who read them.
  let provider: String
  /// Where the answers wait for their place; nil where none are kept, or their time has not come.
  let ledger: CallLedger?
  /// Which answers' time has come; nil for all.
  var mark: CallJournal.Mark?

  /// Writes batches, each a version of its own, and the profile.
  ///
  /// Where the profile cannot be made, or is elsewhere by now, the batches are written without it.
  /// - Parameters:
  ///   - entries: The batches, in the order of their numbers.
  ///   - snapshot: What the lines are now.
  ///   - follow: Writes the profile's version over that of the batches; nil where it does not follow now.
  /// - Returns: What was done.
  /// - Throws: ``LineageError/moved(_:expected:found:)`` where the line of batches is elsewhere by now.
  func write(
    _ entries: [Entry], over snapshot: Snapshot, followedBy follow: Follower?
  ) throws -> Outcome {
    var transaction = Transaction(in: context.store)
    var current = snapshot
    var subjects: [String] = []
    for entry in entries {
      let subject = BatchWriting.phrase(entry.result, isAgain: entry.batch == nil)
      guard let move = try version(entry, subject, over: current, in: &transaction) else {
        continue
      }
      subjects.append(subject)
      current = current.with(.batches, at: move.to)
    }
    var outcome = Outcome(snapshot: current)
    var profile: ProfileWriting.Version?
    do { profile = try follow?(current, &transaction) } catch { outcome.fault = error }
    let calls = try ledger?.stage(before: mark, in: &transaction)
    defer { withExtendedLifetime(calls) {} }
    let moves = [
      Operation.Move(line: .batches, from: snapshot.tip(.batches), to: current.tip(.batches)),
      profile?.move,
    ].compactMap(\.self).filter { $0.from != $0.to }
    if moves.isEmpty {
      // What was paid for is kept all the same.
      try transaction.makeDurable()
    } else {
      let what = [BatchWriting.summary(of: subjects, entries), profile?.summary]
        .compactMap(\.self)
      outcome = try record(moves, what, outcome, in: &transaction, along: calls?.move)
    }
    if let calls { try ledger?.publish(calls) }
    return outcome
  }

  /// Records the moves of batches and profile; those of the batches alone where the profile is elsewhere by now.
  private func record(
    _ moves: [Operation.Move], _ what: [String], _ outcome: Outcome,
    in transaction: inout Transaction, along calls: RefTransaction.Move?
  ) throws -> Outcome {
    var outcome = outcome
    do {
      try context.registry.record(
        context.describe("batch", what.joined(separator: "; ")), moves: moves, in: &transaction,
        along: calls)
      for move in moves where move.line == .profile {
        outcome = Outcome(
          snapshot: outcome.snapshot.with(.profile, at: move.to), fault: outcome.fault)
      }
    } catch LineageError.moved(.profile, _, _) where moves.count > 1 {
      outcome.isBehind = true
      try context.registry.record(
        context.describe("batch", what[0]), moves: Array(moves.prefix(1)), in: &transaction,
        along: calls)
    }
    return outcome
  }

  /// What some batches came to, in a line; nil where nothing changed.
  private static func summary(of subjects: [String], _ entries: [Entry]) -> String? {
    guard subjects.count > 1 else { return subjects.first }
    let numbers = entries.map(\.result.header.number)
    return "batches \(numbers.min() ?? 0) to \(numbers.max() ?? 0)"
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
      let blob = try transaction.write(coverage.bytes(in: bucket, adding: records))
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
