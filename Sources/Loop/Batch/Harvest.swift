import Models

/// What a usable critique gives, held against its batch.
struct Harvest {
  private(set) var notes = ""
  private(set) var candidates: [Candidate] = []
  private(set) var pairs: [TrainingPair] = []
  private(set) var findings: [Finding] = []
  private(set) var rubric = RubricScores()

  /// Nothing.
  init() {}

  init(of answer: CritiqueAnswer, inputs: BatchResult.Inputs, findings: [Finding]) {
    self.notes = answer.notes
    self.findings = findings
    self.rubric = answer.rubric
    let check = EvidenceCheck(inputs.passages)
    let shown = Set(inputs.claims.compactMap { ClaimID($0.id) })
    for proposal in answer.proposals { add(proposal, check: check, shown: shown) }
    addBatchPair(inputs)
    for example in answer.examples { add(example, check: check, inputs: inputs) }
  }

  private mutating func add(
    _ proposal: CritiqueAnswer.Proposal, check: EvidenceCheck, shown: Set<ClaimID>
  ) {
    let path = "/knowledge_candidates/\(proposal.index)"
    let id = ClaimID(category: proposal.category, claim: proposal.claim)
    guard !candidates.contains(where: { $0.id == id }) else {
      findings.append(Finding(.duplicate, path))
      return
    }
    let evidence = check.evidence(
      ids: proposal.evidenceIDs, quotes: proposal.quotes, at: path, findings: &findings)
    if evidence.isEmpty { findings.append(Finding(.missingEvidence, path)) }
    var contradicts: [ClaimID] = []
    for (index, text) in proposal.contradicts.enumerated() {
      if let other = ClaimID(text), other != id, shown.contains(other) {
        contradicts.append(other)
      } else {
        findings.append(Finding(.unknownClaim, "\(path)/contradicts/\(index)"))
      }
    }
    candidates.append(
      Candidate(
        category: proposal.category, claim: proposal.claim, evidence: evidence,
        confidence: proposal.confidence, contradicts: contradicts))
  }

  private mutating func addBatchPair(_ inputs: BatchResult.Inputs) {
    guard let draft = inputs.draft, !ClaimText.trimmed(notes).isEmpty else { return }
    var seen: Set<String.UTF8Key> = []
    let ids = inputs.records.map(\.id).filter { seen.insert(String.UTF8Key($0)).inserted }
    pairs.append(
      TrainingPair(
        prompt: inputs.prompt, chosen: notes, rejected: draft.content, evidenceIDs: ids,
        origin: .batch, draftSessionID: inputs.draftSessionID,
        critiqueSessionID: inputs.critiqueSessionID))
  }

  private mutating func add(
    _ example: CritiqueAnswer.Example, check: EvidenceCheck, inputs: BatchResult.Inputs
  ) {
    let path = "/training_examples/\(example.index)"
    let evidence = check.records(
      example.evidenceIDs, at: "\(path)/evidence_tweet_ids", findings: &findings)
    guard !evidence.isEmpty else {
      findings.append(Finding(.missingEvidence, path))
      return
    }
    pairs.append(
      TrainingPair(
        prompt: example.prompt, chosen: example.chosen, rejected: example.rejected,
        evidenceIDs: evidence, origin: .example, draftSessionID: inputs.draftSessionID,
        critiqueSessionID: inputs.critiqueSessionID))
  }
}
