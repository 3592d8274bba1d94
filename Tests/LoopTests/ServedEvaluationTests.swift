import ArtifactStore
import CanonicalJSON
import Lineage
import Models
import Synchronization
import TestSupport
import Testing

@testable import Loop

/// Lends models that answer as a test says, by the name of the model that is asked for.
final class ScriptedLender: ModelLender {
  typealias Loaded = @Sendable (ServedModel) -> [LoadedAdapter]?

  /// The adapters that the server of a model lists.
  var loaded: Loaded? {
    get { listed.withLock { $0 } }
    set { listed.withLock { $0 = newValue } }
  }
  private let listed = Mutex<Loaded?>(nil)

  private let script: @Sendable (ServedModel, ChatRequest) -> String
  private let facts: @Sendable (ServedModel) -> JSON?
  private let log = Mutex<[ServedModel]>([])

  /// What was asked, in order.
  var asked: [ServedModel] { log.withLock { $0 } }

  init(
    facts: @escaping @Sendable (ServedModel) -> JSON? = { _ in nil },
    _ script: @escaping @Sendable (ServedModel, ChatRequest) -> String
  ) {
    self.facts = facts
    self.script = script
  }

  func withModel<Value: Sendable>(
    _ served: ServedModel, _ body: (any Model) async throws -> Value
  ) async throws -> Value {
    var model = ScriptedModel { [self] request throws(ModelError) in
      if request.messages != Showing.question.messages { log.withLock { $0.append(served) } }
      return ChatResponse(content: script(served, request), finishReason: .stop)
    }
    model.served = facts(served)
    model.adapters = { [self] in loaded?(served) }
    return try await body(model)
  }

  /// A candidate that answers as well as the built-in reader, and a baseline that makes things up.
  static func better() -> ScriptedLender {
    ScriptedLender { served, request in
      served.name == "good" ? good(request.reading) : "- owner: Knows everything about it."
    }
  }

  /// The other way round.
  static func worse() -> ScriptedLender {
    ScriptedLender { served, request in
      served.name != "good" ? good(request.reading) : "- owner: Knows everything about it."
    }
  }

  /// Refuses what no passage bears on, quotes the one that does, or all.
  static func good(_ reading: Reading) -> String {
    guard case .answer(let question) = reading.task else { return "" }
    let passages = reading.passages.filter { passage in
      question.terms.isEmpty || question.terms.contains { passage.text.lowercased().contains($0) }
    }
    if passages.isEmpty { return Answer.refusal }
    return passages.map { "- owner: “\($0.text)” [tweet \($0.id)]\n" }.joined()
  }
}

@Suite struct ServedEvaluationTests {
  /// A store with an adapter that is no ranker, held-out threads, and settings for both sides.
  static func loop() async throws -> (TemporaryLoop, candidate: String) {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0.4", "batch_size": "4"])
    try loop.import(SmallExport(days: 0..<30))
    try await loop.tick()
    let candidate = try loop.importAdapter("tensors")
    try loop.set("eval.command", "builtin:rules")
    try loop.set("eval.candidate.url", "http://127.0.0.1:9/v1")
    try loop.set("eval.candidate.model", "good")
    try loop.set("eval.candidate.id", String(candidate.prefix(12)))
    try loop.set("eval.baseline.model", "base")
    return (loop, candidate)
  }

  private func evaluate(
    _ loop: TemporaryLoop, _ lender: ScriptedLender, again: Bool = false
  ) async throws -> EvaluateStep.Outcome {
    try await EvaluateStep(in: loop.context(), asking: nil, lending: lender).run(again: again)
  }

  @Test func `asks both for one answer to each question, and scores them by rules`() async throws {
    let (loop, candidate) = try await Self.loop()
    let lender = ScriptedLender.better()
    guard case .reported(candidate, false, true) = try await evaluate(loop, lender) else {
      Issue.record("not reported")
      return
    }
    let version = try #require(try EvalLine(loop.snapshot()).newest(of: candidate))
    #expect(version.provider == "builtin:rules")
    #expect(version.report.rollbackModel == "base")
    let items = try #require(version.items)
    #expect(items.count >= 20 && items.allSatisfy { $0.candidate == .one })
    #expect(version.report.candidateComposite == .one)
    #expect(version.report.evidenceCitationRate == .one)
    let refusals = items.flatMap(\.guards).filter { $0.name == "refusal" }
    #expect(!refusals.isEmpty && refusals.allSatisfy { $0.candidate == .one })
    #expect(refusals.allSatisfy { $0.baseline == .zero })
    // Each side once for every question, the base as well as the adapter.
    #expect(Set(lender.asked.map(\.name)) == ["good", "base"])
    let answers = try loop.git.run("show", "evals:answers.jsonl").lines
    #expect(answers.count == items.count)
    for line in answers {
      let json = try JSONParser.parse(line)
      #expect(json["answers"]?.array?.count == 2 && json["candidate"]?.integer == 0)
      #expect(json["baseline"]?.integer == 1)
    }
    // The archive that the questions were made from is one of the inputs.
    let archive = try loop.resolve("archive")
    #expect(try loop.git.run("log", "-1", "--format=%P", "evals").output.contains(archive))
    #expect(version.report.extra["instrument"]?["samples"]?.integer == 1)
    // The same measurement again asks nothing and is nothing new.
    let before = lender.asked.count
    guard case .reported(_, _, isNew: false) = try await evaluate(loop, lender, again: true) else {
      Issue.record("another report of the same")
      return
    }
    #expect(lender.asked.count == before, "answers are kept")
    try loop.expectClean()
  }

  @Test(arguments: [
    ("eval.candidate.id", nil, "tka.eval.candidate.id"),
    ("eval.candidate.id", "0123456789ab", "tka.eval.candidate.id"),
    ("eval.baseline.id", "0123456789ab", "tka.eval.baseline.id"),
    ("eval.baseline.model", "good", "asks the candidate itself"),
    ("eval.candidate.lora", "one", "tka.eval.candidate.lora"),
    ("eval.candidate.url", nil, "tka.eval.candidate.url is not set"),
  ])
  func `measures nothing where it is not sure what it would measure`(
    setting: String, value: String?, reason: String
  ) async throws {
    let (loop, candidate) = try await Self.loop()
    if let value { try loop.set(setting, value) } else { try loop.unset(setting) }
    let outcome = try await evaluate(loop, .better())
    guard case .awaiting(candidate, let said?) = outcome else {
      Issue.record("another outcome: \(outcome)")
      return
    }
    #expect(said.contains(reason))
    #expect(try loop.snapshot().isEmpty(.evals))
  }

  @Test func `knows an adapter by the name that its server gives it`() async throws {
    let (loop, candidate) = try await Self.loop()
    try loop.unset("eval.candidate.id")
    try loop.set("eval.candidate.model", "lora-{id}")
    try loop.set("eval.candidate.lora", "0=1")
    try loop.set("eval.baseline.lora", "0=0")
    let lender = ScriptedLender { served, _ in
      served.name == "base" ? Answer.refusal : "- owner: Says nothing."
    }
    guard case .reported = try await evaluate(loop, lender) else {
      Issue.record("not reported")
      return
    }
    let asked = Set(lender.asked)
    #expect(Set(asked.map(\.name)) == ["lora-\(candidate)", "base"])
    #expect(Set(asked.map { $0.adapters?.map(\.scale) }) == [[1], [0]])
  }

  @Test(arguments: [
    ("5=1", "0=0", "tka.eval.candidate.lora names adapter 5, which the server has not loaded"),
    ("0=0", "1=0", "tka.eval.candidate.lora uses no adapter"),
    ("0=1", nil, "tka.eval.baseline.lora has the base answer with an adapter"),
    ("0=1", "1=0.5", "tka.eval.baseline.lora has the base answer with an adapter"),
  ])
  func `holds the adapters that are named against those that are loaded`(
    candidate: String, baseline: String?, reason: String
  ) async throws {
    let (loop, id) = try await Self.loop()
    try loop.set("eval.candidate.lora", candidate)
    if let baseline { try loop.set("eval.baseline.lora", baseline) }
    let lender = ScriptedLender.better()
    lender.loaded = { _ in
      [
        LoadedAdapter(id: 0, file: "a.gguf", scale: 1),
        LoadedAdapter(id: 1, file: "b.gguf", scale: 0),
      ]
    }
    guard case .awaiting(id, let said?) = try await evaluate(loop, lender) else {
      Issue.record("measured")
      return
    }
    #expect(said.contains(reason))
    #expect(lender.asked.isEmpty)
  }

  @Test func `asks anew where the server held another adapter than it was told`() async throws {
    let (loop, candidate) = try await Self.loop()
    try loop.set("eval.candidate.lora", "0=1")
    try loop.set("eval.baseline.lora", "0=0")
    let lender = ScriptedLender.better()
    lender.loaded = { _ in [LoadedAdapter(id: 0, file: "wrong.gguf", scale: 1)] }
    _ = try await evaluate(loop, lender)
    let before = lender.asked.count
    lender.loaded = { _ in [LoadedAdapter(id: 0, file: "right.gguf", scale: 1)] }
    guard case .reported(candidate, _, isNew: true) = try await evaluate(loop, lender, again: true)
    else {
      Issue.record("the answers of another adapter were taken")
      return
    }
    #expect(lender.asked.count == 2 * before)
    let report = try EvalLine(loop.snapshot()).newest(of: candidate)?.report.extra
    let loaded: JSON? = report?["served"]?["candidate"]?["loaded"]
    #expect(loaded == [["id": 0, "file": "right.gguf", "scale": 1]])
    #expect(report?["instrument"]?["candidate_scales"] == [1])
  }

  @Test func `makes no report where the model became another one meanwhile`() async throws {
    let (loop, candidate) = try await Self.loop()
    let lender = ScriptedLender.better()
    @Sendable func loaded(_ file: String, _ served: ServedModel) -> [LoadedAdapter] {
      [LoadedAdapter(id: 0, file: file, scale: served.name == "good" ? 1 : 0)]
    }
    lender.loaded = { [unowned lender] in loaded(lender.asked.count > 9 ? "b" : "a", $0) }
    guard case .failed(candidate, let reason) = try await evaluate(loop, lender) else {
      Issue.record("measured")
      return
    }
    #expect(reason.contains("a server answers otherwise than when it began"))
    #expect(try loop.snapshot().isEmpty(.evals))
    // What was answered then is not taken again, whatever the server holds now.
    let before = lender.asked.count
    lender.loaded = { loaded("a", $0) }
    guard case .reported = try await evaluate(loop, lender) else {
      Issue.record("not measured")
      return
    }
    #expect(lender.asked.count == 2 * before)
  }

  @Test func `makes no report where both sides are one and the same`() async throws {
    let (loop, candidate) = try await Self.loop()
    let parrot = ScriptedLender { _, _ in "- owner: x" }
    guard case .failed(candidate, let reason) = try await evaluate(loop, parrot) else {
      Issue.record("measured")
      return
    }
    #expect(reason.contains("the same answer to each of"))
    #expect(try loop.snapshot().isEmpty(.evals))
  }

  @Test func `compares nothing across base models`() async throws {
    let (loop, candidate) = try await Self.loop()
    let lender = ScriptedLender(
      facts: { ["meta": ["n_params": $0.name == "good" ? 1 : 2]] }
    ) { served, request in
      served.name == "good" ? ScriptedLender.good(request.reading) : "- owner: x"
    }
    guard case .awaiting(candidate, let reason?) = try await evaluate(loop, lender) else {
      Issue.record("measured")
      return
    }
    #expect(reason.contains("another base model"))
  }

  @Test func `measures again with another instrument what was not failed, and keeps both reports`()
    async throws
  {
    let (loop, candidate) = try await Self.loop()
    _ = try await evaluate(loop, .better())
    guard case .nothing = try await evaluate(loop, .better()) else {
      Issue.record("measured twice with one instrument")
      return
    }
    try loop.set("model.maxtokens", "99")
    guard case .reported(candidate, _, isNew: true) = try await evaluate(loop, .better()) else {
      Issue.record("not measured again")
      return
    }
    let reports = try EvalLine(loop.snapshot()).all(of: candidate)
    #expect(reports.count == 2)
    #expect(Set(reports.compactMap(\.report.instrumentID)).count == 2)
    // One that somebody asserts is not touched.
    try loop.importReport(loop.report(on: candidate))
    try loop.set("model.maxtokens", "98")
    guard case .nothing = try await evaluate(loop, .better()) else {
      Issue.record("measured over what somebody asserts")
      return
    }
  }

  @Test func `gives no second chance by another ruler, unless a person says so`() async throws {
    let (loop, candidate) = try await Self.loop()
    _ = try await evaluate(loop, .worse())
    try loop.set("model.maxtokens", "99")
    guard case .nothing = try await evaluate(loop, .worse()) else {
      Issue.record("a failed candidate was measured again")
      return
    }
    guard
      case .reported(candidate, _, isNew: true) = try await evaluate(loop, .worse(), again: true)
    else {
      Issue.record("a person was not heard")
      return
    }
  }

  @Test func `lets the suite grow with the archive, and tells how it follows the one before`()
    async throws
  {
    let (loop, _) = try await Self.loop()
    _ = try await evaluate(loop, .better())
    let first = try loop.git.run("show", "evals:questions.jsonl").bytes
    let version = try JSONParser.parse(loop.git.run("show", "evals:suite.json").output)
    #expect(version["version"] == 1 && version["previous"] == "")

    var later = SmallExport(days: 0..<45)
    later.date = "2024-07-01T00:00:00.000Z"
    try loop.import(later)
    try loop.set("eval.candidate.id", loop.importAdapter("other tensors"))
    _ = try await evaluate(loop, .better())
    let second = try loop.git.run("show", "evals:questions.jsonl").bytes
    #expect(second.starts(with: first) && second.count > first.count)
    let suite = try JSONParser.parse(loop.git.run("show", "evals:suite.json").output)
    #expect(suite["version"] == 2 && suite["previous"] == version["sha256"])
    #expect(suite["kept"] == version["items"] && suite["sha256"]?.string?.count == 64)
    #expect(suite["sha256"]?.string == SHA256Digest(of: second).hex)
    let composition = try SuiteComposition(of: loop.snapshot())
    #expect(composition.version == 2 && composition.unusedThreads == 0)
    #expect(composition.json["suite"]?["sha256"] == suite["sha256"])
    #expect(composition.saturation?.isSaturated == false)
    try loop.expectClean()
  }

  @Test func `leaves out what a like repeats that a batch has read`() async throws {
    let held = try #require(
      (0..<40).first { HeldOutShare(Policy.half).holds(SmallExport.id(day: $0)) })
    let words = "One two three four five six seven eight nine ten eleven twelve thirteen, and rain"
    let loop = try TemporaryLoop(policy: ["heldout_share": "0.5", "batch_size": "50"])
    var export = SmallExport(days: 0..<20)
    export.tweets.removeAll { $0.id == SmallExport.id(day: held) }
    export.add(words, day: held)
    export.likes = [(SmallExport.id(day: 50, 7), "Somebody said: " + words.uppercased())]
    try loop.import(export)
    try await loop.tick()
    try loop.importAdapter("tensors")
    let suite = try EvalSuite(of: loop.snapshot())
    #expect(!suite.items.isEmpty)
    #expect(!suite.questions.contains { $0.group == String(SmallExport.id(day: held)) })
    #expect(suite.description["left_out"]?.integer == 3)
  }

  // [M17]
  @Test func `shows no batch a word of a thread that is set aside`() async throws {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0.5", "batch_size": "5"])
    try loop.import(SmallExport(days: 0..<30))
    let sent = Mutex<[String]>([])
    let model = ScriptedModel { request throws(ModelError) in
      sent.withLock { $0 += request.messages.map(\.content) }
      return ScriptedModel.answer(request.reading)
    }
    try await loop.tick(asking: model)
    let texts = try EvalSuite(of: loop.snapshot()).questions.flatMap(\.passages).map(\.text)
    let all = sent.withLock { $0 }.joined(separator: "\n")
    #expect(Set(texts).count > 5 && all.contains("thought number"))
    for text in texts { #expect(!all.contains(text)) }
  }
}

extension TemporaryLoop {
  /// Takes a setting away, with git.
  func unset(_ name: String) throws { try git.run("config", "--unset", "tka.\(name)") }
}
