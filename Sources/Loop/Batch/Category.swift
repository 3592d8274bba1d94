/// What a claim is about.
public enum Category: String, CaseIterable, Sendable {
  case identity, people, places, work, interests, opinions, habits, style, other

  /// The category of that name, in any case; `other` where there is none.
  public init(named name: String) {
    self = Category(rawValue: ClaimText.normalized(name)) ?? .other
  }

  /// The place in profiles and pages.
  var order: Int {
    switch self {
    case .identity: 0
    case .people: 1
    case .places: 2
    case .work: 3
    case .interests: 4
    case .opinions: 5
    case .habits: 6
    case .style: 7
    case .other: 8
    }
  }
}
