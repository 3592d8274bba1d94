internal import ArtifactStore

/// Where artifacts lie in the trees of a line.
///
/// On most lines the root of a version's tree is its artifact; on `batches`, which is cumulative,
/// each folder three levels down is one, and on ``ArtifactShelf`` each folder two levels down.
struct ArtifactFolders {
  /// One artifact's folder.
  struct Folder: Hashable {
    /// The path below the version's tree; empty for the root.
    let path: String
    /// The folder.
    let tree: TreeID
    /// The artifact.
    let id: ArtifactID
  }

  private let store: Store
  private let depth: Int
  private var seen: Set<TreeID> = []
  /// Of those some that were met a moment ago, as two versions have most of their folders in common; empty until one was.
  private var recent: [TreeID?] = []

  /// Looks at the trees of a line.
  init(on line: Line, of store: Store) {
    self.init(depth: line == .batches ? 3 : 0, of: store)
  }

  /// Looks at trees whose artifacts lie in folders below the root.
  init(depth: Int, of store: Store) {
    self.store = store
    self.depth = depth
  }

  /// The artifacts of a tree, in the order of their paths; those in folders that were seen before,
  /// in this tree or another, are left out.
  mutating func next(in tree: TreeID) throws(StoreError) -> [Folder] {
    var found: [Folder] = []
    try collect(tree, path: "", depth: depth, into: &found)
    return found
  }

  /// The artifacts of a tree that another does not have at the same paths; folders that both have
  /// are not read.
  func changed(in tree: TreeID, since old: TreeID) throws(StoreError) -> [Folder] {
    try changed(in: tree, since: old, path: "", depth: depth)
  }

  private func changed(
    in tree: TreeID, since old: TreeID?, path: String, depth: Int
  ) throws(StoreError) -> [Folder] {
    let content = try store.tree(tree)
    if depth == 0 {
      guard let file = content.find(Artifact.fileName), file.mode == .file else { return [] }
      return [Folder(path: path, tree: tree, id: ArtifactID(file.id))]
    }
    var oldContent = Tree([])
    if let old { oldContent = try store.tree(old) }
    var found: [Folder] = []
    for entry in content.entries where entry.mode == .tree && isFolder(entry.name, depth: depth) {
      let before = oldContent.find(entry.name)
      guard before != entry else { continue }
      found += try changed(
        in: TreeID(entry.id), since: before?.mode == .tree ? before.map { TreeID($0.id) } : nil,
        path: path.isEmpty ? entry.name : path + "/" + entry.name, depth: depth - 1)
    }
    return found
  }

  /// One folder whose artifact another tree does not have at the same path.
  struct Change: Hashable {
    /// The path below the version's tree; empty for the root.
    let path: String
    /// What the folder holds now; nil where it holds no artifact any more.
    let folder: Folder?
  }

  /// The folders in whose artifacts a tree differs from another, in the order of their paths;
  /// folders that both have are not read.
  func changes(in tree: TreeID, since old: TreeID?) throws(StoreError) -> [Change] {
    var before: [Folder] = []
    if let old { before = try changed(in: old, since: tree) }
    let after = try changed(in: tree, since: old, path: "", depth: depth)
    var ids: [String: ArtifactID] = [:]
    for folder in before { ids[folder.path] = folder.id }
    var found: [Change] = []
    for folder in after where ids.removeValue(forKey: folder.path) != folder.id {
      found.append(Change(path: folder.path, folder: folder))
    }
    let paths = Set(after.map { $0.path })
    for folder in before where !paths.contains(folder.path) {
      found.append(Change(path: folder.path, folder: nil))
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func collect(
    _ tree: TreeID, path: String, depth: Int, into found: inout [Folder]
  ) throws(StoreError) {
    guard seen.insert(tree).inserted else { return }
    if depth == 0 {
      guard let file = try store.find(Artifact.fileName, in: tree), file.mode == .file else {
        return
      }
      found.append(Folder(path: path, tree: tree, id: ArtifactID(file.id)))
      return
    }
    var content = try store.scan(tree)
    while let entry = content.next() {
      guard entry.mode == .tree, !isSeen(TreeID(entry.id)),
        let name = content.text(of: entry), isFolder(name, depth: depth)
      else { continue }
      try collect(
        TreeID(entry.id), path: path.isEmpty ? name : path + "/" + name, depth: depth - 1,
        into: &found)
    }
    guard content.isAtEnd else { throw .corrupt(tree.objectID, reason: "not a tree") }
  }

  private static let recentCount = 1 << 12

  private mutating func isSeen(_ tree: TreeID) -> Bool {
    let slot = tree.objectID.firstTwoBytes & (ArtifactFolders.recentCount - 1)
    if !recent.isEmpty, recent[slot] == tree { return true }
    guard seen.contains(tree) else { return false }
    if recent.isEmpty { recent = Array(repeating: nil, count: ArtifactFolders.recentCount) }
    recent[slot] = tree
    return true
  }

  /// True for a name that may lead to artifacts; `covered/` beside the batches does not.
  private func isFolder(_ name: String, depth: Int) -> Bool {
    self.depth == 2 || (name.utf8.count == 2 && name.utf8.allSatisfy { (48...57).contains($0) })
  }
}
