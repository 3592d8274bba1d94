import ArtifactStore
import CanonicalJSON
import Lineage
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// Runs of harnesses, written by hand in the shape that they write.
private enum Runs {
  /// A run of lm-evaluation-harness over documents with these scores.
  static func lmEval(
    _ scores: [String], in folder: FilePath, limit: String = "null", higher: String = "true",
    metric: String = "acc", changing change: (String) -> String = { $0 },
    results changeResults: (String) -> String = { $0 }
  ) throws {
    try Files.removeAll(folder)
    try Files.makeFolders(folder)
    let results = """
      {"results":{"t":{"\(metric),none":0.5}},"higher_is_better":{"t":{"\(metric)":\(higher)}},
       "n-samples":{"t":{"original":\(scores.count),"effective":\(scores.count)}},
       "config":{"limit":\(limit)},"lm_eval_version":"0.4.13"}
      """
    let samples = scores.enumerated().map { index, score in
      #"{"doc_id":\#(index),"doc":{"q":"Question \#(index)","thread":"th\#(index / 2)"},"target":"0","#
        + #""arguments":{"gen_args_0":{"arg_0":"Ask \#(index)"}},"filter":"none","#
        + #""doc_hash":"h\#(index)","\#(metric)":\#(score)}"#
    }
    try write(changeResults(results), to: folder.appending("results_2026-01-02T03.json"))
    try write(
      samples.map { change($0) + "\n" }.joined(),
      to: folder.appending("samples_t_2026-01-02T03.jsonl"))
  }

  /// A log of inspect-ai over samples with these values.
  static func inspect(
    _ values: [String], in path: FilePath, changing change: (String) -> String = { $0 }
  ) throws {
    let samples = values.enumerated().map { index, value in
      #"{"id":\#(index + 1),"epoch":1,"input":"Ask \#(index)","target":"A","#
        + #""metadata":{"group":"g\#(index / 2)"},"scores":{"match":{"value":\#(value)}}}"#
    }
    try write(
      change(
        #"{"version":2,"status":"success","eval":{"task":"t","config":{"limit":null},"#
          + #""packages":{"inspect_ai":"0.3.9"}},"results":{"total_samples":\#(values.count),"#
          + #""completed_samples":\#(values.count)},"samples":["#
          + samples.joined(separator: ",") + "]}"), to: path)
  }

  private static func write(_ text: String, to path: FilePath) throws {
    try Files.write(Array(text.utf8), to: path, mode: 0o600)
  }
}

@Suite struct EvalImportTests {
  private func source(_ loop: TemporaryLoop, _ name: String = "candidate") -> EvalImport {
    var source = EvalImport(loop.scratch.appending(name))
    source.baseline = loop.scratch.appending("baseline")
    source.citationRate = "0.97"
    source.refusalRegression = false
    source.sourceRegression = false
    return source
  }

  /// Imports, and returns why it was refused.
  private func refusal(_ source: EvalImport, in loop: TemporaryLoop) throws -> String {
    let error = #expect(throws: LoopError.self) {
      try EvaluateStep(in: loop.context()).importReport(source)
    }
    guard case .badReport(_, let reason) = error else {
      Issue.record("another error: \(String(describing: error))")
      return ""
    }
    return reason
  }

  @Test func `pairs two runs of lm-evaluation-harness by item`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    try Runs.lmEval(["1.0", "0.5", "0.25", "1.0"], in: loop.scratch.appending("candidate"))
    try Runs.lmEval(["0.0", "0.5", "0.75", "1.0"], in: loop.scratch.appending("baseline"))
    guard
      case .reported(candidate, isAsserted: true, _) = try EvaluateStep(in: loop.context())
        .importReport(source(loop))
    else {
      Issue.record("not taken")
      return
    }
    let version = try #require(try EvalLine(loop.snapshot()).newest(of: candidate))
    #expect(version.items?.map(\.item) == ["t/0/h0", "t/1/h1", "t/2/h2", "t/3/h3"])
    #expect(version.items?.map(\.group) == ["th0", "th0", "th1", "th1"])
    #expect(version.report.candidateComposite == Decimal("0.6875"))
    #expect(version.report.baselineComposite == Decimal("0.5625"))
    #expect(version.report.evidenceCitationRate == Decimal("0.97"))
    #expect(version.report.rollbackModel == "base" && version.report.instrumentID != nil)
    let suite = try JSONParser.parse(loop.git.run("show", "evals:suite.json").output)
    #expect(suite["source"]?.string == "lm-evaluation-harness" && suite["items"]?.integer == 4)
    #expect(suite["groups"]?.integer == 2)
    let files = suite["files"]?.array ?? []
    #expect(
      files.compactMap { $0["name"]?.string } == [
        "candidate results", "candidate samples", "baseline results", "baseline samples",
      ])
    for (file, name) in zip(files, ["candidate/results_2026-01-02T03.json"]) {
      let bytes = try Files.read(loop.scratch.appending(FilePath(name).components))
      #expect(file["sha256"]?.string == SHA256Digest(of: bytes).hex)
    }
    try loop.expectClean()
  }

  @Test func `turns a metric around of which less is better`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    try loop.importAdapter("tensors")
    try Runs.lmEval(["0.25", "0.0"], in: loop.scratch.appending("candidate"), higher: "false")
    try Runs.lmEval(["1.0", "0.5"], in: loop.scratch.appending("baseline"), higher: "false")
    _ = try EvaluateStep(in: loop.context()).importReport(source(loop))
    let lines = try loop.git.run("show", "evals:items.jsonl").lines.map { try JSONParser.parse($0) }
    #expect(lines.map { $0["candidate"]?.double } == [0.75, 1])
    #expect(lines.map { $0["baseline"]?.double } == [0, 0.5])
  }

  @Test func `knows a suite by all that was asked`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    try loop.importAdapter("tensors")
    var digests: Set<String> = []
    // Another document, another choice, another answer: each is another suite.
    for change in ["", "Question 1", "Ask 1", #""target":"0""#] {
      for side in ["candidate", "baseline"] {
        try Runs.lmEval(["1.0", "0.5"], in: loop.scratch.appending(side)) {
          change.isEmpty
            ? $0
            : $0.replacing(change, with: change == #""target":"0""# ? #""target":"1""# : "Other")
        }
      }
      _ = try EvaluateStep(in: loop.context()).importReport(source(loop))
      let suite = try JSONParser.parse(loop.git.run("show", "evals:suite.json").output)
      digests.insert(suite["sha256"]?.string ?? "")
    }
    #expect(digests.count == 4)
  }

  @Test func `refuses what are not two whole runs of the same`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    try loop.importAdapter("tensors")
    let refs = try loop.refs()
    let (ours, theirs) = (
      loop.scratch.appending("candidate"), loop.scratch.appending("baseline")
    )
    func refused(
      _ reason: String, sourceLocation: SourceLocation = #_sourceLocation,
      _ change: (inout EvalImport) throws -> Void
    ) throws {
      try Runs.lmEval(["1.0", "0.5"], in: ours)
      try Runs.lmEval(["1.0", "0.5"], in: theirs)
      var source = source(loop)
      try change(&source)
      let said = try refusal(source, in: loop)
      #expect(said.contains(reason), "said: \(said)", sourceLocation: sourceLocation)
    }
    try refused("partial run") { _ in try Runs.lmEval(["1.0", "0.5"], in: ours, limit: "2") }
    try refused("partial run") { _ in try Runs.lmEval(["1.0", "0.5"], in: theirs, limit: "0.1") }
    try refused("a part of its items") { _ in
      try Runs.lmEval(
        ["1.0", "0.5"], in: ours,
        results: { $0.replacing(#""effective":2"#, with: #""effective":1"#) })
    }
    try refused("0 are only the candidate's, 1 only the baseline's") { _ in
      try Runs.lmEval(["1.0", "0.5", "1.0"], in: theirs)
    }
    try refused("1 are only the candidate's, 1 only the baseline's") { _ in
      try Runs.lmEval(["1.0", "0.5"], in: ours) { $0.replacing(#""h1""#, with: #""x""#) }
    }
    try refused("1 of 2 items were not asked in the same words") { _ in
      try Runs.lmEval(["1.0", "0.5"], in: ours) { $0.replacing("Ask 1", with: "Ask me") }
    }
    try refused("outside of 0 to 1") { _ in try Runs.lmEval(["1.0", "1.5"], in: ours) }
    try refused("outside of 0 to 1") { _ in try Runs.lmEval(["1.0", "-0.5"], in: theirs) }
    try refused("has no doc_id") { _ in try Runs.lmEval(["1.0", #""0.5""#], in: ours) }
    try refused("not JSON") { _ in try Runs.lmEval(["1.0", "NaN"], in: ours) }
    try refused("whether more of t:acc is better") { _ in
      try Runs.lmEval(["1.0", "0.5"], in: ours, higher: "null")
    }
    try refused("in a run twice") { _ in
      for folder in [ours, theirs] {
        try Runs.lmEval(["1.0", "0.5"], in: folder) {
          $0.replacing(#""doc_id":1"#, with: #""doc_id":0"#).replacing(#""h1""#, with: #""h0""#)
        }
      }
    }
    try refused("no such metric") { $0.metric = "t:f1" }
    try refused("1 lines for 2 items") { _ in
      try Runs.lmEval(["1.0", "0.5"], in: ours) { $0.contains("h1") ? "" : $0 }
    }
    try refused("the harness's version, the task or the metric") { _ in
      try Runs.lmEval(
        ["1.0", "0.5"], in: ours, results: { $0.replacing("0.4.13", with: "0.4.12") })
    }
    try refused("--baseline") { $0.baseline = nil }
    try refused("--citation-rate") { $0.citationRate = nil }
    try refused("--refusal-regression, --source-regression") {
      $0.refusalRegression = nil
      $0.sourceRegression = nil
    }
    try refused("not a number from 0 to 1") { $0.citationRate = "1.5" }
    #expect(try loop.refs() == refs)
  }

  @Test func `takes what a harness does not measure from a report of the contract`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    try Runs.inspect([#""C""#, "0.5", "true"], in: loop.scratch.appending("candidate"))
    try Runs.inspect([#""I""#, #""P""#, "false"], in: loop.scratch.appending("baseline"))
    var source = source(loop)
    (source.citationRate, source.refusalRegression, source.sourceRegression) = (nil, nil, nil)
    let contract = loop.scratch.appending("contract.json")
    try Files.write(
      loop.report(on: candidate, more: [("source_distinction_regression", true)]).canonicalLine,
      to: contract, mode: 0o600)
    source.contract = contract
    _ = try EvaluateStep(in: loop.context()).importReport(source)
    let version = try #require(try EvalLine(loop.snapshot()).newest(of: candidate))
    #expect(version.report.sourceDistinctionRegression)
    #expect(version.report.evidenceCitationRate == Decimal("0.95"))
    #expect(version.report.candidateComposite == Decimal("0.833333"))
    #expect(version.report.baselineComposite == Decimal("0.166667"))
    #expect(version.items?.map(\.group) == ["g0", "g0", "g1"])
  }

  @Test(arguments: [
    (#""success""#, #""error""#, "did not end well"), (#""limit":null"#, #""limit":10"#, "partial"),
    (#""completed_samples":2"#, #""completed_samples":1"#, "partial run"),
    (#""total_samples":2"#, #""total_samples":3"#, "partial run"),
    (#""version":2"#, #""version":1"#, "of version 2"), (#""C""#, #""maybe""#, "outside of 0 to 1"),
    (#""C""#, "2", "outside of 0 to 1"),
    (#""epoch":1"#, #""epoch":1,"error":{}"#, "sample 1 failed"),
    (#""match""#, #""other""#, "differ in the harness's version, the task or the metric"),
  ])
  func `refuses a log of inspect-ai that is not whole`(
    old: String, new: String, reason: String
  ) async throws {
    let loop = try await TemporaryLoop.withDataset()
    try loop.importAdapter("tensors")
    try Runs.inspect([#""C""#, "0.5"], in: loop.scratch.appending("candidate")) {
      $0.replacing(old, with: new)
    }
    try Runs.inspect([#""C""#, "0.5"], in: loop.scratch.appending("baseline"))
    #expect(try refusal(source(loop), in: loop).contains(reason))
  }

  @Test func `says how a packed log is unpacked`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    try Files.write(
      Array("PK\u{3}\u{4}....".utf8), to: loop.scratch.appending("candidate"), mode: 0o600)
    #expect(try refusal(source(loop), in: loop).contains("inspect log convert"))
  }

  private static let fixtures: FilePath = {
    let checkout = FilePath(#filePath).removingLastComponent().removingLastComponent()
      .removingLastComponent()
    return checkout.removingLastComponent().appending("shared/fixtures/lm-eval")
  }()

  // The fixtures are no part of this project; they are skipped where absent.
  @Test(.enabled(if: Files.exists(fixtures), "../shared/fixtures/lm-eval is not there"))
  func `reads what the harness really writes`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    var source = source(loop)
    source.path = Self.fixtures.appending("adapter")
    source.baseline = Self.fixtures.appending("base")
    #expect(try refusal(source, in: loop).contains("tka_pref:acc"))
    source.metric = "tka_pref:acc"
    _ = try EvaluateStep(in: loop.context()).importReport(source)
    let version = try #require(try EvalLine(loop.snapshot()).newest(of: candidate))
    #expect(version.report.candidateComposite == Decimal("0.666667"))
    #expect(version.report.baselineComposite == Decimal("0.333333"))
    #expect(version.items?.map(\.candidate) == [.one, .zero, .one])
    #expect(version.items?.map(\.baseline) == [.zero, .zero, .one])
  }
}
