public import ArtifactStore
internal import CanonicalJSON
public import Lineage

/// What became of a record: the batches that cite it, their claims and pairs, and what was made from
/// those.
public struct EvidenceTrail: Sendable {
  /// One batch that cites the record.
  public struct Batch: Sendable {
    /// The artifact.
    public let artifact: ArtifactID
    /// Its number; nil where it does not say one.
    public let number: Int?
    /// The claims that it proposed on this record, by id.
    public let claims: [ClaimID]
    /// The places of its pairs that cite the record, in `pairs.jsonl`, from 0.
    public let pairs: [Int]
    /// True where the line of batches has it no more.
    public let isTakenBack: Bool
  }

  /// The record.
  public let record: String
  /// The batches, by number.
  public let batches: [Batch]
  /// The datasets that were made from those of them that have pairs, sorted by id.
  public let datasets: [ArtifactID]
  /// The adapters that were trained on those datasets: manifests and what came of them, sorted by
  /// id.
  public let adapters: [ArtifactID]
  /// The promotions of those adapters, sorted by id.
  public let promotions: [ArtifactID]

  /// Follows a record; nil where no batch cites it.
  public static func find(_ record: String, in snapshot: Snapshot) throws -> EvidenceTrail? {
    let facts = try LineageQuery(snapshot).facts(about: record)
    guard !facts.isEmpty else { return nil }
    let batches = try Dictionary(grouping: facts, by: \.artifact).map { id, facts in
      try batch(id, facts.map(\.fact), in: snapshot)
    }.sorted {
      ($0.number ?? .max, $0.artifact.hex) < ($1.number ?? .max, $1.artifact.hex)
    }
    let datasets = try made(
      .dataset, from: batches.filter { !$0.pairs.isEmpty }.map(\.artifact), in: snapshot)
    // A manifest is made from the dataset, what came of it from the manifest.
    let manifests = try made(.adapter, from: datasets, in: snapshot)
    let trained = try made(.adapter, from: manifests, in: snapshot)
    let adapters = Set(manifests + trained).sorted { $0.objectID < $1.objectID }
    return EvidenceTrail(
      record: record, batches: batches, datasets: datasets, adapters: adapters,
      promotions: try made(.promotion, from: adapters, in: snapshot))
  }

  private static func batch(
    _ id: ArtifactID, _ facts: [Fact], in snapshot: Snapshot
  ) throws -> Batch {
    guard let location = try ArtifactFinder(snapshot).find(id) else {
      throw LineageError.notFound("artifact \(id.short)")
    }
    let number = location.artifact.parameters["number"]?.integer
    let here = try number.flatMap { try BatchLine(snapshot).findArtifact($0)?.id }
    return Batch(
      artifact: id, number: number,
      claims: facts.filter { $0.relation == EvidenceFacts.claim }
        .compactMap { ClaimID($0.object) },
      pairs: facts.filter { $0.relation == EvidenceFacts.pair }.compactMap { Int($0.object) }
        .sorted(), isTakenBack: here != id)
  }

  /// The artifacts of a kind that were made from some others, sorted by id.
  private static func made(
    _ kind: Kind, from artifacts: [ArtifactID], in snapshot: Snapshot
  ) throws -> [ArtifactID] {
    var found: Set<ArtifactID> = []
    for use in try Set(artifacts.flatMap { try LineageQuery(snapshot).uses(of: $0) }) {
      let bytes = try snapshot.store.blob(BlobID(use.artifact.objectID))
      if try Artifact(decoding: bytes).kind == kind { found.insert(use.artifact) }
    }
    return found.sorted { $0.objectID < $1.objectID }
  }
}
