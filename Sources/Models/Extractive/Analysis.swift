/// All that the built-in reader finds in a batch.
struct Analysis {
  let texts: [PassageText]
  /// The findings in the order of notes: by category, the most telling and best shown ones first.
  let findings: [Finding]

  /// Reads some passages and keeps at most `limit` findings.
  init(_ passages: [Passage], limit: Int) {
    texts = passages.enumerated().map { PassageText(index: $0, passage: $1) }
    let own = texts.filter(\.passage.source.isOwn)
    var found = Analysis.statements(in: own)
    found += Topics.find(in: own, limit: 8).map { Finding(.topic, $0.name, evidence: $0.evidence) }
    found += People.findings(in: texts)
    found += OthersWords.findings(in: texts)
    found += Habits.findings(in: texts)
    found += WritingStyle.findings(in: own)
    findings = Analysis.arranged(found, limit: limit)
  }

  /// The passage that evidence names.
  func passage(_ evidence: Finding.Evidence) -> Passage { texts[evidence.passage].passage }

  private static func statements(in own: [PassageText]) -> [Finding] {
    var list = FindingList()
    for text in own {
      for finding in StatementReader.findings(in: text) { list.add(finding) }
    }
    // “my dog” says nothing new beside “my dog Biscuit”.
    let named = Set(list.findings.filter { !$0.detail.isEmpty }.map(\.kinship))
    return list.findings.filter { !$0.isKin || !$0.detail.isEmpty || !named.contains($0.kinship) }
  }

  /// The most telling findings, by category.
  private static func arranged(_ findings: [Finding], limit: Int) -> [Finding] {
    let telling = findings.map { (claim: $0.claim, finding: $0) }.sorted { a, b in
      let (first, second) = (a.finding, b.finding)
      if first.kind.isStatement != second.kind.isStatement { return first.kind.isStatement }
      if first.evidence.count != second.evidence.count {
        return first.evidence.count > second.evidence.count
      }
      return a.claim.utf8.lexicographicallyPrecedes(b.claim.utf8)
    }
    let kept = telling.prefix(max(0, limit)).map(\.finding)
    return Finding.Kind.categories.flatMap { category in
      kept.filter { $0.kind.category == category }
    }
  }
}

extension Finding {
  /// True for relatives and animals.
  fileprivate var isKin: Bool { kind == .relative || kind == .pet }

  /// The relation, whatever the name.
  fileprivate var kinship: String { "\(kind.rawValue) \(subject)" }
}
