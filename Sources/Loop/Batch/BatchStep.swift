internal import Archive
internal import ArtifactStore
internal import Lineage
public import Models

/// The second step: records that no batch has read go through both passes, a wave at a time.
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

  let context: LoopContext
  let model: any Model

  /// Runs both passes with a model.
  public init(in context: LoopContext, asking model: any Model) {
    self.context = context
    self.model = model
  }

  /// Makes batches, and the profile after each wave of them, until nothing waits or a limit is reached.
  ///
  /// Where it ends before its time, because the model is away or somebody stops it, a wave in its middle stays open:
  /// the next run goes on with it. Where several batches in a row do not fit into what the model can take in, it is
  /// not the batches: the step fails, before all that waits is counted as read.
  public func run(_ limits: Limits, stopped: @escaping @Sendable () -> Bool = { false })
    async throws -> Outcome
  {
    let calls = try ModelCalls(model, in: context)
    var run = try BatchRun(in: context, asking: calls, limits, stopped: stopped)
    let outcome = try await run.run()
    var snapshot = try context.settle()
    if !stopped() {
      _ = try ConsolidateStep(in: context).run()
      snapshot = try context.settle()
      try calls.ledger?.settle()
    }
    if outcome.waiting == 0 { try Coverage(snapshot).rememberRead() }
    return outcome
  }

  /// After so many batches in a row that do not fit, no other is tried.
  static let mostTooLong = 3

  private func contextWindow() async throws -> Int? {
    do throws(ModelError) {
      return try await model.contextWindow()
    } catch {
      if Task.isCancelled { throw CancellationError() }
      throw LoopError.model(error)
    }
  }
}

extension BatchStep {
  /// Reads a batch that failed once more, and puts the answer in its place.
  public func retry(_ number: Int) async throws -> BatchResult {
    try await again(number, onlyFailed: true)
  }

  /// Reads a batch anew, with today's prompts and profile, and puts the answer in its place.
  ///
  /// What was asked in the same words before is not asked again, unless the answer cannot be used.
  public func redo(_ number: Int) async throws -> BatchResult {
    try await again(number, onlyFailed: false)
  }

  /// Reads a batch with today's prompts and profile, and changes nothing but the ledger.
  public func rehearse(_ number: Int) async throws -> BatchResult {
    try await readAgain(number, in: context.settle(), onlyFailed: false).result
  }

  private func again(_ number: Int, onlyFailed: Bool) async throws -> BatchResult {
    let snapshot = try context.settle()
    let (result, calls) = try await readAgain(number, in: snapshot, onlyFailed: onlyFailed)
    let writing = BatchWriting(context: context, provider: model.identity.provider)
    var transaction = Transaction(in: context.store)
    var files = ProfileFiles()
    let draft = try writing.compose(
      [BatchWriting.Entry(result: result, batch: nil)], readWith: snapshot, over: snapshot,
      along: (calls.ledger?.waiting ?? []).filter { $0.purpose.batch == number },
      in: &transaction
    ) { current, transaction in
      try ProfileFold.behind(current).flatMap {
        try ProfileWriting($0, in: context).write(
          over: current, rendering: &files, in: &transaction)
      }
    }
    let outcome = try writing.record([draft], in: calls.ledger, &transaction)
    context.registry.index.follow()
    if let fault = draft.fault { throw fault }
    if outcome.isBehind { _ = try ConsolidateStep(in: context).run() }
    return result
  }

  private func readAgain(
    _ number: Int, in snapshot: Snapshot, onlyFailed: Bool
  ) async throws -> (result: BatchResult, calls: ModelCalls) {
    let line = BatchLine(snapshot)
    guard number >= 0, number < (try line.count()) else {
      throw LineageError.notFound("batch \(number)")
    }
    let header = try line.header(number)
    guard header.failure != nil || !onlyFailed else {
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
    let calls = try ModelCalls(model, in: context)
    let reader = try BatchReader(
      asking: calls, in: snapshot, maxTokens: context.settings.number("model.maxtokens"),
      window: try await contextWindow())
    let result = try await reader.read(
      records.sorted { $0.id < $1.id }, as: number, isAgain: true)
    return (result, calls)
  }
}
