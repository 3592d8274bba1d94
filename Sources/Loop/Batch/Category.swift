/// What a claim is about.
public enum Category: String, CaseIterable, Sendable {
  case identity, people, places, work, interests, opinions, habits, style, other

  /// The category of that name, in any case; `other` where there is none.
  public init(named name: String) {
    self = Category(rawValue: ClaimText.normalized(name)) ?? .other
  }

  /// The place in profiles and pages.
  var order: Int { Category.allCases.firstIndex(of: self) ?? Category.allCases.count }
}
