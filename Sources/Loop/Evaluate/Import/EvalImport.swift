internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
public import SystemPackage

/// A measurement that somebody else made, as it lies in files; what it is shows by what they hold.
///
/// A `report.json` of the loop's own contract says everything. The runs of a harness come in twos,
/// candidate and baseline, and say nothing of citations and regressions: that has to come from
/// somewhere, and is never made up.
public struct EvalImport: Sendable {
  /// A report, or the candidate's run: a file, or the folder that holds it.
  public var path: FilePath
  /// The `items.jsonl` of a report that lies elsewhere.
  public var items: FilePath?
  /// The baseline's run.
  public var baseline: FilePath?
  /// `TASK:METRIC`, where a run has several.
  public var metric: String?
  /// A `report.json` that says what a harness does not measure.
  public var contract: FilePath?
  /// The share of the candidate's statements that cite evidence, as somebody says.
  public var citationRate: String?
  /// Whether the candidate makes things up where the baseline refused, as somebody says.
  public var refusalRegression: Bool?
  /// Whether the candidate mixes up whose words are whose, as somebody says.
  public var sourceRegression: Bool?

  /// Names a report or a run.
  public init(_ path: FilePath, items: FilePath? = nil) {
    self.path = path
    self.items = items
  }

  /// Reads it.
  /// - Throws: ``LoopError/badReport(path:reason:)``.
  func measurement(in snapshot: Snapshot) throws -> Measurement {
    switch try kind() {
    case .report(let report, let beside): return try measurement(report, items: items ?? beside)
    case .lmEval(let results):
      return try measurement(
        candidate: LMEvalRun(results).run(metric: metric),
        baseline: LMEvalRun(LMEvalRun.results(in: baselinePath())).run(metric: metric),
        in: snapshot)
    case .inspect(let log):
      return try measurement(
        candidate: InspectLog(log).run(metric: metric),
        baseline: InspectLog(baselinePath()).run(metric: metric), in: snapshot)
    }
  }

  private enum Kind {
    case report(FilePath, items: FilePath?)
    case lmEval(results: FilePath)
    case inspect(log: FilePath)
  }

  private func kind() throws -> Kind {
    if (try? path.stat().type) == .directory {
      let report = path.appending(GateFiles.report)
      let items = path.appending(GateFiles.items)
      if !Files.exists(report), let results = try? LMEvalRun.results(in: path) {
        return .lmEval(results: results)
      }
      return .report(report, items: Files.exists(items) ? items : nil)
    }
    let bytes = try EvalImport.read(path)
    guard !bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) else {
      throw LoopError.badReport(
        path: path.string,
        reason: "it is packed: inspect log convert --to json --output-dir DIR makes it readable")
    }
    guard let object = (try? JSONParser.parse(bytes))?.object else {
      return .report(path, items: nil)
    }
    if object["eval"]?.object != nil, object["status"] != nil { return .inspect(log: path) }
    if object["lm_eval_version"] != nil || object["higher_is_better"] != nil {
      return .lmEval(results: path)
    }
    return .report(path, items: nil)
  }

  private func measurement(_ report: FilePath, items: FilePath?) throws -> Measurement {
    guard baseline == nil, metric == nil, contract == nil else {
      throw LoopError.badReport(
        path: path.string,
        reason: "a report of the loop's own contract needs no other run beside it")
    }
    var suite = EvalSuite.unknown.object ?? JSONObject()
    suite["files"] = .array(
      try [("report", report)].compactMap { try EvalImport.digest($0.0, of: $0.1) }
        + [items].compactMap { try $0.map { try EvalImport.digest("items", of: $0) } })
    return Measurement(
      try ReportFiles(report: report, items: items), suite: .object(suite),
      provider: EvalLine.asserted)
  }

  private func baselinePath() throws -> FilePath {
    if let baseline { return baseline }
    throw LoopError.badReport(
      path: path.string,
      reason: "it is the run of one model: --baseline PATH names that of what is promoted now")
  }

  private func measurement(
    candidate: HarnessRun, baseline: HarnessRun, in snapshot: Snapshot
  ) throws -> Measurement {
    let pair = try HarnessPair(candidate, baseline, path: path)
    let others = try unmeasured(by: candidate.harness, in: snapshot)
    let report = EvalReport(
      candidateID: others.candidateID, baselineComposite: pair.composite(\.baseline).decimal,
      candidateComposite: pair.composite(\.candidate).decimal,
      refusalOverFabricationRegression: others.refusalOverFabricationRegression,
      sourceDistinctionRegression: others.sourceDistinctionRegression,
      evidenceCitationRate: others.evidenceCitationRate, rollbackModel: others.rollbackModel,
      extra: JSONObject([("instrument", pair.instrument.json)]))
    var suite = pair.suite
    if let contract {
      suite["files"] = .array(
        (suite["files"]?.array ?? []) + [try EvalImport.digest("contract", of: contract)])
    }
    return Measurement(
      ReportFiles(report: report, items: pair.itemLines), suite: .object(suite),
      provider: EvalLine.asserted)
  }

  /// What a harness does not measure: from a report of the contract, or as somebody says.
  private func unmeasured(by harness: String, in snapshot: Snapshot) throws -> EvalReport {
    if let contract { return try ReportFiles(report: contract, items: nil).report }
    var missing: [String] = []
    if citationRate == nil { missing.append("--citation-rate") }
    if refusalRegression == nil { missing.append("--refusal-regression") }
    if sourceRegression == nil { missing.append("--source-regression") }
    guard missing.isEmpty, let refusalRegression, let sourceRegression else {
      throw LoopError.badReport(
        path: path.string,
        reason: "\(harness) measures neither citations nor the two regressions: give --contract "
          + "report.json, or \(missing.joined(separator: ", "))")
    }
    guard let rate = citationRate.flatMap({ Decimal($0) }), rate >= .zero, rate <= .one else {
      throw LoopError.badReport(
        path: path.string, reason: "the citation rate is not a number from 0 to 1")
    }
    let trained = try AdapterLine(snapshot).all().first { $0.record.state == .trained }
    guard let trained else { throw LoopError.nothingYet("no adapter was trained yet") }
    return EvalReport(
      candidateID: trained.candidate, baselineComposite: .zero, candidateComposite: .zero,
      refusalOverFabricationRegression: refusalRegression,
      sourceDistinctionRegression: sourceRegression, evidenceCitationRate: rate,
      rollbackModel: try PromotedLine(snapshot).candidate() ?? GateFacts.base)
  }

  /// The bytes of a file.
  static func read(_ path: FilePath) throws -> [UInt8] {
    do {
      return try Files.read(path)
    } catch StoreError.system(let code, _, _) {
      throw LoopError.badReport(path: path.string, reason: "it cannot be read (\(code))")
    }
  }

  /// What `suite.json` says of a file.
  private static func digest(_ name: String, of path: FilePath) throws -> JSON {
    ["name": .string(name), "sha256": .string(SHA256Digest(of: try read(path)).hex)]
  }
}
