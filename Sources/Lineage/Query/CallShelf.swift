public import ArtifactStore

/// The answers of models that were paid for: `refs/tka/calls`, a commit whose tree holds each of
/// them under the key of its request, `ab/cdef…` [M28].
///
/// They are no part of the lineage: no artifact names an object of this ref, no operation moves it,
/// and a store whose ref is missing is whole. What is lost here is paid for again.
public enum CallShelf {
  /// The ref.
  public static let ref = RefName("refs/tka/calls" as StaticString)
  /// The kind of its commits.
  public static let kind = "calls"

  /// The path of a call below the tree.
  /// - Parameter key: 64 hex digits.
  /// - Returns: The folder's two digits, and the others.
  public static func path(of key: String) -> String { "\(key.prefix(2))/\(key.dropFirst(2))" }
}
