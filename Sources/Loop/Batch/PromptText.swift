import ArtifactStore
import Models

/// Claims and boundaries in the words of a prompt.
enum PromptText {
  /// The claims, a line each.
  static func profile(_ claims: [Reading.KnownClaim]) -> String {
    if claims.isEmpty { return "(nothing is known yet)" }
    return claims.map { "- \($0.id) (\($0.category)) \(ClaimText.oneLine($0.claim))" }
      .joined(separator: "\n")
  }

  /// A line derived from all records together, by SHA-256 over them.
  static func boundary(_ passages: [Passage]) -> String {
    var hasher = SHA256Hasher()
    for passage in passages {
      for field in [passage.id, passage.source.label, passage.date ?? "", passage.text] {
        // The length goes first, so that no two batches run together to the same bytes.
        hasher.update(Array("\(field.utf8.count):".utf8))
        hasher.update(Array(field.utf8))
      }
    }
    return "=====[ " + Hex.text(hasher.finish().bytes.prefix(16)) + " ]====="
  }
}
