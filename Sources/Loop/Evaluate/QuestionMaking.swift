internal import ArtifactStore
internal import Models

/// Makes the questions about one thread, by rules: the same thread gives the same questions.
struct QuestionMaking {
  /// The thread, and what is shown beside it.
  let thread: EvalSuite.Thread
  /// Records of other threads, in the words of others, which the owner passed on.
  let others: [Passage]
  /// What the archive does not hold.
  let absent: AbsentMatters

  /// The longest answer to a question for a quote, in code points.
  static let quoteLimit = 400

  /// One question of each kind that the thread allows.
  var questions: [EvalQuestion] {
    EvalQuestion.Kind.allCases.compactMap { question($0) }
  }

  private var root: String { String(thread.root) }
  private var shown: [Passage] { thread.passages + others }

  private func question(_ kind: EvalQuestion.Kind) -> EvalQuestion? {
    switch kind {
    case .whose:
      return EvalQuestion(
        kind, about: root,
        "What do these records show about the owner of the archive, and whose words are they?",
        passages: shown)
    case .absent:
      return absent.question(forThread: thread.root, thread.passages.map(\.text)).map {
        EvalQuestion(kind, about: root, $0.text, terms: $0.terms, passages: thread.passages)
      }
    case .quote, .missing: return quotation(kind)
    case .own:
      let own = shown.filter(\.source.isOwn).map(\.id)
      guard !own.isEmpty, own.count < shown.count else { return nil }
      return EvalQuestion(
        kind, about: root, "Which of these records are the owner's own words?", key: own,
        // By age, so that the place of a record does not tell.
        passages: shown.sorted { UInt64($0.id) ?? 0 < UInt64($1.id) ?? 0 })
    }
  }

  /// What the owner wrote about something on a day, with the record that tells it or without.
  private func quotation(_ kind: EvalQuestion.Kind) -> EvalQuestion? {
    guard let (record, word) = told else { return nil }
    let passages = kind == .quote ? shown : shown.filter { $0.id != record.id }
    guard !passages.isEmpty else { return nil }
    let day = record.date.map { " on \($0.prefix(10))" } ?? ""
    return EvalQuestion(
      kind, about: root,
      "What did the owner write about \"\(word)\"\(day)? Answer with one statement that has the "
        + "owner's own words from that record, of at most \(QuestionMaking.quoteLimit) characters.",
      terms: [word], key: kind == .quote ? [record.id] : [], passages: passages)
  }

  /// A record of the owner's, drawn by its id, and a word by which it is told from all others that
  /// are shown.
  private var told: (record: Passage, word: String)? {
    func hash(_ passage: Passage) -> UInt64 {
      FirstBytes.of(Array("\(root) \(passage.id)".utf8))
    }
    let own = thread.passages.filter(\.source.isOwn).sorted { hash($0) < hash($1) }
    for record in own {
      let rest = shown.filter { $0.id != record.id }.map { $0.text.lowercased() }
      let words = QuestionMaking.words(of: record).filter { word in
        !rest.contains { $0.contains(word) }
      }
      if let word = words.first { return (record, word) }
    }
    return nil
  }

  /// The words of a record that one can ask about, the longest first.
  private static func words(of record: Passage) -> [String] {
    let words = record.text.split(whereSeparator: \.isWhitespace).compactMap { raw -> String? in
      guard !raw.contains(where: { "@#/“”\"".contains($0) }) else { return nil }
      let word = raw.lowercased().drop { !$0.isLetter }
      let letters = word.prefix { $0.isLetter }
      // Nothing but punctuation may follow: of “don't” no word is made.
      guard (5...24).contains(letters.count),
        !word.dropFirst(letters.count).contains(where: \.isLetter)
      else { return nil }
      return String(letters)
    }
    return Set(words).sorted {
      $0.count == $1.count ? $0.utf8.lexicographicallyPrecedes($1.utf8) : $0.count > $1.count
    }
  }
}
