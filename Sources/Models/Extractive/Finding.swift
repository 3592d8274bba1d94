/// Something that passages show, with the passages that show it.
struct Finding {
  /// A passage that shows it.
  struct Evidence {
    /// Where the passage stands in the batch.
    let passage: Int
    /// The words that show it, verbatim.
    let quote: String
  }

  let kind: Kind
  /// What it is about: a place, a person, a thing.
  let subject: String
  /// The second part of it, where it has one: a name, an author.
  let detail: String
  /// The passages, in the order of the batch; at most one quote of each.
  private(set) var evidence: [Evidence]

  init(_ kind: Kind, _ subject: String, _ detail: String = "", evidence: [Evidence]) {
    self.kind = kind
    self.subject = subject
    self.detail = detail
    self.evidence = evidence
  }

  /// Adds a passage, unless it is there already.
  mutating func add(_ evidence: Evidence) {
    guard self.evidence.last?.passage != evidence.passage else { return }
    self.evidence.append(evidence)
  }

  /// What two findings about the same thing have in common.
  var key: String { "\(kind.rawValue)\0\(subject.lowercased())\0\(detail.lowercased())" }
}

/// Gathers findings, and evidence for each, in the order in which they are first seen.
struct FindingList {
  private(set) var findings: [Finding] = []
  private var indices: [String: Int] = [:]

  /// Adds a finding, or its evidence to the one that is there.
  mutating func add(_ finding: Finding) {
    if let index = indices[finding.key], findings.indices.contains(index) {
      for evidence in finding.evidence { findings[index].add(evidence) }
    } else {
      indices[finding.key] = findings.count
      findings.append(finding)
    }
  }
}
