import ArtifactStore
import SystemPackage
import TestSupport
import Testing

@Suite struct ObjectTests {
  private let store: TemporaryStore

  init() throws { self.store = try TemporaryStore() }

  @Test(arguments: ["", "hello\n", "\u{0}\u{1}"])
  func `gives blobs the ids that git gives them`(_ text: String) throws {
    var transaction = Transaction(in: store.store)
    let id = try transaction.write(Array(text.utf8))
    let made = try store.git.run("hash-object", "--stdin", input: Array(text.utf8))
    #expect(id.hex == made.output)
    #expect(try store.store.blob(id) == Array(text.utf8))
    try transaction.makeDurable()
    #expect(try store.store.blob(id) == Array(text.utf8))
    #expect(try store.git.run("cat-file", "blob", id.hex).bytes == Array(text.utf8))
    try store.expectClean()
  }

  @Test func `reads objects that git packed`() throws {
    let commit = try store.commit("text")
    try store.store.update(
      RefName("refs/heads/profile" as StaticString), to: commit, expecting: .absent)
    try store.git.run("repack", "-adq")
    try store.git.run("prune-packed")
    let fresh = try Store.open(at: store.path)
    #expect(try fresh.commit(commit) == store.store.commit(commit))
    #expect(try fresh.allObjects().count == 3)
    #expect(try fresh.allObjects() == fresh.allObjects().sorted())
    // The store that was open all the while finds them too.
    let tree = try store.store.commit(commit).tree
    #expect(
      try store.store.find("name", in: tree).map { try store.store.blob(BlobID($0.id)) } != nil)
  }

  @Test func `says what is missing`() throws {
    let id = try #require(ObjectID(hex: String(repeating: "12", count: 20)))
    #expect(throws: StoreError.missing(id)) { try store.store.object(id) }
    #expect(throws: StoreError.missing(id)) { try store.store.blob(BlobID(id)) }
    #expect(try store.store.findHeader(id) == nil)
    #expect(try store.store.tree(.empty).entries.isEmpty)
  }

  @Test func `does not take an object of one kind for another`() throws {
    let commit = try store.commit("text")
    #expect(throws: StoreError.self) { try store.store.blob(BlobID(commit.objectID)) }
    #expect(throws: StoreError.self) { try store.store.tree(TreeID(commit.objectID)) }
    let tree = try store.store.commit(commit).tree
    #expect(throws: StoreError.self) { try store.store.commit(CommitID(tree.objectID)) }
  }

  @Test func `finds objects by the first digits of their ids`() throws {
    var transaction = Transaction(in: store.store)
    let ids = try (0..<40).map { try transaction.write([UInt8($0)]).objectID }
    try transaction.makeDurable()
    let first = try #require(ids.first)
    let prefix = try #require(ObjectPrefix(String(first.hex.prefix(4))))
    #expect(try store.store.objects(matching: prefix) == ids.filter(prefix.matches).sorted())
    #expect(try store.store.objects(matching: try #require(ObjectPrefix(first.hex))) == [first])
    let none = try #require(ObjectPrefix(String(repeating: "12", count: 20)))
    #expect(try store.store.objects(matching: none).isEmpty)
  }
}
