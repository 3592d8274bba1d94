import CanonicalJSON
internal import Models

/// An answer to the second pass, held against the contract and against the schema that was asked for.
struct CheckedCritique {
  /// What can be used of it; nil where nothing can.
  let answer: CritiqueAnswer?
  /// What was not as agreed.
  let findings: [Finding]
  /// Why nothing can be used, or nil.
  let failure: BatchHeader.FailureReason?
  /// What is wrong with it, a line each, for whoever is to put it right.
  let faults: [String]
  /// How many entries and fields are lost by what is wrong.
  let losses: Int
  /// True where the answer was cut: what is missing is not asked for.
  let isCut: Bool

  /// Checks an answer.
  init(_ response: ChatResponse, schema: JSONSchema?) {
    if response.finishReason == .length {
      self.init(failing: .critiqueTruncated, faults: [], isCut: true)
      return
    }
    let value = CritiqueParser.object(in: response.content).map(JSON.object)
    let schemaFaults = value.flatMap { schema?.faults(in: $0) } ?? []
    let lines = schemaFaults.map(\.description)
    switch CritiqueParser.parse(response.content) {
    case .unusable(let fault):
      self.init(
        failing: .critique(fault), faults: ["the answer: \(fault.predicate)"] + lines,
        isCut: fault == .truncated)
    case .usable(let answer, let findings):
      let lost = findings.filter(\.isLoss)
      self.init(
        answer: answer,
        findings: findings + CheckedCritique.findings(schemaFaults, beside: findings, of: schema),
        failure: nil,
        faults: lines.isEmpty ? lost.map { "\($0.path): \($0.code.rawValue)" } : lines,
        losses: lost.count, isCut: false)
    }
  }

  private init(failing failure: BatchHeader.FailureReason, faults: [String], isCut: Bool) {
    self.init(
      answer: nil, findings: [], failure: failure, faults: faults, losses: .max, isCut: isCut)
  }

  private init(
    answer: CritiqueAnswer?, findings: [Finding], failure: BatchHeader.FailureReason?,
    faults: [String], losses: Int, isCut: Bool
  ) {
    self.answer = answer
    self.findings = findings
    self.failure = failure
    self.faults = faults
    self.losses = losses
    self.isCut = isCut
  }

  /// True where asking once more, with the faults named, may give what is lost.
  var isWorthRepair: Bool { !isCut && losses > 0 }

  /// Faults by the schema that the reader did not find: a bound or a member that it has no opinion on.
  private static func findings(
    _ faults: [SchemaFault], beside found: [Finding], of schema: JSONSchema?
  ) -> [Finding] {
    let known = Set(found.map(\.path))
    var findings: [Finding] = []
    for fault in faults {
      var path = ""
      for step in fault.path {
        switch step {
        case .entry(let index): path += "/\(index)"
        // A name that the schema does not have is the model's word.
        case .member(let name) where schema?.names.contains(name) == true: path += "/\(name)"
        case .member: break
        }
      }
      let code: Finding.Code =
        switch fault.kind {
        case .unexpected: .unexpected
        case .missing: .missing
        default: .notAsAsked
        }
      let finding = Finding(code, path)
      if !known.contains(path), !findings.contains(finding) { findings.append(finding) }
    }
    return findings
  }
}

extension Finding {
  /// True where a claim, an example or all of a field is lost by it.
  var isLoss: Bool {
    guard [.missing, .wrongType, .empty].contains(code), !path.hasPrefix("/rubric_scores") else {
      return false
    }
    let last = path.split(separator: "/").last ?? ""
    return last.utf8.allSatisfy { (0x30...0x39).contains($0) } || Finding.lossy.contains(last)
  }

  private static let lossy: Set<Substring> = [
    "notes_markdown", "knowledge_candidates", "training_examples", "claim", "confidence",
    "evidence_tweet_ids", "prompt", "chosen", "rejected",
  ]
}

extension CritiqueParser.Fault {
  /// What is wrong, after "the answer:".
  fileprivate var predicate: String {
    switch self {
    case .empty: "there is nothing in it"
    case .prose: "there is no JSON in it"
    case .truncated: "the JSON ends before its last bracket"
    case .malformed: "the JSON has an error"
    case .duplicateKey: "an object says something twice"
    case .notAnObject: "there is no object with the fields that were asked for"
    case .wrongTypes: "no field has the type that was asked for"
    }
  }
}
