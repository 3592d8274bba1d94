import CanonicalJSON

/// Reads the fields of a critique, and records what was not as agreed.
struct CritiqueReader {
  /// The most entries of one list that are read.
  static let entryLimit = 200
  /// The longest claim, in Unicode scalars.
  static let claimLimit = 500

  private(set) var findings: [Finding] = []

  private mutating func note(_ code: Finding.Code, _ path: String) {
    findings.append(Finding(code, path))
  }

  mutating func read(_ object: JSONObject) -> CritiqueAnswer {
    let notes = text(object, "notes_markdown", at: "")
    var proposals: [CritiqueAnswer.Proposal] = []
    for (index, entry) in entries(object, "knowledge_candidates", at: "") {
      let path = "/knowledge_candidates/\(index)"
      guard let fields = fields(entry, path) else { continue }
      if let proposal = proposal(fields, index: index, at: path) { proposals.append(proposal) }
    }
    var examples: [CritiqueAnswer.Example] = []
    for (index, entry) in entries(object, "training_examples", at: "") {
      let path = "/training_examples/\(index)"
      guard let fields = fields(entry, path) else { continue }
      if let example = example(fields, index: index, at: path) { examples.append(example) }
    }
    return CritiqueAnswer(
      notes: notes, proposals: proposals, examples: examples, rubric: rubric(object))
  }

  private mutating func fields(_ entry: JSON, _ path: String) -> JSONObject? {
    if entry.object == nil { note(.wrongType, path) }
    return entry.object
  }

  private mutating func proposal(
    _ fields: JSONObject, index: Int, at path: String
  ) -> CritiqueAnswer.Proposal? {
    let claim = ClaimText.oneLine(text(fields, "claim", at: path))
    guard !claim.isEmpty else {
      note(.empty, "\(path)/claim")
      return nil
    }
    guard claim.unicodeScalars.count <= CritiqueReader.claimLimit else {
      note(.tooLong, "\(path)/claim")
      return nil
    }
    return CritiqueAnswer.Proposal(
      index: index, category: category(fields, at: path), claim: claim,
      evidenceIDs: ids(fields, "evidence_tweet_ids", at: path),
      quotes: texts(fields, "evidence_quotes", at: path),
      confidence: confidence(fields, at: path),
      // Most claims contradict none, so a missing list is not worth a finding.
      contradicts: fields["contradicts"] == nil ? [] : texts(fields, "contradicts", at: path))
  }

  private mutating func example(
    _ fields: JSONObject, index: Int, at path: String
  ) -> CritiqueAnswer.Example? {
    var sides: [String] = []
    for key in ["prompt", "chosen", "rejected"] {
      let side = text(fields, key, at: path)
      if ClaimText.trimmed(side).isEmpty {
        note(.empty, "\(path)/\(key)")
        return nil
      }
      sides.append(side)
    }
    return CritiqueAnswer.Example(
      index: index, prompt: sides[0], chosen: sides[1], rejected: sides[2],
      evidenceIDs: ids(fields, "evidence_tweet_ids", at: path))
  }

  private mutating func category(_ fields: JSONObject, at path: String) -> Category {
    let name = text(fields, "category", at: path)
    let category = Category(named: name)
    if category == .other, !name.isEmpty, ClaimText.normalized(name) != "other" {
      note(.unknownCategory, "\(path)/category")
    }
    return category
  }

  private mutating func confidence(_ fields: JSONObject, at path: String) -> Confidence {
    guard let number = number(fields, "confidence", at: path) else { return .zero }
    if !(0...1).contains(number) { note(.outOfRange, "\(path)/confidence") }
    return Confidence(clamping: number)
  }

  private mutating func rubric(_ object: JSONObject) -> RubricScores {
    var scores = RubricScores()
    guard let value = object["rubric_scores"] else {
      note(.missing, "/rubric_scores")
      return scores
    }
    guard let fields = fields(value, "/rubric_scores") else { return scores }
    for criterion in RubricScores.Criterion.allCases {
      let key = criterion.rawValue
      guard let number = number(fields, key, at: "/rubric_scores") else { continue }
      if !(0...10).contains(number) { note(.outOfRange, "/rubric_scores/\(key)") }
      scores[criterion] = Int(min(max(number, 0), 10) + 0.5)
    }
    return scores
  }

  /// A number, also one in quotes; nil where there is none.
  private mutating func number(_ fields: JSONObject, _ key: String, at path: String) -> Double? {
    guard let value = fields[key] else {
      note(.missing, "\(path)/\(key)")
      return nil
    }
    if let number = value.double, !number.isNaN { return number }
    if let text = value.string, let number = JSONNumber(literal: ClaimText.trimmed(text))?.double,
      !number.isNaN
    {
      note(.numberInQuotes, "\(path)/\(key)")
      return number
    }
    note(.wrongType, "\(path)/\(key)")
    return nil
  }

  private mutating func text(_ fields: JSONObject, _ key: String, at path: String) -> String {
    guard let value = fields[key] else {
      note(.missing, "\(path)/\(key)")
      return ""
    }
    if value.string == nil { note(.wrongType, "\(path)/\(key)") }
    return value.string ?? ""
  }

  /// The entries of a list up to the limit, with their indices.
  private mutating func entries(
    _ fields: JSONObject, _ key: String, at path: String
  ) -> [(offset: Int, element: JSON)] {
    guard let value = fields[key] else {
      note(.missing, "\(path)/\(key)")
      return []
    }
    guard let elements = value.array else {
      note(.wrongType, "\(path)/\(key)")
      return []
    }
    if elements.count > CritiqueReader.entryLimit { note(.tooMany, "\(path)/\(key)") }
    return Array(elements.prefix(CritiqueReader.entryLimit).enumerated())
  }

  private mutating func texts(_ fields: JSONObject, _ key: String, at path: String) -> [String] {
    var texts: [String] = []
    for (index, entry) in entries(fields, key, at: path) {
      if let text = entry.string {
        texts.append(text)
      } else {
        note(.wrongType, "\(path)/\(key)/\(index)")
      }
    }
    return texts
  }

  /// The ids of records, also such as stand without quotes.
  private mutating func ids(_ fields: JSONObject, _ key: String, at path: String) -> [String] {
    var ids: [String] = []
    for (index, entry) in entries(fields, key, at: path) {
      switch entry {
      case .string(let text): ids.append(ClaimText.trimmed(text))
      case .number(let number):
        note(.numberForID, "\(path)/\(key)/\(index)")
        ids.append(number.literal)
      default: note(.wrongType, "\(path)/\(key)/\(index)")
      }
    }
    return ids
  }
}
