/// What the profile so far says to a finding: the same, or what cannot stand beside it.
struct KnownClaims {
  private let claims: [(id: String, text: String)]
  private let texts: Set<String>

  init(_ claims: [Reading.KnownClaim]) {
    self.claims = claims.map { ($0.id, KnownClaims.normalized($0.claim)) }
    texts = Set(self.claims.map(\.text))
  }

  /// True when the profile holds the finding's claim already.
  func confirms(_ finding: Finding) -> Bool {
    texts.contains(KnownClaims.normalized(finding.claim))
  }

  /// The ids of the claims that a finding contradicts, in their order.
  func ids(of finding: Finding) -> [String] {
    let forms = KnownClaims.forms(against: finding.kind)
    guard !forms.isEmpty else { return [] }
    let subject = KnownClaims.normalized(finding.subject)
    return claims.filter { claim in
      forms.contains { form in
        guard claim.text.hasPrefix(form.start), claim.text.hasSuffix(".") else { return false }
        let other = claim.text.dropFirst(form.start.count).dropLast()
        return other.utf8.elementsEqual(subject.utf8) == form.isSameSubject
      }
    }.map(\.id)
  }

  /// The beginnings of claims that a kind excludes: of the same subject, or of any other.
  private static func forms(
    against kind: Finding.Kind
  ) -> [(start: String, isSameSubject: Bool)] {
    switch kind {
    case .home: [("lives in ", false)]
    case .formerHome: [("lives in ", true)]
    case .origin: [("comes from ", false)]
    case .employer: [("works at ", false)]
    case .formerEmployer: [("works at ", true)]
    case .loves, .likes: [("hates ", true)]
    case .hates: [("loves ", true), ("likes ", true)]
    case .gaveUp: [("started ", true), ("loves ", true)]
    case .started: [("gave up ", true)]
    default: []
    }
  }

  /// Lower case, with single spaces.
  private static func normalized(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
