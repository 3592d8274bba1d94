/// Changes to a tree, by path.
///
/// What is not named stays the same object. A folder that becomes empty is left out, as git has
/// no empty folders.
public struct TreeEditor: Sendable {
  /// Children by the bytes of their names: `String` would take different bytes for one name.
  private typealias Folder = [[UInt8]: Node]

  private indirect enum Node {
    case entry(mode: FileMode, id: ObjectID)
    case removed
    case folder(Folder, over: Base)
  }

  /// What the changes of a folder apply to.
  private enum Base {
    /// What the changed tree has in this place; a file stays, as nothing was put below its name.
    case inherited
    /// The folder that the changed tree has in this place; a file gives way.
    case inheritedFolder
    /// Nothing: something else was put in this place, or it was removed, before the changes.
    case nothing
    /// A folder that was put in this place before the changes.
    case tree(TreeID)
  }

  private var root: Folder = [:]

  /// Starts with nothing changed.
  public init() {}

  /// Puts an object at a path whose components are separated by `/`.
  public mutating func set(_ path: String, to id: ObjectID, mode: FileMode = .file) {
    TreeEditor.set(.entry(mode: mode, id: id), at: TreeEditor.split(path), in: &root)
  }

  /// Removes what is at a path.
  public mutating func remove(_ path: String) {
    TreeEditor.set(.removed, at: TreeEditor.split(path), in: &root)
  }

  private static func split(_ path: String) -> ArraySlice<[UInt8]> {
    path.split(separator: "/").map { Array($0.utf8) }[...]
  }

  private static func set(_ node: Node, at path: ArraySlice<[UInt8]>, in folder: inout Folder) {
    guard let name = path.first else { return }
    if path.count == 1 {
      folder[name] = node
      return
    }
    var isRemoval = false
    if case .removed = node { isRemoval = true }
    var children: Folder = [:]
    var base = isRemoval ? Base.inherited : .inheritedFolder
    // Taken out while it is changed, so that it is changed in place.
    switch folder.removeValue(forKey: name) {
    case .folder(let existing, let over):
      children = existing
      if case .inherited = over {} else { base = over }
    case .entry(.tree, let id): base = .tree(TreeID(id))
    case .entry(let mode, let id):
      // There is nothing below a file that could be removed.
      if isRemoval { return folder[name] = .entry(mode: mode, id: id) }
      base = .nothing
    case .removed:
      if isRemoval { return folder[name] = .removed }
      base = .nothing
    case nil: break
    }
    set(node, at: path.dropFirst(), in: &children)
    folder[name] = .folder(children, over: base)
  }

  /// Writes the tree that the changes make of `base`; nil stands for an empty one.
  public func write(
    over base: TreeID?, in transaction: inout Transaction
  ) throws(StoreError) -> TreeID {
    if let tree = try TreeEditor.write(root, over: base, in: &transaction) { return tree }
    return try transaction.write(Tree([]))
  }

  private static func write(
    _ changes: Folder, over base: TreeID?, in transaction: inout Transaction
  ) throws(StoreError) -> TreeID? {
    let before = if let base { try entries(of: base, transaction) } else { [TreeEntry]() }
    var (gone, added): (Set<Int>, [TreeEntry]) = ([], [])
    for (key, node) in changes {
      let places = TreeOrder.places(of: key, in: before)
      let old = places.last.map { before[$0] }
      let new: TreeEntry?
      let name = String(decoding: key, as: UTF8.self)
      switch node {
      case .removed: new = nil
      case .entry(let mode, let id): new = TreeEntry(name: name, mode: mode, id: id)
      case .folder(let children, let base):
        let tree: TreeID?
        switch base {
        case .inherited where old?.mode != .tree: continue
        case .inherited, .inheritedFolder:
          tree = old.flatMap { $0.mode == .tree ? TreeID($0.id) : nil }
        case .nothing: tree = nil
        case .tree(let id): tree = id
        }
        new = try write(children, over: tree, in: &transaction)
          .map { TreeEntry(name: name, mode: .tree, id: $0.objectID) }
      }
      gone.formUnion(places)
      if let new { added.append(new) }
    }
    added.sort(by: TreeOrder.precedes)
    let merged = merge(before, without: gone, with: added)
    return merged.isEmpty ? nil : try transaction.write(Tree(sorted: merged))
  }

  /// What a tree has, in git's order; a tree that no git wrote may have it in another one.
  private static func entries(
    of tree: TreeID, _ transaction: borrowing Transaction
  ) throws(StoreError) -> [TreeEntry] {
    let tree = try transaction.store.tree(tree)
    return tree.isInOrder ? tree.entries : Tree(tree.entries).entries
  }

  /// Unites entries with others; both are in git's order.
  private static func merge(
    _ entries: [TreeEntry], without gone: Set<Int>, with added: [TreeEntry]
  ) -> [TreeEntry] {
    var merged: [TreeEntry] = []
    merged.reserveCapacity(entries.count + added.count)
    var rest = added[...]
    for (place, entry) in entries.enumerated() where !gone.contains(place) {
      while let next = rest.first, TreeOrder.precedes(next, entry) {
        merged.append(next)
        rest.removeFirst()
      }
      merged.append(entry)
    }
    return merged + rest
  }
}
