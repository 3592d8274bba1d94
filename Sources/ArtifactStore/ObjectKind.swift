/// What a git object is.
public enum ObjectKind: String, Sendable, Hashable {
  case blob, tree, commit, tag
}
