import ArtifactStore
import CanonicalJSON
import TestSupport
import Testing

@testable import Lineage

@Suite struct ArtifactTests {
  private static let input = "0123456789abcdef0011223344556677fedcba98"
  private static let digestOfA = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
  private static let digestOfNothing =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  /// Two payloads whose names Swift takes for one text: e with an accent, decomposed and composed.
  private static let golden =
    #"{"inputs":[{"id":"\#(input)","role":"archive"},{"id":"\#(input)","role":"prompts"}],"#
    + #""kind":"profile","parameters":{"batch_size":50,"é":1},"payloads":["#
    + "{\"name\":\"e\u{301}\",\"sha256\":\"\(digestOfA)\",\"size\":1},"
    + "{\"name\":\"\u{E9}\",\"sha256\":\"\(digestOfNothing)\",\"size\":0}],"
    + #""provider":"extractive","schema":1}"# + "\n"

  private func artifact() throws -> Artifact {
    let input = try #require(ArtifactID(hex: Self.input))
    return Artifact(
      kind: .profile, parameters: JSONObject([("\u{E9}", 1), ("batch_size", 50)]),
      provider: "extractive",
      inputs: [Link(role: "prompts", artifact: input), Link(role: "archive", artifact: input)],
      payloads: [
        Payload(name: "\u{E9}", size: 0, digest: SHA256Digest(of: [])),
        Payload(name: "e\u{301}", size: 1, digest: SHA256Digest(of: Array("a".utf8))),
      ])
  }

  // [M4]
  @Test func `has the bytes that the model fixes`() throws {
    let bytes = try artifact().encoded
    #expect(bytes == Array(Self.golden.utf8))
    #expect(try Artifact(decoding: bytes) == artifact())
    #expect(try artifact().find("\u{E9}")?.size == 0)
    #expect(try artifact().find("e\u{301}")?.size == 1)
    #expect(try artifact().find("e") == nil)
  }

  // [M3]
  @Test func `has the id of its artifact.json, which git computes too`() throws {
    let store = try TemporaryRegistry()
    var transaction = Transaction(in: store.store)
    var draft = ArtifactDraft(.blob)
    try draft.add("a", Array("a".utf8), in: &transaction)
    var editor = TreeEditor()
    let id = try draft.finish(in: &editor, &transaction)
    let text =
      #"{"inputs":[],"kind":"blob","parameters":{},"payloads":[{"name":"a","sha256":""#
      + Self.digestOfA + #"","size":1}],"schema":1}"# + "\n"
    let made = try store.git.run("hash-object", "--stdin", input: Array(text.utf8))
    #expect(id.hex == made.output)
    let tree = try editor.write(over: nil, in: &transaction)
    try transaction.makeDurable()
    #expect(
      try store.git.run("cat-file", "blob", "\(tree):artifact.json").bytes == Array(text.utf8))
    try store.expectClean()
  }

  // [M3]
  @Test func `has the same id however its payload is laid out`() throws {
    let store = try TemporaryRegistry()
    var random = SplitMix64(seed: 3)
    let bytes = random.bytes(ChunkedFile.threshold + 1)
    var transaction = Transaction(in: store.store)
    var whole = ArtifactDraft(.adapter)
    try whole.add("model", bytes, in: &transaction)
    var chunked = ArtifactDraft(.adapter)
    var rest = bytes[...]
    try chunked.add("model", in: &transaction) {
      defer { rest = rest.dropFirst(99_999) }
      return Array(rest.prefix(99_999))
    }
    var (one, other) = (TreeEditor(), TreeEditor())
    let id = try whole.finish(in: &one, &transaction)
    #expect(try chunked.finish(in: &other, &transaction) == id)
    let trees = try (
      one.write(over: nil, in: &transaction), other.write(over: nil, in: &transaction)
    )
    try transaction.makeDurable()
    #expect(trees.0 != trees.1)
    #expect(try store.store.find("model", in: trees.0)?.mode == .file)
    #expect(try store.store.find("model", in: trees.1)?.mode == .tree)
    try store.expectClean()
  }

  @Test func `does not let a log change its id`() throws {
    let store = try TemporaryRegistry()
    var transaction = Transaction(in: store.store)
    var (plain, logged) = (ArtifactDraft(.batch), ArtifactDraft(.batch))
    try logged.addLog("run.txt", Array("12:00".utf8), in: &transaction)
    try plain.add("a", [1], in: &transaction)
    try logged.add("a", [1], in: &transaction)
    var (one, other) = (TreeEditor(), TreeEditor())
    let ids = try (plain.finish(in: &one, &transaction), logged.finish(in: &other, &transaction))
    #expect(ids.0 == ids.1)
    let tree = try other.write(over: nil, in: &transaction)
    #expect(try store.store.find("log/run.txt", in: tree) != nil)
  }

  @Test(arguments: [
    ["artifact.json"], ["a", "a"], ["../a"], ["/a"], ["a//b"], [""], [".git/config"], ["a", "a/b"],
    ["artifact.json/x"],
  ])
  func `refuses payloads whose names do not go together`(_ names: [String]) throws {
    let store = try TemporaryRegistry()
    var transaction = Transaction(in: store.store)
    var draft = ArtifactDraft(.blob)
    for name in names { try draft.add(name, [1], in: &transaction) }
    var editor = TreeEditor()
    var isRefused = false
    do { _ = try draft.finish(in: &editor, &transaction) } catch { isRefused = true }
    #expect(isRefused)
  }

  @Test(arguments: [
    ("", "", ""),
    ("\n", "", ""),  // no newline at the end
    ("}\n", "}\n\n", ""),
    ("\"schema\":1", "\"schema\": 1", ""),
    ("\"schema\":1", "\"schema\":1.0", ""),
    ("\"schema\":1", "\"schema\":0", ""),
    (",\"schema\":1", "", "schema"),
    ("\"kind\":\"profile\"", "\"kind\":\"other\"", "kind"),
    ("\"kind\":\"profile\"", "\"kind\":1", "kind"),
    ("\"kind\":\"profile\"", "\"kind\":\"profile\",\"more\":1", ""),
    ("\"size\":1", "\"size\":-1", "payloads.size"),
    ("\"size\":1", "\"size\":1.5", "size"),
    ("\"size\":1", "\"size\":\"1\"", "size"),
    ("\"name\":\"e\u{301}\"", "\"name\":\"../e\"", "payloads.name"),
    ("\"name\":\"e\u{301}\"", "\"name\":\"artifact.json\"", "payloads.name"),
    ("\"name\":\"e\u{301}\"", "\"name\":\"\u{E9}\"", "payloads.name"),
    ("\"name\":\"e\u{301}\"", "\"name\":\"\u{FF}\"", ""),  // out of order
    ("\"role\":\"archive\"", "\"role\":\"z\"", ""),  // out of order
    (digestOfA, "ca97", "payloads.sha256"),
    ("\"role\":\"archive\"", "\"roles\":\"archive\"", "role"),
    (input, "0123", "inputs.id"),
    ("\"provider\":\"extractive\"", "\"provider\":null", "provider"),
    ("\"parameters\":{", "\"parameters\":[{", ""),
  ])
  func `refuses whatever it would not write`(
    _ part: String, _ replacement: String, _ field: String
  ) throws {
    let golden = Self.golden.utf8
    var bytes = Array(golden)
    if part.isEmpty {
      bytes = []
    } else {
      let place = try #require(golden.firstRange(of: part.utf8))
      bytes = Array(golden[..<place.lowerBound]) + Array(replacement.utf8)
      bytes += golden[place.upperBound...]
    }
    let error = #expect(throws: LineageError.self) { try Artifact(decoding: bytes) }
    guard case .malformed("artifact.json", field, _)? = error else {
      Issue.record("\(String(describing: error)) does not name the field \(field)")
      return
    }
  }

  @Test func `says that a newer program wrote it`() throws {
    let text = Self.golden.replacing("\"schema\":1", with: "\"schema\":2")
    #expect(throws: LineageError.newerFormat("artifact.json", found: 2, known: 1)) {
      try Artifact(decoding: Array(text.utf8))
    }
  }

  @Test(arguments: [
    [], ["a"], ["b", "a"], ["a/b", "a/c", "ab"], ["a-b", "a/c"], ["a/b/c", "a/c/b"],
    ["gitx", ".x"],
  ]) func `takes names of files`(_ names: [String]) {
    #expect(Payload.areNames(names))
  }

  @Test(arguments: [
    [""], ["a", "a"], ["a/b", "a", "c"], ["a", "a-b", "a/c"], ["a/b", "a/b/c"], ["artifact.json"],
    ["artifact.json/a"], ["a//b"], ["/a"], ["a/"], ["a/../b"], [".git/a"], ["a/.GIT/b"], ["a\0b"],
    ["x/a", "x/a/b", "y"],
  ]) func `takes no names that cannot be those of one artifact's files`(_ names: [String]) {
    #expect(!Payload.areNames(names))
  }
}
