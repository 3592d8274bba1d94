/// What is held to be so about the owner, with everything that it rests on.
public struct Claim: Hashable, Sendable {
  /// How far a claim is trusted.
  public enum Status: Hashable, Sendable {
    /// Enough batches and records agree, and nothing stands against it.
    case durable
    /// Not yet.
    case provisional
    /// Another claim, which contradicts it, has more batches.
    case retracted(by: ClaimID)

    /// The word for it.
    public var name: String {
      switch self {
      case .durable: "durable"
      case .provisional: "provisional"
      case .retracted: "retracted"
      }
    }

    /// Why a claim is retracted; nil for others.
    public var reason: String? {
      guard case .retracted(let winner) = self else { return nil }
      return "contradicted by \(winner), which more batches confirm"
    }
  }

  /// A record that a claim rests on, as one batch cited it.
  public struct Support: Hashable, Sendable {
    /// The record's id.
    public let recordID: String
    /// What it says, verbatim; empty where it was not quoted.
    public fileprivate(set) var quote: String
    /// The number of the batch.
    public let batch: Int
    /// When it was written, as UTC in ISO 8601; nil where unknown.
    public let date: String?
  }

  /// The id: that of the first candidate.
  public let id: ClaimID
  /// What it is about.
  public let category: Category
  /// The sentence: that of the first candidate.
  public let claim: String
  /// How many candidates were merged into it.
  public private(set) var candidateCount: Int
  /// The sum of their confidences, in millionths.
  private(set) var confidenceTotal: Int
  /// The numbers of the batches that proposed it, ascending.
  public private(set) var batches: [Int]
  /// The records it rests on, each once, in the order in which they were cited.
  public private(set) var evidence: [Support]
  /// The claims that its candidates say it contradicts, in order.
  public private(set) var contradicts: [ClaimID]
  /// The claims whose candidates say that they contradict it, in order.
  public internal(set) var contradictedBy: [ClaimID] = []
  /// The contradictions that nothing has settled yet, in order.
  public internal(set) var openContradictions: [ClaimID] = []
  /// How far it is trusted.
  public internal(set) var status: Status = .provisional

  private var recordPositions: [String.UTF8Key: Int] = [:]

  /// Makes a claim that nothing supports yet, from its first candidate.
  init(founding candidate: Candidate) {
    self.init(
      id: candidate.id, category: candidate.category, claim: candidate.claim, candidateCount: 0,
      confidenceTotal: 0, batches: [], evidence: [], contradicts: [])
  }

  init(
    id: ClaimID, category: Category, claim: String, candidateCount: Int, confidenceTotal: Int,
    batches: [Int], evidence: [Support], contradicts: [ClaimID]
  ) {
    self.id = id
    self.category = category
    self.claim = claim
    self.candidateCount = candidateCount
    self.confidenceTotal = confidenceTotal
    self.batches = batches
    self.evidence = evidence
    self.contradicts = contradicts
    for (index, support) in evidence.enumerated() {
      recordPositions[String.UTF8Key(support.recordID)] = index
    }
  }

  /// The mean of its candidates' confidences.
  public var confidence: Confidence { Confidence(total: confidenceTotal, count: candidateCount) }

  /// The date of the earliest evidence; nil where no record has a date.
  public var firstSeenAt: String? { evidence.compactMap(\.date).min { $0.precedes($1) } }

  /// The date of the latest evidence; nil where no record has a date.
  public var lastConfirmedAt: String? { evidence.compactMap(\.date).max { $0.precedes($1) } }

  /// Takes in a candidate of a batch.
  mutating func merge(_ candidate: Candidate, batch: Int) {
    candidateCount += 1
    confidenceTotal += candidate.confidence.millionths
    if !batches.contains(batch) { batches = (batches + [batch]).sorted() }
    contradicts = Set(contradicts + candidate.contradicts).subtracting([id]).sorted()
    for record in candidate.evidence {
      let quote = record.quotes.first ?? ""
      let key = String.UTF8Key(record.recordID)
      if let position = recordPositions[key] {
        if evidence[position].quote.isEmpty { evidence[position].quote = quote }
      } else {
        recordPositions[key] = evidence.count
        evidence.append(
          Support(recordID: record.recordID, quote: quote, batch: batch, date: record.date))
      }
    }
  }

  /// True when it meets the rules for a durable claim, leaving contradictions aside.
  func isWellSupported(by rules: ConsolidationRules) -> Bool {
    batches.count >= rules.durableBatches && evidence.count >= rules.durableEvidence
      // Compared as a sum, because the mean is rounded.
      && confidenceTotal >= rules.durableConfidence.millionths * candidateCount
  }

  /// The order of profiles, which new claims and changed ones do not disturb.
  func precedes(_ other: Claim) -> Bool {
    (category.order, batches.first ?? 0, id) < (
      other.category.order, other.batches.first ?? 0, other.id
    )
  }
}
