internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import SystemPackage

/// A measurement by a command of the user's.
struct CommandEvaluation {
  let context: LoopContext
  let command: String

  /// Runs it over a suite, and keeps what it reports.
  func measure(
    _ adapter: AdapterLine.Version, on suite: EvalSuite, in snapshot: Snapshot
  ) async throws -> EvaluateStep.Outcome {
    let run = try CommandRun(named: "eval-\(adapter.artifact.short)", in: context)
    defer { run.remove() }
    let candidate = try run.makeFolder("candidate")
    let output = try run.makeFolder("output")
    try ExportedFiles.adapter(at: adapter.commit, of: snapshot, to: candidate)
    var baseline = ""
    if !snapshot.isEmpty(.promoted) {
      let folder = try run.makeFolder("baseline")
      try ExportedFiles.adapter(at: snapshot.tip(.promoted), of: snapshot, to: folder)
      baseline = folder.string
    }
    let suitePath = run.folder.appending("suite.jsonl")
    try Files.write(suite.lines, to: suitePath, mode: 0o600)
    let ending = try await run.run(
      command,
      environment: [
        "TKA_CANDIDATE": candidate.string, "TKA_BASELINE": baseline,
        "TKA_SUITE": suitePath.string, "TKA_OUTPUT": output.string,
        "TKA_CANDIDATE_ID": adapter.candidate,
        "TKA_ROLLBACK_MODEL": try PromotedLine(snapshot).candidate() ?? GateFacts.base,
      ], limit: CommandRun.limit(context.settings))
    let writing = EvalWriting(context: context)
    if let failure = ending.failure { return try writing.fail(adapter, failure, log: ending.log) }
    let items = output.appending(GateFiles.items)
    do {
      var files = try ReportFiles(
        report: output.appending(GateFiles.report), items: Files.exists(items) ? items : nil)
      guard files.report.candidateID.utf8.elementsEqual(adapter.candidate.utf8) else {
        return try writing.fail(adapter, "its report is about another candidate", log: ending.log)
      }
      var parts = Instrument.command(command, suite: suite.digest)
      parts["reported"] = files.report.extra["instrument"]
      files = ReportFiles(
        report: try files.report.with(instrument: Instrument(parts)), items: files.items)
      var measurement = Measurement(
        files, suite: suite.description, provider: ConfiguredCommand.shell(command).name)
      measurement.further = [(GateFiles.questions, suite.lines)]
      measurement.log = ending.log
      return try writing.keep(measurement, about: adapter, in: snapshot)
    } catch LoopError.badReport(_, let reason) {
      return try writing.fail(adapter, reason, log: ending.log)
    }
  }
}

extension EvalReport {
  /// The same report, measured with an instrument.
  func with(instrument: Instrument) throws(ReportError) -> EvalReport {
    var object = json.object ?? JSONObject()
    object["instrument"] = instrument.json
    return try EvalReport(json: .object(object))
  }
}
