internal import CanonicalJSON

/// The words of a pair as pairs are compared: trimmed, and in NFC.
struct PairSides {
  /// From this similarity of word trigrams on, in hundredths, two sides are nearly equal.
  private static let nearEqualHundredths = 95

  private let prompt: String
  private let chosen: String
  private let rejected: String

  init(_ pair: TrainingPair) {
    func form(_ text: String) -> String { ClaimText.trimmed(text).normalizedNFC }
    self.prompt = form(pair.prompt)
    self.chosen = form(pair.chosen)
    self.rejected = form(pair.rejected)
  }

  /// What two pairs with the same words have in common.
  var digest: UInt64 { PairSides.digest(prompt, chosen, rejected) }

  /// The digest of a pair that prefers the other side.
  var reversedDigest: UInt64 { PairSides.digest(prompt, rejected, chosen) }

  /// Why the pair is not fit for training whatever other pairs there are, or nil.
  var fault: ExclusionReason? {
    if prompt.isEmpty || chosen.isEmpty || rejected.isEmpty { return .emptySide }
    if chosen.utf8.elementsEqual(rejected.utf8) { return .equalSides }
    return areNearlyEqual ? .nearEqualSides : nil
  }

  private var areNearlyEqual: Bool {
    if ClaimText.normalized(chosen).utf8.elementsEqual(ClaimText.normalized(rejected).utf8) {
      return true
    }
    var words = WordTable()
    let similarity = JaccardSimilarity(
      Set(words.trigrams(of: chosen)), words.trigrams(of: rejected))
    return similarity.isAtLeast(hundredths: PairSides.nearEqualHundredths)
  }

  /// A length before each text keeps their ends apart.
  private static func digest(_ texts: String...) -> UInt64 {
    FirstBytes.of(texts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) })
  }
}
