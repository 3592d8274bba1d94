public import CanonicalJSON

extension Claim {
  /// Far more than any archive gives, and little enough that no sum overflows.
  private static let candidateLimit = 1 << 31

  /// The claim as a line of `claims/<category>.jsonl`.
  public var json: JSON {
    [
      "id": .string(id.text),
      "category": .string(category.rawValue),
      "claim": .string(claim),
      "status": .string(status.name),
      "reason": .string(status.reason ?? ""),
      "confidence": confidence.json,
      "confidence_total_millionths": .integer(confidenceTotal),
      "candidates": .integer(candidateCount),
      "batches": .array(batches.map(JSON.integer)),
      "evidence": .array(evidence.map(\.json)),
      "contradicts": .array(contradicts.map { .string($0.text) }),
      "contradicted_by": .array(contradictedBy.map { .string($0.text) }),
      "first_seen_at": .string(firstSeenAt ?? ""),
      "last_confirmed_at": .string(lastConfirmedAt ?? ""),
    ]
  }

  /// Reads what a claim rests on; its status follows from all claims together.
  init(_ fields: FieldReader) throws(PayloadError) {
    let category = try fields.named("category") { Category(rawValue: $0) }
    let claim = try fields.string("claim")
    let id = try fields.named("id") { ClaimID($0) }
    guard id == ClaimID(category: category, claim: claim) else { throw fields.error("id", .value) }
    let batches = try Claim.batches(fields)
    let count = try fields.integer("candidates", atLeast: batches.count)
    guard count <= Claim.candidateLimit else { throw fields.error("candidates", .value) }
    let total = try fields.integer("confidence_total_millionths")
    guard total <= count * 1_000_000 else {
      throw fields.error("confidence_total_millionths", .value)
    }
    var contradicts: [ClaimID] = []
    for text in try fields.strings("contradicts") {
      guard let other = ClaimID(text), contradicts.last.map({ $0 < other }) ?? true else {
        throw fields.error("contradicts", .value)
      }
      contradicts.append(other)
    }
    self.init(
      id: id, category: category, claim: claim, candidateCount: count, confidenceTotal: total,
      batches: batches, evidence: try Claim.evidence(fields), contradicts: contradicts)
    guard Set(evidence.map { String.UTF8Key($0.recordID) }).count == evidence.count,
      evidence.allSatisfy({ batches.contains($0.batch) })
    else { throw fields.error("evidence", .value) }
  }

  private static func batches(_ fields: FieldReader) throws(PayloadError) -> [Int] {
    var batches: [Int] = []
    for value in try fields.array("batches") {
      guard let number = value.integer, batches.last.map({ $0 < number }) ?? true else {
        throw fields.error("batches", .value)
      }
      batches.append(number)
    }
    guard !batches.isEmpty else { throw fields.error("batches", .value) }
    return batches
  }

  private static func evidence(_ fields: FieldReader) throws(PayloadError) -> [Support] {
    var evidence: [Support] = []
    for record in try fields.objects("evidence") { evidence.append(try Support(record)) }
    return evidence
  }
}

extension Claim.Support {
  var json: JSON {
    [
      "id": .string(recordID), "quote": .string(quote), "batch": .integer(batch),
      "date": .string(date ?? ""),
    ]
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    let date = try fields.string("date")
    self.init(
      recordID: try fields.string("id"), quote: try fields.string("quote"),
      batch: try fields.integer("batch"), date: date.isEmpty ? nil : date)
  }
}
