import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

@Suite struct VerificationTests {
  private let store: TemporaryRegistry

  init() throws { self.store = try TemporaryRegistry() }

  private func faults() throws -> [Verification.Fault] {
    try Verification.run(on: Registry(opening: store.path)).faults
  }

  /// Writes a version whose tree is changed after its artifact was finished, and records it.
  private func bend(
    _ line: Line, kind: Kind? = nil, inputs: [Link] = [], message: String? = nil,
    parents: [CommitID]? = nil, _ change: (inout TreeEditor, inout Transaction) throws -> Void
  ) throws {
    let tip = try store.registry.snapshot().tip(line)
    let good = try store.version(of: line, "text", kind: kind, inputs: inputs)
    var transaction = Transaction(in: store.store)
    var editor = TreeEditor()
    try change(&editor, &transaction)
    let tree = try editor.write(over: store.store.commit(good).tree, in: &transaction)
    let commit = try transaction.write(
      Commit(
        tree: tree, parents: parents ?? [tip],
        author: Signature(name: "tka", email: "", seconds: 1),
        message: message ?? VersionMessage(subject: "s", kind: line.kind.rawValue).text))
    try transaction.makeDurable()
    try store.record(line, to: commit)
  }

  private func expect(
    _ invariant: String, _ reason: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let faults = try faults()
    #expect(
      faults.contains { $0.invariant == invariant && $0.reason.contains(reason) },
      "\(faults)", sourceLocation: sourceLocation)
  }

  @Test func `finds nothing wrong with a whole store`() throws {
    let archive = try store.advance(.archive, "a")
    let artifact = try #require(try store.registry.snapshot().findArtifact(on: .archive)).id
    try store.advance(.profile, "one")
    try store.advance(.profile, "two")
    let dataset = try store.version(
      of: .dataset, "d", inputs: [Link(role: "archive", artifact: artifact)],
      inputCommits: [.init(role: "archive", commit: archive)])
    try store.record(.dataset, to: dataset)
    try store.advance(.promoted, "one")
    try store.advance(.promoted, "two")
    try store.git.run("update-ref", "refs/heads/promoted", "promoted~1")
    let profile = try store.registry.snapshot().tip(.profile)
    try store.registry.record(
      .test("undo"), moves: [.init(line: .profile, from: profile, to: Root.id)])
    var transaction = Transaction(in: store.store)
    var draft = ArtifactDraft(.blob)
    try draft.add("log/x", Array("a".utf8), in: &transaction)
    try draft.addLog("y", Array("b".utf8), in: &transaction)
    try store.registry.keep([draft], seconds: 1, in: &transaction)
    var total = 0
    let report = try Verification.run(on: store.registry) { done, all in
      total = all
      #expect(done <= all)
    }
    #expect(report.faults.isEmpty, "\(report.faults)")
    #expect(report.objectsRead == total)
    #expect(try report.objectsRead == store.store.allObjects().count)
    // One each on archive and dataset, two each on profile and promoted, one on none.
    #expect(report.artifactsRead == 7)
    // The payloads "a" of the archive and of what was put in are one blob.
    #expect(report.payloadsRead == 8)
    let share = try #require(Verification.Share(index: 0, of: 4))
    let part = try Verification.run(on: store.registry, depth: .share(share))
    #expect(part.faults.isEmpty)
    #expect(part.objectsRead < report.objectsRead)
    #expect(Verification.Share(index: 4, of: 4) == nil)
    #expect(Verification.Share(index: 0, of: 0) == nil)
    try store.expectClean()
  }

  // [M1]
  @Test func `finds an object that is missing`() throws {
    let commit = try store.advance(.profile, "one")
    let tree = try store.store.commit(commit).tree
    let id = try #require(try store.store.find("text.md", in: tree)).id.hex
    try store.git.unpack()
    try Files.removeAll(store.path.appending("objects/\(id.prefix(2))/\(id.dropFirst(2))"))
    try expect("M1", "names \(id), which is not there")
    try expect("M5", "object \(id) is missing")
  }

  // [M2]
  @Test func `finds a line that does not begin at the root`() throws {
    try bend(.profile, parents: []) { _, _ in }
    try expect("M2", "is not the root")
  }

  // [M4]
  @Test func `finds an artifact that is not in canonical form`() throws {
    try bend(.profile) { editor, transaction in
      let file = try transaction.write(Array("{\"kind\": \"profile\"}\n".utf8))
      editor.set("artifact.json", to: file.objectID)
    }
    try expect("M4", "artifact.json")
  }

  // [M3]
  @Test func `finds a version without an artifact`() throws {
    try bend(.profile) { editor, _ in editor.remove("artifact.json") }
    try expect("M3", "has no artifact.json")
  }

  // [M5]
  @Test(
    arguments: [
      ("text.md", "texts", "has 5 bytes and not 4"), ("text.md", "TEXT", "has another SHA-256"),
      ("more.md", "x", "holds the file more.md, which is none of its payloads"),
      ("text.md", nil, "its payload text.md is missing"),
      ("a/b/c", "x", "holds the file a/b/c, which is none of its payloads"),
    ] as [(String, String?, String)])
  func `finds files that are not what the artifact says`(
    _ name: String, _ content: String?, _ reason: String
  ) throws {
    try bend(.profile) { editor, transaction in
      if let content {
        editor.set(name, to: try transaction.write(Array(content.utf8)).objectID)
      } else {
        editor.remove(name)
      }
    }
    try expect("M5", reason)
  }

  // [M6]
  @Test func `finds an input that is no artifact of the store`() throws {
    let id = try #require(ArtifactID(hex: String(repeating: "12", count: 20)))
    try bend(.profile, inputs: [Link(role: "archive", artifact: id)]) { _, _ in }
    try expect("M6", "its input \(id) is not an artifact of this store")
  }

  // [M7]
  @Test func `finds parents where a line is linear`() throws {
    let other = try store.advance(.archive, "a")
    try bend(.profile, parents: [Root.id, other]) { _, _ in }
    try expect("M7", "has parents beside the version before")
  }

  // [M8]
  @Test func `finds trailers that do not say what is so`() throws {
    let archive = try store.advance(.archive, "a")
    let input = VersionMessage.Input(role: "archive", commit: archive)
    let message = VersionMessage(subject: "s", kind: "dataset", inputs: [input])
    try bend(.dataset, message: message.text) { _, _ in }
    try expect("M8", "does not bear its input \(archive.short) as a parent")
    try bend(.evals, message: "s\n\nTka-Kind: batch\n") { _, _ in }
    try expect("M8", "is not of kind eval")
    try bend(.insights, message: "s\n") { _, _ in }
    try expect("M8", "has no Tka-Kind trailer")
    let nowhere = try #require(CommitID(hex: String(repeating: "12", count: 20)))
    let lost = VersionMessage(
      subject: "s", kind: "profile", inputs: [.init(role: "archive", commit: nowhere)])
    try bend(.profile, message: lost.text) { _, _ in }
    try expect("M8", "names the input \(nowhere.short), which is no commit")
    try bend(.adapters, kind: .batch) { _, _ in }
    try expect("M8", "is not of kind adapter")
  }

  // [M11]
  @Test func `finds a line that is missing`() throws {
    try store.advance(.profile, "one")
    try store.git.run("update-ref", "-d", "refs/heads/profile")
    let faults = try faults()
    #expect(faults.map(\.invariant) == ["M11"])
    #expect(faults.map(\.subject) == ["refs/heads/profile"])
  }

  // [M12]
  @Test func `finds an operation that lets go of what it took off a line`() throws {
    let one = try store.advance(.profile, "one")
    try store.registry.record(
      .test("undo"), moves: [.init(line: .profile, from: one, to: Root.id)])
    #expect(try faults().isEmpty)
    let forged = try store.git.run(
      "commit-tree", "refs/tka/operations^{tree}", "-p", "refs/tka/operations^1", "-m", "forged")
    try store.git.run("update-ref", "refs/tka/operations", forged.output)
    try store.git.run("update-ref", "refs/tka/applied", forged.output)
    try expect("M12", "does not hold the superseded commit \(one.short)")
  }

  // [M10]
  @Test func `finds an operation that does not follow the one before`() throws {
    try store.advance(.profile, "one")
    try store.advance(.profile, "two")
    let forged = try store.git.run(
      "commit-tree", "refs/tka/operations^{tree}", "-p", "refs/tka/operations~2", "-m", "forged")
    try store.git.run("update-ref", "refs/tka/operations", forged.output)
    try store.git.run("update-ref", "refs/tka/applied", forged.output)
    try expect("M10", "does not follow its first parent")
  }

  @Test func `finds it also where hundreds of operations came after it`() throws {
    let one = try store.advance(.profile, "one")
    let two = try store.version(of: .profile, "two")
    /// To the second version and back, again and again.
    func goOn(_ count: Int) throws {
      let steps = (0..<count).map { number in
        let ends = number.isMultiple(of: 2) ? (one, two) : (two, one)
        return Lineage.Operation.Step(
          .test("step"), moves: [.init(line: .profile, from: ends.0, to: ends.1)])
      }
      var transaction = Transaction(in: store.store)
      try store.registry.record(steps, in: &transaction)
    }
    try goOn(600)
    #expect(try faults().isEmpty)
    let forged = try store.git.run(
      "commit-tree", "refs/tka/operations^{tree}", "-p", "refs/tka/operations~2", "-m", "forged")
    try store.git.run("update-ref", "refs/tka/operations", forged.output)
    try store.git.run("update-ref", "refs/tka/applied", forged.output)
    try goOn(600)
    let faults = try faults()
    #expect(faults.map(\.invariant) == ["M10", "M12"], "\(faults)")
    #expect(faults.allSatisfy { $0.subject == "operation \(forged.output.prefix(12))" })
  }

  // [M11]
  @Test func `finds a ref of tka's that is gone, and one that nobody knows`() throws {
    let shelf = store.path.appending("refs/tka/artifacts")
    try Files.replace(store.path.appending("refs/tka/artifacdts"), with: shelf)
    try expect("M13", "is missing")
    try expect("M11", "is no ref of tka's")
    try store.git.run("update-ref", "refs/tka/artifacts", Root.id.hex)
    try store.git.run("update-ref", "-d", "refs/tka/artifacdts")
    try store.git.run("update-ref", "refs/mine/anything", Root.id.hex)
    #expect(try faults().isEmpty)
  }

  // [M13]
  @Test func `finds an artifact that is kept under another id`() throws {
    let commit = try store.advance(.profile, "one")
    var transaction = Transaction(in: store.store)
    var editor = TreeEditor()
    let tree = try store.store.commit(commit).tree
    editor.set("ab/cd", to: tree.objectID, mode: .tree)
    let shelf = try transaction.write(
      Commit(
        tree: try editor.write(over: nil, in: &transaction), parents: [Root.id],
        author: Signature(name: "tka", email: "", seconds: 1), message: "s\n\nTka-Kind: artifacts\n"
      ))
    try transaction.publish(shelf, to: ArtifactShelf.ref, expecting: .value(Root.id))
    try expect("M13", "under another id")
  }

  // [M14]
  @Test func `finds a promotion that its gate did not let through`() throws {
    try store.advance(.promoted, "one")
    #expect(try faults().isEmpty)
    let failed = try store.promotion { $0.composites.candidate = "0.5" }
    try store.record(.promoted, to: failed)
    try expect("M14", "the gate did not let it through")
  }

  // [M14]
  @Test func `finds a promotion that is none`() throws {
    let commit = try store.version(of: .promoted, "{}\n", name: "promotion.json")
    try store.record(.promoted, to: commit)
    try expect("M14", "schema of promotion.json is missing")
  }
}
