/// How sure a finding is.
enum Confidence {
  /// A number from 0.5 to 0.95.
  ///
  /// It grows with the passages: 0.7 from three on, less for fewer. What the profile holds
  /// already counts for more: the batch confirms it independently.
  static func of(_ finding: Finding, isKnown: Bool) -> Double {
    let base =
      switch finding.evidence.count {
      case ..<2: finding.kind.isStatement ? 60 : 50
      case 2: 65
      case let count: 70 + 3 * min(count - 3, 5)
      }
    return Double(min(base + (isKnown ? 20 : 0), 95)) / 100
  }
}
