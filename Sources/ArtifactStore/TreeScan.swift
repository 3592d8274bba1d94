/// Goes through the content of a tree without making anything of it.
struct TreeScan {
  /// One name in a folder, as it stands there.
  struct Entry {
    let name: ArraySlice<UInt8>
    let mode: FileMode
    let id: ObjectID

    /// The name as text; nil where it is none.
    var text: String? {
      isPlain ? String(decoding: name, as: UTF8.self) : String(validating: name, as: UTF8.self)
    }

    /// True where the name is text.
    var isText: Bool { isPlain || text != nil }

    /// What is ASCII needs no other check, which is most and is much faster.
    private var isPlain: Bool { name.allSatisfy { $0 < 0x80 } }
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
    // A folder need not stand beside a file of its name: what begins with the name and goes on below a slash is between them.
    for (place, file) in entries.enumerated() where file.mode != .tree {
      let rest = entries[(place + 1)...].prefix { other in
        other.name.starts(with: file.name)
          && other.name.dropFirst(file.name.count).first ?? 0 < UInt8(ascii: "/")
      }
      if rest.contains(where: { $0.name.count == file.name.count }) { return false }
    }
    return true
  }
}
