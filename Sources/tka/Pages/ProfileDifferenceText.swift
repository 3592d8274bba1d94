internal import CanonicalJSON
internal import Loop

/// The difference of two profiles, for people and for programs.
enum ProfileDifferenceText {
  /// One line for each claim, or a line of counts.
  static func text(_ difference: ProfileDifference, isShort: Bool) -> String {
    if difference.isEmpty { return "" }
    if isShort {
      return "\(difference.added.count) added, \(difference.changed.count) changed, "
        + "\(difference.retracted.count) retracted, \(difference.removed.count) removed\n"
    }
    var lines = difference.added.map { line("+", $0, $0.status.name, .green) }
    lines += difference.changed.map { line("~", $0.after, change($0), .yellow) }
    lines += difference.retracted.map { line("-", $0, $0.status.reason ?? "retracted", .red) }
    lines += difference.removed.map { line("-", $0, "no longer proposed by any batch", .red) }
    return lines.joined()
  }

  private static func line(
    _ sign: String, _ claim: Claim, _ what: String, _ style: Terminal.Style
  ) -> String {
    Terminal.styled("\(sign) \(claim.category.rawValue): \(Terminal.safe(claim.claim))", style)
      + "  (\(what))  \(claim.id)\n"
  }

  /// What changed in a claim: its status, then its counts.
  private static func change(_ change: ProfileDifference.Change) -> String {
    var parts: [String] = []
    if change.before.status.name != change.after.status.name {
      parts.append("\(change.before.status.name) to \(change.after.status.name)")
    }
    func count(_ name: String, _ before: Int, _ after: Int) {
      if before != after { parts.append("\(name) \(before) to \(after)") }
    }
    count("batches", change.before.batches.count, change.after.batches.count)
    count("evidence", change.before.evidence.count, change.after.evidence.count)
    count(
      "contradictions", change.before.openContradictions.count,
      change.after.openContradictions.count)
    let confidences = (ClaimText.confidence(change.before), ClaimText.confidence(change.after))
    if confidences.0 != confidences.1 {
      parts.append("confidence \(confidences.0) to \(confidences.1)")
    }
    return parts.isEmpty ? change.after.status.name : parts.joined(separator: ", ")
  }

  /// The four lists.
  static func json(_ difference: ProfileDifference) -> JSONObject {
    JSONObject([
      ("added", .array(difference.added.map(\.json))),
      (
        "changed",
        .array(
          difference.changed.map { ["before": $0.before.json, "after": $0.after.json] })
      ),
      ("retracted", .array(difference.retracted.map(\.json))),
      ("removed", .array(difference.removed.map(\.json))),
    ])
  }
}

/// A claim as people read it.
enum ClaimText {
  /// Its confidence with two decimals.
  static func confidence(_ claim: Claim) -> String {
    let hundredths = (claim.confidence.millionths + 5_000) / 10_000
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100)." + (fraction.utf8.count == 1 ? "0" : "") + fraction
  }

  /// One line: status, confidence, the sentence and the id.
  static func line(_ claim: Claim) -> String {
    "\(claim.status.name), \(confidence(claim)): \(Terminal.safe(claim.claim))  \(claim.id)"
  }
}
