/// What trees and commits name.
enum ObjectLinks {
  /// The ids that an object names and that should be in the same store; none where it cannot be read.
  static func of(_ bytes: [UInt8], _ kind: ObjectKind) -> [ObjectID] {
    switch kind {
    case .blob: return []
    case .tag: return Tag(decoding: bytes).map { [$0.target] } ?? []
    case .tree:
      let entries = Tree(decoding: bytes)?.entries ?? []
      return entries.filter { $0.mode != .submodule }.map(\.id)
    case .commit:
      guard let commit = Commit(decoding: bytes) else { return [] }
      return [commit.tree.objectID] + commit.parents.map(\.objectID)
    }
  }
}
