import SystemPackage
import TestSupport
import Testing

@testable import ArtifactStore

/// Packs whose first bytes are written before the number of their entries is known.
@Suite struct PackStreamTests {
  private let store: TemporaryStore
  private let tools = PackTools()

  init() throws { self.store = try TemporaryStore() }

  private func objects(_ count: Int) -> [EncodedObject] {
    var random = SplitMix64(seed: 7)
    return (0..<count).map { _ in
      let bytes = random.bytes(200_000)
      return EncodedObject(
        ObjectID(of: bytes[...], as: .blob), .blob, bytes[...], level: .stored, with: tools)
    }
  }

  /// Writes objects, all but the first `early` after a number was announced, and lets git look at the pack.
  private func write(_ objects: [EncodedObject], announcing number: Int?, after early: Int) throws {
    let folder = store.path.appending("objects/pack")
    var stream = PackStream(in: folder)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      if let number, index == early { try stream.write(announcing: number) }
      offsets.append(stream.append(object.entry))
      #expect(try stream.read(at: offsets[0], objects[0].entry.count) == objects[0].entry)
    }
    let (file, checksum) = try stream.finish(syncing: true, on: tools.crew)
    let index = try IncomingFile(in: folder, "idx")
    let packed = zip(objects, offsets).map { PackedObject(id: $0.id, offset: $1, crc: $0.crc) }
    try index.write(PackIndex.encode(packed, of: checksum), at: 0)
    try SealedPack(pack: file, index: index, checksum: checksum, folder: folder).reveal()
    try store.git.run("index-pack", "--strict", "--verify", "objects/pack/pack-\(checksum).pack")
    for object in objects { #expect(try Store.open(at: store.path).has(object.id)) }
  }

  @Test(arguments: [nil, 12, 13, 500])
  func `has a checksum that git takes, however many entries were announced`(
    _ number: Int?
  ) throws {
    try write(objects(12), announcing: number, after: 5)
  }

  @Test func `closes a pack when as many objects are there as were announced`() throws {
    var transaction = Transaction(in: store.store, packLimit: 8 << 20)
    var ids: [ObjectID] = []
    for object in objects(100) {
      try transaction.add(object)
      ids.append(object.id)
    }
    try transaction.makeDurable()
    let packs = try Files.names(in: store.path.appending("objects/pack"))
      .filter { $0.hasSuffix(".pack") }
    #expect((3...5).contains(packs.count))
    for pack in packs {
      try store.git.run("index-pack", "--strict", "--verify", "objects/pack/\(pack)")
    }
    for id in ids { #expect(try store.store.object(id).bytes.count == 200_000) }
  }
}
