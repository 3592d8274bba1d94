extension Record {
  /// Takes the words of the same retweet from an export that did not cut them.
  ///
  /// Since 2018 exports cut a retweet after 140 code points, with `…`; those before hold all of it.
  /// - Parameter other: The record as another export has it.
  /// - Returns: False where this one is not cut, or where the other one has other words.
  public mutating func takeWords(ofUncut other: Record) -> Bool {
    guard let retweetOf, let source = other.retweetOf, retweetOf.utf8.elementsEqual(source.utf8),
      text.hasSuffix("\u{2026}"), !other.text.hasSuffix("\u{2026}")
    else { return false }
    let kept = text.dropLast()
    let lastWord = kept.lastIndex { $0.isWhitespace }.map { kept.index(after: $0) }
    let end = lastWord ?? kept.startIndex
    // What was cut within an address begins like the short one, not like the one in its place.
    let words = kept[end...].hasPrefix("http") ? kept[..<end] : kept
    guard other.text.utf8.starts(with: words.utf8) else { return false }
    text = other.text
    links = (other.links + links).withoutRepeats
    mentions = (other.mentions + mentions).withoutRepeats
    hashtags = (other.hashtags + hashtags).withoutRepeats
    if media.isEmpty { media = other.media }
    return true
  }
}
