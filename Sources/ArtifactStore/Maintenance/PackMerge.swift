internal import SystemPackage

/// One pack made of several, entry by entry, without inflating any.
struct PackMerge {
  private let folder: FilePath
  private var places: Set<ObjectID> = []
  private var objects: [PackedObject] = []
  private var tail: [UInt8] = []
  private var file: IncomingFile?
  private var written = PackHeader.length

  private static let tailLimit = 8 << 20

  /// Begins a pack in a folder of packs.
  init(into folder: FilePath) { self.folder = folder }

  /// How many objects it has.
  var count: Int { objects.count }

  /// Copies the entries that are not there yet.
  /// - Returns: False where the pack has deltas and is to stay; what was copied before the first of them is there twice then.
  /// - Throws: ``StoreError/corrupt(_:reason:)`` where an entry is not what its index's checksum says.
  mutating func add(_ pack: Pack) throws(StoreError) -> Bool {
    let entries = try pack.index.all().sorted { $0.offset < $1.offset }
    let end = pack.size - ObjectID.byteCount
    var window = pack.window(4 << 20)
    for (place, entry) in entries.enumerated() {
      let next = place + 1 < entries.count ? entries[place + 1].offset : end
      guard next > entry.offset, entry.offset >= PackHeader.length, next <= end else {
        throw .corrupt(entry.id, reason: "there is no entry where the pack's index says")
      }
      let bytes = try window.bytes(at: entry.offset, atLeast: next - entry.offset)
        .prefix(next - entry.offset)
      guard bytes.count == next - entry.offset, crc32(bytes) == entry.crc else {
        throw .corrupt(entry.id, reason: "its entry in a pack has another checksum")
      }
      guard case .whole? = PackEntryHeader(decoding: bytes)?.content else { return false }
      guard places.insert(entry.id).inserted else { continue }
      objects.append(PackedObject(id: entry.id, offset: written + tail.count, crc: entry.crc))
      tail += bytes
      if tail.count >= PackMerge.tailLimit { try flush() }
    }
    return true
  }

  private mutating func flush() throws(StoreError) {
    let target: IncomingFile
    if let file { target = file } else { target = try IncomingFile(in: folder, "pack") }
    file = target
    try target.write(tail, at: written)
    written += tail.count
    tail = []
  }

  /// Writes the header, the checksum and the index.
  mutating func finish(syncing isSynced: Bool, on crew: Crew) throws(StoreError) -> SealedPack {
    try flush()
    guard let file else { throw .system(.badFileDescriptor, .write, path: folder.string) }
    let checksum = try file.finishPack(of: objects.count, size: written)
    let index = try IncomingFile(in: folder, "idx")
    try index.write(PackIndex.encode(objects, of: checksum), at: 0)
    if isSynced { try IncomingFile.sync(file, index, on: crew) }
    return SealedPack(pack: file, index: index, checksum: checksum, folder: folder)
  }
}
