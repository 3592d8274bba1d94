import SystemPackage
import TestSupport
import Testing

@testable import ArtifactStore

/// Packs and indexes that disks and hostile programs may leave: what is read is right, or an error of the store's.
@Suite(.timeLimit(.minutes(10))) struct PackFuzzTests {
  private let store: TemporaryStore
  private let contents: [BlobID: [UInt8]]
  private let pack: FilePath
  private let index: FilePath
  private let whole: (pack: [UInt8], index: [UInt8])

  /// One pack that git made, with deltas of both kinds of base and objects of all kinds.
  init() throws {
    let store = try TemporaryStore()
    var random = SplitMix64(seed: 7)
    let contents = try store.writeVersions(8, size: 1500, using: &random)
    try store.git.run("tag", "-a", "-m", "a tag", "one", "profile")
    try store.git.run("repack", "-adfq", "--depth=8", "--window=10")
    let folder = store.path.appending("objects/pack")
    let name = try #require(try Files.names(in: folder).first { $0.hasSuffix(".pack") })
    (self.store, self.contents, self.pack) = (store, contents, folder.appending(name))
    self.index = folder.appending(name.dropLast(4) + "idx")
    self.whole = (try Files.read(pack), try Files.read(index))
    for file in [pack, index] { try Files.setMode(file, 0o600) }
  }

  private func put(_ bytes: [UInt8], to path: FilePath) throws {
    let file = try FileDescriptor.open(path, .writeOnly, options: .truncate)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  /// Reads everything in every way.
  /// - Returns: How many objects could be read.
  private func look(_ what: String) throws -> Int {
    let damaged = try Store.open(at: store.path)
    var read = 0
    for (id, bytes) in contents {
      do throws(StoreError) {
        #expect(try damaged.blob(id) == bytes, "\(what)")
        read += 1
      } catch {
        #expect(Self.isAboutData(error), "\(what): \(error)")
      }
      do throws(StoreError) {
        _ = try damaged.findHeader(id.objectID)
        _ = try damaged.allObjects()
        if let prefix = ObjectPrefix(String(id.hex.prefix(4))) {
          _ = try damaged.objects(matching: prefix)
        }
      } catch {
        #expect(Self.isAboutData(error), "\(what): \(error)")
      }
    }
    return read
  }

  private static func isAboutData(_ error: StoreError) -> Bool {
    switch error {
    case .corrupt, .missing, .damagedFile: true
    default: false
    }
  }

  @Test(arguments: 0..<4)
  func `stands any index`(_ part: Int) throws {
    var mutation = Mutation(seed: UInt64(part))
    for round in 0..<Effort.rounds(80) {
      try put(mutation.apply(to: whole.index, splicing: whole.pack), to: index)
      _ = try look("index \(part).\(round)")
    }
  }

  @Test(arguments: 0..<4)
  func `stands any pack`(_ part: Int) throws {
    var mutation = Mutation(seed: UInt64(part))
    var read = 0
    for round in 0..<Effort.rounds(80) {
      try put(mutation.apply(to: whole.pack, splicing: whole.index), to: pack)
      read += try look("pack \(part).\(round)")
    }
    // What was not hit is read all the while.
    #expect(read > 0)
  }

  /// Beginnings of entries, with sizes and distances of any length.
  @Test func `reads no header of an entry that is longer than it may be`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let ones = Int.random(in: 0...12, using: &random)
      var bytes = random.bytes(40)
      for place in 0..<ones { bytes[place] |= 0x80 }
      bytes.removeLast(Int.random(in: 0...40, using: &random))
      guard let header = PackEntryHeader(decoding: bytes[...]) else { continue }
      #expect(header.size >= 0)
      #expect((1...PackEntryHeader.maximum).contains(header.length))
      #expect(header.length <= bytes.count)
      if case .deltaOfOffset(let distance) = header.content { #expect(distance >= 0) }
    }
  }
}
