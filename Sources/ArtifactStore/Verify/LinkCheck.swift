/// Holds what trees and commits name against what there is.
struct LinkCheck {
  /// What is wrong with an object.
  struct Fault {
    let reason: String
    /// What it names and what is not there.
    var missing: ObjectID?
  }

  private let known: KnownObjects
  /// Links that were found right a moment ago: the trees of two versions have most of their entries in common.
  private var recent = [ObjectID?](repeating: nil, count: 1 << 12)

  init(_ known: KnownObjects) { self.known = known }

  /// What is wrong with an object's form and with what it names.
  mutating func faults(in bytes: [UInt8], of kind: ObjectKind) -> [Fault] {
    switch kind {
    case .blob, .tag: return []
    case .tree:
      var (scan, entries): (TreeScan, [TreeScan.Entry]) = (TreeScan(bytes), [])
      while let entry = scan.next() { entries.append(entry) }
      guard scan.isAtEnd, entries.allSatisfy(\.isText) else { return [Fault(reason: "not a tree")] }
      var faults: [Fault] = []
      for entry in entries where entry.mode != .submodule {
        check(entry.id, entry.mode == .tree ? .tree : .blob, &faults)
      }
      if !TreeScan.areInOrder(entries) { faults.append(Fault(reason: "not in git's order")) }
      return faults
    case .commit:
      guard let commit = Commit(decoding: bytes) else { return [Fault(reason: "not a commit")] }
      var faults: [Fault] = []
      check(commit.tree.objectID, .tree, &faults)
      for parent in commit.parents { check(parent.objectID, .commit, &faults) }
      return faults
    }
  }

  private mutating func check(_ id: ObjectID, _ expected: ObjectKind, _ faults: inout [Fault]) {
    let slot = id.firstTwoBytes & (recent.count - 1)
    if recent[slot] == id { return }
    switch known.kind(of: id) {
    case nil: faults.append(Fault(reason: "names \(id.hex), which is not there", missing: id))
    case expected: recent[slot] = id
    default: faults.append(Fault(reason: "names \(id.hex) as what it is not"))
    }
  }
}
