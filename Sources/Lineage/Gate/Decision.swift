/// What the promotion gate decided, condition by condition.
public struct Decision: Sendable, Hashable {
  /// The decision as a whole.
  public enum Outcome: Sendable, Hashable {
    case pass, inconclusive, fail, refused
    /// A person promotes in spite of the conditions, for this reason.
    case overridden(reason: String)
  }

  /// The conditions, in the order in which they are shown.
  public let conditions: [Condition]
  /// True when the report has no per-item scores, so that its figures are only asserted.
  public let isAsserted: Bool
  /// Why a person promotes in spite of the conditions.
  let overrideReason: String?

  init(conditions: [Condition], isAsserted: Bool, overrideReason: String? = nil) {
    self.conditions = conditions
    self.isAsserted = isAsserted
    self.overrideReason = overrideReason
  }

  /// What the worst condition says; refused when there is none.
  public var judgement: Verdict { conditions.map(\.verdict).max() ?? .refused }

  /// The decision as a whole: what the worst condition says, unless a person overrode it.
  public var verdict: Outcome {
    if let overrideReason { return .overridden(reason: overrideReason) }
    return switch judgement {
    case .pass: .pass
    case .inconclusive: .inconclusive
    case .fail: .fail
    case .refused: .refused
    }
  }

  /// True when the adapter may be promoted.
  public var allowsPromotion: Bool {
    switch verdict {
    case .pass, .overridden: true
    case .inconclusive, .fail, .refused: false
    }
  }

  /// True where a person may promote in spite of the conditions: never an adapter that was trained
  /// on what it was asked about.
  public var allowsOverride: Bool {
    judgement != .pass && conditions.allSatisfy { $0.name != .disjointness || $0.verdict == .pass }
  }

  /// This decision overridden by a person, or nil where there is nothing to override, it may not be
  /// overridden, or the reason is blank.
  public func overridden(reason: String) -> Decision? {
    guard allowsOverride, Decision.isReason(reason) else { return nil }
    return Decision(conditions: conditions, isAsserted: isAsserted, overrideReason: reason)
  }

  /// True when `reason` has something to read in it.
  static func isReason(_ reason: String) -> Bool {
    reason.unicodeScalars.contains { !$0.properties.isWhitespace }
  }
}

extension Decision.Outcome: CustomStringConvertible {
  /// The outcome in capitals, without the reason.
  public var description: String {
    switch self {
    case .pass: "PASS"
    case .inconclusive: "INCONCLUSIVE"
    case .fail: "FAIL"
    case .refused: "REFUSED"
    case .overridden: "OVERRIDDEN"
    }
  }
}
