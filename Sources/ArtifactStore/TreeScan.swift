/// Goes through the content of a tree without making anything of it.
package struct TreeScan {
  /// One name in a folder, as it stands there.
  package struct Entry {
    /// Where the name stands in the content.
    let name: Range<Int>
    let isASCII: Bool
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
    guard let entry = TreeScan.entry(at: at, in: bytes.span) else { return nil }
    at = entry.name.upperBound + 1 + ObjectID.byteCount
    return entry
  }

  /// Mode, space, name, NUL, id.
  private static func entry(at start: Int, in bytes: Span<UInt8>) -> Entry? {
    guard let (mode, space) = mode(at: start, in: bytes) else { return nil }
    var (end, isASCII, isPath) = (space + 1, true, false)
    while end < bytes.count, bytes[end] != 0 {
      isASCII = isASCII && bytes[end] < 0x80
      isPath = isPath || bytes[end] == UInt8(ascii: "/")
      end += 1
    }
    let name = (space + 1)..<end
    guard end < bytes.count, !name.isEmpty, !isPath, let id = ObjectID(at: end + 1, in: bytes),
      isName(name, in: bytes)
    else { return nil }
    return Entry(name: name, isASCII: isASCII, mode: mode, id: id)
  }

  /// The mode that stands somewhere, in octal digits without a zero before them, and where the space behind it is.
  private static func mode(
    at start: Int, in bytes: Span<UInt8>
  ) -> (mode: FileMode, space: Int)? {
    var (value, place) = (0, start)
    while place < bytes.count, bytes[place] != 0x20 {
      guard place - start < 6, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[place]),
        place > start || bytes[place] != UInt8(ascii: "0")
      else { return nil }
      value = value << 3 | Int(bytes[place] & 7)
      place += 1
    }
    guard place < bytes.count, let mode = FileMode(value) else { return nil }
    return (mode, place)
  }

  /// What git keeps for itself begins with one of two letters: other names are names.
  private static func isName(_ name: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let first = bytes[name.lowerBound]
    guard first == UInt8(ascii: ".") || first | 0x20 == UInt8(ascii: "g") else { return true }
    return TreeEntry.isName(name.map { bytes[$0] })
  }

  /// The bytes of an entry's name.
  func name(of entry: Entry) -> ArraySlice<UInt8> { bytes[entry.name] }

  /// The name as text; nil where it is none.
  package func text(of entry: Entry) -> String? {
    let name = bytes[entry.name]
    return entry.isASCII
      ? String(decoding: name, as: UTF8.self) : String(validating: name, as: UTF8.self)
  }

  /// True where the name is text; what is ASCII needs no other check, which is most and is much faster.
  func isText(_ entry: Entry) -> Bool { entry.isASCII || text(of: entry) != nil }

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
