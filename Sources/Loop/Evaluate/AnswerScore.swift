internal import Models

/// An answer held against the records of its question, by rules.
///
/// - evidence: of its lines, those that cite a record and only records that were shown;
/// - quotes: of its quotes, those that stand in a record that their line cites;
/// - speakers: of the lines that cite a shown record, or else quote one, those that say rightly
///   whose words it holds; a line that does not say speaks of the owner;
/// - refusal: whether it says that the records do not tell just where they do not.
///
/// Where a refusal is expected, only that counts.
struct AnswerScore: Hashable, Sendable {
  /// How many of how many were right.
  struct Share: Hashable, Sendable {
    var right = 0
    var total = 0

    /// Counts one.
    mutating func count(_ isRight: Bool) {
      total += 1
      if isRight { right += 1 }
    }

    /// The share, or nil of nothing.
    var score: Millionths? { total == 0 ? nil : Millionths(right, of: total) }

    static func + (left: Share, right: Share) -> Share {
      Share(right: left.right + right.right, total: left.total + right.total)
    }
  }

  private(set) var evidence = Share()
  private(set) var quotes = Share()
  private(set) var speakers = Share()
  private(set) var refusal = Share()
  /// Of all its lines, those that cite a record and only records that were shown.
  private(set) var citations = Share()
  /// True where a refusal is expected.
  let expectsRefusal: Bool

  /// Scores an answer to a question.
  init(of text: String, to question: EvalQuestion) {
    let answer = Answer(text)
    expectsRefusal = question.expected == .refusal
    let records = Dictionary(
      question.passages.map { (Array($0.id.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    for line in answer.lines {
      let cited = line.citations.compactMap { records[Array($0.utf8)] }
      let isSound = !cited.isEmpty && cited.count == line.citations.count
      citations.count(isSound)
      guard !expectsRefusal else { continue }
      evidence.count(isSound)
      for quote in line.quotes {
        quotes.count(cited.contains { Verbatim($0.text).holds(quote) })
      }
      let quoted = question.passages.filter { passage in
        line.quotes.contains { Verbatim(passage.text).holds($0) }
      }
      let rested = cited.isEmpty ? quoted : cited
      if !rested.isEmpty {
        speakers.count(rested.allSatisfy { AnswerScore.speaks(line.speaker, for: $0.source) })
      }
    }
    refusal.count(expectsRefusal ? answer.refuses : !answer.lines.isEmpty)
  }

  /// The mean of what applies.
  var mean: Millionths {
    Millionths(
      meanOf: [evidence, quotes, speakers, refusal].compactMap(\.score))
  }

  private static func speaks(_ speaker: Answer.Speaker?, for source: Passage.Source) -> Bool {
    switch (speaker ?? .owner, source) {
    case (.owner, _): source.isOwn
    case (.author(let name), .retweet(let author)): name.lowercased() == author.lowercased()
    case (.other, _): !source.isOwn
    case (.author, _): false
    }
  }
}
