internal import Synchronization
internal import SystemPackage

/// The entries of a pack, found by their offsets: whole objects, and what git made of some, deltas.
final class PackEntries: Sendable {
  /// Where an object begins in the pack that a delta names by its id; nil where it is not there.
  typealias Base = (ObjectID) throws(StoreError) -> Int?

  /// How many entries the pack says it has.
  let count: Int

  private let file: PackFile
  private let inflaters: Pool<Inflater>
  /// By where their entries begin: what deltas may go back to, for whoever reads single entries.
  private let bases = Mutex(PackEntries.noBases)
  private let hasDeltas = Atomic(false)

  private static let noBases = RecentObjects<Int>(limit: 8 << 20)

  /// git makes chains of at most 4,095 deltas.
  private static let longestChain = 4096

  /// Opens a pack.
  init(of path: FilePath, inflaters: Pool<Inflater>) throws(StoreError) {
    self.file = try PackFile(opening: path)
    self.inflaters = inflaters
    let head = try file.read(at: 0, PackHeader.length)
    guard head.count == PackHeader.length, head.starts(with: Array("PACK".utf8) + [0, 0, 0, 2]),
      file.size >= PackHeader.length + ObjectID.byteCount
    else { throw .damagedFile(path: path.string, reason: "is no pack of version 2") }
    self.count = head[8...].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The file.
  var path: FilePath { file.path }

  /// Its size in bytes.
  var size: Int { file.size }

  /// A window for reading one entry.
  func window(_ capacity: Int) -> PackWindow { PackWindow(on: file, capacity: capacity) }

  /// A window for reading many entries one behind the other, by one thread.
  func longWindow(_ capacity: Int) -> PackWindow {
    PackWindow(
      on: file, capacity: capacity, remembering: PackEntries.noBases, inflatingWith: Inflater())
  }

  /// The object of the entry at an offset.
  /// - Parameters:
  ///   - id: What it is looked for as, for the error.
  ///   - offset: Where its entry begins.
  ///   - window: What is read with.
  ///   - findBase: Finds what deltas name by id.
  /// - Returns: Its kind and its content, not yet held against its id.
  /// - Throws: ``StoreError/corrupt(_:reason:)``, or what kept the file from being read.
  func object(
    _ id: ObjectID, at offset: Int, in window: inout PackWindow, base findBase: Base
  ) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8]) {
    var deltas: [(delta: [UInt8], offset: Int)] = []
    var at = offset
    while true {
      let found: (kind: ObjectKind, bytes: [UInt8])
      if let base = remembered(at, in: &window) {
        found = base
      } else {
        let header = try header(of: id, at: at, in: &window)
        let content = try content(of: id, behind: header, at: at, in: &window).content
        guard case .whole(let kind) = header.content else {
          hasDeltas.store(true, ordering: .relaxed)
          deltas.append((content, at))
          at = try base(of: id, header, at: at, findBase)
          guard deltas.count <= PackEntries.longestChain,
            !deltas.contains(where: { $0.offset == at })
          else {
            throw .corrupt(id, reason: "its deltas have no end")
          }
          continue
        }
        found = (kind, content)
      }
      var bytes = found.bytes
      while !deltas.isEmpty, let (delta, place) = deltas.popLast() {
        remember(found.kind, bytes, at: at, in: &window)
        guard let next = Delta.apply(delta, to: bytes) else {
          throw .corrupt(id, reason: "a delta of it does not fit its base")
        }
        (bytes, at) = (next, place)
      }
      // It may be the base of the next.
      remember(found.kind, bytes, at: offset, in: &window)
      return (found.kind, bytes)
    }
  }

  private func remembered(
    _ offset: Int, in window: inout PackWindow
  ) -> (kind: ObjectKind, bytes: [UInt8])? {
    guard hasDeltas.load(ordering: .relaxed) else { return nil }
    if window.recent != nil { return window.recent?.find(offset) }
    return bases.withLock { $0.find(offset) }
  }

  private func remember(
    _ kind: ObjectKind, _ bytes: [UInt8], at offset: Int, in window: inout PackWindow
  ) {
    guard hasDeltas.load(ordering: .relaxed) else { return }
    if window.recent != nil {
      window.recent?.add(kind, bytes, at: offset)
    } else {
      bases.withLock { $0.add(kind, bytes, at: offset) }
    }
  }

  /// The kind and the size of the object of the entry at an offset, as entries say, unproven.
  func header(
    of id: ObjectID, at offset: Int, in window: inout PackWindow, base findBase: Base
  ) throws(StoreError) -> (kind: ObjectKind, size: Int) {
    var size: Int?
    var at = offset
    for _ in 0...PackEntries.longestChain {
      let header = try header(of: id, at: at, in: &window)
      if case .whole(let kind) = header.content { return (kind, size ?? header.size) }
      if size == nil {
        let delta = try content(of: id, behind: header, at: at, in: &window).content
        guard let sizes = Delta.sizes(of: delta[...]) else {
          throw .corrupt(id, reason: "its delta has no sizes")
        }
        size = sizes.result
      }
      at = try base(of: id, header, at: at, findBase)
    }
    throw .corrupt(id, reason: "its deltas have no end")
  }

  /// What the entry at an offset begins with.
  func header(
    of id: ObjectID, at offset: Int, in window: inout PackWindow
  ) throws(StoreError) -> PackEntryHeader {
    // What an index says may be wrong, and the last twenty bytes are no entry.
    guard (PackHeader.length..<(file.size - ObjectID.byteCount)).contains(offset),
      let header = PackEntryHeader(
        decoding: try window.bytes(at: offset, atLeast: PackEntryHeader.maximum))
    else { throw .corrupt(id, reason: "there is no entry where the pack's index says") }
    return header
  }

  /// What the stream behind a header inflates to, and how many bytes it takes.
  func content(
    of id: ObjectID, behind header: PackEntryHeader, at offset: Int, in window: inout PackWindow
  ) throws(StoreError) -> (content: [UInt8], used: Int) {
    let start = offset + header.length
    let there = try window.bytes(at: start, atLeast: 0)
    if there.count >= header.size / 8,
      let found = inflate(there, to: header.size, with: window.inflater)
    {
      return found
    }
    // No stream is longer than what it holds and five bytes for each block of it, of 16 KiB at the least.
    let bound = header.size + header.size >> 8 + 64
    let whole = try window.bytes(at: start, atLeast: min(bound, file.size - start))
    guard let found = inflate(whole, to: header.size, with: window.inflater) else {
      throw .corrupt(id, reason: "its entry in a pack cannot be inflated")
    }
    return found
  }

  private func inflate(
    _ bytes: ArraySlice<UInt8>, to size: Int, with own: Inflater?
  ) -> (content: [UInt8], used: Int)? {
    if let own { return own.inflate(bytes, to: size) }
    return inflaters.with { $0.inflate(bytes, to: size) }
  }

  private func base(
    of id: ObjectID, _ header: PackEntryHeader, at offset: Int, _ findBase: Base
  ) throws(StoreError) -> Int {
    switch header.content {
    case .deltaOfOffset(let distance) where distance > 0 && distance < offset:
      return offset - distance
    case .deltaOfObject(let base):
      guard let found = try findBase(base) else { break }
      return found
    default: break
    }
    throw .corrupt(id, reason: "the base of its delta is not in its pack")
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
    return (hash.finish(), try checksumWritten())
  }

  /// The checksum that it ends with.
  func checksumWritten() throws(StoreError) -> [UInt8] {
    try file.read(at: size - ObjectID.byteCount, ObjectID.byteCount)
  }
}
