public import ArtifactStore

/// The commit that every line begins with: the same bytes in every store, so that `profile~1`
/// exists from the first version on.
public enum Root {
  /// The commit.
  public static let commit = Commit(
    tree: .empty, parents: [], author: Signature(name: "tka", email: "tka@localhost", seconds: 0),
    message: "root: nothing yet\n\nTka-Kind: root\n")

  /// Its id, the same in every store [M2].
  public static let id =
    CommitID(hex: "90cf12e238e541a8f615c7a0db299454677734f1") ?? CommitID(TreeID.empty.objectID)
}
