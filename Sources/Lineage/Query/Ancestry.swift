public import ArtifactStore

/// Questions about which commit came after which.
public struct Ancestry: Sendable {
  private let store: Store

  /// Asks about the commits of a store.
  public init(of store: Store) { self.store = store }

  /// A commit and the versions before it, the newest first, down to the root.
  public func firstParents(of commit: CommitID) throws(StoreError) -> [CommitID] {
    var found = [commit]
    var current = commit
    while let parent = try store.commit(current).parents.first {
      found.append(parent)
      current = parent
    }
    return found
  }

  /// True when `ancestor` is `commit` or a version before it.
  public func isFirstParent(
    _ ancestor: CommitID, of commit: CommitID
  ) throws(StoreError) -> Bool {
    var current: CommitID? = commit
    while let candidate = current {
      if candidate == ancestor { return true }
      current = try store.commit(candidate).parents.first
    }
    return false
  }
}
