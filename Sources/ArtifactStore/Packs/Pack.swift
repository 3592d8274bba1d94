internal import Synchronization
internal import SystemPackage

/// A pack and its index, for reading: ours, or one that git made, with its deltas.
final class Pack: Sendable {
  let index: PackIndex

  private let file: PackFile
  private let inflaters: Pool<Inflater>
  private let bases = Mutex(DeltaBases())
  private let hasDeltas = Atomic(false)

  /// git makes chains of at most 4,095 deltas.
  private static let longestChain = 4096

  /// Opens the pack of an index.
  init(opening index: FilePath, inflaters: Pool<Inflater>) throws(StoreError) {
    self.index = try PackIndex(opening: index)
    var path = index
    path.extension = "pack"
    self.file = try PackFile(opening: path)
    self.inflaters = inflaters
    let head = try file.read(at: 0, 12)
    guard head.count == 12, head.starts(with: Array("PACK".utf8) + [0, 0, 0, 2]),
      head[8...].reduce(0, { $0 << 8 | Int($1) }) == self.index.count, file.size >= 32
    else {
      throw .damagedFile(path: path.string, reason: "is not the pack that its index is of")
    }
  }

  /// The file that holds the entries.
  var path: FilePath { file.path }

  /// Its size in bytes.
  var size: Int { file.size }

  /// The kind and the content of an object, not yet held against its id; nil when it is not in this pack.
  func find(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    guard let offset = try index.offset(of: id) else { return nil }
    var window = PackWindow(on: file, capacity: 4096)
    return try object(id, at: offset, in: &window)
  }

  /// The object of an entry.
  func object(
    _ id: ObjectID, at offset: Int, in window: inout PackWindow
  ) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8]) {
    var deltas: [(delta: [UInt8], offset: Int)] = []
    var at = offset
    while true {
      let found: (kind: ObjectKind, bytes: [UInt8])
      if let base = bases.withLock({ $0.find(at) }) {
        found = base
      } else {
        let header = try header(of: id, at: at, in: &window)
        let content = try content(of: id, behind: header, at: at, in: &window)
        guard case .whole(let kind) = header.content else {
          hasDeltas.store(true, ordering: .relaxed)
          deltas.append((content, at))
          at = try base(of: id, header, at: at)
          guard deltas.count <= Pack.longestChain else {
            throw .corrupt(id, reason: "its deltas have no end")
          }
          continue
        }
        found = (kind, content)
      }
      var bytes = found.bytes
      while let (delta, place) = deltas.popLast() {
        let base = bytes
        bases.withLock { $0.add(found.kind, base, at: at) }
        guard let next = Delta.apply(delta, to: bytes) else {
          throw .corrupt(id, reason: "a delta of it does not fit its base")
        }
        (bytes, at) = (next, place)
      }
      // It may be the base of the next.
      if hasDeltas.load(ordering: .relaxed) {
        let last = bytes
        bases.withLock { $0.add(found.kind, last, at: offset) }
      }
      return (found.kind, bytes)
    }
  }

  /// The kind and the size of an object as its entry says, unproven; nil when it is not in this pack.
  func findHeader(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, size: Int)? {
    guard let offset = try index.offset(of: id) else { return nil }
    var window = PackWindow(on: file, capacity: 512)
    var size: Int?
    var at = offset
    for _ in 0...Pack.longestChain {
      let header = try header(of: id, at: at, in: &window)
      if case .whole(let kind) = header.content { return (kind, size ?? header.size) }
      if size == nil {
        let delta = try content(of: id, behind: header, at: at, in: &window)
        guard let sizes = Delta.sizes(of: delta[...]) else {
          throw .corrupt(id, reason: "its delta has no sizes")
        }
        size = sizes.result
      }
      at = try base(of: id, header, at: at)
    }
    throw .corrupt(id, reason: "its deltas have no end")
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
    var hash = SHA1Hash()
    var at = 0
    let end = size - ObjectID.byteCount
    while at < end {
      let piece = try file.read(at: at, min(1 << 20, end - at))
      guard !piece.isEmpty else { break }
      hash.update(piece[...])
      at += piece.count
    }
    return (hash.finish(), try file.read(at: end, ObjectID.byteCount))
  }

  /// A window for reading many entries one behind the other.
  func window(_ capacity: Int) -> PackWindow { PackWindow(on: file, capacity: capacity) }

  private func header(
    of id: ObjectID, at offset: Int, in window: inout PackWindow
  ) throws(StoreError) -> PackEntryHeader {
    // What an index says may be wrong, and the last twenty bytes are no entry.
    guard (12..<max(12, file.size - ObjectID.byteCount)).contains(offset),
      let header = PackEntryHeader(
        decoding: try window.bytes(at: offset, atLeast: PackEntryHeader.maximum))
    else { throw .corrupt(id, reason: "there is no entry where the pack's index says") }
    return header
  }

  private func content(
    of id: ObjectID, behind header: PackEntryHeader, at offset: Int, in window: inout PackWindow
  ) throws(StoreError) -> [UInt8] {
    let start = offset + header.length
    let there = try window.bytes(at: start, atLeast: 0)
    if there.count >= header.size / 8,
      let (content, _) = inflaters.with({ $0.inflate(there, to: header.size) })
    {
      return content
    }
    // No stream is longer than what it holds and five bytes for each block of it, of 16 KiB at the least.
    let bound = header.size + header.size >> 8 + 64
    let whole = try window.bytes(at: start, atLeast: min(bound, file.size - start))
    guard let (content, _) = inflaters.with({ $0.inflate(whole, to: header.size) }) else {
      throw .corrupt(id, reason: "its entry in a pack cannot be inflated")
    }
    return content
  }

  private func base(
    of id: ObjectID, _ header: PackEntryHeader, at offset: Int
  ) throws(StoreError) -> Int {
    switch header.content {
    case .deltaOfOffset(let distance) where distance > 0 && distance < offset:
      return offset - distance
    case .deltaOfObject(let base):
      guard let found = try index.offset(of: base) else { break }
      return found
    default: break
    }
    throw .corrupt(id, reason: "the base of its delta is not in its pack")
  }
}

/// The stretch of a pack that was read last.
struct PackWindow {
  private let file: PackFile
  private let capacity: Int
  private var start = 0
  private var content: [UInt8] = []

  init(on file: PackFile, capacity: Int) {
    self.file = file
    self.capacity = capacity
  }

  /// What lies at an offset: at least `count` bytes unless the file ends before.
  mutating func bytes(at offset: Int, atLeast count: Int) throws(StoreError) -> ArraySlice<UInt8> {
    let end = start + content.count
    if offset >= start, offset < end, offset + count <= end || end == file.size {
      return content[(offset - start)...]
    }
    if offset < start {
      // A delta's base: what lies ahead is wanted again.
      return try file.read(at: offset, min(max(count, 4096), max(0, file.size - offset)))[...]
    }
    content = try file.read(at: offset, min(max(count, capacity), max(0, file.size - offset)))
    start = offset
    return content[...]
  }
}
