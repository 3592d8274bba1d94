import CanonicalJSON

/// A question about some records, answered as the critique answers it and as the draft did.
struct TrainingExample {
  let prompt: String
  let chosen: String
  let rejected: String
  let ids: [String]

  /// Makes an example of a line that goes further than its passages; nil where it cites none.
  init?(_ line: DraftCheck.Unsupported, supported: [Finding], analysis: Analysis) {
    let finding = line.overclaim?.finding ?? TrainingExample.finding(for: line, supported, analysis)
    var cited = line.passages.map { ($0, "") }
    if let evidence = finding?.evidence ?? line.overclaim?.evidence {
      cited = evidence.prefix(2).map { (analysis.passage($0), $0.quote) }
    }
    guard !cited.isEmpty else { return nil }
    ids = cited.map(\.0.id)
    let records = cited.map { passage, quote in
      "[tweet \(passage.id)] \(passage.source.label): “\(TrainingExample.shown(passage, quote))”"
    }
    prompt = """
      \(records.joined(separator: "\n"))

      \(TrainingExample.question(finding, cited.map(\.0)))
      """
    let readings = cited.map(TrainingExample.attribution)
    chosen = (readings + [TrainingExample.conclusion(finding, cited.map(\.0))])
      .joined(separator: " ")
    rejected = ([line.line.text] + line.line.ids.map { "[tweet \($0)]" }).joined(separator: " ")
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

  private static func question(_ finding: Finding?, _ passages: [Passage]) -> String {
    if passages.allSatisfy({ !$0.source.isOwn }) {
      return "Whose words are these, and what do they show about the owner of the archive?"
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

  private static func attribution(_ passage: Passage, _ quote: String) -> String {
    let words = "“\(shown(passage, quote))”"
    return switch passage.source {
    case .own: "In tweet \(passage.id) the owner writes: \(words)"
    case .reply, .quote:
      "In tweet \(passage.id), a \(passage.source.label), the owner writes: \(words)"
    case .retweet(let name):
      "Tweet \(passage.id) is in the words of @\(name), passed on by the owner: \(words)"
    case .like: "Tweet \(passage.id) is in somebody else's words, liked by the owner: \(words)"
    }
  }

  private static func conclusion(_ finding: Finding?, _ passages: [Passage]) -> String {
    let isOthers = passages.allSatisfy { !$0.source.isOwn }
    guard let finding else {
      return isOthers
        ? "That the owner thinks so is not shown." : "More than these words is not shown."
    }
    return isOthers
      ? "\(finding.claim) What the owner thinks is not shown."
      : "\(finding.claim) More than that is not shown."
  }

  /// The words that count, or the beginning of the passage.
  private static func shown(_ passage: Passage, _ quote: String) -> String {
    let text = quote.isEmpty ? String(passage.text.unicodeScalars.prefix(160)) : quote
    return text.onOneLine
  }
}
