public import Archive
internal import ArtifactStore
public import Lineage

/// What a claim rests on: its records as the archive has them, its batches, what contradicts it,
/// and the training pairs that cite the same records.
public struct ClaimOrigin: Sendable {
  /// One record that a claim cites.
  public struct Source: Sendable {
    /// How the claim cites it.
    public let support: Claim.Support
    /// The record; nil where the archive has it no more.
    public let record: Record?
    /// Where its words stand in the exports; nil where the archive does not say.
    public let origin: Origin?
    /// Whose words it is, such as `own` or `retweet of @x`.
    public let label: String
  }

  /// The claim.
  public let claim: Claim
  /// Its records, in the order in which they were cited.
  public let sources: [Source]
  /// The claims that it contradicts or that contradict it, in the order of profiles.
  public let contradictions: [Claim]
  /// How many usable pairs of the dataset cite one of its records.
  public let pairs: Int

  /// Finds the claim with this id, with this text, or the only one whose text contains it.
  ///
  /// Throws ``LineageError/notFound(_:)`` where there is none, and
  /// ``LineageError/ambiguous(_:count:)`` where there are several.
  public static func find(_ text: String, in snapshot: Snapshot) throws -> ClaimOrigin {
    let profile = try ProfileLine(snapshot).profile()
    let all = profile.claims + profile.retracted
    let claim = try match(text, among: all)
    let others = Set(claim.contradicts + claim.contradictedBy)
    let cited = Set(claim.evidence.map { String.UTF8Key($0.recordID) })
    var pairs = 0
    for split in DatasetSplit.allCases {
      try DatasetLine(snapshot).eachRow(of: split) { row in
        let isCiting = row.pair.evidenceIDs.contains { cited.contains(String.UTF8Key($0)) }
        pairs += isCiting ? 1 : 0
      }
    }
    return ClaimOrigin(
      claim: claim, sources: try claim.evidence.map { try source($0, in: snapshot) },
      contradictions: all.filter { others.contains($0.id) }, pairs: pairs)
  }

  private static func match(_ text: String, among claims: [Claim]) throws -> Claim {
    if let id = ClaimID(text), let claim = claims.first(where: { $0.id == id }) { return claim }
    let wanted = ClaimText.normalized(text)
    let bytes = Array(wanted.utf8)
    guard !bytes.isEmpty else { throw LineageError.notFound("claim without words") }
    let same = claims.filter { ClaimText.normalized($0.claim).utf8.elementsEqual(bytes) }
    let matching =
      same.isEmpty
      ? claims.filter {
        ByteSearch.contains(bytes, in: Array(ClaimText.normalized($0.claim).utf8))
      } : same
    guard let claim = matching.first else { throw LineageError.notFound("such claim") }
    guard matching.count == 1 else {
      throw LineageError.ambiguous("this text", count: matching.count)
    }
    return claim
  }

  private static func source(_ support: Claim.Support, in snapshot: Snapshot) throws -> Source {
    let references = try BatchLine(snapshot).header(support.batch).records
      .filter { $0.id.utf8.elementsEqual(support.recordID.utf8) }
    let bucket =
      support.date.map { Bucket(name: String($0.prefix(7))) } ?? Bucket.undated
    let archive = ArchiveLine(snapshot)
    for reference in references {
      guard let kind = RecordKind(rawValue: reference.kind),
        let id = RecordID(kind: kind, id: reference.id)
      else { continue }
      let records = try archive.records(of: kind, in: bucket).map(\.record)
      if let record = records.first(where: { $0.id == id }) {
        return Source(
          support: support, record: record, origin: try archive.origin(of: id, in: bucket),
          label: reference.source)
      }
    }
    return Source(
      support: support, record: nil, origin: nil,
      label: references.first?.source ?? "not in its batch")
  }
}
