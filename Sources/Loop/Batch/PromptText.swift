import ArtifactStore
import Models

/// Claims and boundaries in the words of a prompt.
enum PromptText {
  /// The claims, a line each.
  static func profile(_ claims: [Reading.KnownClaim]) -> String {
    ClaimListing(claims).first(claims.count)
  }

  /// A line derived from all records together, by SHA-256 over them, and from the draft where there is one.
  ///
  /// Nobody who wrote a record knows the others, and a model that wrote a draft has seen another line.
  static func boundary(_ passages: [Passage], draft: String? = nil) -> String {
    var hasher = SHA256Hasher()
    if let draft {
      hasher.update(Array("draft \(draft.utf8.count):".utf8))
      hasher.update(Array(draft.utf8))
    }
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
