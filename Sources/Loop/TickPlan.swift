public import CanonicalJSON
internal import Lineage
public import Models

/// What a tick would do, and how many calls of the model it would make.
///
/// Of the wave that is next the prompts are known, so the answers that the ledger has are counted exactly. Later
/// waves read a profile that is not made yet: of them every call counts as remaining.
public struct TickPlan: Sendable, Hashable {
  /// The records that wait.
  public internal(set) var waiting = 0
  /// How many of them a batch reads.
  public internal(set) var batchSize = 0
  /// How many batches are read at once.
  public internal(set) var wave = 0
  /// How many drafts a batch has.
  public internal(set) var samples = 0
  /// The batches that would be made.
  public internal(set) var batches = 0
  /// The calls that these take, where every answer can be used.
  public internal(set) var calls = 0
  /// Those of them that the ledger has the answers of.
  public internal(set) var stored = 0
  /// Those of them that are not made: of batches that fail before, as of one whose prompt does not fit.
  public internal(set) var spared = 0
  /// The most questions of an evaluation that would be asked beside them.
  public internal(set) var evaluationCalls = 0
  /// True where the next wave's prompts are known: no import and no profile comes before it.
  public internal(set) var isNextWaveKnown = false
  /// What else has something to do, by step.
  public internal(set) var steps: [String] = []

  /// The calls that are still to be made, where every answer can be used.
  public var remaining: Int { calls - stored - spared }
  /// The most calls beside those: one for each batch whose critique has to be put right.
  public var repairs: Int { batches }
}

extension TickPlan {
  /// Works out what a tick would do; asks no model for an answer and changes nothing.
  public static func make(
    in context: LoopContext, asking model: any Model, batches limit: Int? = nil
  ) async throws -> TickPlan {
    let snapshot = try context.registry.snapshot()
    var plan = TickPlan()
    let policy = try PolicyLine(snapshot).policy()
    (plan.batchSize, plan.wave, plan.samples) = (policy.batchSize, policy.wave, policy.samples)
    var queue = try BatchQueue(snapshot)
    plan.waiting = queue.count
    plan.batches = min(
      (queue.count + policy.batchSize - 1) / policy.batchSize, limit ?? .max)
    let isJudged = try policy.samples > 1 && StoredRanker.promoted(in: snapshot) == nil
    // Drafts, the marks to choose among them by, and the critique.
    let each = policy.samples * (isJudged ? 2 : 1) + 1
    plan.calls = plan.batches * each
    let wave = try Wave(in: snapshot)
    let imports = context.settings.text("import.path") != nil
    plan.isNextWaveKnown = !wave.isFull && !imports
    if plan.isNextWaveKnown {
      var next: [BatchQueue.Batch] = []
      while next.count < min(wave.room, plan.batches),
        let batch = try queue.next(policy.batchSize, from: ArchiveLine(snapshot))
      {
        next.append(batch)
      }
      (plan.stored, plan.spared) = try await known(
        of: next, each: each, in: context, snapshot, model)
    }
    try plan.lookAtSteps(in: context, snapshot, isImporting: imports, wave: wave)
    return plan
  }

  /// How many of the calls of some batches the ledger has, and how many are not made.
  private static func known(
    of batches: [BatchQueue.Batch], each: Int, in context: LoopContext, _ snapshot: Snapshot,
    _ model: any Model
  ) async throws -> (stored: Int, spared: Int) {
    let window: Int?
    do throws(ModelError) { window = try await model.contextWindow() } catch { window = nil }
    guard CallLedger.keeps(model.identity) else { return (0, 0) }
    let ledger = try CallLedger(in: context)
    let first = try BatchLine(snapshot).count()
    var (stored, spared) = (0, 0)
    for (place, batch) in batches.enumerated() {
      let calls = try ModelCalls(model, in: context, mayAsk: false, ledger: ledger)
      let reader = try BatchReader(
        asking: calls, in: snapshot, maxTokens: context.settings.number("model.maxtokens"),
        window: window)
      do {
        _ = try await reader.read(batch.records, as: first + place)
        // Whatever came of it, nothing more is asked.
        stored += min(calls.found.count, each)
        spared += max(0, each - calls.found.count)
      } catch is ModelCalls.Unpaid {
        stored += min(calls.found.count, each - 1)
      }
    }
    return (stored, spared)
  }

  private mutating func lookAtSteps(
    in context: LoopContext, _ snapshot: Snapshot, isImporting: Bool, wave: Wave
  ) throws {
    if isImporting { steps.append("import: reads tka.import.path where it has changed") }
    if batches > 0 {
      steps.append("batch: \(batches) batches of at most \(batchSize) records")
    }
    if try batches > 0 || ProfileLine(snapshot).batches() != snapshot.tip(.batches) {
      steps.append("consolidate: the profile takes up the batches")
    }
    let newest = try AdapterLine(snapshot).newest()
    if let gate = try TrainGate.find(in: snapshot) {
      steps.append("train: the gate is \(gate.isOpen ? "open" : "closed"): \(gate.explanation)")
    }
    guard let newest, newest.record.state == .trained,
      try EvalLine(snapshot).newest(of: newest.candidate) == nil
    else { return }
    steps.append("evaluate: \(newest.candidate.prefix(12)) awaits its evaluation")
    if case .rules? = try ConfiguredCommand("eval.command", in: context.settings) {
      let policy = try PolicyLine.policy(newest.record.policy, in: snapshot)
      let suite = try EvalSuite(of: snapshot, for: newest)
      evaluationCalls =
        try suite.items.count
        * (StoredRanker.find(at: newest.commit, candidate: newest.candidate, in: snapshot) == nil
          ? 2 : (policy ?? PolicyLine(snapshot).policy()).evalSamples)
      if context.settings.text("judge.url") != nil {
        evaluationCalls += 2 * suite.questions.count(where: Comparison.isAbout)
      }
    }
  }

  /// The plan as a document.
  public var json: JSONObject {
    JSONObject([
      ("waiting", .integer(waiting)), ("batch_size", .integer(batchSize)),
      ("wave", .integer(wave)), ("samples", .integer(samples)), ("batches", .integer(batches)),
      (
        "calls",
        [
          "all": .integer(calls), "stored": .integer(stored), "spared": .integer(spared),
          "remaining": .integer(remaining),
          "repairs_at_most": .integer(repairs),
          "evaluation_at_most": .integer(evaluationCalls),
        ]
      ),
      ("next_wave_known", .bool(isNextWaveKnown)),
      ("steps", .array(steps.map(JSON.string))),
    ])
  }
}
