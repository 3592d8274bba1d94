internal import CanonicalJSON
internal import Models

/// An answer held against the records of its question, by rules.
///
/// - evidence: of its lines, those that cite a record and only records that were shown;
/// - quotes: of its quotes, those that stand in a record that their line cites;
/// - speakers: of the lines that cite a shown record, or else quote one, those that say rightly
///   whose words it holds; a line that does not say speaks of the owner. Of the records that an
///   answer in JSON calls the owner's own, those that are;
/// - refusal: whether it says that the records do not tell just where they do not;
/// - target: where one record answers, of the lines those that cite it alone and quote it; where
///   some are to be named, of the records that it names or ought to name, those that are both;
/// - form: where JSON is asked for, whether it is just that; where one line of a length is asked
///   for, whether it keeps to it.
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
  private(set) var target = Share()
  private(set) var form = Share()
  /// Of all its lines, those that cite a record and only records that were shown.
  private(set) var citations = Share()
  /// True where a refusal is expected.
  let expectsRefusal: Bool

  /// Scores an answer to a question.
  init(of text: String, to question: EvalQuestion) {
    expectsRefusal = question.expected == .refusal
    if question.kind == .own {
      scoreJSON(text, question)
    } else {
      scoreLines(Answer(text), question)
      if question.kind == .quote { scoreQuotation(text, question) }
    }
  }

  private mutating func scoreLines(_ answer: Answer, _ question: EvalQuestion) {
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

  /// One record answers, and one line is asked for.
  private mutating func scoreQuotation(_ text: String, _ question: EvalQuestion) {
    let answer = Answer(text)
    let record = question.passages.first { passage in
      question.key.contains { $0.utf8.elementsEqual(passage.id.utf8) }
    }
    for line in answer.lines {
      let citesIt =
        !line.citations.isEmpty
        && line.citations.allSatisfy { $0.utf8.elementsEqual(record?.id.utf8 ?? "".utf8) }
      target.count(
        citesIt && line.quotes.contains { Verbatim(record?.text ?? "").holds($0) })
    }
    if answer.lines.isEmpty { target.count(false) }
    form.count(
      answer.lines.count == 1
        && ClaimText.trimmed(text).unicodeScalars.count <= QuestionMaking.quoteLimit)
  }

  /// The ids of some records are asked for, as JSON.
  private mutating func scoreJSON(_ text: String, _ question: EvalQuestion) {
    let named = AnswerScore.ownRecords(in: text)
    form.count(named != nil)
    let ids = Set((named ?? []).map { Array($0.utf8) })
    let key = Set(question.key.map { Array($0.utf8) })
    target = Share(right: ids.intersection(key).count, total: ids.union(key).count)
    speakers = Share(right: ids.intersection(key).count, total: ids.count)
  }

  /// The ids of an answer that is the object that was asked for, in a code fence at most.
  private static func ownRecords(in text: String) -> [String]? {
    guard let object = FencedJSON.object(in: text), object.keys.elementsEqual(["own"]),
      let values = object["own"]?.array
    else { return nil }
    let ids = values.compactMap(\.string)
    return ids.count == values.count ? ids : nil
  }

  /// The mean of what applies.
  var mean: Millionths {
    Millionths(
      meanOf: [evidence, quotes, speakers, refusal, target, form].compactMap(\.score))
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
