/// What some passages are about: words, pairs of words and hashtags that several of them share.
enum Topics {
  /// A word, a pair of words or a hashtag, with the passages that hold it.
  struct Topic {
    let name: String
    let evidence: [Finding.Evidence]
  }

  /// The topics of some passages, the most frequent first.
  ///
  /// A topic is in at least three passages, or in two where there are fewer than twelve; a
  /// hashtag is in at least two.
  static func find(in texts: [PassageText], limit: Int) -> [Topic] {
    var counter = TermCounter()
    for text in texts { counter.count(text) }
    var chosen: [Term] = []
    for term in counter.terms(minimum: texts.count < 12 ? 2 : 3) where chosen.count < limit {
      if !chosen.contains(where: { $0.covers(term) }) { chosen.append(term) }
    }
    return chosen.map { Topic(name: $0.name, evidence: $0.entry.evidence) }
  }
}

/// A word, a pair of words or a hashtag.
private struct Term {
  let entry: PlaceCounter.Entry
  let form: TermCounter.Form

  /// The term as it is written: with a capital where it always has one inside sentences.
  var name: String { form.isOrdinary ? entry.key : form.properName ?? entry.key }

  /// True for a pair of words that says all that one of them says.
  func covers(_ other: Term) -> Bool {
    form.words > other.form.words && entry.places.count >= other.entry.places.count
      && entry.key.split(separator: " ").contains { $0.utf8.elementsEqual(other.entry.key.utf8) }
  }
}

/// Counts the passages that hold a term.
private struct TermCounter {
  /// How a term is written.
  struct Form {
    let words: Int
    var isHashtag = false
    var isOrdinary = false
    var properName: String?
  }

  private var counter = PlaceCounter()
  private var forms: [Form] = []

  mutating func count(_ text: PassageText) {
    var previous: (index: Int, key: String)?
    for index in text.tokens.indices {
      let token = text.tokens[index]
      guard let key = TermCounter.key(of: token) else {
        previous = nil
        continue
      }
      add(key, words: 1, at: index..<(index + 1), of: text)
      if let previous, token.isWord, !token.startsClause {
        add("\(previous.key) \(key)", words: 2, at: previous.index..<(index + 1), of: text)
      }
      previous = token.isWord ? (index, key) : nil
    }
  }

  /// The terms that enough passages hold: the most frequent first, of equals the longer one.
  func terms(minimum: Int) -> [Term] {
    zip(counter.entries, forms).lazy
      .map { Term(entry: $0, form: $1) }
      .filter { $0.entry.places.count >= ($0.form.isHashtag ? 2 : minimum) }
      .sorted { a, b in
        if a.entry.places.count == b.entry.places.count, a.form.words != b.form.words {
          return a.form.words > b.form.words
        }
        return a.entry.precedes(b.entry)
      }
  }

  private mutating func add(
    _ key: String, words: Int, at range: Range<Int>, of text: PassageText
  ) {
    let number = counter.add(key, at: range, of: text)
    if number == forms.count { forms.append(Form(words: words)) }
    let tokens = text.tokens[range].filter { $0.kind == .word || $0.kind == .hashtag }
    guard let first = tokens.first else { return }
    if first.kind == .hashtag {
      forms[number].isHashtag = true
    } else if !tokens.allSatisfy(\.isCapitalised) {
      forms[number].isOrdinary = true
    } else if words > 1 || !first.startsClause, forms[number].properName == nil {
      forms[number].properName =
        tokens.map { TermCounter.base(text.text(of: $0)) }.joined(separator: " ")
    }
  }

  /// What a token is counted under, or nil where it is no topic: statements tell of relatives.
  private static func key(of token: Token) -> String? {
    guard token.kind == .word || token.kind == .hashtag else { return nil }
    let key = base(token.key)
    guard (3...30).contains(key.unicodeScalars.count), !StopWords.contains(key),
      !StopWords.contains(token.key), Kin(key) == nil
    else { return nil }
    return key
  }

  /// A word without the genitive's `'s`.
  private static func base(_ word: String) -> String {
    word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
  }
}
