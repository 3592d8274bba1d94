internal import Synchronization
internal import SystemPackage

/// A pack's index, version 2: where each object lies.
///
/// Its format: gitformat-pack(5), "Version 2 pack-*.idx files support packs larger than 4 GiB". A small one is kept in memory and its
/// file closed, of a large one only what a search needs is read.
final class PackIndex: Sendable {
  /// How many objects the pack has.
  let count: Int

  let path: FilePath

  private enum Content {
    /// The whole file, where it is small or was asked often.
    case memory([UInt8])
    case file(PackFile)
  }

  private let content: Mutex<Content>
  private let size: Int
  private let reads = Atomic(0)
  /// How many ids begin with a byte not above each.
  private let fanout: [Int]
  private let knownToBeWhole = Mutex<Bool?>(nil)

  /// Indexes up to this size are kept in memory from the beginning: about 70,000 objects.
  private static let memoryLimit = 2 << 20
  /// After as many reads, which take as long as reading all of 50 MB, a larger one is kept too, up to a size.
  private static let patience = (reads: 8192, size: 256 << 20)
  /// A search reads this many ids at once.
  private static let window = 256
  private static let tables = 8 + 1024

  /// Opens an index and looks whether it can be one.
  init(opening path: FilePath) throws(StoreError) {
    let file = try PackFile(opening: path)
    self.path = path
    self.size = file.size
    let head = try file.read(at: 0, PackIndex.tables)
    guard head.count == PackIndex.tables, head.starts(with: [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2])
    else { throw .damagedFile(path: path.string, reason: "is no pack index of version 2") }
    let fanout = (0..<256).map { Int(bigEndian32(head[(8 + 4 * $0)...])) }
    guard zip(fanout, fanout.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw .damagedFile(path: path.string, reason: "its table of first bytes is not in order")
    }
    self.fanout = fanout
    self.count = fanout[255]
    let tables = PackIndex.tables + count * (ObjectID.byteCount + 8)
    let ends = [tables + 40, tables + 8 * max(count - 1, 0) + 40]
    guard (ends[0]...max(ends[0], ends[1])).contains(file.size), (file.size - ends[0]) % 8 == 0
    else {
      throw .damagedFile(path: path.string, reason: "has not the size that its objects take")
    }
    self.content = Mutex(
      file.size <= PackIndex.memoryLimit ? .memory(try file.read(at: 0, file.size)) : .file(file))
  }

  private func read(at offset: Int, _ count: Int) throws(StoreError) -> ArraySlice<UInt8> {
    switch content.withLock({ $0 }) {
    case .memory(let bytes): return try part(of: bytes, at: offset, count)
    case .file(let file):
      if reads.wrappingAdd(1, ordering: .relaxed).newValue == PackIndex.patience.reads,
        size <= PackIndex.patience.size
      {
        let bytes = try file.read(at: 0, size)
        content.withLock { $0 = .memory(bytes) }
        return try part(of: bytes, at: offset, count)
      }
      return try part(of: file.read(at: offset, count), at: 0, count)
    }
  }

  private func part(
    of bytes: [UInt8], at offset: Int, _ count: Int
  ) throws(StoreError) -> ArraySlice<UInt8> {
    guard offset + count <= bytes.count else {
      throw .damagedFile(path: path.string, reason: "was cut short")
    }
    return bytes[offset..<(offset + count)]
  }

  private func ids(_ range: Range<Int>) throws(StoreError) -> ArraySlice<UInt8> {
    try read(
      at: PackIndex.tables + ObjectID.byteCount * range.lowerBound,
      ObjectID.byteCount * range.count)
  }

  /// The id at a place in the order of the ids.
  func id(at place: Int) throws(StoreError) -> ObjectID {
    ObjectID(oidBytes: try ids(place..<(place + 1)))
  }

  /// The place of an id in the order of the ids, or nil.
  ///
  /// Ids are spread evenly, so that one lies near the place that its digits are the share of. In a pack where that fails twice they are
  /// not, and halves are taken.
  func place(of id: ObjectID) throws(StoreError) -> Int? {
    let first = Int(id.firstByte)
    var low = first == 0 ? 0 : fanout[first - 1]
    var high = fanout[first]
    let likely = low + Int(id.share(of: UInt64(high - low)))
    var misses = 0
    while low < high {
      let middle = misses < 2 ? likely : (low + high) / 2
      let start = max(low, min(middle - PackIndex.window / 2, high - PackIndex.window))
      let end = min(high, start + PackIndex.window)
      let ids = try ids(start..<end)
      func read(_ place: Int) -> ObjectID {
        let at = ids.startIndex + ObjectID.byteCount * (place - start)
        return ObjectID(oidBytes: ids[at..<(at + ObjectID.byteCount)])
      }
      if id < read(start) {
        high = start
      } else if id > read(end - 1) {
        low = end
      } else {
        var (from, to) = (start, end)
        while from < to {
          let middle = (from + to) / 2
          if read(middle) < id { from = middle + 1 } else { to = middle }
        }
        return read(from) == id ? from : nil
      }
      misses += 1
    }
    return nil
  }

  /// Where the object at a place begins in the pack.
  func offset(at place: Int) throws(StoreError) -> Int {
    let offsets = PackIndex.tables + count * (ObjectID.byteCount + 4)
    return try offset(bigEndian32(try read(at: offsets + 4 * place, 4)))
  }

  /// What a field of the table of offsets stands for: an offset, or a place in the table of those beyond 2 GiB.
  private func offset(_ field: UInt32) throws(StoreError) -> Int {
    guard field & 0x8000_0000 != 0 else { return Int(field) }
    let long = PackIndex.tables + count * (ObjectID.byteCount + 8) + 8 * Int(field & 0x7FFF_FFFF)
    guard long + 8 + 40 <= size else {
      throw .damagedFile(path: path.string, reason: "names an offset that it does not have")
    }
    let bytes = try read(at: long, 8)
    let value = UInt64(bigEndian32(bytes)) << 32 | UInt64(bigEndian32(bytes.dropFirst(4)))
    guard let offset = Int(exactly: value) else {
      throw .damagedFile(path: path.string, reason: "names an offset beyond any file")
    }
    return offset
  }

  /// Where an object begins in the pack, or nil when the pack has it not.
  func offset(of id: ObjectID) throws(StoreError) -> Int? {
    guard let place = try place(of: id) else { return nil }
    return try offset(at: place)
  }

  /// Every id, its CRC-32 and its offset, in the order of the ids.
  func all() throws(StoreError) -> [PackedObject] {
    let ids = try ids(0..<count)
    let sums = try read(at: PackIndex.tables + count * ObjectID.byteCount, 4 * count)
    let offsets = try read(at: PackIndex.tables + count * (ObjectID.byteCount + 4), 4 * count)
    var objects: [PackedObject] = []
    objects.reserveCapacity(count)
    for place in 0..<count {
      let at = ids.startIndex + ObjectID.byteCount * place
      objects.append(
        PackedObject(
          id: ObjectID(oidBytes: ids[at..<(at + ObjectID.byteCount)]),
          offset: try offset(bigEndian32(offsets[(offsets.startIndex + 4 * place)...])),
          crc: bigEndian32(sums[(sums.startIndex + 4 * place)...])))
    }
    return objects
  }

  /// The ids that begin with some bytes' worth of digits, sorted.
  func ids(matching prefix: ObjectPrefix) throws(StoreError) -> [ObjectID] {
    let bounds = prefix.bounds
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if try id(at: middle) < bounds.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: [ObjectID] = []
    while low < count {
      let id = try id(at: low)
      guard id <= bounds.upperBound else { break }
      found.append(id)
      low += 1
    }
    return found
  }

  /// The checksum of the pack that the index says it is of, and what is wrong with the index's own checksum.
  func checksums() throws(StoreError) -> (pack: ArraySlice<UInt8>, isOwnRight: Bool) {
    var hash = SHA1Hash()
    var at = 0
    while at < size - ObjectID.byteCount {
      let piece = try read(at: at, min(1 << 20, size - ObjectID.byteCount - at))
      hash.update(piece)
      at += piece.count
    }
    let end = try read(at: size - 40, 40)
    return (end.prefix(20), hash.finish().bytes.elementsEqual(end.suffix(20)))
  }

  /// True when it is what was written, by its own checksum; looked at once.
  func isWhole() throws(StoreError) -> Bool {
    if let known = knownToBeWhole.withLock({ $0 }) { return known }
    let isWhole = try checksums().isOwnRight
    knownToBeWhole.withLock { $0 = isWhole }
    return isWhole
  }

  /// The bytes of an index.
  /// - Parameters:
  ///   - objects: What the pack has, in any order.
  ///   - checksum: The pack's last twenty bytes.
  /// - Returns: The file's content.
  static func encode(_ objects: [PackedObject], of checksum: ObjectID) -> [UInt8] {
    let sorted = objects.sorted { $0.id < $1.id }
    var bytes: [UInt8] = [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2]
    bytes.reserveCapacity(tables + sorted.count * 28 + 40)
    var firsts = [Int](repeating: 0, count: 256)
    for object in sorted { firsts[Int(object.id.firstByte)] += 1 }
    var total = 0
    for number in firsts {
      total += number
      append(UInt32(total), to: &bytes)
    }
    for object in sorted { bytes += object.id.bytes }
    for object in sorted { append(object.crc, to: &bytes) }
    var long: [Int] = []
    for object in sorted {
      if object.offset < 0x8000_0000 {
        append(UInt32(object.offset), to: &bytes)
      } else {
        append(0x8000_0000 | UInt32(long.count), to: &bytes)
        long.append(object.offset)
      }
    }
    for offset in long {
      append(UInt32(offset >> 32), to: &bytes)
      append(UInt32(truncatingIfNeeded: offset), to: &bytes)
    }
    bytes += checksum.bytes
    var hash = SHA1Hash()
    hash.update(bytes[...])
    return bytes + hash.finish().bytes
  }

  private static func append(_ word: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift)))
    }
  }
}

/// An object of a pack.
struct PackedObject {
  let id: ObjectID
  /// Where its entry begins.
  let offset: Int
  /// The CRC-32 of the entry's bytes.
  let crc: UInt32
}

/// The number that four bytes are, the highest first.
private func bigEndian32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  let at = bytes.startIndex
  return UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
    | UInt32(bytes[at + 3])
}
