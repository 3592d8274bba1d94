import ArtifactStore
import CanonicalJSON
import Lineage
import Models
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// What was paid for is not paid for again [M28].
@Suite struct CallLedgerTests {
  static let policy = ["batch_size": "4", "heldout_share": "0"]

  private func loop(days: Int = 8, _ policy: [String: String] = policy) throws -> TemporaryLoop {
    let loop = try TemporaryLoop(policy: policy)
    try loop.import(SmallExport(days: 0..<days))
    return loop
  }

  private static let away = ModelError.unavailable(endpoint: "x", reason: "gone")

  @Test func `asks for a draft once though the critique never came`() async throws {
    let loop = try loop()
    let first = CountingModel { request throws(ModelError) in
      if request.isCritique { throw Self.away }
      return ScriptedModel.answer(request.reading)
    }
    #expect(try await loop.tick(asking: first).exitCode == 75)
    #expect(first.counts == [1, 1])
    #expect(try loop.git.run("for-each-ref", "refs/tka/calls").lines.isEmpty)

    let second = CountingModel()
    #expect(try await loop.tick(asking: second).exitCode == 0)
    #expect(second.counts == [1, 2])
    try loop.expectClean()
  }

  @Test func `keeps every answer under its key, of which git knows`() async throws {
    let loop = try loop()
    try await loop.tick(asking: CountingModel())
    let records = try CallLedger.all(in: loop.context())
    #expect(records.count == 4)
    #expect(Set(records.map(\.purpose.step)) == [.draft, .critique])
    for record in records {
      let path = "refs/tka/calls:\(record.key.hex.prefix(2))/\(record.key.hex.dropFirst(2))"
      #expect(try loop.git.run("show", path).bytes == record.json.canonicalLine)
    }
    #expect(
      try loop.git.run("log", "--format=%s", "refs/tka/calls").lines.first == "calls: 2 answers")
    let journal = loop.registry.store.path.appending("tka").appending(CallJournal.name)
    #expect(try Files.read(journal).isEmpty)
    #expect(try journal.stat().permissions == [.ownerReadWrite])
    try loop.expectClean()
  }

  @Test func `asks nothing again after an undo, and makes the same batch`() async throws {
    let loop = try loop()
    try await loop.tick(asking: CountingModel())
    let batches = try loop.resolve("batches^{tree}")
    let root = try loop.resolve("batches~2")
    try loop.git.run("update-ref", "refs/heads/batches", root)
    try loop.git.run("update-ref", "refs/heads/profile", try loop.resolve("profile~2"))
    try loop.git.run("update-ref", "refs/heads/dataset", try loop.resolve("dataset~1"))
    let again = CountingModel()
    try await loop.tick(asking: again)
    #expect(again.requests.isEmpty)
    #expect(try loop.resolve("batches^{tree}") == batches)
    try loop.expectClean()
  }

  @Test func `keeps an answer that cannot be used, and makes another attempt of a retry`()
    async throws
  {
    let loop = try loop(days: 4)
    let bad = CountingModel { request throws(ModelError) in
      request.isCritique
        ? ChatResponse(content: "{\"notes_mark", finishReason: .length)
        : ScriptedModel.answer(request.reading)
    }
    try await loop.tick(asking: bad)
    #expect(bad.counts == [1, 1])
    // Taken back and read again, it fails in the same way, for nothing.
    try loop.git.run("update-ref", "refs/heads/batches", Root.id.hex)
    try loop.git.run("update-ref", "refs/heads/profile", Root.id.hex)
    let same = CountingModel()
    try await loop.tick(asking: same)
    #expect(same.requests.isEmpty)
    #expect(try BatchLine(loop.snapshot()).header(0).failure == .critiqueTruncated)

    let good = CountingModel()
    let result = try await BatchStep(in: loop.context(), asking: good).retry(0)
    #expect(result.header.failure == nil)
    // The draft was good; the critique has a seed and a temperature of its own.
    #expect(good.counts == [0, 1])
    #expect(good.requests.first?.temperature == Sampling.varied)
    #expect(good.requests.first?.seed != 0)
    #expect(try CallLedger.all(in: loop.context()).map(\.attempt).sorted() == [0, 0, 1])
    try loop.expectClean()
  }

  @Test func `reads a batch anew and pays for what changed alone`() async throws {
    let loop = try loop(days: 4)
    try await loop.tick(asking: CountingModel())
    // The profile that the batch made is shown now: both passes are asked in other words.
    let first = CountingModel()
    _ = try await BatchStep(in: loop.context(), asking: first).redo(0)
    #expect(first.counts == [1, 1])

    let snapshot = try loop.snapshot()
    let critique = try #require(try snapshot.findFile("critique.md", on: .prompts))
    _ = try PromptChange(
      replacing: "critique.md", with: critique + Array("\nBe brief.\n".utf8), in: snapshot
    ).write(in: loop.context())
    let second = CountingModel()
    let result = try await BatchStep(in: loop.context(), asking: second).redo(0)
    #expect(result.header.failure == nil)
    #expect(second.counts == [0, 1])
    let third = CountingModel()
    _ = try await BatchStep(in: loop.context(), asking: third).redo(0)
    #expect(third.requests.isEmpty)
    try loop.expectClean()
  }

  @Test func `rehearses a batch, keeps the answers, and moves no line`() async throws {
    let loop = try loop(days: 4)
    try await loop.tick(asking: CountingModel())
    let lines = try loop.git.run("for-each-ref", "refs/heads").lines
    let model = CountingModel()
    let step = BatchStep(in: try loop.context(), asking: model)
    #expect(try await step.rehearse(0).header.failure == nil)
    #expect(model.counts == [1, 1])
    #expect(try loop.git.run("for-each-ref", "refs/heads").lines == lines)
    _ = try await step.redo(0)
    #expect(model.counts == [1, 1])
  }

  @Test func `keeps nothing of the built-in reader`() async throws {
    let loop = try loop(days: 4)
    try await loop.tick(asking: ExtractiveModel())
    #expect(try BatchLine(loop.snapshot()).count() == 1)
    #expect(try CallLedger.all(in: loop.context()).isEmpty)
    #expect(try loop.git.run("for-each-ref", "refs/tka/calls").lines.isEmpty)
    let files = try loop.git.run("ls-tree", "-r", "--name-only", "batches").lines
    #expect(!files.contains { $0.contains("log/") })
  }

  @Test func `a batch says what was checked about where its model runs, and its calls do not`()
    async throws
  {
    let loop = try loop(days: 8)
    let near = ModelIdentity(provider: "counting", name: "a-model", reach: "loopback 127.0.0.1")
    try await loop.tick(asking: CountingModel(identity: near), batches: 1)
    try await loop.tick(asking: CountingModel(), batches: 1)
    let line = BatchLine(try loop.snapshot())
    #expect(try line.header(0).reach == "loopback 127.0.0.1")
    #expect(try line.header(1).reach == nil)
    // The same answers from elsewhere are the same answers.
    let again = CountingModel(
      identity: ModelIdentity(provider: "counting", name: "a-model", reach: "socket"))
    try loop.git.run("update-ref", "refs/heads/batches", try loop.resolve("batches~1"))
    try loop.git.run("update-ref", "refs/heads/profile", try loop.resolve("profile~1"))
    try await loop.tick(asking: again)
    #expect(again.requests.isEmpty)
    try loop.expectClean()
  }

  @Test func `adds one answer to many without writing the many anew`() throws {
    let loop = try TemporaryLoop()
    let ledger = try CallLedger(in: loop.context())
    for number in 0..<2_000 { try ledger.keep(Self.record(number)) }
    try ledger.settle()
    let before = try loop.registry.store.allObjects().count
    try ledger.keep(Self.record(2_000))
    try ledger.settle()
    // The answer, its folder, the root, the calibration, the commit.
    #expect(try loop.registry.store.allObjects().count - before <= 5)
    for number in 0...2_000 {
      let record = Self.record(number)
      #expect(try ledger.find(record.key) == record)
    }
    try loop.git.expectClean()
  }

  static func record(_ number: Int, seconds: Int64 = TemporaryLoop.monday) -> CallRecord {
    let request = ChatRequest(
      messages: [.init(role: .user, content: "\(number)")], seed: number, temperature: 0,
      maxTokens: 1, reading: Reading(task: .draft, passages: [], claims: []))
    let identity = ModelIdentity(provider: "openai", name: "m")
    return CallRecord(
      key: CallKey(of: request, to: identity, attempt: 0, sample: 0),
      purpose: CallPurpose(step: .draft, subject: "batch \(number)"), attempt: 0,
      identity: identity,
      response: ChatResponse(
        content: "ä\u{2028}\"\(number)", finishReason: .other("tool"), model: "m-1",
        sessionID: "s", promptTokens: 3, completionTokens: 4),
      estimate: 9, seconds: seconds, milliseconds: 1234)
  }

  @Test func `passes over lines of the journal that are cut or damaged`() throws {
    let loop = try TemporaryLoop()
    let path = try loop.registry.path(CallJournal.name)
    do {
      let journal = try CallJournal(at: path, isSynced: false)
      for number in 0..<3 { try journal.add(Self.record(number)) }
    }
    var bytes = try Files.read(path)
    let lines = bytes.split(separator: 0x0A)
    #expect(lines.count == 3)
    bytes[lines[1].startIndex + 40] ^= 1
    bytes.removeLast(7)
    try Files.write(bytes, to: path, mode: 0o600)

    let journal = try CallJournal(at: path, isSynced: true)
    #expect(journal.all == [Self.record(0)])
    try journal.add(Self.record(3))
    #expect(
      try CallJournal(at: path, isSynced: false).all == [Self.record(0), Self.record(3)])
  }

  @Test func `forgets what is on the ref, and empties the file when nothing came after it`() throws
  {
    let loop = try TemporaryLoop()
    let path = try loop.registry.path(CallJournal.name)
    let journal = try CallJournal(at: path, isSynced: false)
    for number in 0..<2 { try journal.add(Self.record(number)) }
    let onRef = Set(journal.all.map(\.key))
    try journal.add(Self.record(2))
    try journal.forget(onRef)
    #expect(journal.all == [Self.record(2)])
    #expect(journal.find(Self.record(0).key) == nil)
    // Until then whoever opens it finds them all: what is on the ref already counts once.
    #expect(try CallJournal(at: path, isSynced: false).all.count == 3)
    try journal.forget([Self.record(2).key])
    #expect(try Files.read(path).isEmpty)
    try journal.add(Self.record(3))
    #expect(journal.all == [Self.record(3)])
    #expect(try CallJournal(at: path, isSynced: false).all == [Self.record(3)])
  }

  @Test func `puts answers onto the ref whose batches a crash left there without them`()
    async throws
  {
    let loop = try loop(days: 8)
    let first = CountingModel()
    try await loop.tick(asking: first, batches: 1)
    // As a crash between the operation and the ref leaves it, with the draft of the next batch answered.
    let ledger = try CallLedger(in: loop.context())
    let calls = try CallLedger.all(in: loop.context())
    #expect(calls.count == 2)
    try loop.git.run("update-ref", "-d", "refs/tka/calls")
    for call in calls { try ledger.keep(call) }
    let model = CountingModel()
    try await loop.tick(asking: model)
    #expect(model.counts == [1, 1])
    // Those of batch 0 first, then those of batch 1.
    #expect(try loop.git.run("rev-list", "--count", "refs/tka/calls").output == "3")
    #expect(try CallLedger.all(in: loop.context()).count == 4)
    try loop.expectClean()
  }

  @Test func `tells requests apart by all that an answer depends on`() {
    func key(
      _ text: String = "a", seed: Int = 0, temperature: Double = 0, tokens: Int = 1,
      schema: ChatRequest.Schema? = nil, name: String? = "m", attempt: Int = 0, sample: Int = 0
    ) -> CallKey {
      CallKey(
        of: ChatRequest(
          messages: [.init(role: .user, content: text)], schema: schema, seed: seed,
          temperature: temperature, maxTokens: tokens,
          reading: Reading(task: .draft, passages: [], claims: [])),
        to: ModelIdentity(provider: "openai", name: name), attempt: attempt, sample: sample)
    }
    let keys = [
      key(), key("b"), key(seed: 1), key(temperature: 0.5), key(tokens: 2),
      key(schema: .init(name: "s", schema: ["a": 1, "b": 2])),
      key(schema: .init(name: "s", schema: ["b": 2, "a": 1])), key(name: nil), key(attempt: 1),
      key(sample: 1),
    ]
    #expect(Set(keys).count == keys.count)
    #expect(key() == key())
    #expect(key().hex == "064fa61b357f67892a16a36c8ac546b1313077c697ab623a108210fc39135117")
  }

  @Test func `gc lets go of old answers that no batch rests on`() async throws {
    let loop = try loop(days: 4)
    try await loop.tick(asking: CountingModel())
    let ledger = try CallLedger(in: loop.context())
    try ledger.keep(Self.record(1, seconds: loop.now))
    try ledger.settle()
    let collection = GarbageCollection(in: try loop.context())
    #expect(try collection.plan(isFull: false).calls == 0)
    loop.now += 91 * 86_400
    try ledger.keep(Self.record(2, seconds: loop.now))
    try ledger.settle()
    #expect(try collection.plan(isFull: false).calls == 1)
    #expect(try await collection.run(isFull: true).calls == 1)
    let left = try CallLedger.all(in: loop.context())
    #expect(left.count == 3)
    #expect(!left.contains { $0.key == Self.record(1).key })
    #expect(try loop.git.run("rev-list", "--count", "refs/tka/calls").output == "2")
    #expect(try await collection.run(isFull: false).calls == 0)
    try loop.expectClean()
  }

  @Test func `verify finds an answer that lies where another belongs`() async throws {
    let loop = try loop(days: 4)
    try await loop.tick(asking: CountingModel())
    let key = try #require(CallLedger.all(in: loop.context()).first?.key.hex)
    let tip = try loop.resolve("refs/tka/calls")
    let index = loop.scratch.appending("index").string
    func git(_ arguments: String...) throws -> String {
      try Program.run(
        ["GIT_INDEX_FILE=\(index)", "git", "-C", loop.registry.store.path.string] + arguments,
        in: loop.scratch
      ).output
    }
    _ = try git("read-tree", tip)
    let blob = try git("rev-parse", "\(tip):\(CallShelf.path(of: key))")
    let wrong = String(repeating: "0", count: 38)
    _ = try git("update-index", "--add", "--cacheinfo", "100644,\(blob),ff/\(wrong)")
    _ = try git(
      "update-index", "--add", "--cacheinfo",
      "100644,\(try git("rev-parse", "policy:policy.json")),fe/\(wrong)")
    let commit = try git(
      "-c", "user.name=t", "-c", "user.email=t@t", "commit-tree", "-p", tip, "-m",
      "calls: odd\n\nTka-Kind: calls\n", try git("write-tree"))
    _ = try git("update-ref", "refs/tka/calls", commit)
    let faults = try Verification.run(on: loop.registry).faults
    #expect(faults.map(\.invariant) == ["M28", "M28"])
    #expect(Set(faults.map(\.subject)) == ["call fe0000000000", "call ff0000000000"])
    #expect(faults.allSatisfy { $0.reason == "lies where another belongs" })
  }

  @Test func `a store whose ref of calls is gone or broken is mended, and pays again`() async throws
  {
    let loop = try loop(days: 4)
    try await loop.tick(asking: CountingModel())
    let file = loop.registry.store.path.appending("refs/tka/calls")
    try Files.write(Array("nonsense\n".utf8), to: file, mode: 0o600)
    #expect(!(try Verification.run(on: loop.registry).faults.isEmpty))
    let outcome = try StoreRepair(of: loop.registry, from: nil).run(
      .test("repair", seconds: loop.now), isDry: false)
    #expect(outcome.refs == [CallShelf.ref])
    #expect(outcome.remaining.faults.isEmpty)
    #expect(try CallLedger.all(in: loop.context()).count == 2)

    try Files.removeAll(file)
    try loop.expectClean()
    #expect(try CallLedger.all(in: loop.context()).isEmpty)
  }
}
