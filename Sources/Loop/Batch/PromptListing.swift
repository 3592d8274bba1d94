import Models

/// The claims of a profile in the words of prompts, put into them once for all prompts of a wave.
struct ClaimListing: Sendable {
  private let lines: [String]
  private let whole: String

  init(_ claims: [Reading.KnownClaim]) {
    lines = claims.map { "- \($0.id) (\($0.category)) \(ClaimText.oneLine($0.claim))" }
    whole = ClaimListing.text(lines[...])
  }

  /// So many of the claims, a line each.
  func first(_ count: Int) -> String {
    count == lines.count ? whole : ClaimListing.text(lines.prefix(count))
  }

  private static func text(_ lines: ArraySlice<String>) -> String {
    lines.isEmpty ? "(nothing is known yet)" : lines.joined(separator: "\n")
  }
}

/// The records of a batch in the words of its prompts, put into them once for both passes.
struct BatchListing: Sendable {
  let passages: [Passage]
  /// The records.
  let text: String
  /// The line between the sections of the first pass's prompt.
  let boundary: String

  init(_ passages: [Passage]) {
    self.passages = passages
    text = PassageListing.text(passages)
    boundary = PromptText.boundary(passages)
  }
}
