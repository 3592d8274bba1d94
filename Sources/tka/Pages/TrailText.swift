internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// What became of a record, for people and for programs.
enum TrailText {
  /// The batches that cite it, and what was made from them.
  static func page(_ trail: EvidenceTrail) -> Page {
    Page(
      JSONObject([
        ("record", .string(trail.record)), ("batches", .array(trail.batches.map(json))),
        ("datasets", ids(trail.datasets)), ("adapters", ids(trail.adapters)),
        ("promotions", ids(trail.promotions)),
      ]), text(trail))
  }

  private static func text(_ trail: EvidenceTrail) -> String {
    var lines = ["record \(Terminal.styled(trail.record, .yellow))"]
    for batch in trail.batches {
      let name = batch.number.map { "batch \($0)" } ?? "a batch"
      lines.append("\(name)  \(batch.artifact.short)\(batch.isTakenBack ? "  taken back" : "")")
      if !batch.claims.isEmpty {
        lines.append("  claims  \(batch.claims.map(\.text).joined(separator: ", "))")
      }
      if !batch.pairs.isEmpty {
        lines.append("  pairs   \(batch.pairs.map(String.init).joined(separator: ", "))")
      }
    }
    lines.append("datasets    \(shown(trail.datasets))")
    lines.append("adapters    \(shown(trail.adapters))")
    lines.append("promotions  \(shown(trail.promotions))")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func shown(_ artifacts: [ArtifactID]) -> String {
    artifacts.isEmpty ? "none" : artifacts.map(\.short).joined(separator: ", ")
  }

  private static func ids(_ artifacts: [ArtifactID]) -> JSON {
    .array(artifacts.map { .string($0.hex) })
  }

  private static func json(_ batch: EvidenceTrail.Batch) -> JSON {
    [
      "artifact": .string(batch.artifact.hex), "number": batch.number.map(JSON.integer) ?? .null,
      "claims": .array(batch.claims.map { .string($0.text) }),
      "pairs": .array(batch.pairs.map(JSON.integer)), "taken_back": .bool(batch.isTakenBack),
    ]
  }
}
