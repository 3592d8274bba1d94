/// Writes the first pass: all that was found, and more than that.
///
/// The overclaims stand between the claims, marked in no way, so that the second pass has
/// something to find and every batch yields pairs to learn from.
enum DraftWriter {
  /// The most passages that a line cites.
  static let citationLimit = 4

  /// Notes with at most `overclaimLimit` overclaims.
  static func draft(_ analysis: Analysis, overclaimLimit: Int) -> String {
    let overclaims = Overclaim.candidates(in: analysis).prefix(max(0, overclaimLimit))
    let lines =
      analysis.findings.map { line($0.kind.category, $0.claim, $0.evidence, analysis) }
      + overclaims.map { line($0.category, $0.text, $0.evidence, analysis) }
    return Notes(
      opening: Notes.opening(for: analysis.texts.map(\.passage)), lines: lines, closing: ""
    ).markdown
  }

  private static func line(
    _ category: String, _ text: String, _ evidence: [Finding.Evidence], _ analysis: Analysis
  ) -> Notes.Line {
    Notes.Line(
      category: category, text: text,
      ids: evidence.prefix(citationLimit).map { analysis.passage($0).id })
  }
}
