internal import CanonicalJSON

/// Renders profiles that follow each other: what did not change since the one before is not rendered again.
public struct ProfileFiles: Sendable {
  private struct Lines {
    let claim: Claim
    let json: [UInt8]
    /// The line of the page; none for a claim that was retracted.
    let page: [UInt8]
  }

  private var lines: [ClaimID: Lines] = [:]

  /// Renders the first one.
  public init() {}

  /// The files of a profile: `profile.md`, `claims/<category>.jsonl` for the categories that have
  /// claims, and `retracted.jsonl`.
  public mutating func payloads(of profile: Profile) -> [Payload] {
    var page = Array(ProfilePage.head(of: profile).utf8)
    var files: [Payload] = []
    // Claims stand by category.
    var rest = profile.claims[...]
    while let category = rest.first?.category {
      let claims = rest.prefix { $0.category == category }
      rest = rest.dropFirst(claims.count)
      var file: [UInt8] = []
      page += Array(ProfilePage.heading(of: category).utf8)
      for claim in claims {
        let lines = lines(of: claim)
        page += lines.page
        file += lines.json
      }
      files.append((Profile.file(of: category), file))
    }
    var retracted: [UInt8] = []
    for claim in profile.retracted { retracted += lines(of: claim).json }
    return [("profile.md", page)] + files + [(Profile.retractedFile, retracted)]
  }

  private mutating func lines(of claim: Claim) -> Lines {
    if let known = lines[claim.id], known.claim == claim { return known }
    let isRetracted = claim.status.reason != nil
    let new = Lines(
      claim: claim, json: claim.json.canonicalLine,
      page: isRetracted ? [] : Array((ProfilePage.line(claim) + "\n").utf8))
    lines[claim.id] = new
    return new
  }
}
