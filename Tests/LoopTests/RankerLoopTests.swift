import Archive
import ArtifactStore
import CanonicalJSON
import Glibc
import Lineage
import Models
import Ranker
import SampleArchive
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// The whole loop with the built-in reader, trainer and evaluator: nothing is asserted.
@Suite struct RankerLoopTests {
  /// A store with a small sample archive, and everything built in.
  ///
  /// The seed of the archive is one of those on which the ranker of three batches passes.
  private static func loop(_ policy: [String: String] = [:]) throws -> TemporaryLoop {
    let loop = try TemporaryLoop(
      policy: ["train.new_batches": "2", "heldout_share": "0.1"].merging(policy) { $1 })
    var options = SampleArchive.Options()
    options.tweets = 300
    options.seed = 5
    let path = loop.scratch.appending("export")
    try SampleArchive(options).write(to: path)
    try loop.import(path)
    try loop.set("train.command", "builtin:ranker")
    try loop.set("eval.command", "builtin:rules")
    return loop
  }

  /// The same after a tick of three batches, which promoted a ranker.
  private static func promoted() async throws -> TemporaryLoop {
    try TemporaryLoop(copyOf: try await prepared.value)
  }

  private static let prepared = Task {
    let loop = try Self.loop()
    try await loop.tick(asking: ExtractiveModel(), batches: 3)
    // A static value is never released, so its folder is removed when the tests end.
    leftover.withLock { $0 = loop.scratch }
    atexit {
      guard let path = RankerLoopTests.leftover.withLock({ $0 }) else { return }
      try? Files.removeAll(path)
    }
    return loop
  }

  private static let leftover = Mutex<FilePath?>(nil)

  private func change(_ key: String, to value: String, in loop: TemporaryLoop) throws {
    let change = try PolicyChange(setting: key, to: value, in: loop.snapshot())
    #expect(try change.write(reason: nil, in: loop.context()) != nil)
  }

  private func files(of line: Line, in loop: TemporaryLoop) throws -> [String] {
    try loop.git.run("ls-tree", "-r", "--name-only", line.rawValue).lines
  }

  @Test func `trains, measures and promotes in one tick`() async throws {
    let loop = try Self.loop()
    let result = try await loop.tick(asking: ExtractiveModel(), batches: 3)
    #expect(result.exitCode == 0)
    #expect(result.status(.train) == .advanced && result.status(.evaluate) == .advanced)
    #expect(result.summary(.promote).hasSuffix("PASS"))

    let snapshot = try loop.snapshot()
    let adapter = try #require(try AdapterLine(snapshot).newest())
    let report = try #require(try EvalLine(snapshot).newest(of: adapter.candidate))
    let promoted = try #require(try PromotedLine(snapshot).current())
    #expect(promoted.candidate == adapter.candidate && !promoted.decision.isAsserted)
    #expect(promoted.decision.verdict == .pass)
    #expect(report.provider == "builtin:rules")
    #expect(
      try files(of: .adapters, in: loop) == [
        "adapter.json", "adapter/README.md", "adapter/ranker.json", "adapter/ranker.safetensors",
        "artifact.json",
      ])
    #expect(
      try files(of: .evals, in: loop) == [
        "answers.jsonl", "artifact.json", "items.jsonl", "questions.jsonl", "report.json",
        "suite.json",
      ])
    // The stored ranker is the one that training gives.
    let stored = try #require(try StoredRanker.promoted(in: snapshot))
    let dataset = DatasetLine(snapshot)
    let seed = try #require(UInt32(adapter.candidate.prefix(8), radix: 16))
    let training = try RankerTraining(
      on: TrainingJob.preferences(try dataset.rows(.train)), aside: [], seed: UInt64(seed))
    #expect(stored.ranker == training.ranker)
    try loop.expectClean()
  }

  // [M23]
  @Test func `writes items from which anybody gets the report`() async throws {
    let loop = try await Self.promoted()
    let version = try #require(
      try EvalLine(loop.snapshot()).newest(
        of: AdapterLine(loop.snapshot()).newest()?.candidate ?? "")
    )
    let items = try #require(version.items)
    func mean(_ scores: [Decimal]) throws -> Decimal {
      // Millionths, and the mean of them rounded by hand.
      let counts = try scores.map { try #require(($0 * Decimal(1_000_000)).integer) }
      let mean = (2 * counts.reduce(0, +) + counts.count) / (2 * counts.count)
      return Millionths(count: mean).decimal
    }
    #expect(try mean(items.map(\.candidate)) == version.report.candidateComposite)
    #expect(try mean(items.map(\.baseline)) == version.report.baselineComposite)
    // The scores are those that the rules give to the answers that are kept.
    let suite = try EvalSuite(of: loop.snapshot())
    let lines = try loop.git.run("show", "evals:answers.jsonl").lines
    #expect(lines.count == suite.questions.count && items.count == lines.count)
    for (index, line) in lines.enumerated() {
      let json = try JSONParser.parse(Array(line.utf8))
      let texts = (json["answers"]?.array ?? []).compactMap { $0["text"]?.string }
      #expect(texts.count == 8 && json["baseline"]?.integer == 0)
      let chosen = try #require(json["candidate"]?.integer)
      let question = suite.questions[index]
      #expect(AnswerScore(of: texts[chosen], to: question).mean.decimal == items[index].candidate)
      #expect(AnswerScore(of: texts[0], to: question).mean.decimal == items[index].baseline)
    }
    // No word of a held-out thread is in a batch.
    let asked = Set(suite.questions.flatMap(\.passages).map(\.id))
    #expect(try asked.isDisjoint(with: CoverageTests.listed(loop.snapshot()).map(\.id)))
  }

  // [M22]
  @Test func `gives the same adapter and report in another store at another time`() async throws {
    let (one, other) = (try await Self.promoted(), try Self.loop())
    other.now += 1_000_000
    try await other.tick(asking: ExtractiveModel(), batches: 3)
    for line in [Line.adapters, .evals, .promoted] {
      let ids = try [one, other].map { try $0.snapshot().findArtifact(on: line)?.id.hex }
      #expect(ids[0] != nil && ids[0] == ids[1], "\(line)")
    }
  }

  @Test func `keeps what is promoted where another adapter is no better`()
    async throws
  {
    let loop = try await Self.promoted()
    let first = try #require(try PromotedLine(loop.snapshot()).candidate())
    let context = try loop.context()
    _ = try await TrainStep(in: context).run(force: true, seed: 7)
    let second = try #require(try AdapterLine(loop.snapshot()).newest())
    #expect(second.candidate != first && second.record.seed == 7)
    _ = try await EvaluateStep(in: context, asking: ExtractiveModel()).run()
    let judgement = try #require(
      try PromoteStep(in: context).judge(nil, asked: .tick, in: loop.snapshot()))
    #expect(!judgement.decision.allowsPromotion)
    #expect(judgement.report.report.rollbackModel == first)
    // What was promoted is measured on the same answers again.
    let before = try #require(try EvalLine(loop.snapshot()).newest(of: first))
    #expect(judgement.report.report.baselineComposite == before.report.candidateComposite)
    try loop.expectClean()
  }

  @Test func `measures again what was measured against something else, as its policy said`()
    async throws
  {
    let loop = try await Self.promoted()
    let context = try loop.context()
    _ = try await TrainStep(in: context).run(force: true, seed: 9)
    let second = try #require(try AdapterLine(loop.snapshot()).newest()).candidate
    _ = try await EvaluateStep(in: context, asking: ExtractiveModel()).run()
    // Asked for more answers after the training: the measurement does not change for it.
    try change("eval_samples", to: "20", in: loop)
    let before = try loop.snapshot()
    try await Rollback(in: context).run(
      to: Rollback(in: context).target("base", in: before), reason: nil, in: before)
    _ = try await EvaluateStep(in: context, asking: ExtractiveModel()).run()
    let report = try #require(try EvalLine(loop.snapshot()).newest(of: second)).report
    #expect(report.rollbackModel == "base")
    #expect(report.extra["instrument"]?["samples"]?.integer == 8)
    let evals = try loop.resolve("evals")
    _ = try await EvaluateStep(in: context, asking: ExtractiveModel()).run()
    #expect(try loop.resolve("evals") == evals, "measured once against each")
    try loop.expectClean()
  }

  @Test func `lets the promoted ranker choose among drafts, and says why`() async throws {
    let loop = try await Self.promoted()
    try change("samples", to: "3", in: loop)
    try await loop.tick(asking: ExtractiveModel(), batches: 1)

    let snapshot = try loop.snapshot()
    let batch = try #require(try BatchLine(snapshot).find(3))
    let ranker = try #require(try StoredRanker.promoted(in: snapshot))
    let choice = try #require(batch.header.choice)
    #expect(choice.samples == 3 && choice.ranker == ranker.candidate)
    #expect(batch.drafts.count == 3 && Set(batch.drafts.map(\.text)).count > 1)
    let scores = ranker.ranker.scores(of: batch.drafts.map(\.text), to: batch.prompt)
    #expect(batch.drafts.map(\.score) == scores)
    #expect(choice.chosen == Ranker.best(of: scores))
    #expect(batch.draft == batch.drafts[choice.chosen].text)
    // The ranker is one of the things that the batch was made from.
    let artifact = try #require(try BatchLine(snapshot).findArtifact(3)).artifact
    let promoted = try snapshot.findArtifact(on: .promoted)?.id
    #expect(artifact.inputs.contains { $0.role == "promoted" && $0.artifact == promoted })
    #expect(artifact.payloads.contains { $0.name == "drafts.jsonl" })
    try loop.expectClean()
  }

  @Test
  func `takes the draft with the best marks, of equals the first, where no ranker is promoted`()
    async throws
  {
    let loop = try Self.loop(["samples": "3", "train.new_batches": "1000"])
    let model = ScriptedModel { request throws(ModelError) in
      if case .draft = request.reading.task {
        #expect(request.temperature > 0)
        let isFirst = request.seed == Sampling.seed(0, of: "batch 0")
        return ChatResponse(
          content: isFirst ? "  \n" : "- A draft with seed \(request.seed).", finishReason: .stop)
      }
      return ScriptedModel.answer(request.reading)
    }
    try await loop.tick(asking: model, batches: 1)
    let batch = try #require(try BatchLine(loop.snapshot()).find(0))
    #expect(
      batch.header.choice == DraftChoice(samples: 3, chosen: 1, ranker: nil, isByRubric: true))
    #expect(batch.drafts.map(\.failure) == [.draftEmpty, nil, nil])
    #expect(batch.drafts.allSatisfy { $0.score == nil })
    let artifact = try #require(try BatchLine(loop.snapshot()).findArtifact(0)).artifact
    #expect(!artifact.inputs.contains { $0.role == "promoted" })
    try loop.expectClean()
  }

  @Test func `starts from the promoted ranker only where the policy says so`() async throws {
    let loop = try await Self.promoted()
    let context = try loop.context()
    func config() throws -> JSON {
      try JSONParser.parse(
        Array(loop.git.run("show", "adapters:adapter/ranker.json").output.utf8))
    }
    #expect(try config()["from_promoted"]?.bool == false)
    try change("train.from_promoted", to: "true", in: loop)
    _ = try await TrainStep(in: context).run(force: true)
    #expect(try config()["from_promoted"]?.bool == true)
    #expect(try AdapterLine(loop.snapshot()).newest()?.record.startsFromPromoted == true)
    try loop.expectClean()
  }

  @Test func `leaves an adapter that is no ranker waiting, and says why`()
    async throws
  {
    let loop = try Self.loop(["train.new_batches": "1000"])
    try await loop.tick(asking: ExtractiveModel(), batches: 1)
    try loop.importAdapter("tensors")
    let result = try await loop.tick(asking: ExtractiveModel(), batches: 0)
    #expect(result.status(.evaluate) == .nothing && result.exitCode == 0)
    #expect(result.summary(.evaluate).contains("tka.eval.candidate.url is not set"))
    #expect(try loop.snapshot().isEmpty(.evals))
  }

  @Test func `refuses a built-in part that there is not`() throws {
    let loop = try TemporaryLoop()
    for (name, value) in [
      ("promote.command", "builtin:ranker"), ("train.command", " BUILTIN:ranker"),
      ("train.command", "builtin:dpo"), ("eval.command", "builtin:judge"),
    ] {
      let key = try #require(Settings.key(name))
      let error = #expect(throws: LoopError.self) { try Settings.check(value, for: key) }
      guard case .badSetting("tka.\(name)", _) = error else {
        Issue.record("another error: \(String(describing: error))")
        continue
      }
      try loop.set(name, value)
    }
    for name in ["train.command", "eval.command"] {
      #expect(throws: LoopError.self) {
        try ConfiguredCommand(name, in: loop.context().settings)
      }
    }
  }

  @Test func `stops between two questions, and keeps nothing half done`() async throws {
    let loop = try await Self.promoted()
    _ = try await TrainStep(in: loop.context()).run(force: true, seed: 1)
    let refs = try loop.refs()
    await #expect(throws: CancellationError.self) {
      try await EvaluateStep(in: loop.context(), asking: ExtractiveModel()).run(stopped: { true })
    }
    #expect(try loop.refs() == refs)
  }
}
