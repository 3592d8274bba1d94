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
    let (refs, fault) = PackedRefs.parse(try Files.read(file))
    if let fault { throw .damagedFile(path: file.string, reason: fault) }
    self = refs
  }

  /// Reads the content of a file; of a damaged one, what is a ref in it, and what is wrong first.
  static func parse(_ bytes: [UInt8]) -> (refs: PackedRefs, fault: String?) {
    var refs = PackedRefs()
    var fault: String?
    var last: String?
    var isSorted = false
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if number == 0, text.hasPrefix("# pack-refs with:") {
        isSorted = text.split(separator: " ").contains("sorted")
        continue
      }
      if text.hasPrefix("^"), let name = last, ObjectID(hex: String(text.dropFirst())) != nil {
        refs.entries[name]?.peeled = text
        continue
      }
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let id = ObjectID(hex: parts[0]), parts[1].hasPrefix("refs/"),
        RefName(parts[1]) != nil, refs.entries[parts[1]] == nil
      else {
        fault = fault ?? "has a line that is no ref"
        last = nil
        continue
      }
      // git searches a file that says that it is sorted by halving.
      if isSorted, let last, !last.utf8.lexicographicallyPrecedes(parts[1].utf8) {
        fault = fault ?? "is not in the order of the names"
      }
      refs.entries[parts[1]] = Entry(id: CommitID(id))
      last = parts[1]
    }
    return (refs, fault)
  }

  /// The names, in no order.
  var names: some Sequence<String> { entries.keys }

  /// What is said of a ref; nil where nothing is.
  func id(of name: String) -> CommitID? { entries[name]?.id }

  /// Says of a ref what its own file says.
  mutating func set(_ name: String, to id: CommitID) {
    if entries[name]?.id != id { entries[name] = Entry(id: id) }
  }

  /// Says nothing of a ref any more.
  mutating func remove(_ name: String) { entries[name] = nil }

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
