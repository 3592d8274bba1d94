internal import Loop

/// The composition of an eval suite as a person reads it.
enum SuiteText {
  /// A page.
  static func page(_ suite: SuiteComposition) -> String {
    var lines = [
      "suite version \(suite.version), \(suite.kinds.reduce(0) { $0 + $1.items }) items about "
        + "\(suite.groups) threads (at most \(suite.threadLimit)), \(suite.digest.prefix(12))"
    ]
    for kind in suite.kinds {
      let score = kind.baseline.map { "the baseline reached \($0)" } ?? "not measured yet"
      let mark = kind.isSaturated ? ": \(Terminal.styled("saturated", .yellow))" : ""
      lines.append("  \(kind.name)  \(kind.items) items, \(score)\(mark)")
    }
    if let saturation = suite.saturation {
      lines.append(
        saturation.isSaturated
          ? "\(Terminal.styled("saturated", .yellow)): the baseline's \(saturation.score) leaves no room"
          : "the baseline reached \(saturation.score): there is room")
    }
    return (lines + suite.proposals.map { "- \($0)" }).map { $0 + "\n" }.joined()
  }
}
