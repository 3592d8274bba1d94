internal import ArtifactStore
public import Lineage

/// What the index is told about batches: which records they cite, for which claims and pairs.
public enum EvidenceFacts {
  /// A record is cited for a claim: `claim`, and the claim's id.
  static let claim = "claim"
  /// A record is cited in a training pair: `pair`, and the place in `pairs.jsonl`, from 0.
  static let pair = "pair"

  /// Reads them; subjects are records' ids.
  ///
  /// What is no batch as this program writes them, put in by hand perhaps, states nothing.
  public static let extractor = FactExtractor(name: "evidence/1", kinds: [.batch]) {
    _, folder, store in
    func file(_ name: String) throws -> [UInt8]? {
      guard let entry = try store.find(name, in: folder), entry.mode == .file else { return nil }
      return try store.blob(BlobID(entry.id))
    }
    do {
      var facts: [Fact] = []
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
