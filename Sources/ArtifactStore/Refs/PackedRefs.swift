internal import SystemPackage

/// The file in which git keeps refs together, `packed-refs`.
///
/// Its format: git-pack-refs(1), and git's `refs/packed-backend.c`. A line for each ref, sorted by name; a line with `^` behind that of a
/// tag says what it comes to.
struct PackedRefs {
  /// What is said of a ref: its id, and the line behind it, where there is one.
  private struct Entry {
    let id: CommitID
    var peeled: String?
  }

  private var entries: [String: Entry] = [:]

  /// None.
  init() {}

  /// Reads a file.
  /// - Throws: ``StoreError/damagedFile(path:reason:)``, ``StoreError/system(_:_:path:)``.
  init(reading file: FilePath) throws(StoreError) {
    guard Files.exists(file) else { return }
    var last: String?
    var isSorted = false
    for line in try Files.read(file).split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      if last == nil, text.hasPrefix("# pack-refs with:") {
        isSorted = text.split(separator: " ").contains("sorted")
        continue
      }
      if text.hasPrefix("^"), let name = last, ObjectID(hex: String(text.dropFirst())) != nil {
        entries[name]?.peeled = text
        continue
      }
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let id = ObjectID(hex: parts[0]), parts[1].hasPrefix("refs/"),
        RefName(parts[1]) != nil, entries[parts[1]] == nil
      else {
        throw .damagedFile(path: file.string, reason: "has a line that is no ref")
      }
      // git searches a file that says that it is sorted by halving.
      if isSorted, let last, !last.utf8.lexicographicallyPrecedes(parts[1].utf8) {
        throw .damagedFile(path: file.string, reason: "is not in the order of the names")
      }
      entries[parts[1]] = Entry(id: CommitID(id))
      last = parts[1]
    }
  }

  /// The names, in no order.
  var names: some Sequence<String> { entries.keys }

  /// What is said of a ref; nil where nothing is.
  func id(of name: String) -> CommitID? { entries[name]?.id }

  /// Says of a ref what its own file says.
  mutating func set(_ name: String, to id: CommitID) {
    if entries[name]?.id != id { entries[name] = Entry(id: id) }
  }

  /// The bytes of the file.
  var encoded: [UInt8] {
    // Without `fully-peeled` git looks itself what a tag comes to.
    var text = "# pack-refs with: sorted \n"
    let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (name, entry) in sorted {
      text += "\(entry.id.hex) \(name)\n"
      if let peeled = entry.peeled { text += "\(peeled)\n" }
    }
    return Array(text.utf8)
  }
}
