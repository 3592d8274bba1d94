internal import ArtifactStore
public import Lineage

/// What the index is told about batches: which records they cite, for which claims and pairs, and which of them failed.
public enum EvidenceFacts {
  /// A record is cited for a claim: `claim`, and the claim's id.
  static let claim = "claim"
  /// A record is cited in a training pair: `pair`, and the place in `pairs.jsonl`, from 0.
  static let pair = "pair"

  /// What is said about batches that failed: the subject, and the relation to the batch's number.
  static let failed = (subject: "failed", relation: "batch")

  /// The batches that failed and were not read again since, in order.
  static func failedBatches(in snapshot: Snapshot) throws -> [Int] {
    let line = BatchLine(snapshot)
    guard snapshot.facts != nil else {
      // Nobody states facts about this store, so every batch is asked.
      return try (0..<line.count()).filter { try line.header($0).failure != nil }
    }
    let facts = try LineageQuery(snapshot).facts(about: failed.subject)
    let count = try line.count()
    return try Set(
      facts.map(\.fact).filter { $0.relation == failed.relation }.compactMap { Int($0.object) }
    )
    .filter { try $0 < count && line.header($0).failure != nil }.sorted()
  }

  /// Reads them; subjects are records' ids, and ``failed``.
  ///
  /// What is no batch as this program writes them, put in by hand perhaps, states nothing.
  public static let extractor = FactExtractor(name: "evidence/2", kinds: [.batch]) {
    _, folder, store in
    func file(_ name: String) throws -> [UInt8]? {
      guard let entry = try store.find(name, in: folder), entry.mode == .file else { return nil }
      return try store.blob(BlobID(entry.id))
    }
    do {
      var facts: [Fact] = []
      if let header = try file("batch.json").map({ try BatchHeader(bytes: $0) }),
        header.failure != nil
      {
        facts.append(
          Fact(subject: failed.subject, relation: failed.relation, object: String(header.number)))
      }
      for candidate in try file(Candidate.file).map(Candidate.decode) ?? [] {
        for evidence in candidate.evidence {
          facts.append(
            Fact(
              subject: evidence.recordID, relation: EvidenceFacts.claim, object: candidate.id.text))
        }
      }
      let pairs = try file(TrainingPair.file).map(TrainingPair.decode) ?? []
      for (place, cited) in pairs.map(\.evidenceIDs).enumerated() {
        for id in cited {
          facts.append(
            Fact(subject: id, relation: EvidenceFacts.pair, object: String(place)))
        }
      }
      return facts
    } catch is PayloadError {
      return []
    }
  }
}
