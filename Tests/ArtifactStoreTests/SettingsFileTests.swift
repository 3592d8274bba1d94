import ArtifactStore
import SystemPackage
import TestSupport
import Testing

/// What is read of a configuration is what git reads of it.
@Suite(.timeLimit(.minutes(5))) struct SettingsFileTests {
  private let store: TemporaryStore
  private let file: FilePath
  private let folder: TemporaryFolder

  init() throws {
    self.store = try TemporaryStore()
    self.folder = try TemporaryFolder()
    self.file = store.path.appending("config")
  }

  /// What git lists; nil where it cannot read the file.
  private func gitsSettings() throws -> [String]? {
    // Where no repository is, whose own configuration would have to be read too.
    let outcome = try Git(in: folder.path).attempt(
      "config", "--file", file.string, "--no-includes", "--list", "-z")
    guard outcome.status == 0 else { return nil }
    return outcome.bytes.split(separator: 0).map { entry in
      // A name without a value is the short form of true.
      let text = String(decoding: entry, as: UTF8.self)
      return text.contains("\n") ? text : text + "\ntrue"
    }
  }

  /// What the store lists; nil where it cannot read the file.
  private func ourSettings() throws -> [String]? {
    do {
      return try store.store.settings(withPrefix: "").map { "\($0.name)\n\($0.value)" }
    } catch {
      guard case StoreError.malformedSettings = error else { throw error }
      return nil
    }
  }

  @Test(arguments: [
    "[a]\n\tb = c\n", "[a] b = c", "[a]b=c\r\n[d]\r\n e\r\n", "[A.B-c]\n D = E F  \n",
    "[a \"B c\\\"d\\\\e\\f\"]\n\tg = 1\n", "[a]\n b = \" x \" ; y\n c = x # y\n d = \"#\"\n",
    "[a]\n b = x \\\n   y\n c = \\\"\\\\\\n\\t\\b\n", "; x\n# y\n\n[a]\n b\n b = \n b = \"\"\n",
    "\u{FEFF}[a]\n b = \u{E9}\n", "[a]\n b = x\\", "[a]\n b = x \\\n",
    "[a]\n b = 1 \"2\" 3\"4 5\"\n",
    "[core]\n\trepositoryformatversion = 0\n[core]\n\tbare = true\n", "", "[a]\n1b = c\n",
    "[a]\n b c\n", "[a]\n b ; c\n", "[a]\n b = \"x\n", "[a]\n b = \\x\n", "[a\n b = c\n",
    "[a \"b\n\"]\n", "[a b]\n", "[a_]\n b = c\n", "[a \"b\" ]\n", "[]\n a = b\n", "[a]\nb_ = c\n",
  ])
  func `reads what git reads`(_ text: String) throws {
    try Files.write(Array(text.utf8), to: file, mode: 0o600)
    #expect(try ourSettings() == gitsSettings())
  }

  @Test func `agrees with git about any damage`() throws {
    try store.store.set("tka.model.name", to: "\"quoted\" \\ ; # x\n")
    try store.store.add("tka.remote.allow", "one")
    try store.git.run("config", "--add", "url.ssh://a/.insteadOf", "b")
    let whole = try Files.read(file)
    var mutation = Mutation(seed: 5)
    var counts = (same: 0, refused: 0)
    for round in 0..<Effort.rounds(200) {
      let bytes = mutation.apply(to: whole)
      // git before 2.45 makes blanks of tabs, and C ends a text at a zero.
      guard !bytes.contains(0), !bytes.contains(where: { $0 > 0x7E }) else { continue }
      try Files.write(bytes, to: file, mode: 0o600)
      let (ours, gits) = (try ourSettings(), try gitsSettings())
      #expect(ours == gits, "\(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if ours == nil { counts.refused += 1 } else { counts.same += 1 }
    }
    #expect(counts.same > 10)
    #expect(counts.refused > 10)
  }

  @Test func `says which line of a configuration cannot be read`() throws {
    try Files.write(Array("[a]\n b = c\n\n d e\n".utf8), to: file, mode: 0o600)
    #expect(
      throws: StoreError.malformedSettings(
        path: file.string, line: 4, reason: "no value behind d")
    ) {
      try store.store.setting("a.b")
    }
  }

  @Test func `leaves comments and the order of lines as they are`() throws {
    let text = "# mine\n[tka]\n\tb = 1 ; one\n\ta = 2\n\n[core]\n\tx = y\n"
    try Files.write(Array(text.utf8), to: file, mode: 0o600)
    try store.store.set("tka.a", to: "3")
    let after = String(decoding: try Files.read(file), as: UTF8.self)
    #expect(after == text.replacing("a = 2", with: "a = 3"))
  }
}
