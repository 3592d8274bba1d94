public import ArtifactStore

/// One file that two trees do not have in common.
public struct TreeDifference: Sendable, Hashable {
  /// The path of the file.
  public let path: String
  /// Its size in the first tree, in bytes; nil where it is not there.
  public let before: Int?
  /// Its size in the second tree, in bytes; nil where it is not there.
  public let after: Int?

  /// The files that differ between two trees, by path; what is the same object is not looked into.
  ///
  /// A file that is kept in chunks counts as one file.
  public static func between(
    _ before: TreeID, _ after: TreeID, in store: Store
  ) throws -> [TreeDifference] {
    var found: [TreeDifference] = []
    try compare(before, after, below: "", in: store, into: &found)
    return found
  }

  private static func compare(
    _ before: TreeID?, _ after: TreeID?, below prefix: String, in store: Store,
    into found: inout [TreeDifference]
  ) throws {
    guard before != after else { return }
    let old = try before.map { try store.tree($0).entries } ?? []
    let new = try after.map { try store.tree($0).entries } ?? []
    for name in union(old, new) {
      let left = old.first { $0.name.utf8.elementsEqual(name.utf8) }
      let right = new.first { $0.name.utf8.elementsEqual(name.utf8) }
      guard left != right else { continue }
      let (leftFolder, rightFolder) = (try folder(left, in: store), try folder(right, in: store))
      let path = prefix + name
      if leftFolder != nil || rightFolder != nil {
        try compare(leftFolder, rightFolder, below: path + "/", in: store, into: &found)
      }
      let (leftSize, rightSize) = (
        leftFolder == nil ? try size(left, in: store) : nil,
        rightFolder == nil ? try size(right, in: store) : nil
      )
      guard leftSize != nil || rightSize != nil else { continue }
      found.append(TreeDifference(path: path, before: leftSize, after: rightSize))
    }
  }

  /// The names in either folder, sorted by bytes.
  private static func union(_ left: [TreeEntry], _ right: [TreeEntry]) -> [String] {
    var names: [[UInt8]: String] = [:]
    for entry in left + right { names[Array(entry.name.utf8)] = entry.name }
    return names.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// The tree of an entry that is a folder; nil for files, chunked ones too.
  private static func folder(_ entry: TreeEntry?, in store: Store) throws -> TreeID? {
    guard let entry, entry.mode == .tree, try !isChunked(entry, in: store) else { return nil }
    return TreeID(entry.id)
  }

  private static func isChunked(_ entry: TreeEntry, in store: Store) throws -> Bool {
    try store.tree(TreeID(entry.id)).entries.allSatisfy { chunk in
      chunk.mode == .file && chunk.name.utf8.count == 8
        && chunk.name.utf8.allSatisfy { (48...57).contains($0) }
    }
  }

  private static func size(_ entry: TreeEntry?, in store: Store) throws -> Int? {
    guard let entry else { return nil }
    guard entry.mode == .tree else { return try store.findHeader(entry.id)?.size ?? 0 }
    return try store.tree(TreeID(entry.id)).entries.reduce(0) { sum, chunk in
      sum + (try store.findHeader(chunk.id)?.size ?? 0)
    }
  }
}
