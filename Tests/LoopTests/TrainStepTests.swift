import ArtifactStore
import CanonicalJSON
import Lineage
import SystemPackage
import TestSupport
import Testing

@testable import Loop

@Suite struct TrainStepTests {
  @Test(arguments: [
    (batches: "3", pairs: "1000", opens: false), (batches: "2", pairs: "1000", opens: true),
    (batches: "1000", pairs: "5", opens: false), (batches: "1000", pairs: "4", opens: true),
  ])
  func `opens the gate exactly at its numbers`(batches: String, pairs: String, opens: Bool)
    async throws
  {
    // Two batches of two pairs each.
    let loop = try await TemporaryLoop.withDataset([
      "train.new_batches": batches, "train.new_pairs": pairs,
    ])
    let newest = try AdapterLine(loop.snapshot()).newest()
    #expect((newest != nil) == opens)
    #expect((newest?.record.state == .ready) == opens)
    let gate = try #require(try TrainGate.find(in: loop.snapshot()))
    #expect(gate.newPairs == (opens ? 0 : 4))
    #expect(gate.newBatches == (opens ? 0 : 2))
    try loop.expectClean()
  }

  @Test func `closes the gate while an adapter awaits its evaluation`() async throws {
    let loop = try await TemporaryLoop.withDataset(["train.new_batches": "1"])
    let candidate = try loop.importAdapter("tensors")
    var export = SmallExport(days: 0..<16)
    export.date = "2024-07-01T00:00:00.000Z"
    try loop.import(export)
    let waiting = try await loop.tick()
    #expect(waiting.status(.train) == .nothing)
    #expect(waiting.summary(.train).contains("awaits its evaluation"))

    try loop.importReport(loop.report(on: candidate, composite: "0.1"))
    let open = try await loop.tick()
    #expect(open.status(.train) == .advanced)
    #expect(try AdapterLine(loop.snapshot()).newest()?.record.state == .ready)
    try loop.expectClean()
  }

  @Test func `keeps two adapters of the same dataset apart`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let first = try loop.importAdapter("first")
    let second = try loop.importAdapter("second")
    #expect(first != second)
    #expect(
      try AdapterLine(loop.snapshot()).findTrained(first)?.record.tensors
        != AdapterLine(loop.snapshot()).findTrained(second)?.record.tensors)
  }

  @Test func `names as parents what an adapter was trained on, not what came later`() async throws {
    let loop = try await TemporaryLoop.withDataset(["train.new_batches": "2"])
    let dataset = try loop.resolve("dataset")
    var export = SmallExport(days: 0..<12)
    export.date = "2024-07-01T00:00:00.000Z"
    try loop.import(export)
    try await loop.tick()
    #expect(try loop.resolve("dataset") != dataset)

    try loop.importAdapter("tensors")

    #expect(try loop.resolve("adapters^2") == dataset)
    #expect(try loop.git.attempt("merge-base", "--is-ancestor", "dataset", "adapters").status == 1)
    #expect(try loop.git.attempt("merge-base", "--is-ancestor", dataset, "adapters").status == 0)
    try loop.expectClean()
  }

  @Test func `runs the command that is set and keeps what it made and said`() async throws {
    let loop = try await TemporaryLoop.withDataset(["train.new_batches": "2"])
    let manifest = try #require(try AdapterLine(loop.snapshot()).newest())
    try loop.set(
      "train.command",
      """
      set -e
      echo "candidate $TKA_CANDIDATE_ID seed $TKA_SEED base [$TKA_BASE_ADAPTER]"
      echo "offline $HF_HUB_OFFLINE $TRANSFORMERS_OFFLINE telemetry $HF_HUB_DISABLE_TELEMETRY"
      echo "group $(ps -o pgid= -p $$ | tr -d ' ') pid $$" >&2
      wc -l < "$TKA_DATASET/train.jsonl"
      test -f "$TKA_DATASET/eval.jsonl"
      stat -c %a "$TKA_OUTPUT"
      cp '\(loop.writeAdapter("tensors"))/adapter_model.safetensors' "$TKA_OUTPUT"
      mkdir "$TKA_OUTPUT/checkpoints"
      printf one > "$TKA_OUTPUT/checkpoints/1.txt"
      mkdir "$TKA_OUTPUT/.git"
      printf x > "$TKA_OUTPUT/.git/config"
      """)
    let result = try await loop.tick()

    #expect(result.exitCode == 0, "\(result.summary(.train))")
    #expect(result.status(.train) == .advanced)
    let newest = try #require(try AdapterLine(loop.snapshot()).newest())
    #expect(newest.record.state == .trained && newest.candidate == manifest.candidate)
    let log = try loop.git.run("show", "adapters:log/train.txt").output
    #expect(log.contains("candidate \(manifest.candidate) seed "))
    #expect(log.contains("base []"))
    #expect(log.contains("offline 1 1 telemetry 1"))
    #expect(log.hasSuffix("\n700"))
    let pid = log.split(separator: "pid ").last?.prefix { $0.isNumber } ?? ""
    #expect(log.contains("group \(pid) pid \(pid)"))
    let pairs = try #require(try DatasetLine(loop.snapshot()).find()?.dataset.counts.train)
    #expect(log.contains("\n\(pairs)\n"))
    #expect(
      try loop.git.run("ls-tree", "-r", "--name-only", "adapters").lines == [
        "adapter.json", "adapter/adapter_model.safetensors", "adapter/checkpoints/1.txt",
        "artifact.json", "log/train.txt",
      ])
    try loop.expectClean()
  }

  @Test(arguments: [
    ("echo out of memory; exit 7", "it exited with 7", "out of memory\n"),
    ("echo nothing made", "it holds no files", "nothing made\n"),
    ("kill -9 $$", "it was ended by signal", ""),
    ("ln -s /etc \"$TKA_OUTPUT/link\"", "neither a file nor a folder", ""),
  ])
  func `records a training that failed with its log`(
    command: String, reason: String, log: String
  ) async throws {
    let loop = try await TemporaryLoop.withDataset(["train.new_batches": "2"])
    try loop.set("train.command", command)
    let result = try await loop.tick()

    #expect(result.exitCode == 3)
    #expect(result.summary(.train).contains(reason))
    let newest = try #require(try AdapterLine(loop.snapshot()).newest())
    #expect(newest.record.state == .failed)
    #expect(newest.record.failure?.contains(reason) == true)
    #expect(
      try loop.git.run("show", "adapters:log/train.txt").bytes == Array(log.utf8))
    // It has not learnt from its pairs, so the next tick tries again.
    #expect(try await loop.tick().status(.train) == .failed)
    try loop.expectClean()
  }

  @Test func `ends a command that takes too long with all that it started`() async throws {
    let loop = try TemporaryLoop()
    let run = try CommandRun(named: "a-run", in: loop.context())
    let ending = try await run.run(
      "sleep 600 & echo $! > child; wait", environment: [:], limit: .milliseconds(400))
    #expect(ending.failure?.hasPrefix("it took longer than") == true)
    let child = try String(decoding: Files.read(run.folder.appending("child")), as: UTF8.self)
      .prefix { $0.isNumber }
    // A child whose parent is gone may be a zombie until somebody takes note.
    let state = try Program.run(["ps", "-o", "stat=", "-p", String(child)], in: loop.scratch)
    #expect(state.status != 0 || state.output.hasPrefix("Z"))
    run.remove()
    try loop.expectClean()
  }

  @Test func `trains a manifest that a crash left without a result`() async throws {
    let loop = try await TemporaryLoop.withDataset(["train.new_batches": "2"])
    let manifest = try #require(try AdapterLine(loop.snapshot()).newest())
    #expect(manifest.record.state == .ready)
    // What an interrupted run left behind.
    let left = try CommandRun(named: "train-\(manifest.artifact.short)", in: loop.context())
    try Files.write(Array("half".utf8), to: left.folder.appending("half"), mode: 0o600)
    try loop.set("train.command", "test ! -e half && echo t > $TKA_OUTPUT/adapter.gguf")

    try await loop.tick()

    let newest = try #require(try AdapterLine(loop.snapshot()).newest())
    #expect(newest.record.state == .trained && newest.candidate == manifest.candidate)
    #expect(try loop.git.run("rev-list", "--count", "--first-parent", "adapters").output == "3")
    try loop.expectClean()
  }
}
