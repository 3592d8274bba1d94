import CanonicalJSON

/// Writes the second pass: what of a draft has evidence, as one JSON object.
struct Critic {
  private let analysis: Analysis
  private let known: KnownClaims
  private let check: DraftCheck

  /// The most passages that a candidate cites.
  private static let evidenceLimit = 8
  /// The most training examples of a batch.
  private static let exampleLimit = 8

  init(_ analysis: Analysis, draft: String, claims: [Reading.KnownClaim]) {
    self.analysis = analysis
    known = KnownClaims(claims)
    check = DraftCheck(draft: draft, analysis: analysis)
  }

  /// The critique, as the contract of the second pass wants it.
  var answer: JSON {
    [
      "notes_markdown": .string(notes),
      "knowledge_candidates": .array(check.supported.map { candidate($0) }),
      "training_examples": .array(examples.map(\.json)),
      "rubric_scores": rubric,
    ]
  }

  /// What can be learnt from this batch: an example of each slip, of a question beside the point, of
  /// words in the wrong mouth, and then of the lines that go too far.
  private var examples: [TrainingExample] {
    var examples: [TrainingExample] = []
    var slips = Slip.taught[...]
    for finding in check.supported {
      guard let slip = slips.first else { break }
      let example = TrainingExample(shown: finding, against: slip, analysis: analysis)
      guard let example else { continue }
      examples.append(example)
      slips.removeFirst()
    }
    if let first = check.supported.first {
      let besides = check.supported.lazy.reversed().compactMap {
        TrainingExample(shown: first, askedAbout: $0, analysis: analysis)
      }
      examples += besides.first.map { [$0] } ?? []
    }
    let unsupported =
      check.unsupported.filter(\.isMisattributed)
      + check.unsupported.filter { !$0.isMisattributed }
    for line in unsupported where examples.count < Critic.exampleLimit {
      let example = TrainingExample(line, supported: check.supported, analysis: analysis)
      if let example { examples.append(example) }
    }
    return examples
  }

  private func candidate(_ finding: Finding) -> JSON {
    let evidence = finding.evidence.prefix(Critic.evidenceLimit)
    var ids: [String] = []
    for id in evidence.map({ analysis.passage($0).id }) where !ids.contains(id) { ids.append(id) }
    return [
      "category": .string(finding.kind.category),
      "claim": .string(finding.claim),
      "evidence_tweet_ids": .array(ids.map(JSON.string)),
      "evidence_quotes": .array(evidence.map { .string($0.quote) }),
      "confidence": .double(Confidence.of(finding, isKnown: known.confirms(finding))),
      "contradicts": .array(known.ids(of: finding).map(JSON.string)),
    ]
  }

  private var notes: String {
    let lines = check.supported.map { finding in
      Notes.Line(
        category: finding.kind.category,
        text: finding.claim + (finding.evidence.first.map { " “\($0.quote.onOneLine)”" } ?? ""),
        ids: finding.evidence.prefix(DraftWriter.citationLimit).map { analysis.passage($0).id })
    }
    var closing: [String] = []
    if !check.unsupported.isEmpty {
      closing.append("What the draft says beyond these lines, the records do not show.")
    }
    if analysis.texts.contains(where: { !$0.passage.source.isOwn }) {
      closing.append("Likes and retweets are the words of others; the owner only marked them.")
    }
    return Notes(
      opening: Notes.opening(for: analysis.texts.map(\.passage)), lines: lines,
      closing: closing.joined(separator: " ")
    ).markdown
  }

  /// Scores of the draft from 0 to 10.
  private var rubric: JSON {
    let wrong = check.unsupported.count
    let total = check.supportedLines + wrong
    let misattributed = check.unsupported.count(where: \.isMisattributed)
    let specific = check.supported.count { $0.kind.isStatement || $0.evidence.count >= 3 }
    let grounding = total == 0 ? 0 : 10 * check.supportedLines / total
    let specificity = check.supported.isEmpty ? 0 : 10 * specific / check.supported.count
    return [
      "grounding": .integer(grounding),
      "source_distinction": .integer(max(0, 10 - 3 * misattributed)),
      "specificity": .integer(specificity),
      "calibration": .integer(max(0, 10 - wrong)),
      "usefulness": .integer(min(10, check.supportedLines)),
    ]
  }
}
