internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
public import Models

/// The second step: records that no batch has read go through both passes.
public struct BatchStep {
  /// How long a step may go on.
  public struct Limits: Sendable {
    /// The most batches, or nil for no limit.
    public let batches: Int?
    /// The moment, in seconds since 1970, from which no further batch is begun.
    public let deadline: Int64?

    /// Sets limits.
    public init(batches: Int? = nil, deadline: Int64? = nil) {
      self.batches = batches
      self.deadline = deadline
    }
  }

  /// What the step did.
  public struct Outcome: Sendable {
    /// The batches that were committed.
    public internal(set) var made = 0
    /// How many of them have answers that cannot be used.
    public internal(set) var failed = 0
    /// The records that still wait.
    public internal(set) var waiting = 0
  }

  /// How many claims of the profile a prompt shows, the most trusted first.
  static let shownClaims = 100

  /// The temperature of the second pass: a judgement is the likeliest one.
  static let critiqueTemperature = 0.0

  private let context: LoopContext
  private let model: any Model

  /// Runs both passes with a model.
  public init(in context: LoopContext, asking model: any Model) {
    self.context = context
    self.model = model
  }

  /// Makes batches, and the profile after each, until nothing waits or a limit is reached.
  public func run(_ limits: Limits, stopped: @Sendable () -> Bool = { false }) async throws
    -> Outcome
  {
    var outcome = Outcome()
    // The first draft reads the profile too: where a crash kept it behind, it follows now.
    _ = try ConsolidateStep(in: context).run()
    var snapshot = try context.settle()
    var queue = try BatchQueue(snapshot)
    let size = try PolicyLine(snapshot).policy().batchSize
    let total = min((queue.count + size - 1) / size, limits.batches ?? .max)
    while !stopped(), limits.batches.map({ outcome.made < $0 }) ?? true,
      limits.deadline.map({ context.now() < $0 }) ?? true,
      let batch = try queue.next(size, from: ArchiveLine(snapshot))
    {
      try DiskReserve.check(context)
      let number = try BatchLine(snapshot).count()
      let result = try await read(batch.records, as: number, in: snapshot)
      let tip: CommitID?
      do {
        tip = try commit(result, of: batch, number: number, in: snapshot)
      } catch LineageError.moved(.batches, _, _) {
        // Somebody took batches back while the model answered: what waits is another.
        snapshot = try context.settle()
        queue = try BatchQueue(snapshot)
        continue
      }
      outcome.made += 1
      if result.header.failure != nil { outcome.failed += 1 }
      _ = try ConsolidateStep(in: context).run()
      context.progress(Progress(activity: "batch", done: outcome.made, total: total))
      let next = try context.settle()
      // Somebody moved a line that decides what is read: what waits is listed anew.
      let isSame = next.tip(.archive) == snapshot.tip(.archive) && next.tip(.batches) == tip
      snapshot = next
      if !isSame { queue = try BatchQueue(snapshot) }
    }
    outcome.waiting = queue.count
    if queue.count == 0 { try Coverage(snapshot).rememberRead() }
    return outcome
  }

  /// Reads a batch that failed once more, and puts the answer in its place.
  public func retry(_ number: Int) async throws -> BatchResult {
    let snapshot = try context.settle()
    let line = BatchLine(snapshot)
    guard number >= 0, number < (try line.count()) else {
      throw LineageError.notFound("batch \(number)")
    }
    let header = try line.header(number)
    guard header.failure != nil else {
      throw LoopError.nothingYet("batch \(number) did not fail; nothing was changed")
    }
    let wanted = Set(
      header.records.compactMap { reference in
        RecordKind(rawValue: reference.kind).flatMap { RecordID(kind: $0, id: reference.id) }
      })
    let archive = ArchiveLine(snapshot)
    let held = try archive.heldOut()
    var records: [Record] = []
    for bucket in try archive.buckets() {
      records += try archive.records(in: bucket).map(\.record)
        .filter { wanted.contains($0.id) && held.allows($0.id.number) }
    }
    guard !records.isEmpty else {
      throw LoopError.badContent("batch \(number) has no record left that may be read")
    }
    let result = try await read(records.sorted { $0.id < $1.id }, as: number, in: snapshot)
    _ = try commit(result, of: nil, number: number, in: snapshot)
    _ = try ConsolidateStep(in: context).run()
    return result
  }

  /// Both passes over some records.
  private func read(
    _ records: [Record], as number: Int, in snapshot: Snapshot
  ) async throws -> BatchResult {
    let templates = try PolicyLine(snapshot).templates()
    let owner = try ArchiveLine(snapshot).manifest()?.accountID ?? ""
    let passages = records.map { Passage($0, owner: owner) }
    let claims = try Array(
      ProfileLine(snapshot).profile().knownClaims.prefix(BatchStep.shownClaims))
    let messages = templates.draftMessages(passages: passages, claims: claims)
    let samples = try PolicyLine(snapshot).policy().samples
    let drafter = Drafter(
      model: model, ranker: samples > 1 ? try StoredRanker.promoted(in: snapshot) : nil,
      samples: samples, maxTokens: try context.settings.number("model.maxtokens"))
    let draft = try await drafter.draft(
      of: number, messages: messages,
      reading: Reading(task: .draft, passages: passages, claims: claims))
    let text = draft.response.content
    var critique: ChatResponse?
    if BatchResult.failure(ofDraft: draft.response) == nil {
      critique = try await model.answering(
        ChatRequest(
          messages: templates.critiqueMessages(passages: passages, claims: claims, draft: text),
          schema: templates.critiqueSchema, seed: number,
          temperature: BatchStep.critiqueTemperature, maxTokens: drafter.maxTokens,
          reading: Reading(task: .critique(draft: text), passages: passages, claims: claims)))
    }
    let references = zip(records, passages).map {
      BatchRecordRef(kind: $0.id.kind.rawValue, id: $0.id.id, source: $1.source.label)
    }
    var inputs = BatchResult.Inputs(
      number: number, records: references, passages: passages, claims: claims,
      prompt: PromptTemplates.promptText(messages), identity: model.identity,
      draft: draft.response, critique: critique)
    inputs.drafts = draft.all
    inputs.choice = draft.choice
    return BatchResult.make(inputs)
  }

  /// - Returns: The new tip of the batches; nil where nothing changed.
  private func commit(
    _ result: BatchResult, of batch: BatchQueue.Batch?, number: Int, in snapshot: Snapshot
  ) throws -> CommitID? {
    var transaction = Transaction(in: context.store)
    var inputs: [Link] = []
    var commits: [VersionMessage.Input] = []
    // What is promoted is an input only where it chose.
    let chooser: [Line] = result.header.choice?.ranker == nil ? [] : [.promoted]
    for line in [Line.archive, .policy, .profile, .prompts] + chooser {
      guard let artifact = try snapshot.findArtifact(on: line) else { continue }
      inputs.append(Link(role: line.rawValue, artifact: artifact.id))
      commits.append(VersionMessage.Input(role: line.rawValue, commit: snapshot.tip(line)))
    }
    let samples = result.header.choice?.samples ?? 1
    var parameters = JSONObject([
      ("number", .integer(number)), ("seed", .integer(number)),
      ("temperature", .double(Sampling.temperature(of: samples))),
    ])
    if samples > 1 { parameters["samples"] = .integer(samples) }
    var draft = ArtifactDraft(
      .batch, parameters: parameters, provider: model.identity.provider, inputs: inputs)
    for file in result.payloads { try draft.add(file.name, file.bytes, in: &transaction) }
    var editor = TreeEditor()
    _ = try draft.finish(at: BatchLine.folder(number), in: &editor, &transaction)
    if let batch { try cover(batch, in: &editor, snapshot, &transaction) }
    let summary = BatchStep.phrase(result, isRetry: batch == nil)
    let move = try context.writeVersion(
      of: .batches, over: snapshot,
      tree: editor.write(over: snapshot.tree(.batches), in: &transaction), subject: summary,
      inputs: commits, in: &transaction)
    guard let move else { return nil }
    try context.registry.record(context.describe("batch", summary), moves: [move], in: &transaction)
    return move.to
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
    if batch.isLast, let archive = try snapshot.findArtifact(on: .archive) {
      let blob = try transaction.write(Array("\(archive.id.hex)\n".utf8))
      editor.set(Coverage.wholePath, to: blob.objectID)
    }
  }

  /// The subject of a batch's commit: counts alone.
  static func phrase(_ result: BatchResult, isRetry: Bool) -> String {
    let counts = result.header.counts
    let what =
      result.header.failure.map { "failed (\($0.rawValue)), \(counts.records) records" }
      ?? "\(counts.records) records, \(counts.supported) of \(counts.candidates) claims, "
      + "\(counts.pairs) pairs"
    return "batch \(result.header.number): \(what)\(isRetry ? ", read again" : "")"
  }
}
