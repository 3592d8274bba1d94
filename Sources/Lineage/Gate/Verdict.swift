/// What one condition of the promotion gate says, from best to worst.
///
/// `fail` speaks of the adapter: it was measured and is not good enough. `inconclusive` and `refused`
/// speak of the evidence: there is not enough of it, or it cannot be used to judge this adapter.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// The condition holds.
  case pass
  /// The measurement cannot tell.
  case inconclusive
  /// The adapter is not good enough.
  case fail
  /// The evidence cannot be used.
  case refused
}

extension Verdict: Comparable {
  /// True when `left` is the better verdict.
  public static func < (left: Verdict, right: Verdict) -> Bool { left.severity < right.severity }

  private var severity: Int {
    switch self {
    case .pass: 0
    case .inconclusive: 1
    case .fail: 2
    case .refused: 3
    }
  }
}

extension Verdict: CustomStringConvertible {
  /// The verdict in capitals, as it is shown.
  public var description: String { rawValue.uppercased() }
}
