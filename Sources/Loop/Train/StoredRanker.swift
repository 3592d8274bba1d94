internal import ArtifactStore
internal import Lineage
internal import Ranker

/// A ranker that an adapters or promoted version holds, with the candidate id that it is known by.
struct StoredRanker {
  let ranker: Ranker
  let candidate: String

  /// The ranker that is promoted in a snapshot; nil where nothing is, or an adapter of another kind.
  static func promoted(in snapshot: Snapshot) throws -> StoredRanker? {
    guard let promoted = try PromotedLine(snapshot).current() else { return nil }
    return try find(at: promoted.commit, candidate: promoted.candidate, in: snapshot)
  }

  /// The ranker that a commit of the adapters or promoted line holds; nil where its adapter is of
  /// another kind.
  static func find(
    at commit: CommitID, candidate: String, in snapshot: Snapshot
  ) throws -> StoredRanker? {
    let store = snapshot.store
    let tree = try store.commit(commit).tree
    guard try store.find("adapter/" + Ranker.configName, in: tree) != nil else { return nil }
    do {
      let ranker = try Ranker { name in
        try store.find("adapter/" + name, in: tree).map { try ChunkedFile.bytes($0, from: store) }
      }
      return StoredRanker(ranker: ranker, candidate: candidate)
    } catch let error as RankerError {
      throw LoopError.badAdapter(path: "\(candidate.prefix(12))", reason: "\(error)")
    }
  }
}
