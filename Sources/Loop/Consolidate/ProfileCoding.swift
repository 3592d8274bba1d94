extension Profile {
  private static let retractedFile = "retracted.jsonl"

  private static func file(of category: Category) -> String { "claims/\(category.rawValue).jsonl" }

  /// The files of a profile: `profile.md`, `claims/<category>.jsonl` for the categories that have
  /// claims, and `retracted.jsonl`.
  public var payloads: [Payload] {
    var payloads: [Payload] = [("profile.md", Array(ProfilePage.markdown(self).utf8))]
    for category in Category.allCases {
      let lines = claims.filter { $0.category == category }.map(\.json)
      if !lines.isEmpty { payloads.append((Profile.file(of: category), JSONLines.bytes(lines))) }
    }
    payloads.append((Profile.retractedFile, JSONLines.bytes(retracted.map(\.json))))
    return payloads
  }

  /// Reads the files of a profile; others than those of claims are passed over.
  ///
  /// The status of each claim is worked out anew, by `rules`.
  public init(payloads: [Payload], rules: ConsolidationRules) throws(PayloadError) {
    var claims: [Claim] = []
    var seen: Set<ClaimID> = []
    for payload in payloads {
      let category = Category.allCases.first {
        Profile.file(of: $0).utf8.elementsEqual(payload.name.utf8)
      }
      let isRetracted = payload.name.utf8.elementsEqual(Profile.retractedFile.utf8)
      guard category != nil || isRetracted else { continue }
      for line in try JSONLines.objects(file: payload.name, bytes: payload.bytes) {
        let claim = try Claim(line)
        guard category == nil || claim.category == category else {
          throw line.error("category", .value)
        }
        guard seen.insert(claim.id).inserted else { throw line.error("id", .value) }
        claims.append(claim)
      }
    }
    self.init(settling: claims, rules: rules)
  }
}
