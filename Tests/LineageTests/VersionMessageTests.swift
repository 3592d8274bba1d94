import ArtifactStore
import Lineage
import TestSupport
import Testing

@Suite struct RootTests {
  // [M2]
  @Test func `is the same commit in every store, as git computes it`() throws {
    #expect(
      String(decoding: Root.commit.encoded, as: UTF8.self) == """
        tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904
        author tka <tka@localhost> 0 +0000
        committer tka <tka@localhost> 0 +0000

        root: nothing yet

        Tka-Kind: root

        """)
    #expect(Root.id.hex == "90cf12e238e541a8f615c7a0db299454677734f1")
    let folder = try TemporaryFolder()
    let made = try Git(in: folder.path).run(
      "hash-object", "-t", "commit", "--stdin", "--literally", input: Root.commit.encoded)
    #expect(made.output == Root.id.hex)
  }
}

/// Trailers that git lists [M8].
@Suite struct VersionMessageTests {
  private static func message() throws -> VersionMessage {
    let commit = try #require(CommitID(hex: "0123456789abcdef0011223344556677fedcba98"))
    return VersionMessage(
      subject: "batch 42: 50 records", body: "a body\nof two lines\n\nand another: paragraph",
      kind: "batch", tick: "20260327T120000Z", version: "0.1.0",
      inputs: [.init(role: "archive", commit: commit), .init(role: "prompts", commit: commit)])
  }

  @Test func `writes a subject, a body and trailers`() throws {
    #expect(
      try Self.message().text == """
        batch 42: 50 records

        a body
        of two lines

        and another: paragraph

        Tka-Kind: batch
        Tka-Tick: 20260327T120000Z
        Tka-Version: 0.1.0
        Tka-Input: archive 0123456789abcdef0011223344556677fedcba98
        Tka-Input: prompts 0123456789abcdef0011223344556677fedcba98

        """)
  }

  @Test func `reads what it writes`() throws {
    let message = try Self.message()
    #expect(VersionMessage(parsing: message.text) == message)
    let short = VersionMessage(subject: "s", kind: "root")
    #expect(VersionMessage(parsing: short.text) == short)
    #expect(VersionMessage(parsing: Root.commit.message)?.kind == "root")
  }

  @Test func `writes trailers that git finds`() throws {
    let folder = try TemporaryFolder()
    let text = try Self.message().text
    let parsed = try Git(in: folder.path).run(
      "interpret-trailers", "--parse", input: Array(text.utf8))
    #expect(parsed.lines == Array(text.split(separator: "\n").map(String.init).suffix(5)))
  }

  @Test(arguments: [
    "", "subject", "subject\n", "Tka-Kind: promotion", "subject\nTka-Kind: promotion\n",
    "subject\n\nprose\nTka-Kind: promotion\n", "subject\n\nTka-Kind: promotion\n\nprose\n",
    "subject\n\nTka-Kind: promotion\nTka-Kind: root\n", "subject\n\nTka-Kinds: promotion\n",
  ])
  func `finds no kind where git finds none, or two`(_ text: String) throws {
    #expect(VersionMessage(parsing: text)?.kind == nil)
    let folder = try TemporaryFolder()
    let git = Git(in: folder.path)
    try git.run("init", "--quiet")
    let tree = try git.run("mktree").output
    let commit = try git.run("commit-tree", tree, input: Array(text.utf8)).output
    let kinds = try git.run(
      "log", "-1", "--format=%(trailers:key=Tka-Kind,valueonly,separator=%x2C)", commit)
    #expect(kinds.output != "promotion" || text.contains("prose\nTka-Kind"))
  }
}
