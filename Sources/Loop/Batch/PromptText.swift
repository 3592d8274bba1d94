import ArtifactStore
import Models

/// Records and claims in the words of a prompt.
enum PromptText {
  /// The records, each with a line that says which it is and whose words it holds.
  ///
  /// Each line of a record's text begins with `> `, so that none can pass for such a line.
  static func records(_ passages: [Passage]) -> String {
    passages.map { passage in
      var lines = ["[\(passage.id)] \(passage.source.label)"]
      if let date = passage.date { lines[0] += ", \(date)" }
      lines += quoted(passage.text)
      if !passage.links.isEmpty {
        lines += quoted("links: " + passage.links.joined(separator: " "))
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static func quoted(_ text: String) -> [String] {
    text.unicodeScalars
      .split(omittingEmptySubsequences: false) { isLineBreak($0) }
      .map { "> " + String(Substring($0)) }
  }

  /// What any reader takes for the end of a line.
  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

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
