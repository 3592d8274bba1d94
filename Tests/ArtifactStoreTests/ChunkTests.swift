import ArtifactStore
import SystemPackage
import TestSupport
import Testing

@Suite struct ChunkerTests {
  private func cuts(_ bytes: [UInt8]) -> [Int] {
    var rest = bytes[...]
    var cuts: [Int] = []
    while !rest.isEmpty {
      let count = Chunker.cut(rest)
      cuts.append(count)
      rest = rest.dropFirst(count)
    }
    return cuts
  }

  /// The parameters are part of the format: these numbers must never change.
  @Test func `cuts a known file at known places`() {
    var random = SplitMix64(seed: 1)
    #expect(
      cuts(random.bytes(1_000_000)) == [
        67499, 87216, 78728, 88852, 58333, 83275, 58777, 70952, 90515, 68962, 66846, 82051, 97994,
      ])
  }

  @Test(arguments: 0..<6)
  func `keeps all bytes and the bounds`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let size = Int.random(in: 0...2_000_000, using: &random)
    let cuts = cuts(random.bytes(size))
    #expect(cuts.reduce(0, +) == size)
    #expect(cuts.allSatisfy { $0 <= Chunker.maximum })
    #expect(cuts.dropLast().allSatisfy { $0 > Chunker.minimum })
  }

  @Test func `cuts bytes that are all the same at the maximum`() {
    let cuts = cuts([UInt8](repeating: 0, count: 3 * Chunker.maximum + 5))
    #expect(cuts == [Chunker.maximum, Chunker.maximum, Chunker.maximum, 5])
  }

  @Test(arguments: [0, 1, Chunker.minimum])
  func `leaves small files whole`(_ count: Int) {
    #expect(Chunker.cut([UInt8](repeating: 7, count: count)[...]) == count)
  }

  @Test(arguments: [0, 500_000, 1_999_999])
  func `changes few chunks when one byte is put in`(_ position: Int) {
    var random = SplitMix64(seed: 42)
    var bytes = random.bytes(2_000_000)
    let before = chunks(bytes)
    bytes.insert(0x55, at: position)
    let after = chunks(bytes)
    #expect(after.subtracting(before).count <= 3)
    #expect(before.count > 15)
  }

  private func chunks(_ bytes: [UInt8]) -> Set<[UInt8]> {
    var rest = bytes[...]
    var chunks: Set<[UInt8]> = []
    while !rest.isEmpty {
      let count = Chunker.cut(rest)
      chunks.insert(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return chunks
  }
}

@Suite struct ChunkedFileTests {
  private let store: TemporaryStore

  init() throws { self.store = try TemporaryStore() }

  /// Writes a file, handing it over in pieces of a size.
  private func write(_ bytes: [UInt8], pieces: Int) throws -> ChunkedFile.Written {
    var transaction = Transaction(in: store.store)
    var rest = bytes[...]
    let written = try ChunkedFile.write(in: &transaction) {
      let piece = Array(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
      return piece
    }
    try transaction.makeDurable()
    return written
  }

  @Test(arguments: [0, 1, ChunkedFile.threshold - 1, ChunkedFile.threshold])
  func `keeps a file up to the threshold as one blob`(_ size: Int) throws {
    var random = SplitMix64(seed: 7)
    let bytes = random.bytes(size)
    let written = try write(bytes, pieces: 100_000)
    #expect(written.mode == .file)
    #expect(written.size == size)
    #expect(written.digest == SHA256Digest(of: bytes))
    #expect(try store.store.blob(BlobID(written.id)) == bytes)
    try store.expectClean()
  }

  @Test(arguments: [1, 2 * 1024 * 1024])
  func `keeps a larger file as a tree that git archive joins`(_ more: Int) throws {
    var random = SplitMix64(seed: 7)
    let bytes = random.bytes(ChunkedFile.threshold + more)
    let written = try write(bytes, pieces: 77_777)
    #expect(written.mode == .tree)
    #expect(written.size == bytes.count)
    #expect(written.digest == SHA256Digest(of: bytes))
    let joined = try Program.run(
      ["sh", "-c", "git archive \(written.id) | tar -xO"], in: store.path)
    #expect(joined.bytes == bytes)
    let entry = TreeEntry(name: "f", mode: written.mode, id: written.id)
    #expect(try ChunkedFile.bytes(entry, from: store.store) == bytes)
    var read: [UInt8] = []
    try ChunkedFile.read(entry, from: store.store) { piece in
      #expect(piece.count <= Chunker.maximum)
      read += piece
    }
    #expect(read == bytes)
    let names = try store.store.tree(TreeID(written.id)).entries.map(\.name)
    #expect(
      names == names.indices.map { String(repeating: "0", count: 8 - "\($0)".count) + "\($0)" })
    try store.expectClean()
  }

  @Test(arguments: [0, 1000, ChunkedFile.threshold + 700_000])
  func `reads any range of a file as it is in the whole`(_ size: Int) throws {
    var random = SplitMix64(seed: 11)
    let bytes = random.bytes(size)
    let written = try write(bytes, pieces: 100_000)
    let reader = try ChunkedFileReader(
      TreeEntry(name: "f", mode: written.mode, id: written.id), in: store.store)
    #expect(reader.size == size)
    var ranges = [0..<size, 0..<0, size..<size, size..<size + 10, max(0, size - 3)..<size + 9]
    for _ in 0..<40 {
      let ends = [
        Int.random(in: 0...size, using: &random), Int.random(in: 0...size, using: &random),
      ]
      ranges.append(ends[0] < ends[1] ? ends[0]..<ends[1] : ends[1]..<ends[0])
    }
    for range in ranges {
      var found: [UInt8] = []
      try reader.read(range) { found += $0 }
      #expect(found == Array(bytes[range.clamped(to: 0..<size)]), "\(range)")
    }
  }

  @Test func `lays a file out the same way whatever pieces it comes in`() throws {
    var random = SplitMix64(seed: 9)
    let bytes = random.bytes(3_000_000)
    let ids = try Set([1000, 65_536, 1_048_577, 3_000_000].map { try write(bytes, pieces: $0).id })
    #expect(ids.count == 1)
  }

  @Test func `does not take a folder for a chunked file`() throws {
    var transaction = Transaction(in: store.store)
    let blob = try transaction.write([1]).objectID
    var editor = TreeEditor()
    editor.set("a/b", to: blob)
    let tree = try editor.write(over: nil, in: &transaction)
    let entry = TreeEntry(name: "f", mode: .tree, id: tree.objectID)
    #expect(throws: StoreError.self) { try ChunkedFile.read(entry, from: store.store) { _ in } }
    #expect(throws: StoreError.self) { try ChunkedFile.bytes(entry, from: store.store) }
  }
}
