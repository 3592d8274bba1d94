import ArtifactStore
import TestSupport
import Testing

@Suite struct CommitTests {
  @Test func `encodes what git commit-tree writes`() throws {
    let store = try TemporaryStore()
    let parent = try store.commit("one")
    let other = try store.commit("two")
    let tree = try store.store.commit(parent).tree
    let message = "a subject\n\na body with \u{E9} and e\u{301}\n"
    let made = try store.git.run(
      "commit-tree", tree.hex, "-p", parent.hex, "-p", other.hex, input: Array(message.utf8))
    let commit = Commit(
      tree: tree, parents: [parent, other],
      author: Signature(name: "a", email: "a@example.org", seconds: 1_700_000_000),
      message: message)
    var transaction = Transaction(in: store.store)
    #expect(try transaction.write(commit).hex == made.output)
    #expect(
      String(decoding: commit.encoded, as: UTF8.self) == """
        tree \(tree)
        parent \(parent)
        parent \(other)
        author a <a@example.org> 1700000000 +0000
        committer a <a@example.org> 1700000000 +0000

        a subject

        a body with \u{E9} and e\u{301}

        """)
    #expect(Commit(decoding: commit.encoded) == commit)
    try store.expectClean()
  }

  @Test func `leaves a repeated parent out`() throws {
    let store = try TemporaryStore()
    let parent = try store.commit("one")
    let other = try store.commit("two")
    let commit = Commit(
      tree: .empty, parents: [parent, other, parent],
      author: Signature(name: "a", email: "", seconds: 0), message: "m\n")
    #expect(commit.parents == [parent, other])
  }

  @Test func `leaves out of a signature what git cannot hold`() throws {
    let store = try TemporaryStore()
    let signature = Signature(name: "A <b>\nparent x", email: "a>\u{0}@<b", seconds: -1)
    #expect(signature.name == "A bparent x")
    #expect(signature.email == "a@b")
    #expect(Signature(name: "<>", email: "", seconds: 0).name == "unknown")
    var transaction = Transaction(in: store.store)
    _ = try transaction.write(Tree([]))
    let commit = try transaction.write(
      Commit(
        tree: .empty, parents: [], author: Signature(name: "A <b>", email: "c", seconds: 5),
        message: "m\n"))
    try transaction.makeDurable()
    #expect(try store.git.run("log", "-1", "--format=%an|%ae|%at", commit.hex).output == "A b|c|5")
    try store.expectClean()
  }

  @Test func `reads commits with headers that it does not know`() throws {
    let text = """
      tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904
      author A B <a@b> 12 +0130
      committer C <c@d> 13 -0800
      encoding UTF-8
      gpgsig -----BEGIN PGP SIGNATURE-----
       parent 4b825dc642cb6eb9a060e54bf8d69288fbee4904
       -----END PGP SIGNATURE-----

      subject

      """
    let commit = try #require(Commit(decoding: Array(text.utf8)))
    #expect(commit.author.name == "A B")
    #expect(commit.author.zone == "+0130")
    #expect(commit.committer.seconds == 13)
    #expect(commit.parents.isEmpty)
    #expect(commit.message == "subject\n")
  }

  @Test(arguments: [
    ("1 +0000", true), ("  1   +0000  ", true), ("1", false), ("1 ", false), ("", false),
    ("1 +0000 x", false), ("x +0000", false),
  ])
  func `takes seconds and a zone, with any blanks, behind an address`(
    _ times: String, _ isCommit: Bool
  ) {
    let text =
      "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor a <b>\(times)\n"
      + "committer a <b> 1 +0000\n\nm\n"
    let author = Commit(decoding: Array(text.utf8))?.author
    #expect((author?.seconds == 1 && author?.zone == "+0000") == isCommit)
    #expect((author == nil) == !isCommit)
  }

  @Test(arguments: [
    "", "tree x\n\nm", "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n\nm",
    """
    tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904
    parent zz
    author a <b> 1 +0000
    committer a <b> 1 +0000

    m
    """,
    """
    tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904
    author a <b> x +0000
    committer a <b> 1 +0000

    m
    """,
  ])
  func `reads nothing that is not a commit`(_ text: String) {
    #expect(Commit(decoding: Array(text.utf8)) == nil)
  }
}
