extension Profile {
  static let retractedFile = "retracted.jsonl"

  static func file(of category: Category) -> String { "claims/\(category.rawValue).jsonl" }

  /// The files of a profile: `profile.md`, `claims/<category>.jsonl` for the categories that have
  /// claims, and `retracted.jsonl`.
  public var payloads: [Payload] {
    var files = ProfileFiles()
    return files.payloads(of: self)
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
