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

  /// An operation whose objects are in a transaction.
  struct Draft {
    /// What it does to the batches; no move where nothing changed.
    let batches: Operation.Step
    /// The profile that has them.
    let profile: ProfileWriting.Version?
    /// The lines with the batches alone.
    let withBatches: Snapshot
    /// The answers that go onto their ref with it.
    let answers: [CallRecord]
    /// Why the profile was not made; the batches are there all the same.
    let fault: (any Error)?

    /// The whole of it.
    var step: Operation.Step {
      guard let profile else { return batches }
      var description = batches.description
      description.summary = [description.summary, profile.summary].filter { !$0.isEmpty }
        .joined(separator: "; ")
      return Operation.Step(description, moves: batches.moves + [profile.move])
    }

    /// The lines as it leaves them.
    var snapshot: Snapshot {
      profile.map { withBatches.with(.profile, at: $0.move.to) } ?? withBatches
    }
  }

  /// What was done.
  struct Outcome {
    /// The store as it is now, as far as it was written to.
    let snapshot: Snapshot
    /// How many of the operations have happened.
    let count: Int
    /// True where the profile was to follow and somebody has moved what it is made from.
    var isBehind = false
  }

  /// Writes the profile into the transaction of its batches.
  typealias Follower = (Snapshot, inout Transaction) throws -> ProfileWriting.Version?

  /// What a batch file in `log/` is called that names the calls.
  static let callsLog = "calls.json"

  let context: LoopContext
  /// Who read them.
  let provider: String

  /// Writes the objects of batches, each a version of its own, and of the profile.
  ///
  /// Where the profile cannot be made, the batches are written without it.
  /// - Parameters:
  ///   - entries: The batches, in the order of their numbers.
  ///   - pinned: What they were read with.
  ///   - snapshot: Where the lines will be.
  ///   - answers: What goes onto the ref of the calls with them.
  ///   - transaction: What the objects are written in.
  ///   - follow: Writes the profile's version over that of the batches; nil where it does not follow now.
  /// - Returns: The operation.
  /// - Throws: What keeps a batch's objects from being written.
  func compose(
    _ entries: [Entry], readWith pinned: Snapshot, over snapshot: Snapshot,
    along answers: [CallRecord], in transaction: inout Transaction, followedBy follow: Follower?
  ) throws -> Draft {
    var current = snapshot
    var subjects: [String] = []
    for entry in entries {
      let subject = BatchWriting.phrase(entry.result, isAgain: entry.batch == nil)
      let move = try version(
        entry, subject, readWith: pinned, over: current, in: &transaction)
      guard let move else { continue }
      subjects.append(subject)
      current = current.with(.batches, at: move.to)
    }
    var (profile, fault): (ProfileWriting.Version?, (any Error)?)
    do { profile = try follow?(current, &transaction) } catch { fault = error }
    let move = Operation.Move(
      line: .batches, from: snapshot.tip(.batches), to: current.tip(.batches))
    let summary = BatchWriting.summary(of: subjects, entries) ?? ""
    return Draft(
      batches: Operation.Step(
        context.describe("batch", summary), moves: subjects.isEmpty ? [] : [move]),
      profile: profile, withBatches: current, answers: answers, fault: fault)
  }

  /// Has operations happen that follow each other, and puts their answers onto the ref of the calls.
  ///
  /// Where the profile is elsewhere by now, those before the first that moves it happen, and of that one what it does to the
  /// batches: what comes after was read with a profile that is none.
  /// - Parameters:
  ///   - drafts: The operations; not empty.
  ///   - ledger: Where the answers wait; nil where none are kept.
  ///   - transaction: What the objects were written in.
  /// - Returns: What was done.
  /// - Throws: ``LineageError/moved(_:expected:found:)`` where the line of batches is elsewhere by now; then nothing has happened.
  func record(
    _ drafts: [Draft], in ledger: CallLedger?, _ transaction: inout Transaction
  ) throws -> Outcome {
    do {
      try record(drafts.map(\.step), drafts, in: ledger, &transaction)
      return Outcome(snapshot: drafts[drafts.count - 1].snapshot, count: drafts.count)
    } catch LineageError.moved(.profile, _, _) {
      let place = drafts.firstIndex { $0.profile != nil } ?? 0
      try record(
        drafts[..<place].map(\.step) + [drafts[place].batches], Array(drafts[...place]),
        in: ledger, &transaction)
      return Outcome(snapshot: drafts[place].withBatches, count: place + 1, isBehind: true)
    }
  }

  private func record(
    _ steps: [Operation.Step], _ drafts: [Draft], in ledger: CallLedger?,
    _ transaction: inout Transaction
  ) throws {
    let calls = try ledger?.stage(drafts.flatMap(\.answers), in: &transaction)
    try context.registry.record(steps, in: &transaction, along: calls?.move)
    // Where no line moves, what was paid for is kept all the same.
    try transaction.makeDurable()
    if let calls { try ledger?.publish(calls) }
  }

  /// What some batches came to, in a line; nil where nothing changed.
  private static func summary(of subjects: [String], _ entries: [Entry]) -> String? {
    guard subjects.count > 1 else { return subjects.first }
    let numbers = entries.map(\.result.header.number)
    return "batches \(numbers.min() ?? 0) to \(numbers.max() ?? 0)"
  }

  private func version(
    _ entry: Entry, _ subject: String, readWith pinned: Snapshot, over snapshot: Snapshot,
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
    if let batch = entry.batch {
      try cover(batch, of: pinned, in: &editor, snapshot, &transaction)
    }
    return try context.writeVersion(
      of: .batches, over: snapshot,
      tree: editor.write(over: snapshot.tree(.batches), in: &transaction), subject: subject,
      inputs: commits, in: &transaction)
  }

  private func cover(
    _ batch: BatchQueue.Batch, of pinned: Snapshot, in editor: inout TreeEditor,
    _ snapshot: Snapshot, _ transaction: inout Transaction
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
