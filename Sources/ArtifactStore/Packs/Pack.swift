internal import SystemPackage

/// A pack and its index, for reading: ours, or one that git made, with its deltas.
final class Pack: Sendable {
  let index: PackIndex

  private let content: PackEntries

  /// Opens the pack of an index.
  init(opening index: FilePath, inflaters: Pool<Inflater>) throws(StoreError) {
    self.index = try PackIndex(opening: index)
    let path = Pack.file("pack", beside: index)
    self.content = try PackEntries(of: path, inflaters: inflaters)
    guard content.count == self.index.count else {
      throw .damagedFile(path: path.string, reason: "is not the pack that its index is of")
    }
  }

  /// The file with another ending that belongs to a pack, by one of those that it has.
  static func file(_ ending: String, beside path: FilePath) -> FilePath {
    let text = path.string
    return FilePath("\(text[..<(text.lastIndex(of: ".") ?? text.endIndex)]).\(ending)")
  }

  /// Its file with another ending, which need not be there.
  func file(_ ending: String) -> FilePath { Pack.file(ending, beside: path) }

  /// The file that holds the entries.
  var path: FilePath { content.path }

  /// Its size in bytes.
  var size: Int { content.size }

  /// The kind and the content of an object, not yet held against its id; nil when it is not in this pack.
  func find(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    guard let offset = try index.offset(of: id) else { return nil }
    var window = content.window(4096)
    return try object(id, at: offset, in: &window)
  }

  /// The object of an entry.
  func object(
    _ id: ObjectID, at offset: Int, in window: inout PackWindow
  ) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8]) {
    try content.object(id, at: offset, in: &window, base: index.offset(of:))
  }

  /// The kind and the size of an object as its entry says, unproven; nil when it is not in this pack.
  func findHeader(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, size: Int)? {
    guard let offset = try index.offset(of: id) else { return nil }
    var window = content.window(512)
    return try content.header(of: id, at: offset, in: &window, base: index.offset(of:))
  }

  /// Its objects in the order in which they lie there.
  func entries() throws(StoreError) -> [PackedObject] {
    try index.all().sorted { $0.offset < $1.offset }
  }

  /// What an entry is, by its header alone; nil where that cannot be told.
  /// - Parameters:
  ///   - entry: The entry.
  ///   - known: What the entries before it are, by their offsets.
  ///   - window: What is read with.
  /// - Returns: The kind; of a delta, that of its base.
  /// - Throws: ``StoreError/system(_:_:path:)``.
  func kind(
    of entry: PackedObject, known: [Int: ObjectKind], in window: inout PackWindow
  ) throws(StoreError) -> ObjectKind? {
    let bytes = try window.bytes(at: entry.offset, atLeast: PackEntryHeader.maximum)
    switch PackEntryHeader(decoding: bytes)?.content {
    case .whole(let kind): return kind
    case .deltaOfOffset(let distance): return known[entry.offset - distance]
    case .deltaOfObject:
      do throws(StoreError) {
        return try findHeader(entry.id)?.kind
      } catch .corrupt {
        return nil
      }
    case nil: return nil
    }
  }

  /// The checksum of its content, and the one that it ends with.
  func checksum() throws(StoreError) -> (computed: ObjectID, written: [UInt8]) {
    try content.checksum()
  }

  /// The checksum that it ends with.
  func checksumWritten() throws(StoreError) -> [UInt8] { try content.checksumWritten() }

  /// A window for reading many entries one behind the other.
  func window(_ capacity: Int) -> PackWindow { content.longWindow(capacity) }
}
