import SystemPackage
import TestSupport
import Testing

@testable import ArtifactStore

/// Objects are re-hashed when they are read [M1]: here those that git wrote as files of their own.
@Suite struct CorruptionTests {
  private let store: TemporaryStore
  private let blob: BlobID
  private let commit: CommitID

  init() throws {
    self.store = try TemporaryStore()
    self.commit = try store.commit("some text that somebody wrote")
    let tree = try store.store.commit(commit).tree
    self.blob = BlobID(try #require(try store.store.find("name", in: tree)).id)
    try store.store.update(
      RefName("refs/heads/profile" as StaticString), to: commit, expecting: .absent)
    try store.git.unpack()
  }

  private func path(_ id: ObjectID) -> FilePath {
    store.path.appending("objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))")
  }

  private func overwrite(_ id: ObjectID, _ bytes: [UInt8]) throws {
    try Files.removeAll(path(id))
    try Files.write(bytes, to: path(id), mode: 0o400)
  }

  /// libgit2 1.5 writes beyond a buffer where the size in a small object's header is too small.
  @Test(arguments: [0, 5, 29, 63, 64, 200])
  func `never gives wrong bytes when a bit of an object's file is flipped`(_ size: Int) throws {
    var random = SplitMix64(seed: UInt64(size))
    let content = random.bytes(size)
    let blob = try store.writeLoose(content)
    let whole = try Files.read(path(blob.objectID))
    for bit in 0..<(8 * min(whole.count, 24)) {
      let index = bit / 8
      var bytes = whole
      bytes[index] ^= 1 << UInt8(bit % 8)
      try overwrite(blob.objectID, bytes)
      do throws(StoreError) {
        // A bit that zlib ignores may change the file and not the content.
        #expect(try Store.open(at: store.path).blob(blob) == content)
      } catch {
        guard case .corrupt(blob.objectID, _) = error else {
          Issue.record("bit \(bit): \(error)")
          continue
        }
      }
    }
  }

  @Test(arguments: [0, 1, 2, 10])
  func `finds an object's file that was cut short`(_ count: Int) throws {
    try overwrite(blob.objectID, Array(Files.read(path(blob.objectID)).prefix(count)))
    let fresh = try Store.open(at: store.path)
    #expect(throws: StoreError.self) { try fresh.blob(blob) }
    let found = try ObjectVerification.run(on: fresh)
    #expect(found.read == 3)
    #expect(found.faults.map(\.subject) == [blob.hex])
  }

  @Test func `finds an object's file that holds another object`() throws {
    let other = try store.writeLoose(Array("other".utf8))
    try overwrite(blob.objectID, Files.read(path(other.objectID)))
    let fresh = try Store.open(at: store.path)
    #expect(throws: StoreError.self) { try fresh.blob(blob) }
    #expect(try ObjectVerification.run(on: fresh).faults.map(\.subject) == [blob.hex])
  }

  @Test func `finds objects that name what is not there`() throws {
    try Files.removeAll(path(blob.objectID))
    let fresh = try Store.open(at: store.path)
    let found = try ObjectVerification.run(on: fresh)
    #expect(found.read == 2)
    #expect(found.faults.map(\.subject) == [try store.store.commit(commit).tree.hex])
    #expect(found.faults.first?.reason == "names \(blob), which is not there")
  }

  @Test func `finds who names a thing as what it is not`() throws {
    let file = try store.writeLoose([1]).objectID
    let tree = try store.store.commit(commit).tree.objectID
    let wrong = try [
      (["-t", "tree"], Array("40000 a\0".utf8) + file.bytes),
      (["-t", "tree"], Array("100644 a\0".utf8) + tree.bytes),
      (
        ["-t", "commit"],
        Array("tree \(file.hex)\nauthor a <a> 1 +0000\ncommitter a <a> 1 +0000\n\nx\n".utf8)
      ),
    ].map { kind, bytes in
      try store.git.run(["hash-object"] + kind + ["-w", "--stdin", "--literally"], input: bytes)
        .output
    }
    let named = [file.hex, tree.hex, file.hex]
    let faults = try ObjectVerification.run(on: Store.open(at: store.path)).faults
    #expect(faults.map(\.subject) == wrong.sorted())
    for (id, named) in zip(wrong, named) {
      let reason = faults.first { $0.subject == id }?.reason
      #expect(reason == "names \(named) as what it is not")
    }
    let inShares = try (0..<3).flatMap {
      try ObjectVerification.run(
        on: Store.open(at: store.path), depth: .share(index: $0, count: 3)
      ).faults
    }
    #expect(Set(inShares) == Set(faults))
  }

  @Test func `finds nothing wrong with a whole store, in one reading or in shares`() throws {
    var steps: [Int] = []
    let found = try ObjectVerification.run(on: store.store) { done, total in
      steps.append(done)
      #expect(total == 3)
    }
    #expect(found.read == 3)
    #expect(found.faults.isEmpty)
    #expect(steps.last == 3)
    let shares = try (0..<5).map {
      try ObjectVerification.run(on: store.store, depth: .share(index: $0, count: 5)).read
    }
    #expect(shares.reduce(0, +) == 3)
    try store.expectClean()
  }

  @Test(arguments: [
    [(false, "b"), (false, "a")], [(false, "a"), (false, "a")],
    // A file and a folder of one name stand apart: `a-` comes before `a/`.
    [(false, "a"), (false, "a-"), (false, "a-b"), (true, "a")],
  ])
  func `finds a tree whose names are out of order, or there twice`(
    _ names: [(isFolder: Bool, name: String)]
  ) throws {
    let blob = try store.writeLoose([1]).objectID
    var transaction = Transaction(in: store.store)
    let folder = try transaction.write(Tree([TreeEntry(name: "x", mode: .file, id: blob)])).objectID
    try transaction.makeDurable()
    let bytes = names.flatMap { isFolder, name in
      Array("\(isFolder ? "40000" : "100644") \(name)\0".utf8)
        + (isFolder ? folder : blob).bytes
    }
    let made = try store.git.run(
      "hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: bytes)
    let faults = try ObjectVerification.run(on: Store.open(at: store.path)).faults
    #expect(faults.map(\.subject) == [made.output])
    #expect(faults.first?.reason == "not in git's order")
    // One that ends otherwise, and `a.b` behind `a/`, are as they should be.
    let right = try store.git.run(
      "hash-object", "-t", "tree", "-w", "--stdin",
      input: Array("100644 a-\0".utf8) + blob.bytes + Array("40000 a\0".utf8) + folder.bytes
        + Array("100644 a0\0".utf8) + blob.bytes)
    #expect(
      try ObjectVerification.run(on: Store.open(at: store.path)).faults.allSatisfy {
        $0.subject != right.output
      })
  }

  @Test func `learns the SHA-256 of small blobs on the way, and of none that is damaged`() throws {
    let small = (0..<20).map { [UInt8](repeating: UInt8($0), count: $0 * 800) }
    let ids = try small.map { try store.writeLoose($0) }
    let large = try store.writeLoose([UInt8](repeating: 7, count: Chunker.minimum))
    try overwrite(blob.objectID, [])
    let found = try #require(ObjectVerification.run(on: Store.open(at: store.path)).objects)
    for (id, content) in zip(ids, small) {
      #expect(found.findDigest(of: id.objectID)?.digest == SHA256Digest(of: content))
      #expect(found.findDigest(of: id.objectID)?.size == content.count)
    }
    #expect(found.findDigest(of: large.objectID) == nil)
    #expect(found.findDigest(of: blob.objectID) == nil)
    #expect(found.findDigest(of: commit.objectID) == nil)
  }

  @Test func `learns that of larger blobs too, where deflating gained something`() throws {
    var random = SplitMix64(seed: 1)
    let contents = [
      [UInt8](repeating: 7, count: Chunker.normal), random.bytes(Chunker.normal), random.bytes(9),
    ]
    var transaction = Transaction(in: store.store)
    let ids = try contents.map { try transaction.write($0) }
    try transaction.makeDurable()
    let found = try #require(ObjectVerification.run(on: Store.open(at: store.path)).objects)
    #expect(
      ids.map { found.findDigest(of: $0.objectID)?.digest } == [
        SHA256Digest(of: contents[0]), nil, SHA256Digest(of: contents[2]),
      ])
  }

  @Test func `reads what was kept from memory, and all else as ever`() throws {
    let tree = try store.store.commit(commit).tree
    let found = try #require(
      ObjectVerification.run(on: store.store, keeping: { kind, _ in kind != .blob }).objects)
    for id in [commit.objectID, tree.objectID, blob.objectID] { try overwrite(id, []) }
    let read = try Store.open(at: store.path).remembering(found)
    #expect(try read.commit(commit).tree == tree)
    #expect(try read.tree(tree).entries.map(\.id) == [blob.objectID])
    #expect(try read.findHeader(tree.objectID)?.kind == .tree)
    #expect(try read.findHeader(tree.objectID)?.size == read.tree(tree).encoded.count)
    #expect(throws: StoreError.self) { try read.blob(blob) }
    let again = try #require(
      ObjectVerification.run(on: Store.open(at: store.path), keeping: { _, _ in true }).objects)
    let damaged = try Store.open(at: store.path).remembering(again)
    #expect(throws: StoreError.self) { try damaged.commit(commit) }
  }
}

@Suite struct ObjectTableTests {
  @Test(arguments: [0, 1, 2, 700])
  func `finds each id at its place among those in order, and no other`(_ count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    // Few beginnings, so that many ids share one; each id twice.
    let ids = (0..<count).map { _ in
      ObjectID(
        oidBytes: [UInt8(random.next() % 3), 255 * UInt8(random.next() % 2)]
          + random.bytes(18))
    }
    let table = ObjectTable((ids + ids).shuffled(using: &random))
    #expect(table.ids == ids.sorted())
    for (place, id) in table.ids.enumerated() { #expect(table.place(of: id) == place) }
    for _ in 0..<100 { #expect(table.place(of: ObjectID(oidBytes: random.bytes(20))) == nil) }
  }
}
