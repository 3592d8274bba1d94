import ArtifactStore

/// The id of a claim: the first twelve hex digits of SHA-256(category, NUL, normalised claim).
public struct ClaimID: Hashable, Sendable {
  /// The twelve lower-case hex digits.
  public let text: String

  /// The id of a claim in a category.
  public init(category: Category, claim: String) {
    let normalized = ClaimText.normalized(claim)
    let digest = SHA256Digest(of: Array(category.rawValue.utf8) + [0] + Array(normalized.utf8))
    self.text = Hex.text(digest.bytes.prefix(6))
  }

  /// Reads an id, or nil where the text is not twelve lower-case hex digits.
  public init?(_ text: String) {
    guard text.utf8.count == 12, Hex.bytes(text) != nil else { return nil }
    self.text = text
  }
}

extension ClaimID: Comparable {
  /// The order of the digits.
  public static func < (left: ClaimID, right: ClaimID) -> Bool { left.text < right.text }
}

extension ClaimID: CustomStringConvertible {
  /// The twelve digits.
  public var description: String { text }
}
