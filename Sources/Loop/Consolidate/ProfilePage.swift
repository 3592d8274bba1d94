/// `profile.md`: the profile as a person reads it, one line a claim.
///
/// The order is that of the claims, so that a new version changes the lines of what changed and
/// adds the lines of what is new.
enum ProfilePage {
  /// How many records a line names.
  private static let recordLimit = 5
  /// How long a quote may be, in characters.
  private static let quoteLimit = 120

  /// What stands before the claims.
  static func head(of profile: Profile) -> String { "# Profile\n\n" + summary(profile) + "\n" }

  /// What stands before the claims of a category.
  static func heading(of category: Category) -> String { "\n## \(title(category))\n\n" }

  static func title(_ category: Category) -> String {
    category.rawValue.prefix(1).uppercased() + category.rawValue.dropFirst()
  }

  private static func summary(_ profile: Profile) -> String {
    if profile.claims.isEmpty && profile.retracted.isEmpty { return "Nothing is known yet." }
    let durable = profile.claims.count { $0.status == .durable }
    return "\(durable) durable, \(profile.claims.count - durable) provisional, "
      + "\(profile.retracted.count) retracted."
  }

  /// A claim's line, without its end.
  static func line(_ claim: Claim) -> String {
    var standing = "\(claim.status.name), \(claim.confidence.twoDecimals)"
    if !claim.openContradictions.isEmpty {
      let others = claim.openContradictions.map { "`\($0)`" }.joined(separator: ", ")
      standing += ", contradicts \(others)"
    }
    var line = "- \(claim.claim) *(\(standing))* Evidence: \(records(claim))."
    if let quoted = claim.evidence.first(where: { !$0.quote.isEmpty }) {
      line += " \u{201C}\(shortened(quoted.quote))\u{201D} (\(quoted.recordID))"
    }
    return line + " `\(claim.id)`"
  }

  private static func records(_ claim: Claim) -> String {
    let named = claim.evidence.prefix(recordLimit).map(\.recordID).joined(separator: ", ")
    let more = claim.evidence.count - recordLimit
    return more > 0 ? "\(named) and \(more) more" : named
  }

  private static func shortened(_ quote: String) -> String {
    let line = ClaimText.oneLine(quote)
    return line.count <= quoteLimit ? line : line.prefix(quoteLimit) + "\u{2026}"
  }
}
