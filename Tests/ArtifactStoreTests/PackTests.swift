import ArtifactStore
import SystemPackage
import TestSupport
import Testing

@Suite struct PackTests {
  private let store: TemporaryStore

  init() throws { self.store = try TemporaryStore() }

  private var packs: [String] {
    get throws {
      try Files.names(in: store.path.appending("objects/pack")).filter { $0.hasSuffix(".pack") }
    }
  }

  @Test func `writes packs that git takes, one a transaction`() throws {
    var random = SplitMix64(seed: 1)
    var contents: [BlobID: [UInt8]] = [:]
    for _ in 0..<3 {
      var transaction = Transaction(in: store.store)
      for size in [0, 1, 15, 16, 17, 2047, 2048, 40_000, 300_000, 1_500_000] {
        let bytes = random.bytes(size / 2) + [UInt8](repeating: 7, count: size - size / 2)
        contents[try transaction.write(bytes)] = bytes
      }
      try transaction.makeDurable()
    }
    #expect(try packs.count == 3)
    for pack in try packs {
      try store.git.run("index-pack", "--strict", "--verify", "objects/pack/\(pack)")
      try store.git.run("verify-pack", "objects/pack/\(pack)")
    }
    try store.expectClean()
    let fresh = try Store.open(at: store.path)
    for (id, bytes) in contents {
      #expect(try fresh.blob(id) == bytes)
      let header = try #require(try fresh.findHeader(id.objectID))
      #expect(header.kind == .blob)
      #expect(header.size == bytes.count)
      #expect(try store.git.run("cat-file", "blob", id.hex).bytes == bytes)
    }
    #expect(
      try fresh.allObjects().map(\.hex)
        == store.git.run(
          "cat-file", "--batch-all-objects", "--batch-check=%(objectname)"
        ).lines)
  }

  @Test func `writes nothing that the store has already`() throws {
    let commit = try store.commit("text")
    var transaction = Transaction(in: store.store)
    _ = try transaction.write(Array("text".utf8))
    _ = try transaction.write(store.store.commit(commit))
    try transaction.makeDurable()
    #expect(try packs.count == 1)
  }

  @Test func `shows nothing to others before it is durable, and to this process at once`() throws {
    let other = try Store.open(at: store.path)
    var transaction = Transaction(in: store.store)
    let blobs = try (0..<2000).map { try transaction.write(Array("\($0)".utf8)) }
    #expect(try store.store.blob(blobs[7]) == Array("7".utf8))
    #expect(try !store.store.has(blobs[7].objectID))
    #expect(throws: StoreError.missing(blobs[7].objectID)) { try other.blob(blobs[7]) }
    try transaction.makeDurable()
    #expect(try store.store.has(blobs[7].objectID))
    #expect(try other.blob(blobs[7]) == Array("7".utf8))
  }

  @Test func `reads in a transaction what it was given twice`() throws {
    let contents = (0..<40).map { [UInt8](repeating: UInt8($0), count: 100_000) }
    var transaction = Transaction(in: store.store)
    for content in contents {
      let id = try transaction.write(content)
      #expect(try transaction.write(content) == id)
    }
    for content in contents {
      #expect(try store.store.blob(transaction.write(content)) == content)
    }
    try transaction.makeDurable()
    try store.expectClean()
    #expect(try store.store.allObjects().count >= contents.count)
  }

  @Test func `leaves nothing of a transaction that is given up`() throws {
    var random = SplitMix64(seed: 5)
    let id: BlobID
    do {
      var transaction = Transaction(in: store.store)
      id = try transaction.write(Array("given up".utf8))
      // Enough to be written before the end.
      for _ in 0..<20 { _ = try transaction.write(random.bytes(1_000_000)) }
      #expect(try !Files.names(in: store.path.appending("objects/pack")).isEmpty)
      #expect(try store.store.blob(id) == Array("given up".utf8))
    }
    #expect(throws: StoreError.missing(id.objectID)) { try store.store.blob(id) }
    #expect(try Files.names(in: store.path.appending("objects/pack")).isEmpty)
  }

  @Test func `sweeps what a program left that died while it wrote`() throws {
    let folder = store.path.appending("objects/pack")
    try Files.write([1], to: folder.appending("tmp_tka_1_0.pack"), mode: 0o400)
    let held = try Store.open(at: store.path)
    var other = Transaction(in: held)
    _ = try other.write([1])
    #expect(try Files.names(in: folder).isEmpty)
    try Files.write([1], to: folder.appending("tmp_tka_2_0.pack"), mode: 0o400)
    // Somebody is writing: what is there may be theirs.
    var transaction = Transaction(in: store.store)
    _ = try transaction.write([2])
    #expect(try Files.names(in: folder) == ["tmp_tka_2_0.pack"])
    try other.makeDurable()
    try transaction.makeDurable()
  }

  @Test(arguments: ["none", "batch", "full"])
  func `is as whole with any durability`(_ durability: String) throws {
    let store = try TemporaryStore(settings: [("tka.durability", durability)])
    _ = try store.commit("text")
    #expect(try store.store.durability().rawValue == durability)
    try store.expectClean()
  }

  @Test func `refuses a durability that it does not know`() throws {
    let store = try TemporaryStore(settings: [("tka.durability", "some")])
    #expect(throws: StoreError.badSetting("tka.durability")) { try store.commit("text") }
  }

  /// gitformat-pack(5): deltas with offsets (`repack`) and with ids (`pack-objects` without `--delta-base-offset`).
  @Test(arguments: [true, false])
  func `reads the deltas that git makes`(_ hasOffsets: Bool) throws {
    var random = SplitMix64(seed: 3)
    let contents = try store.writeVersions(40, size: 20_000, using: &random)
    try store.git.run("config", "repack.useDeltaBaseOffset", hasOffsets ? "true" : "false")
    try store.git.run("repack", "-adfq", "--depth=50", "--window=50")
    #expect(try packs.count == 1)
    let listing = try store.git.run("verify-pack", "-v", "objects/pack/\(packs[0])").output
    #expect(listing.contains("chain length = 10"))
    let fresh = try Store.open(at: store.path)
    for (id, bytes) in contents {
      #expect(try fresh.blob(id) == bytes)
      #expect(try fresh.findHeader(id.objectID)?.size == bytes.count)
    }
    let found = try ObjectVerification.run(on: fresh)
    #expect(found.read == 120)
    #expect(found.faults.isEmpty, "\(found.faults)")
    // The store that was open all the while goes on.
    let tip = try store.store.find(RefName("refs/heads/profile" as StaticString))
    #expect(try store.store.commit(#require(tip)).parents.count == 1)
  }

  @Test func `makes one pack of many, again and again`() throws {
    var blobs: [BlobID] = []
    var consolidations = 0
    for count in 0..<150 {
      var transaction = Transaction(in: store.store)
      blobs.append(try transaction.write(Array("number \(count)".utf8)))
      try transaction.makeDurable()
      if let done = try store.store.consolidate() {
        consolidations += 1
        #expect(done.packs > 1)
      }
    }
    #expect(consolidations > 2)
    #expect(try packs.count <= 33)
    let names = try Files.names(in: store.path.appending("objects/pack"))
    #expect(names.count == 2 * (try packs.count))
    let fresh = try Store.open(at: store.path)
    for (count, blob) in blobs.enumerated() {
      #expect(try fresh.blob(blob) == Array("number \(count)".utf8))
      #expect(try store.store.blob(blob) == Array("number \(count)".utf8))
    }
    #expect(try fresh.allObjects().count == 150)
    try store.expectClean()
  }

  @Test func `merges what was merged before and not taken away, and loses nothing`() throws {
    var blobs: [BlobID] = []
    for count in 0..<40 {
      var transaction = Transaction(in: store.store)
      blobs.append(try transaction.write(Array("number \(count)".utf8)))
      try transaction.makeDurable()
    }
    let folder = store.path.appending("objects/pack")
    let before = try Files.names(in: folder).map { name in
      (name, try Files.read(folder.appending(name)))
    }
    #expect(try store.store.consolidate()?.packs == 40)
    let merged = try packs
    // A disk that failed after the new name, and before the old ones were gone.
    for (name, bytes) in before {
      try Files.write(bytes, to: folder.appending(name), mode: 0o400)
    }
    let fresh = try Store.open(at: store.path)
    #expect(try fresh.consolidate()?.packs == 41)
    #expect(try packs == merged)
    for (count, blob) in blobs.enumerated() {
      #expect(try Store.open(at: store.path).blob(blob) == Array("number \(count)".utf8))
    }
    try store.expectClean()
  }

  @Test func `leaves packs alone that git made with deltas, or that are to be kept`() throws {
    _ = try store.commit("text")
    let kept = try #require(try packs.first)
    try Files.write(
      [], to: store.path.appending("objects/pack/" + kept.dropLast(4) + "keep"), mode: 0o600)
    for count in 0..<40 {
      var transaction = Transaction(in: store.store)
      _ = try transaction.write(Array("number \(count)".utf8))
      try transaction.makeDurable()
    }
    #expect(try store.store.consolidate()?.packs == 40)
    #expect(try packs.contains(kept))
    #expect(try packs.count == 2)
  }

  @Test func `goes on where a large transaction was interrupted`() throws {
    var random = SplitMix64(seed: 11)
    let blobs = (0..<40).map { _ in
      (0..<100_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }
    var ids: [BlobID] = []
    func write(upTo count: Int, in store: Store) throws -> Int {
      var transaction = Transaction(in: store, packLimit: 1 << 20)
      ids = try blobs.prefix(count).map { try transaction.write($0) }
      let waiting = transaction.waitingBytes
      if count == blobs.count { try transaction.makeDurable() }
      return waiting
    }
    // What is not made durable is lost, as it is to a crash, but for packs that were full.
    _ = try write(upTo: 30, in: store.store)
    #expect(try packs.count == 1)
    try store.expectClean()
    let fresh = try Store.open(at: store.path)
    #expect(try write(upTo: 40, in: fresh) < 3_000_000)
    let reader = try Store.open(at: store.path)
    for (id, blob) in zip(ids, blobs) { #expect(try reader.blob(id) == blob) }
    try store.expectClean()
  }
}
