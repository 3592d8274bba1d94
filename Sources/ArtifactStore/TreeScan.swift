/// Goes through the content of a tree without making anything of it.
package struct TreeScan {
  /// One name in a folder, as it stands there.
  package struct Entry {
    /// Where the name stands in the content.
    let name: Range<Int>
    package let mode: FileMode
    package let id: ObjectID
  }

  private let bytes: [UInt8]
  private var at = 0

  /// Begins with the content of a tree.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True when everything was an entry.
  package var isAtEnd: Bool { at == bytes.count }

  /// The next entry; nil at the end, and where no entry is as git writes it.
  package mutating func next() -> Entry? {
    guard let space = place(of: 0x20, from: at), let mode = FileMode(bytes: bytes[at..<space]),
      let end = place(of: 0, from: space + 1),
      let id = ObjectID(at: end + 1, in: bytes)
    else { return nil }
    let name = (space + 1)..<end
    guard isName(name) else { return nil }
    at = end + 1 + ObjectID.byteCount
    return Entry(name: name, mode: mode, id: id)
  }

  private func place(of byte: UInt8, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if bytes[place] == byte { return place }
      place += 1
    }
    return nil
  }

  /// What git keeps for itself begins with one of two letters: of other names a slash is looked for alone.
  private func isName(_ name: Range<Int>) -> Bool {
    guard let first = name.first else { return false }
    if bytes[first] == UInt8(ascii: ".") || bytes[first] | 0x20 == UInt8(ascii: "g") {
      return TreeEntry.isName(bytes[name])
    }
    return !bytes[name].contains(UInt8(ascii: "/"))
  }

  /// The bytes of an entry's name.
  func name(of entry: Entry) -> ArraySlice<UInt8> { bytes[entry.name] }

  /// The name as text; nil where it is none.
  package func text(of entry: Entry) -> String? {
    let name = bytes[entry.name]
    return isPlain(entry)
      ? String(decoding: name, as: UTF8.self) : String(validating: name, as: UTF8.self)
  }

  /// True where the name is text.
  func isText(_ entry: Entry) -> Bool { isPlain(entry) || text(of: entry) != nil }

  /// What is ASCII needs no other check, which is most and is much faster.
  private func isPlain(_ entry: Entry) -> Bool {
    for place in entry.name where bytes[place] >= 0x80 { return false }
    return true
  }

  /// True when an entry comes before another one in git's order.
  func precedes(_ left: Entry, _ right: Entry) -> Bool {
    // Names that differ where both go on need no more than that.
    for (place, other) in zip(left.name, right.name) where bytes[place] != bytes[other] {
      return bytes[place] < bytes[other]
    }
    return TreeOrder.precedes(
      bytes[left.name], left.mode == .tree, bytes[right.name], right.mode == .tree)
  }

  /// True when entries are in git's order and no name is there twice.
  func areInOrder(_ entries: [Entry]) -> Bool {
    for place in entries.indices.dropLast() {
      guard precedes(entries[place], entries[place + 1]) else { return false }
      // A folder need not stand beside a file of its name: what begins with the name and goes on below a slash is between them.
      if entries[place].mode != .tree, entries[place + 1].name.count >= entries[place].name.count,
        hasFolder(namedAs: entries[place], in: entries[(place + 1)...])
      {
        return false
      }
    }
    return true
  }

  private func hasFolder(namedAs file: Entry, in rest: ArraySlice<Entry>) -> Bool {
    for other in rest {
      guard bytes[other.name].starts(with: bytes[file.name]) else { return false }
      guard other.name.count > file.name.count else { return true }
      guard bytes[other.name.lowerBound + file.name.count] < UInt8(ascii: "/") else { return false }
    }
    return false
  }
}
