import ArtifactStore
import SystemPackage
import TestSupport
import Testing

/// No bit of a pack or of its index can change without `verify` finding it, and what is read is right or an error [M1].
@Suite struct PackDamageTests {
  private let store: TemporaryStore
  private let contents: [BlobID: [UInt8]]
  private let pack: FilePath

  init() throws {
    let store = try TemporaryStore()
    var random = SplitMix64(seed: 11)
    var contents: [BlobID: [UInt8]] = [:]
    var transaction = Transaction(in: store.store)
    for size in [0, 3, 100, 900, 5000] {
      let bytes = random.bytes(size / 2) + [UInt8](repeating: 7, count: size - size / 2)
      contents[try transaction.write(bytes)] = bytes
    }
    let tree = try transaction.write(
      Tree(contents.keys.map { TreeEntry(name: $0.hex, mode: .file, id: $0.objectID) }))
    _ = try transaction.write(
      Commit(
        tree: tree, parents: [], author: Signature(name: "a", email: "b", seconds: 1),
        message: "m\n"))
    try transaction.makeDurable()
    let folder = store.path.appending("objects/pack")
    let name = try #require(try Files.names(in: folder).first { $0.hasSuffix(".pack") })
    (self.store, self.contents, self.pack) = (store, contents, folder.appending(name))
  }

  /// Reads everything, and verifies.
  private func look(_ what: String) throws {
    let damaged = try Store.open(at: store.path)
    for (id, bytes) in contents {
      do throws(StoreError) {
        #expect(try damaged.blob(id) == bytes, "\(what)")
        _ = try damaged.findHeader(id.objectID)
      } catch {
        switch error {
        case .corrupt, .missing, .damagedFile: continue
        default: Issue.record("\(what): \(error)")
        }
      }
    }
    let faults = try ObjectVerification.run(on: damaged).faults
    #expect(!faults.isEmpty, "\(what) was not found")
  }

  @Test(arguments: ["pack", "idx"], 0..<4)
  func `finds a flipped bit`(_ ending: String, _ part: Int) throws {
    var file = pack
    file.extension = ending
    let whole = try Files.read(file)
    var random = SplitMix64(seed: UInt64(part))
    for _ in 0..<60 {
      let bit = Int.random(in: 0..<(8 * whole.count), using: &random)
      var bytes = whole
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      try Files.removeAll(file)
      try Files.write(bytes, to: file, mode: 0o400)
      try look("bit \(bit) of the \(ending)")
    }
  }

  /// The ids lie behind the table of first bytes, sorted: where one has changed, a search passes its object by.
  @Test func `does not take an object for missing that a bit in the index hides`() throws {
    var index = pack
    index.extension = "idx"
    let whole = try Files.read(index)
    let nobody = try #require(ObjectID(hex: String(repeating: "12", count: 20)))
    #expect(try Store.open(at: store.path).findHeader(nobody) == nil)
    let ids = 1032..<(1032 + 20 * (contents.count + 2))
    for place in ids {
      var bytes = whole
      bytes[place] ^= 1 << UInt8(place % 8)
      try Files.removeAll(index)
      try Files.write(bytes, to: index, mode: 0o400)
      let damaged = try Store.open(at: store.path)
      for (id, bytes) in contents {
        do throws(StoreError) {
          #expect(try damaged.findHeader(id.objectID)?.size == bytes.count, "byte \(place)")
        } catch {
          guard case .corrupt = error else {
            Issue.record("byte \(place): \(error)")
            continue
          }
        }
      }
      #expect(throws: StoreError.self) { try damaged.findHeader(nobody) }
      let prefix = try #require(ObjectPrefix(String(nobody.hex.prefix(8))))
      #expect(throws: StoreError.self) { try damaged.objects(matching: prefix) }
    }
  }

  @Test(arguments: ["pack", "idx"])
  func `finds a file that was cut short`(_ ending: String) throws {
    var file = pack
    file.extension = ending
    let whole = try Files.read(file)
    for count in [
      0, 1, 8, 11, 12, 13, 40, 1032, whole.count / 2, whole.count - 21, whole.count - 1,
    ]
    where count < whole.count {
      try Files.removeAll(file)
      try Files.write(Array(whole.prefix(count)), to: file, mode: 0o400)
      try look("\(count) bytes of the \(ending)")
    }
  }

  @Test func `reads an object whose other copy is damaged`() throws {
    let (id, bytes) = try #require(contents.first { $0.value.count == 900 })
    _ = try store.git.run("unpack-objects", "-q", input: Files.read(pack))
    let moved = try Files.read(pack)
    // git leaves objects out that it has; so they are taken out of its sight while they are unpacked.
    var index = pack
    index.extension = "idx"
    let indexBytes = try Files.read(index)
    try Files.removeAll(pack)
    try Files.removeAll(index)
    try store.git.run("unpack-objects", "-q", input: moved)
    var damaged = moved
    for place in 12..<(damaged.count - 20) { damaged[place] ^= 0x10 }
    try Files.write(damaged, to: pack, mode: 0o400)
    try Files.write(indexBytes, to: index, mode: 0o400)
    #expect(try Store.open(at: store.path).blob(id) == bytes)
    #expect(try !ObjectVerification.run(on: Store.open(at: store.path)).faults.isEmpty)
  }

  /// Offsets, sizes and tables that a hostile file may hold.
  @Test(arguments: 0..<200)
  func `stands any index and any pack`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for ending in ["pack", "idx"] {
      var file = pack
      file.extension = ending
      var bytes = try Files.read(file)
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let count = min(bytes.count - place, Int.random(in: 1...8, using: &random))
        let filler: UInt8 = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
        for offset in 0..<count { bytes[place + offset] = filler }
      }
      try Files.removeAll(file)
      try Files.write(bytes, to: file, mode: 0o400)
    }
    let damaged = try Store.open(at: store.path)
    for (id, bytes) in contents {
      do throws(StoreError) {
        #expect(try damaged.blob(id) == bytes)
      } catch {
        continue
      }
    }
    _ = try ObjectVerification.run(on: damaged)
  }
}
