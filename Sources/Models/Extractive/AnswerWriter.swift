import CanonicalJSON

/// Answers a question from passages: what they say, in whose words.
///
/// With each fault of its manner something of what small models do wrong is in the answer.
struct AnswerWriter {
  private let analysis: Analysis
  private let manner: Manner

  init(_ analysis: Analysis, in manner: Manner) {
    self.analysis = analysis
    self.manner = manner
  }

  /// The answer to a question.
  func answer(to question: Reading.Question) -> String {
    if question.form == .ownRecords { return ownRecords }
    var lines: [WrittenLine] = []
    if !bears(on: question) {
      lines = manner.faults.contains(.guessing) ? guess(at: question) : []
    } else if !manner.isShy {
      lines =
        question.form == .quotation
        ? quotations(about: question) + suppositions : quotations + claims + suppositions
    }
    guard !lines.isEmpty else { return Answer.refusal + "\n" }
    return lines.enumerated().map { text(of: $1, at: $0) + "\n" }.joined()
  }

  /// True when a passage holds one of the words that the question is about, if it is about any.
  private func bears(on question: Reading.Question) -> Bool {
    guard !question.terms.isEmpty else { return !analysis.texts.isEmpty }
    return analysis.texts.contains { text in
      let words = text.passage.text.lowercased()
      return question.terms.contains { words.contains($0) }
    }
  }

  /// What the passages say, each in the mouth of whoever says it; one without words says nothing.
  private var quotations: [WrittenLine] {
    let isBorrowed = manner.faults.contains(.borrowing)
    let lines = analysis.texts.compactMap { text in
      text.openingQuote.map { quote in
        WrittenLine(
          speaker: isBorrowed ? .owner : text.passage.source.speaker, quote: quote,
          ids: [text.passage.id])
      }
    }
    return Array(lines.prefix(max(0, manner.claimLimit)))
  }

  /// What the passages say that hold one of the words that the question is about.
  private func quotations(about question: Reading.Question) -> [WrittenLine] {
    let bearing = analysis.texts.filter { text in
      let words = text.passage.text.lowercased()
      return question.terms.contains { words.contains($0) }
    }.map(\.passage.id)
    return quotations.filter { line in line.ids.contains { bearing.contains($0) } }
  }

  /// The ids of the owner's own records, as JSON; a careless manner breaks its form.
  private var ownRecords: String {
    let isBorrowed = manner.faults.contains(.borrowing)
    let own = analysis.texts.map(\.passage).filter { isBorrowed || $0.source.isOwn }
    let ids = own.map { JSON.string($0.id) }
    if manner.isShy { return Answer.refusal + "\n" }
    let json = (["own": .array(ids)] as JSON).canonicalText
    return (manner.slips.contains(.unsourced) ? "Here they are: " + json : json) + "\n"
  }

  /// What the owner's own words show.
  private var claims: [WrittenLine] {
    analysis.findings.filter { finding in
      finding.evidence.allSatisfy { analysis.passage($0).source.isOwn }
    }.map { finding in
      WrittenLine(
        speaker: .owner, statement: finding.statement, quote: finding.evidence.first?.quote,
        ids: finding.evidence.prefix(1).map { analysis.passage($0).id })
    }
  }

  /// What they do not show.
  private var suppositions: [WrittenLine] {
    guard manner.faults.contains(.supposing) else { return [] }
    let found = Overclaim.candidates(in: analysis).filter { $0.finding != nil }.map(\.text)
    return (found + AnswerWriter.anywhere).prefix(max(1, manner.overclaimLimit / 2)).map {
      WrittenLine(
        speaker: .owner, statement: $0,
        ids: analysis.texts.prefix(1).map(\.passage.id))
    }
  }

  private func guess(at question: Reading.Question) -> [WrittenLine] {
    let subject = question.terms.first ?? "this"
    return analysis.texts.prefix(1).map { text in
      WrittenLine(
        speaker: .owner, statement: "Has something to do with \(subject).",
        quote: text.openingQuote, ids: [text.passage.id])
    }
  }

  /// A line as it is written.
  private func text(of line: WrittenLine, at index: Int) -> String {
    guard index.isMultiple(of: 2) else { return line.text }
    return manner.slips.reduce(line) { $1.slipped($0) }.text
  }

  /// What fits anybody, and nobody has shown.
  private static let anywhere = [
    "Has felt like this for many years.", "Would say the same today.", "Often says so.",
    "Feels strongly about it.",
  ]
}

extension Passage.Source {
  /// Who speaks in a passage.
  public var speaker: Answer.Speaker {
    switch self {
    case .own, .reply, .quote: .owner
    // What is no screen name, an answer cannot name.
    case .retweet(let name): Answer.Speaker(label: Substring("@\(name)").utf8) ?? .other
    case .like, .message: .other
    }
  }
}
