import CanonicalJSON

/// A question about some records, answered as the critique answers it and as the draft did.
struct TrainingExample {
  let prompt: String
  let chosen: String
  let rejected: String
  let ids: [String]

  private typealias Cited = (passage: Passage, quote: String)

  /// Nil where nothing is cited, and where both answers are the same.
  private init?(about cited: [Cited], asking question: String, chosen: String, rejected: String) {
    guard !cited.isEmpty, !chosen.utf8.elementsEqual(rejected.utf8) else { return nil }
    let passages = cited.map(\.passage)
    ids = passages.map(\.id)
    prompt = "\(PassageListing.text(passages))\n\n\(question)"
    self.chosen = chosen
    self.rejected = rejected
  }

  /// Makes an example of a line that goes further than its passages; nil where it cites none or
  /// only quotes them.
  init?(_ line: DraftCheck.Unsupported, supported: [Finding], analysis: Analysis) {
    let finding = line.overclaim?.finding ?? TrainingExample.finding(for: line, supported, analysis)
    let evidence = finding?.evidence ?? line.overclaim?.evidence
    let cited: [Cited] =
      evidence.map { TrainingExample.cited($0, analysis) } ?? line.passages.map { ($0, "") }
    self.init(
      about: cited, asking: TrainingExample.question(finding, cited),
      chosen: TrainingExample.text(TrainingExample.answer(finding, cited)),
      rejected: WrittenLine(speaker: .owner, statement: line.line.text, ids: line.line.ids).text)
  }

  /// Makes an example of what the passages do show, against an answer with a fault that the draft
  /// could have had; nil where the words are not the owner's.
  ///
  /// Of the draft's own faults alone, a model would learn one thing only.
  init?(shown finding: Finding, against slip: Slip, analysis: Analysis) {
    let cited = TrainingExample.cited(finding.evidence, analysis)
    guard cited.allSatisfy(\.passage.source.isOwn) else { return nil }
    let lines = TrainingExample.answer(finding, cited)
    self.init(
      about: cited, asking: TrainingExample.question(finding, cited),
      chosen: TrainingExample.text(lines), rejected: slip.answer(lines))
  }

  /// Makes an example of asking passages about what they do not hold: that they do not say is
  /// right, and what they do say is beside the question.
  init?(shown finding: Finding, askedAbout other: Finding, analysis: Analysis) {
    let cited = TrainingExample.cited(finding.evidence, analysis)
    // A claim has words of its own, “mother” for “mum” and “their bike” for “my bike”.
    let places = Set(finding.evidence.prefix(2).map(\.passage))
    let words = other.subject.lowercased().split(separator: " ").filter { $0.utf8.count >= 4 }
    let text = cited.map { $0.passage.text.lowercased() }.joined(separator: "\n")
    guard other.kind.isStatement || other.kind == .topic, !words.isEmpty,
      !other.evidence.contains(where: { places.contains($0.passage) }),
      !words.contains(where: { text.contains($0) })
    else { return nil }
    self.init(
      about: cited, asking: "What do these records show about \(other.subject)?",
      chosen: Answer.refusal,
      rejected: TrainingExample.text(TrainingExample.answer(finding, cited)))
  }

  /// The example as the critique's contract wants it.
  var json: JSON {
    [
      "prompt": .string(prompt), "chosen": .string(chosen), "rejected": .string(rejected),
      "evidence_tweet_ids": .array(ids.map(JSON.string)),
    ]
  }

  /// What the first cited passage does show.
  private static func finding(
    for line: DraftCheck.Unsupported, _ supported: [Finding], _ analysis: Analysis
  ) -> Finding? {
    guard line.overclaim == nil, let id = line.passages.first?.id else { return nil }
    return supported.first { $0.evidence.prefix(2).contains { analysis.passage($0).id == id } }
  }

  /// The first two passages of some evidence, with the words that show it.
  private static func cited(_ evidence: [Finding.Evidence], _ analysis: Analysis) -> [Cited] {
    evidence.prefix(2).map { (analysis.passage($0), $0.quote) }
  }

  private static func text(_ lines: [WrittenLine]) -> String {
    lines.map(\.text).joined(separator: "\n")
  }

  private static func question(_ finding: Finding?, _ cited: [Cited]) -> String {
    if cited.allSatisfy({ !$0.passage.source.isOwn }) {
      return "Whose words are these, and what do they say?"
    }
    let matter =
      switch finding?.kind.category {
      case "identity": "who the owner of the archive is"
      case "people": "the people around the owner of the archive"
      case "places": "where the owner of the archive lives or has been"
      case "work": "the work or the studies of the owner of the archive"
      case "interests": "the interests of the owner of the archive"
      case "opinions": "what the owner of the archive likes and thinks"
      case "habits": "the habits of the owner of the archive"
      case "style": "how the owner of the archive writes"
      default: "the owner of the archive"
      }
    return "What do these records show about \(matter)?"
  }

  /// What the passages say, in whose words, and what that shows of the owner.
  private static func answer(_ finding: Finding?, _ cited: [Cited]) -> [WrittenLine] {
    var lines = cited.map { passage, quote in
      WrittenLine(
        speaker: passage.source.speaker, quote: shown(passage, quote), ids: [passage.id])
    }
    if let finding, let (passage, quote) = cited.first, passage.source.isOwn {
      lines.append(
        WrittenLine(
          speaker: .owner, statement: finding.statement, quote: shown(passage, quote),
          ids: [passage.id]))
    }
    return lines
  }

  /// The words that count, or the beginning of the passage.
  private static func shown(_ passage: Passage, _ quote: String) -> String {
    let text = quote.isEmpty ? String(passage.text.unicodeScalars.prefix(160)) : quote
    return text.onOneLine
  }
}
