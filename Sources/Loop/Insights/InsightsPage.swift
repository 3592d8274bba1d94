/// The week's page, for a person to read.
enum InsightsPage {
  /// How many claims a list shows; the JSON beside the page has all.
  private static let listLimit = 25

  static func markdown(_ insights: WeeklyInsights) -> String {
    let week = insights.week
    var page = "# Week \(week.number) of \(week.year)\n\n"
    page += "*\(week.days.first) to \(week.days.last)*\n\n"
    page += opening(insights) + "\n"
    let changes = insights.changes
    let newOnes = changes.new.filter { $0.status != .durable }
    page += list("Now well founded", changes.durable) { $0.claim + evidence($0) }
    page += list("New, and still to be confirmed", newOnes) { $0.claim + evidence($0) }
    page += list("In doubt", changes.contested) { claim in
      let others = claim.openContradictions.map { "`\($0)`" }.joined(separator: ", ")
      return "\(claim.claim) It contradicts \(others), and neither side has won yet. `\(claim.id)`"
    }
    page += list("No longer held", changes.retracted) {
      "~~\($0.claim)~~ \(sentence($0.status.reason ?? ""))"
    }
    page += list("Held again", changes.restored) { $0.claim + evidence($0) }
    page += list("What the posts were about", insights.topics) { $0.claim }
    page += dataset(insights)
    page += failures(insights)
    return page
  }

  private static func opening(_ insights: WeeklyInsights) -> String {
    if insights.batches.isEmpty {
      return insights.changes.isEmpty
        ? "A quiet week: nothing was read, and nothing changed. \(state(insights))"
        : "Nothing was read, but the profile changed. \(state(insights))"
    }
    let records = insights.batches.reduce(0) { $0 + $1.records }
    let read =
      "\(count(records, "record", "records")) read in "
      + count(insights.batches.count, "batch", "batches")
    let found = [
      phrase(insights.changes.new.count, "new claim", "new claims"),
      phrase(insights.changes.durable.count, "became durable", "became durable"),
      phrase(insights.changes.retracted.count, "was retracted", "were retracted"),
    ].compactMap { $0 }
    let outcome = found.isEmpty ? "nothing new in the profile" : found.joined(separator: ", ")
    return "\(read): \(outcome). \(state(insights))"
  }

  private static func state(_ insights: WeeklyInsights) -> String {
    "The profile holds \(count(insights.standing, "claim", "claims")), "
      + "\(insights.durable) of them durable."
  }

  private static func dataset(_ insights: WeeklyInsights) -> String {
    let (before, after) = (insights.datasetBefore, insights.datasetAfter)
    let total = after.train + after.eval
    let gain = total - (before.train + before.eval)
    let change = gain == 0 ? "no change" : gain > 0 ? "\(gain) more" : "\(-gain) fewer"
    var text = "\n## Training pairs\n\n\(count(total, "pair", "pairs")) (\(change)): "
    text += "\(after.train) to train on, \(after.eval) set aside."
    if after.withdrawn > 0 { text += " \(after.withdrawn) withdrawn." }
    return text + "\n"
  }

  private static func failures(_ insights: WeeklyInsights) -> String {
    if insights.failed.isEmpty { return "" }
    let lines = insights.failed.map { "- Batch \($0.number): \($0.failure?.rawValue ?? "")\n" }
    return "\n## Batches that gave nothing\n\n" + lines.joined()
  }

  private static func list(
    _ title: String, _ claims: [Claim], line: (Claim) -> String
  ) -> String {
    if claims.isEmpty { return "" }
    let lines = claims.prefix(listLimit).map { "- \(line($0))\n" }
    let more = claims.count - listLimit
    return "\n## \(title)\n\n" + lines.joined() + (more > 0 ? "- and \(more) more\n" : "")
  }

  private static func evidence(_ claim: Claim) -> String {
    " (\(claim.category.rawValue), \(count(claim.evidence.count, "record", "records"))) `\(claim.id)`"
  }

  private static func sentence(_ text: String) -> String {
    text.isEmpty ? "" : text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private static func phrase(_ number: Int, _ one: String, _ many: String) -> String? {
    number == 0 ? nil : count(number, one, many)
  }
}
