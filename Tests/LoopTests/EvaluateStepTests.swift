import Archive
import ArtifactStore
import CanonicalJSON
import Lineage
import SystemPackage
import TestSupport
import Testing

@testable import Loop

@Suite struct EvaluateStepTests {
  @Test func `keeps a report that somebody else made as asserted`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    let outcome = try loop.importReport(loop.report(on: candidate, composite: "0.81"))

    guard case .reported(candidate, isAsserted: true, isNew: true) = outcome else {
      Issue.record("another outcome: \(outcome)")
      return
    }
    let version = try #require(try EvalLine(loop.snapshot()).newest(of: candidate))
    #expect(version.provider == "asserted" && version.items == nil)
    #expect(try loop.resolve("evals^2") == loop.resolve("adapters"))
    // The same report again is no new version.
    let evals = try loop.resolve("evals")
    guard
      case .reported(_, _, isNew: false) = try loop.importReport(
        loop.report(on: candidate, composite: "0.81"))
    else {
      Issue.record("the same report twice")
      return
    }
    #expect(try loop.resolve("evals") == evals)
    try loop.expectClean()
  }

  @Test func `keeps the items beside a report`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    let items = #"{"item":"a","group":"g","candidate":0.9,"baseline":0.5}"# + "\n"
    try loop.importReport(loop.report(on: candidate), items: items)

    let version = try #require(try EvalLine(loop.snapshot()).newest(of: candidate))
    #expect(version.items?.map(\.item) == ["a"])
    #expect(try loop.git.run("show", "evals:items.jsonl").bytes == Array(items.utf8))
  }

  @Test func `refuses reports that cannot be used and writes nothing`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    let refs = try loop.refs()
    let good = try loop.report(on: candidate).canonicalText
    let texts = [
      "", "[]", good.replacing(#""candidate_composite":0.84,"#, with: ""),
      good.replacing("0.84", with: "NaN"), good.replacing("0.84", with: #""0.84""#),
    ]
    for text in texts {
      let path = loop.scratch.appending("bad.json")
      try Files.write(Array(text.utf8), to: path, mode: 0o600)
      let error = #expect(throws: LoopError.self) {
        try EvaluateStep(in: loop.context()).importReport(from: path, items: nil)
      }
      guard case .badReport(path.string, _) = error else {
        Issue.record("another error for \(text): \(String(describing: error))")
        continue
      }
    }
    let error = #expect(throws: LoopError.self) {
      try loop.importReport(loop.report(on: "0123456789"))
    }
    guard case .unknownCandidate("0123456789") = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(try loop.refs() == refs)
  }

  /// An evaluator that keeps its suite and writes a report with one item for each question.
  private static let evaluator = #"""
    set -e
    test -f "$TKA_CANDIDATE/adapter_model.safetensors"
    test -z "$TKA_BASELINE"
    cp "$TKA_SUITE" "$HERE/suite.jsonl"
    sed -E 's/.*"group":"([^"]*)","item":"([^"]*)".*/{"item":"\2","group":"\1","candidate":1,"baseline":0.5}/' \
      "$TKA_SUITE" > "$TKA_OUTPUT/items.jsonl"
    cat > "$TKA_OUTPUT/report.json" <<END
    {"candidate_id":"$TKA_CANDIDATE_ID","baseline_composite":0.5,"candidate_composite":1,
     "refusal_over_fabrication_regression":false,"source_distinction_regression":false,
     "evidence_citation_rate":1,"rollback_model":"$TKA_ROLLBACK_MODEL"}
    END
    echo measured
    """#

  @Test func `measures with the command that is set, over threads that were set aside`()
    async throws
  {
    let loop = try TemporaryLoop(policy: ["heldout_share": "0.4", "batch_size": "4"])
    try loop.import(SmallExport(days: 0..<20))
    try await loop.tick()
    let candidate = try loop.importAdapter("tensors")
    try loop.set("eval.command", "HERE='\(loop.scratch)'\n" + Self.evaluator)
    let result = try await loop.tick()

    #expect(result.exitCode == 0, "\(result.summary(.evaluate))")
    let snapshot = try loop.snapshot()
    let version = try #require(try EvalLine(snapshot).newest(of: candidate))
    let held = try ArchiveLine(snapshot).heldOut()
    #expect(version.provider == "command")
    // One record a thread, the owner's own: nothing to take away, nobody else to tell apart.
    let expected = held.threads.flatMap { thread in
      ["whose", "absent", "quote"].map { "\($0)-\(thread.root)" }
    }
    #expect(version.items?.map(\.item) == expected)
    #expect(try loop.git.run("show", "evals:log/eval.txt").output == "measured")
    let suite = try Files.read(loop.scratch.appending("suite.jsonl"))
      .split(separator: UInt8(ascii: "\n")).map { try JSONParser.parse($0) }
    #expect(!suite.isEmpty && suite.count == expected.count)
    let listed = try Set(CoverageTests.listed(snapshot).map(\.id))
    for item in suite {
      let evidence = (item["evidence"]?.array ?? []).compactMap { $0["id"]?.string }
      #expect(!evidence.isEmpty && listed.isDisjoint(with: evidence))
      #expect(
        item.object?.keys.sorted()
          == ["evidence", "expected", "group", "item", "key", "kind", "question", "terms"])
    }
    // The questions lie beside the report, and what it was measured with is in it.
    #expect(
      try loop.git.run("show", "evals:questions.jsonl").bytes
        == Files.read(loop.scratch.appending("suite.jsonl")))
    let instrument = version.report.extra["instrument"]
    #expect(
      instrument?["suite_sha256"] == (try EvalSuite(of: snapshot)).description["sha256"]
        && instrument?["id"]?.string?.count == 64)
    // One tick measures and promotes.
    #expect(try PromotedLine(snapshot).candidate() == candidate)
    try loop.expectClean()
  }

  @Test(arguments: [
    ("echo no; exit 3", "it exited with 3"), ("true", "cannot be read"),
    ("echo '{}' > $TKA_OUTPUT/report.json", "candidate_id"),
  ])
  func `keeps the log of an evaluation that failed, and no report`(command: String, reason: String)
    async throws
  {
    let loop = try await TemporaryLoop.withDataset()
    try loop.importAdapter("tensors")
    try loop.set("eval.command", command)
    let result = try await loop.tick()

    #expect(result.exitCode == 3)
    #expect(result.summary(.evaluate).contains(reason))
    #expect(try loop.snapshot().isEmpty(.evals))
    #expect(Files.exists(try loop.registry.path("eval.log")))
    try loop.expectClean()
  }

  @Test func `says that an adapter awaits its evaluation when nothing can make one`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    let result = try await loop.tick()
    #expect(result.status(.evaluate) == .nothing)
    #expect(result.summary(.evaluate) == "\(candidate.prefix(12)) awaits an evaluation")
  }
}
