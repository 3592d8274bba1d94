extension Decision {
  /// The decision as a plain table, one condition a line, and below it what to do.
  ///
  /// Ids are cut to twelve digits; ``json`` has them whole.
  public var table: String {
    let rows =
      [["condition", "measured", "needed", "verdict"]]
      + conditions.map {
        [$0.name.label, $0.measured, $0.needed, $0.verdict.description]
          .map { PlainText.withShortIDs(PlainText.printable($0)) }
      }
    let widths = rows.reduce([0, 0, 0, 0]) { widths, row in
      zip(widths, row.map(\.count)).map { max($0, $1) }
    }
    var lines = [headline, ""]
    for row in rows {
      let cells = zip(row, widths).map { PlainText.padded($0, to: $1) }
      lines.append(("  " + cells.joined(separator: "  ")).trimmingTrailingSpaces)
    }
    let advice = conditions.compactMap { condition in
      condition.advice.map { "  \(condition.name.label): \(PlainText.printable($0))" }
    }
    if !advice.isEmpty { lines += ["", "what to do"] + advice }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The verdict, how far it can be trusted, and why it was overridden.
  private var headline: String {
    var text = "verdict: \(verdict)"
    if judgement != .pass, overrideReason == nil {
      let worst = conditions.filter { $0.verdict == judgement }.map(\.name.label)
      if !worst.isEmpty { text += " by " + worst.joined(separator: ", ") }
    }
    if let overrideReason {
      text += " (the conditions say \(judgement)), because: \(PlainText.printable(overrideReason))"
    }
    if isAsserted {
      let hasItems = conditions.first { $0.name == .items }?.measured.hasPrefix("none") == false
      text +=
        hasItems
        ? "\nasserted: the report was imported, not measured here"
        : "\nasserted: the report has no per-item scores that could be checked"
    }
    return text
  }
}

extension Condition.Name {
  /// The name as it is shown.
  var label: String { String(rawValue.map { $0 == "_" ? " " : $0 }) }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmingTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
