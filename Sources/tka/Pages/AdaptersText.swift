internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// The adapters, for people and for programs.
enum AdaptersText {
  /// Every version of the line, the newest first.
  static func page(in snapshot: Snapshot) throws -> Page {
    let adapters = try AdapterLine(snapshot).all()
    let promoted = try PromotedLine(snapshot).candidate()
    let rows = adapters.map { adapter -> (AdapterLine.Version, Bool) in
      (adapter, adapter.record.state == .trained && adapter.candidate == promoted)
    }
    return Page(
      JSONObject([("adapters", .array(rows.map { json($0, isPromoted: $1) }))]),
      rows.isEmpty
        ? "there are no adapters yet: tka train makes one\n"
        : rows.map { text($0, isPromoted: $1) }.joined())
  }

  private static func text(_ adapter: AdapterLine.Version, isPromoted: Bool) -> String {
    let record = adapter.record
    let state =
      switch record.state {
      case .ready: "ready"
      case .trained: "trained"
      case .failed: Terminal.styled("FAILED: \(Terminal.safe(record.failure ?? ""))", .red)
      }
    return "\(adapter.candidate)  \(state), \(record.pairs) pairs of \(record.batches) batches, "
      + "over \(record.rollbackModel.prefix(12))"
      + (isPromoted ? Terminal.styled("  promoted", .green) : "") + "\n"
  }

  private static func json(_ adapter: AdapterLine.Version, isPromoted: Bool) -> JSON {
    let record = adapter.record
    return [
      "candidate_id": .string(adapter.candidate), "commit": .string(adapter.commit.hex),
      "artifact": .string(adapter.artifact.hex), "state": .string(record.state.rawValue),
      "dataset": .string(record.dataset), "policy": .string(record.policy),
      "pairs": .integer(record.pairs), "batches": .integer(record.batches),
      "rollback_model": .string(record.rollbackModel),
      "tensors_sha256": record.tensors.map(JSON.string) ?? .null,
      "failure": record.failure.map(JSON.string) ?? .null, "promoted": .bool(isPromoted),
    ]
  }
}

/// The eval reports, for people and for programs.
enum ReportsText {
  /// Every report, the newest first.
  static func page(in snapshot: Snapshot) throws -> Page {
    let line = EvalLine(snapshot)
    let reports = try Ancestry(of: snapshot.store).firstParents(of: snapshot.tip(.evals))
      .filter { $0 != Root.id }.map { try line.version(at: $0) }
    return Page(
      JSONObject([("reports", .array(reports.map(json)))]),
      reports.isEmpty
        ? "there are no reports yet: tka evaluate makes or takes one\n"
        : reports.map(text).joined())
  }

  private static func text(_ version: EvalLine.Version) -> String {
    let report = version.report
    let isAsserted = version.provider == "asserted"
    return "\(version.artifact.short)  of \(Terminal.safe(String(report.candidateID.prefix(12)))): "
      + "composite \(report.candidateComposite) against \(report.baselineComposite), "
      + "citations \(report.evidenceCitationRate), "
      + "\(version.items.map { "\($0.count) items" } ?? "no items")"
      + (isAsserted ? Terminal.styled("  [asserted]", .yellow) : "") + "\n"
      + measured(report)
  }

  /// What the built-in rules counted, candidate against baseline; empty where they did not.
  private static func measured(_ report: EvalReport) -> String {
    guard let measured = report.extra["measured"],
      let candidate = measured["candidate"]?.object, let baseline = measured["baseline"]?.object
    else { return "" }
    func share(_ counts: JSON?) -> String {
      guard let right = counts?["right"]?.integer, let total = counts?["of"]?.integer else {
        return "?"
      }
      return "\(right) of \(total)"
    }
    return Columns.text(
      candidate.keys.sorted().map { name in
        (
          "  \(Terminal.safe(name))",
          "\(share(candidate[name])) against \(share(baseline[name]))"
        )
      } + judge(measured["judge"]))
  }

  /// What a judge came to; none where none was asked.
  private static func judge(_ verdicts: JSON?) -> [(String, String)] {
    guard let verdicts = verdicts?.object else { return [] }
    func count(_ names: [String]) -> Int {
      names.reduce(0) { $0 + (verdicts[$1]?.integer ?? 0) }
    }
    let unread = count(["unusable"])
    return [
      (
        "  judge",
        "better \(count(["candidate"])), worse \(count(["baseline"])), "
          + "neither \(count(["neither", "same", "order"]))"
          + (unread == 0 ? "" : ", \(unread) not to be read")
      )
    ]
  }

  private static func json(_ version: EvalLine.Version) -> JSON {
    [
      "artifact": .string(version.artifact.hex), "commit": .string(version.commit.hex),
      "provider": version.provider.map(JSON.string) ?? .null, "report": version.report.json,
      "items": version.items.map { .integer($0.count) } ?? .null,
    ]
  }
}

/// What is promoted, for people and for programs.
enum PromotedText {
  /// The decision by which it was.
  static func page(in snapshot: Snapshot) throws -> Page {
    guard let current = try PromotedLine(snapshot).current() else {
      return Page(
        JSONObject([("candidate_id", .null), ("decision", .null)]),
        "nothing is promoted: the base model is in use\n")
    }
    return Page(
      JSONObject([
        ("candidate_id", .string(current.candidate)), ("commit", .string(current.commit.hex)),
        ("tensors_sha256", .string(current.tensors)), ("decision", current.decision.json),
      ]),
      "adapter \(Terminal.safe(current.candidate))\(VersionMark.text(VersionMark.all(of: current.decision)))\n"
        + JudgementText.table(current.decision))
  }
}
