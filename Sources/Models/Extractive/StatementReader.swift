/// Finds what the owner says of themselves in so many words.
///
/// Words in quotation marks, conditions and wishes are passed over: “if I lived in …”.
struct StatementReader {
  private let text: PassageText
  private var tokens: [Token] { text.tokens }

  private init(_ text: PassageText) { self.text = text }

  /// The statements of a passage of the owner's own words.
  static func findings(in text: PassageText) -> [Finding] {
    let reader = StatementReader(text)
    var findings: [Finding] = []
    for index in text.tokens.indices where text.tokens[index].isWord {
      guard !text.tokens[index].isQuoted, !reader.isSupposed(at: index) else { continue }
      if let finding = reader.kin(at: index) { findings.append(finding) }
      if let finding = reader.favourite(at: index) { findings.append(finding) }
      if let finding = reader.routine(at: index) { findings.append(finding) }
      for pattern in StatementPattern.starting(with: text.tokens[index].key) {
        let found = reader.statements(pattern, at: index)
        findings += found
        if !found.isEmpty { break }
      }
    }
    return findings
  }

  /// True after a word that makes a wish or a condition of what follows.
  private func isSupposed(at index: Int) -> Bool {
    guard index > 0, !tokens[index].startsClause else { return false }
    return Self.suppositions.contains(tokens[index - 1].key)
  }

  private func statements(_ pattern: StatementPattern, at start: Int) -> [Finding] {
    guard let next = match(pattern.words, at: start),
      let subject = subject(pattern.slot, at: next)
    else { return [] }
    let range = start..<subject.end
    var found = [finding(pattern.kind, subject.text, pattern.detail, range)]
    // “I work as a nurse at the Harbour Clinic” says two things.
    if pattern.kind == .job, token(at: subject.end)?.key == "at",
      let place = name(at: subject.end + 1)
    {
      found.append(finding(.employer, place.text, "", start..<place.end))
    }
    return found.compactMap(\.self)
  }

  private func finding(
    _ kind: Finding.Kind, _ subject: String, _ detail: String, _ range: Range<Int>
  ) -> Finding? {
    text.quote(around: range).map {
      Finding(kind, subject, detail, evidence: [.init(passage: text.index, quote: $0)])
    }
  }

  /// The index after the words of a pattern, between which adverbs may stand.
  private func match(_ words: [String], at start: Int) -> Int? {
    var index = start
    for (number, word) in words.enumerated() {
      while number > 0, let token = token(at: index), token.key != word,
        Self.adverbs.contains(token.key)
      {
        index += 1
      }
      guard tokens.indices.contains(index), tokens[index].key == word,
        number == 0 || !tokens[index].startsClause
      else { return nil }
      index += 1
    }
    return index
  }

  /// The word at an index, where it follows the one before without a break.
  private func token(at index: Int) -> Token? {
    guard tokens.indices.contains(index), tokens[index].isWord, !tokens[index].startsClause
    else { return nil }
    return tokens[index]
  }

  private func subject(
    _ slot: StatementPattern.Slot, at start: Int
  ) -> (text: String, end: Int)? {
    switch slot {
    case .name: return name(at: start)
    case .organisation: return name(at: start) ?? (isArticle(at: start) ? thing(at: start) : nil)
    case .thing: return thing(at: start)
    case .role: return thing(at: isArticle(at: start) ? start + 1 : start)
    case .occupation:
      guard let found = thing(at: start), found.end - start <= 3,
        let last = token(at: found.end - 1), Occupation.isOccupation(last.key)
      else { return nil }
      return found
    case .activity:
      guard let first = token(at: start), first.key.hasSuffix("ing"), first.key.utf8.count > 4
      else { return nil }
      return thing(at: start)
    case .clause: return words(at: start).map { (phrase($0.indices), $0.endIndex) }
    }
  }

  private func isArticle(at index: Int) -> Bool {
    token(at: index).map { ["a", "an", "the", "this", "my"].contains($0.key) } ?? false
  }

  /// Capitalised words, with an article before them and small words between them.
  private func name(at start: Int) -> (text: String, end: Int)? {
    var index = start
    if token(at: index)?.key == "the" { index += 1 }
    var end = index
    while end - index < 4, let token = token(at: end) {
      if token.isCapitalised, !Self.notNames.contains(token.key) {
        end += 1
        if token.key.hasSuffix("'s") { break }
      } else if end > index, Self.particles.contains(token.key),
        let next = self.token(at: end + 1), next.isCapitalised, !Self.notNames.contains(next.key)
      {
        end += 2
      } else {
        break
      }
    }
    return end > index ? (phrase(start..<end), end) : nil
  }
}

extension StatementReader {
  /// At most five words, up to the end of the clause or a word that begins another thought.
  private func thing(at start: Int) -> (text: String, end: Int)? {
    guard let first = token(at: start), !Self.notThings.contains(first.key) else { return nil }
    var end = start + 1
    while let token = token(at: end), !Self.breaks.contains(token.key) {
      end += 1
      if end - start > 5 { return nil }
    }
    while end > start, Self.loose.contains(tokens[end - 1].key) { end -= 1 }
    guard end > start, tokens[start..<end].contains(where: { $0.key.utf8.count > 2 }),
      !Self.vague.contains(tokens[end - 1].key)
    else { return nil }
    return (phrase(start..<end), end)
  }

  /// `my sister Ana`, `our dog, Biscuit`, `my cat is called Mo`.
  private func kin(at index: Int) -> Finding? {
    guard ["my", "our"].contains(tokens[index].key), let noun = token(at: index + 1),
      let kin = Kin(noun.key)
    else { return nil }
    var next = index + 2
    if let verb = token(at: next), let word = token(at: next + 1), verb.key == "is",
      ["called", "named"].contains(word.key)
    {
      next += 2
    }
    let isNamed =
      !noun.key.hasSuffix("'s") && tokens.indices.contains(next) && tokens[next].isWord
      && tokens[next].isCapitalised && tokens[next].key.utf8.count > 1
      && tokens[next].sentence == noun.sentence && !Self.notNames.contains(tokens[next].key)
      && !StopWords.contains(tokens[next].key)
    let name = isNamed ? phrase(next..<(next + 1)) : ""
    guard isNamed || kin.isTellingAlone else { return nil }
    let range = index..<(isNamed ? next + 1 : index + 2)
    return finding(kin.isAnimal ? .pet : .relative, kin.word, name, range)
  }

  /// `my favourite season is autumn`.
  private func favourite(at index: Int) -> Finding? {
    guard tokens[index].key == "my", let word = token(at: index + 1),
      word.key == "favourite" || word.key == "favorite"
    else { return nil }
    for end in [index + 3, index + 4] {
      guard let verb = token(at: end), verb.key == "is" else { continue }
      guard let answer = thing(at: end + 1) else { return nil }
      return finding(.favourite, phrase((index + 2)..<end), answer.text, index..<answer.end)
    }
    return nil
  }

  /// `I bake every Sunday`, `I don't climb any more`.
  private func routine(at index: Int) -> Finding? {
    guard tokens[index].key == "i", let words = words(at: index + 1), words.count > 2,
      let first = words.first, let last = words.last
    else { return nil }
    let isRegular = StopWords.isTime(last.key) && words.dropFirst().contains { $0.key == "every" }
    let isOver =
      first.key == "don't" && last.key == "more" && words.dropLast().last?.key == "any"
    guard isRegular || isOver else { return nil }
    return finding(.routine, phrase(words.indices), "", index..<words.endIndex)
  }

  /// Two to eight words up to the end of the clause.
  private func words(at start: Int) -> ArraySlice<Token>? {
    guard let first = token(at: start), !Self.notThings.contains(first.key) else { return nil }
    var end = start
    while end - start <= 8, token(at: end) != nil { end += 1 }
    return (2...8).contains(end - start) ? tokens[start..<end] : nil
  }

  /// Words as they were written, with one space between them, in the third person.
  private func phrase(_ range: Range<Int>) -> String {
    tokens[range].enumerated().map { number, token in
      switch token.key {
      case "my", "our": return "their"
      case "myself", "ourselves": return "themselves"
      case "me", "us": return "them"
      default: break
      }
      var word = text.text(of: token).replacing("’", with: "'")
      if number == range.count - 1, word.hasSuffix("'s") { word.removeLast(2) }
      return word
    }.joined(separator: " ")
  }

  private static let suppositions: Set<String> = ["if", "wish", "imagine", "pretend", "suppose"]

  private static let adverbs: Set<String> = [
    "absolutely", "actually", "also", "always", "currently", "do", "finally", "genuinely",
    "honestly", "just", "now", "officially", "quite", "really", "recently", "secretly", "so",
    "still", "truly", "today",
  ]

  private static let particles: Set<String> = [
    "al", "am", "an", "and", "da", "de", "del", "den", "der", "di", "la", "le", "of", "on", "sur",
    "the", "upon", "van", "von",
  ]

  /// Capitalised words that are no names of places, firms or persons.
  private static let notNames: Set<String> = [
    "i", "i'm", "i've", "i'd", "i'll", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "spring", "summer", "autumn", "winter",
  ]

  /// Words that point at something outside the sentence.
  private static let notThings: Set<String> = [
    "about", "all", "and", "any", "anyone", "as", "at", "because", "being", "but", "everyone",
    "everything", "for", "from", "her", "hers", "him", "his", "how", "i", "if", "in", "is", "it",
    "it's", "its", "myself", "no", "none", "not", "nothing", "of", "on", "one", "so", "some",
    "someone", "something", "that", "that's", "their", "them", "these", "they", "this", "those",
    "too", "was", "what", "when", "where", "which", "who", "why", "with", "you", "you're", "your",
  ]

  /// Words that begin another thought.
  private static let breaks: Set<String> = [
    "again", "already", "although", "and", "anymore", "as", "at", "because", "before", "but",
    "even", "every", "for", "here", "however", "i", "i'm", "if", "it", "it's", "just", "lately",
    "more", "most", "much", "now", "or", "right", "since", "so", "than", "that", "then", "there",
    "this", "though", "till", "today", "tomorrow", "tonight", "too", "until", "very", "we", "when",
    "where", "which", "while", "who", "with", "yesterday", "you", "after", "last", "next",
  ]

  /// Words that say nothing without what follows them.
  private static let vague: Set<String> = [
    "fact", "idea", "kind", "moment", "part", "sort", "thing", "things", "time", "way",
  ]

  /// Words that a phrase does not end with.
  private static let loose: Set<String> = [
    "a", "about", "an", "by", "from", "her", "his", "in", "into", "is", "it's", "me", "my", "of",
    "on", "our", "over", "she", "he", "the", "their", "they", "to", "up", "will", "your",
  ]
}
