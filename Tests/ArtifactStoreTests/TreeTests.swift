import ArtifactStore
import TestSupport
import Testing

@Suite struct TreeTests {
  private static let hello = "ce013625030ba8dba906f756967f9e9ca394464a"  // "hello\n"

  @Test func `encodes entries as mode, name, NUL and twenty bytes`() throws {
    let id = try #require(ObjectID(hex: Self.hello))
    let tree = Tree([TreeEntry(name: "a", mode: .file, id: id)])
    #expect(tree.encoded == Array("100644 a\0".utf8) + id.bytes)
    #expect(Tree(decoding: tree.encoded) == tree)
    #expect(Tree([]).encoded.isEmpty)
  }

  @Test func `sorts folders as if their names ended in a slash`() throws {
    let id = try #require(ObjectID(hex: Self.hello))
    let names: [(String, FileMode)] = [
      ("foo", .tree), ("foo.bar", .file), ("foo0", .file), ("foo-", .file), ("fo", .file),
    ]
    let tree = Tree(names.map { TreeEntry(name: $0.0, mode: $0.1, id: id) })
    // '-' is 2D, '.' is 2E, '/' is 2F, '0' is 30.
    #expect(tree.entries.map(\.name) == ["fo", "foo-", "foo.bar", "foo", "foo0"])
  }

  @Test func `sorts a file before what its name begins`() throws {
    let id = try #require(ObjectID(hex: Self.hello))
    let tree = Tree(["foo.bar", "foo-", "foo"].map { TreeEntry(name: $0, mode: .file, id: id) })
    #expect(tree.entries.map(\.name) == ["foo", "foo-", "foo.bar"])
  }

  @Test func `writes the bytes that git writes`() throws {
    let store = try TemporaryStore()
    var transaction = Transaction(in: store.store)
    let blob = try transaction.write(Array("hello\n".utf8))
    #expect(blob.hex == Self.hello)
    let inner = try transaction.write(
      Tree([TreeEntry(name: "x", mode: .executable, id: blob.objectID)]))
    // Two names that Swift takes for one text: e with an accent, composed and decomposed.
    let names = ["foo.bar", "foo-", "e\u{301}", "\u{E9}", "z z", "-", "0"]
    let tree = try transaction.write(
      Tree(
        names.map { TreeEntry(name: $0, mode: .file, id: blob.objectID) } + [
          TreeEntry(name: "foo", mode: .tree, id: inner.objectID),
          TreeEntry(name: "link", mode: .symbolicLink, id: blob.objectID),
        ]))
    var listing = names.map { "100644 blob \(blob)\t\($0)\0" }.joined()
    listing += "040000 tree \(inner)\tfoo\0" + "120000 blob \(blob)\tlink\0"
    try transaction.makeDurable()
    let made = try store.git.run("mktree", "-z", input: Array(listing.utf8))
    #expect(made.output == tree.hex)
    let content = try store.git.run("cat-file", "tree", tree.hex)
    #expect(try store.store.tree(tree).encoded == content.bytes)
    #expect(try store.store.tree(tree).entries.count == 9)
    #expect(try store.store.find("foo/x", in: tree)?.mode == .executable)
    #expect(try store.store.find("foo/y", in: tree) == nil)
    #expect(try store.store.find("foo-/x", in: tree) == nil)
    try store.expectClean()
  }

  @Test func `finds names by their bytes`() throws {
    let one = try #require(ObjectID(hex: Self.hello))
    let tree = Tree([TreeEntry(name: "\u{E9}", mode: .file, id: one)])
    #expect(tree.find("\u{E9}")?.id == one)
    #expect(tree.find("e\u{301}") == nil)
  }

  @Test(arguments: ["", ".", "..", ".git", ".GIT", "git~1", "a/b", "a\0b"])
  func `refuses names that git does not take`(_ name: String) throws {
    let store = try TemporaryStore()
    var transaction = Transaction(in: store.store)
    let blob = try transaction.write([1])
    let tree = Tree([TreeEntry(name: name, mode: .file, id: blob.objectID)])
    var error: StoreError?
    do throws(StoreError) { _ = try transaction.write(tree) } catch let caught { error = caught }
    #expect(error != nil)
    #expect(Tree(decoding: tree.encoded) == nil)
  }

  @Test(arguments: [
    "100644 a", "100644 a\0", "100644 a\0short", "100645 a\0aaaaaaaaaaaaaaaaaaaa", " a\0",
    "100644 \0aaaaaaaaaaaaaaaaaaaa", "100644a\0aaaaaaaaaaaaaaaaaaaa",
  ])
  func `reads nothing that is not a tree`(_ content: String) {
    #expect(Tree(decoding: Array(content.utf8)) == nil)
  }
}
