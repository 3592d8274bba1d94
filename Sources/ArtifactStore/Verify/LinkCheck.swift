/// Holds what trees and commits name against what there is.
struct LinkCheck {
  /// What is wrong with an object.
  struct Fault {
    let reason: String
    /// What it names and what is not there.
    var missing: ObjectID?
  }

  /// What an object was named as.
  struct Naming {
    /// The place of the object that is named.
    let place: Int32
    /// What it has to be.
    let kind: ObjectKind
  }

  /// What is named, where the kinds are not known yet; nothing twice in a row.
  private(set) var named: [Naming] = []

  private let table: ObjectTable
  private let kinds: ObjectKinds?
  /// Links that were met a moment ago: the trees of two versions have most of their entries in common.
  private var recent = [(id: ObjectID, kind: ObjectKind)?](repeating: nil, count: 1 << 12)

  /// Those of the tree that is looked at, for which there is room already.
  private var entries: [TreeScan.Entry] = []

  /// Looks at links to the objects of a table, and at their kinds where these are known.
  init(_ table: ObjectTable, _ kinds: ObjectKinds? = nil) {
    self.table = table
    self.kinds = kinds
  }

  /// What is wrong with an object's form and with what it names.
  mutating func faults(in bytes: [UInt8], of kind: ObjectKind) -> [Fault] {
    switch kind {
    case .blob, .tag: return []
    case .tree:
      var scan = TreeScan(bytes)
      entries.removeAll(keepingCapacity: true)
      while let entry = scan.next() { entries.append(entry) }
      guard scan.isAtEnd, entries.allSatisfy(scan.isText) else {
        return [Fault(reason: "not a tree")]
      }
      var faults: [Fault] = []
      for entry in entries where entry.mode != .submodule {
        check(entry.id, entry.mode == .tree ? .tree : .blob, &faults)
      }
      if !scan.areInOrder(entries) { faults.append(Fault(reason: "not in git's order")) }
      return faults
    case .commit:
      guard let commit = Commit(decoding: bytes) else { return [Fault(reason: "not a commit")] }
      var faults: [Fault] = []
      check(commit.tree.objectID, .tree, &faults)
      for parent in commit.parents { check(parent.objectID, .commit, &faults) }
      return faults
    }
  }

  private mutating func check(_ id: ObjectID, _ kind: ObjectKind, _ faults: inout [Fault]) {
    let slot = id.firstTwoBytes & (recent.count - 1)
    if let known = recent[slot], known.id == id, known.kind == kind { return }
    guard let place = table.place(of: id) else {
      return faults.append(Fault(reason: "names \(id.hex), which is not there", missing: id))
    }
    if let kinds {
      if let found = kinds[place], found != kind {
        return faults.append(Fault(reason: "names \(id.hex) as what it is not"))
      }
    } else {
      named.append(Naming(place: Int32(place), kind: kind))
    }
    recent[slot] = (id, kind)
  }
}
