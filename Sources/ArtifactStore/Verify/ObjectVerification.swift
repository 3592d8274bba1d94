/// Re-reads objects and holds them against their names and against each other.
public enum ObjectVerification {
  /// What is wrong with one object.
  public struct Fault: Sendable, Hashable {
    /// The object.
    public let id: ObjectID
    /// What is wrong.
    public let reason: String
  }

  /// Reads every object of a store, or a share of them.
  /// - Parameters:
  ///   - store: The store.
  ///   - share: `(index, count)` reads the objects whose first two bytes, modulo `count`, are
  ///     `index`; nil reads all.
  ///   - progress: Called after each object with how many were read and how many there are.
  /// - Returns: How many objects were read, and what was found, sorted by id.
  /// - Throws: What keeps the store from being read at all.
  public static func run(
    on store: Store, share: (index: Int, count: Int)? = nil,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StoreError) -> (read: Int, faults: [Fault]) {
    var ids = try store.allObjects()
    if let share, share.count > 0 {
      ids = ids.filter { id in
        let bytes = id.bytes
        return (Int(bytes[0]) << 8 | Int(bytes[1])) % share.count == share.index
      }
    }
    var faults: [Fault] = []
    for (index, id) in ids.enumerated() {
      do throws(StoreError) {
        if let reason = try fault(in: store.object(id), of: store) {
          faults.append(Fault(id: id, reason: reason))
        }
      } catch .corrupt(_, let reason) {
        faults.append(Fault(id: id, reason: reason))
      } catch .missing {
        faults.append(Fault(id: id, reason: "listed but not there"))
      }
      progress(index + 1, ids.count)
    }
    return (ids.count, faults)
  }

  private static func fault(
    in object: (kind: ObjectKind, bytes: [UInt8]), of store: Store
  ) throws(StoreError) -> String? {
    switch object.kind {
    case .blob, .tag: return nil
    case .tree:
      guard let tree = Tree(decoding: object.bytes) else { return "not a tree" }
      for entry in tree.entries where entry.mode != .submodule {
        let expected: ObjectKind = entry.mode == .tree ? .tree : .blob
        if entry.mode == .tree, TreeID(entry.id) == .empty { continue }
        if let reason = try fault(inLinkTo: entry.id, expected, of: store) { return reason }
      }
      guard Tree(tree.entries).encoded == object.bytes else { return "not in git's order" }
      return nil
    case .commit:
      guard let commit = Commit(decoding: object.bytes) else { return "not a commit" }
      if commit.tree != .empty,
        let reason = try fault(inLinkTo: commit.tree.objectID, .tree, of: store)
      {
        return reason
      }
      for parent in commit.parents {
        if let reason = try fault(inLinkTo: parent.objectID, .commit, of: store) { return reason }
      }
      return nil
    }
  }

  private static func fault(
    inLinkTo id: ObjectID, _ expected: ObjectKind, of store: Store
  ) throws(StoreError) -> String? {
    do throws(StoreError) {
      guard let header = try store.findHeader(id) else {
        return "names \(id.hex), which is not there"
      }
      return header.kind == expected ? nil : "names \(id.hex) as what it is not"
    } catch .corrupt {
      // A fault of that object and not of this one.
      return nil
    }
  }
}
