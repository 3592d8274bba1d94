internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// A batch, for people and for programs.
enum BatchText {
  /// The newest batch.
  static func newest(in snapshot: Snapshot) throws -> Page {
    let count = try BatchLine(snapshot).count()
    guard count > 0 else {
      return Page(JSONObject([("batch", .null)]), "there are no batches yet: tka tick makes them\n")
    }
    return try page(count - 1, in: snapshot)
  }

  /// A batch: what it read, by counts and ids, and what came of it.
  static func page(_ number: Int, in snapshot: Snapshot) throws -> Page {
    let line = BatchLine(snapshot)
    guard let artifact = try line.findArtifact(number), let batch = try line.find(number) else {
      throw LineageError.notFound("batch \(number)")
    }
    var json = summary(batch.header)
    json["artifact"] = .string(artifact.id.hex)
    json["records"] = .array(
      batch.header.records.map {
        ["kind": .string($0.kind), "id": .string($0.id), "source": .string($0.source)]
      })
    json["draft"] = DraftChoiceText.json(batch)
    json["reach"] = batch.header.reach.map(JSON.string) ?? .null
    json["context"] = batch.header.context.map(BatchText.json) ?? .null
    json["repair"] = batch.header.repair.map(BatchText.json) ?? .null
    json["notes"] = .string(batch.notes)
    json["candidates"] = .array(batch.candidates.map(\.json))
    json["findings"] = .array(
      batch.header.findings.map { ["code": .string($0.code.rawValue), "path": .string($0.path)] })
    return Page(json, text(batch, artifact: artifact.id))
  }

  /// The counts of a batch.
  static func summary(_ header: BatchHeader) -> JSONObject {
    JSONObject([
      ("batch", .integer(header.number)), ("provider", .string(header.provider)),
      ("failure", header.failure.map { .string($0.rawValue) } ?? .null),
      (
        "counts",
        [
          "records": .integer(header.counts.records),
          "candidates": .integer(header.counts.candidates),
          "supported": .integer(header.counts.supported), "pairs": .integer(header.counts.pairs),
        ]
      ),
    ])
  }

  /// The counts of a batch in a line.
  static func line(_ header: BatchHeader) -> String {
    let counts = header.counts
    if let failure = header.failure {
      return Terminal.styled("batch \(header.number) FAILED: \(failure.rawValue)", .red)
        + ", \(counts.records) records"
    }
    return "batch \(header.number): \(counts.records) records, \(counts.supported) of "
      + "\(counts.candidates) claims with evidence, \(counts.pairs) pairs"
  }

  private static func text(_ batch: BatchResult, artifact: ArtifactID) -> String {
    let header = batch.header
    var text = line(header) + "\n"
    text += "read by   \(Terminal.safe(header.provider))"
    text += header.model.map { ", \(Terminal.safe($0))" } ?? ""
    text += "\nartifact  \(artifact.hex)\n"
    text += header.reach.map { "reach     \(Terminal.safe($0))\n" } ?? ""
    text += header.context.map(BatchText.text) ?? ""
    if let repair = header.repair {
      text +=
        "repair    asked for once, with \(repair.faults) faults named: "
        + "\(repair.isUsed ? "taken" : "no better")\n"
    }
    text += BatchText.advice(header.failure)
    if header.failure != nil { text += "again     tka batch --retry \(header.number)\n" }
    text += "records   \(sources(header))\n"
    if let first = header.records.first, let last = header.records.last {
      text += "          \(first.kind):\(first.id) to \(last.kind):\(last.id)\n"
    }
    text += DraftChoiceText.text(batch)
    if !header.findings.isEmpty {
      text += "findings\n"
      for finding in header.findings {
        text += "  \(finding.code.rawValue)  \(Terminal.safe(finding.path))\n"
      }
    }
    if !batch.candidates.isEmpty {
      text += "candidates\n"
      for candidate in batch.candidates { text += self.candidate(candidate) }
    }
    if !batch.notes.isEmpty { text += "notes\n\n\(Terminal.safe(batch.notes))\n" }
    return text
  }

  /// What to do about a failure, where trying again is not enough.
  private static func advice(_ failure: BatchHeader.FailureReason?) -> String {
    switch failure {
    case .promptTooLong?, .contextExceeded?, .contextTruncated?:
      "so that   the prompt fits: give the server a longer context, or tka policy set batch_size N\n"
    default: ""
    }
  }

  private static func text(_ context: FittedContext) -> String {
    let window = context.window.map { " of \($0) tokens" } ?? ""
    return "context  \(window) room for \(context.draftClaims) of \(context.claims) claims, "
      + "then for \(context.critiqueClaims)\n"
  }

  private static func json(_ context: FittedContext) -> JSON {
    [
      "window": context.window.map(JSON.integer) ?? .null, "claims": .integer(context.claims),
      "draft_claims": .integer(context.draftClaims),
      "critique_claims": .integer(context.critiqueClaims),
    ]
  }

  private static func json(_ repair: BatchHeader.Repair) -> JSON {
    ["faults": .integer(repair.faults), "used": .bool(repair.isUsed)]
  }

  /// How many records of each source there are, by first appearance.
  private static func sources(_ header: BatchHeader) -> String {
    var counts: [(word: String, count: Int)] = []
    for record in header.records {
      let word = record.source.split(separator: " ").first.map(String.init) ?? record.kind
      if let index = counts.firstIndex(where: { $0.word == word }) {
        counts[index].count += 1
      } else {
        counts.append((word, 1))
      }
    }
    return counts.map { "\($0.count) \(Terminal.safe($0.word))" }.joined(separator: ", ")
  }

  private static func candidate(_ candidate: Candidate) -> String {
    let ids = candidate.evidence.map { Terminal.safe($0.recordID) }.joined(separator: ", ")
    let evidence =
      ids.isEmpty ? Terminal.styled(candidate.status.rawValue, .red) : "evidence \(ids)"
    return "  \(candidate.id)  \(candidate.category.rawValue): "
      + "\(Terminal.safe(candidate.claim))  (\(evidence))\n"
  }
}
