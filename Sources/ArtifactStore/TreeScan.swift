/// Goes through the content of a tree without making anything of it.
struct TreeScan {
  /// One name in a folder, as it stands there.
  struct Entry {
    let name: ArraySlice<UInt8>
    let mode: FileMode
    let id: ObjectID
  }

  private var rest: ArraySlice<UInt8>

  /// Begins with the content of a tree.
  init(_ bytes: [UInt8]) { self.rest = bytes[...] }

  /// True when everything was an entry.
  var isAtEnd: Bool { rest.isEmpty }

  /// The next entry; nil at the end, and where no entry is as git writes it.
  mutating func next() -> Entry? {
    guard let space = rest.firstIndex(of: 0x20), let mode = FileMode(bytes: rest[..<space]),
      let end = rest[space...].firstIndex(of: 0), end + ObjectID.byteCount < rest.endIndex
    else { return nil }
    let name = rest[(space + 1)..<end]
    guard TreeEntry.isName(name) else { return nil }
    let id = ObjectID(oidBytes: rest[(end + 1)...(end + ObjectID.byteCount)])
    rest = rest[(end + 1 + ObjectID.byteCount)...]
    return Entry(name: name, mode: mode, id: id)
  }

  /// True when entries are in git's order and no name is there twice.
  static func areInOrder(_ entries: [Entry]) -> Bool {
    guard zip(entries, entries.dropFirst()).allSatisfy(TreeOrder.precedes) else { return false }
    // A file and a folder of one name need not stand side by side.
    let folders = Set(entries.lazy.filter { $0.mode == .tree }.map(\.name))
    guard !folders.isEmpty, folders.count < entries.count else { return true }
    return entries.allSatisfy { $0.mode == .tree || !folders.contains($0.name) }
  }
}
