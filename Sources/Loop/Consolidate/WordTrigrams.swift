/// Three words that follow one another, as numbers of a ``WordTable``.
struct WordTrigram: Hashable {
  let first: Int
  let second: Int
  let third: Int
}

/// Numbers for words, so that trigrams are compared without comparing texts.
struct WordTable {
  private var numbers: [String.UTF8Key: Int] = [:]

  /// The distinct trigrams of a text's words, in order; none where it has fewer than three words.
  mutating func trigrams(of text: String) -> [WordTrigram] {
    let words = WordTable.words(of: text).map { number($0) }
    guard words.count >= 3 else { return [] }
    var seen: Set<WordTrigram> = []
    return words.indices.dropLast(2).compactMap { index in
      let trigram = WordTrigram(
        first: words[index], second: words[index + 1], third: words[index + 2])
      return seen.insert(trigram).inserted ? trigram : nil
    }
  }

  private mutating func number(_ word: String) -> Int {
    let key = String.UTF8Key(word)
    if let number = numbers[key] { return number }
    let number = numbers.count
    numbers[key] = number
    return number
  }

  /// The words of a text in the form in which claims are compared, without the punctuation
  /// around them.
  static func words(of text: String) -> [String] {
    ClaimText.normalized(text).unicodeScalars.split(separator: " ").compactMap { word in
      guard let first = word.firstIndex(where: { !isPunctuation($0) }),
        let last = word.lastIndex(where: { !isPunctuation($0) })
      else { return nil }
      return String(word[first...last])
    }
  }

  /// Marks that a sentence puts around words; `+`, `#` and `@` are parts of names.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "\"", "'", "(", ")", "[", "]", "…", "“", "”", "‘", "’", "«",
      "»", "*", "_", "`":
      true
    default: false
    }
  }
}

/// How much two sets share: the size of what both hold over the size of what either holds.
struct JaccardSimilarity {
  let shared: Int
  let total: Int

  init(_ left: Set<WordTrigram>, _ right: [WordTrigram]) {
    self.shared = right.count { left.contains($0) }
    self.total = left.count + right.count - shared
  }

  /// True when the similarity is at least so many hundredths.
  func isAtLeast(hundredths: Int) -> Bool { total > 0 && shared * 100 >= hundredths * total }

  func isGreater(than other: JaccardSimilarity) -> Bool {
    shared * other.total > other.shared * total
  }
}
