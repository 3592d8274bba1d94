public import ArtifactStore

/// Artifacts that are on no line: `refs/tka/artifacts`, a commit whose tree holds each of them
/// under its id, `ab/cdef…/` [M13].
public enum ArtifactShelf {
  /// The ref.
  public static let ref = RefName("refs/tka/artifacts" as StaticString)
  /// The kind of its commits but the first, which is ``Root``.
  static let kind = "artifacts"

  /// The folder of an artifact below the tree.
  public static func folder(of id: ArtifactID) -> String {
    "\(id.hex.prefix(2))/\(id.hex.dropFirst(2))"
  }
}

extension Registry {
  /// Keeps artifacts without moving a line.
  ///
  /// One ref moves once, by compare-and-swap, and again where another program was quicker. What is
  /// kept already changes nothing: with nothing new there is no new commit.
  /// - Parameters:
  ///   - drafts: The artifacts; their payloads are written.
  ///   - seconds: The time of the commit, in seconds since 1970, UTC.
  ///   - transaction: What the payloads were written in.
  /// - Returns: The artifacts' ids, in the order of the drafts.
  /// - Throws: ``StoreError``; ``LineageError/damaged(_:)`` where the ref is gone.
  @discardableResult
  public func keep(
    _ drafts: [ArtifactDraft], seconds: Int64, in transaction: inout Transaction
  ) throws -> [ArtifactID] {
    var ids: [ArtifactID] = []
    for draft in drafts {
      ids.append(ArtifactID(try transaction.write(draft.artifact.encoded).objectID))
    }
    // Where another program was quicker, the same is put onto what is there now.
    while try !put(drafts, ids: ids, seconds: seconds, in: &transaction) {}
    index.follow()
    return ids
  }

  /// - Returns: False where the ref moved meanwhile.
  private func put(
    _ drafts: [ArtifactDraft], ids: [ArtifactID], seconds: Int64,
    in transaction: inout Transaction
  ) throws -> Bool {
    // Where it is gone, a new one would hide what it kept.
    guard let tip = try store.find(ArtifactShelf.ref) else {
      throw LineageError.damaged([
        Damage(subject: ArtifactShelf.ref.text, reason: "is missing", remedy: "tka repair")
      ])
    }
    let base = try store.commit(tip).tree
    var editor = TreeEditor()
    var kept: Set<ArtifactID> = []
    for (draft, id) in zip(drafts, ids) where !kept.contains(id) {
      let folder = ArtifactShelf.folder(of: id)
      guard try store.find(folder, in: base) == nil else { continue }
      _ = try draft.finish(at: folder, in: &editor, &transaction)
      kept.insert(id)
    }
    guard !kept.isEmpty else { return true }
    let message = VersionMessage(
      subject: "put: \(kept.count == 1 ? "1 artifact" : "\(kept.count) artifacts")",
      kind: ArtifactShelf.kind)
    let tree = try editor.write(over: base, in: &transaction)
    let commit = try transaction.write(
      Commit(
        tree: tree, parents: [tip],
        author: Signature(name: "tka", email: "tka@localhost", seconds: seconds),
        message: message.text))
    return try publish(commit, after: tip, in: &transaction)
  }

  private func publish(
    _ commit: CommitID, after tip: CommitID, in transaction: inout Transaction
  ) throws(StoreError) -> Bool {
    do throws(StoreError) {
      try transaction.publish(commit, to: ArtifactShelf.ref, expecting: .value(tip))
    } catch .refMoved {
      return false
    }
    // It has happened: packs that are too many stay so until the next time.
    do throws(StoreError) { try store.consolidate() } catch { return true }
    return true
  }
}
