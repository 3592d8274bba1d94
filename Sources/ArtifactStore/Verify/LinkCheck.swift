/// Holds what trees and commits name against what there is.
struct LinkCheck {
  private let known: KnownObjects
  /// Links that were found right a moment ago: the trees of two versions have most of their entries in common.
  private var recent = [ObjectID?](repeating: nil, count: 1 << 12)

  init(_ known: KnownObjects) { self.known = known }

  /// What is wrong with an object's form or with what it names; nil where nothing is.
  mutating func fault(in bytes: [UInt8], of kind: ObjectKind) -> String? {
    switch kind {
    case .blob, .tag: return nil
    case .tree:
      guard let tree = Tree(decoding: bytes) else { return "not a tree" }
      for entry in tree.entries where entry.mode != .submodule {
        if entry.mode == .tree, TreeID(entry.id) == .empty { continue }
        let expected: ObjectKind = entry.mode == .tree ? .tree : .blob
        if let reason = fault(inLinkTo: entry.id, expected) { return reason }
      }
      return tree.isInOrder ? nil : "not in git's order"
    case .commit:
      guard let commit = Commit(decoding: bytes) else { return "not a commit" }
      if commit.tree != .empty, let reason = fault(inLinkTo: commit.tree.objectID, .tree) {
        return reason
      }
      for parent in commit.parents {
        if let reason = fault(inLinkTo: parent.objectID, .commit) { return reason }
      }
      return nil
    }
  }

  private mutating func fault(inLinkTo id: ObjectID, _ expected: ObjectKind) -> String? {
    let slot = id.firstTwoBytes & (recent.count - 1)
    if recent[slot] == id { return nil }
    guard let kind = known.kind(of: id) else { return "names \(id.hex), which is not there" }
    guard kind == expected else { return "names \(id.hex) as what it is not" }
    recent[slot] = id
    return nil
  }
}
