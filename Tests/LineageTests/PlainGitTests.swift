import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

/// A line that is not where the log says was moved by plain git, or is damaged [M11].
@Suite struct PlainGitTests {
  private let store: TemporaryRegistry
  private var registry: Registry { store.registry }

  init() throws { self.store = try TemporaryRegistry() }

  private func target(_ ref: String) throws -> String { try store.git.run("rev-parse", ref).output }

  /// Writes the file of a ref, past every check.
  private func write(_ text: String, to line: Line) throws {
    try Files.write(
      Array(text.utf8), to: store.path.appending(FilePath(line.ref.text).components), mode: 0o600)
  }

  // [M14]
  @Test func `takes up a rollback of promoted`() throws {
    let first = try store.advance(.promoted, "one")
    let second = try store.advance(.promoted, "two")
    try store.git.run("update-ref", "refs/heads/promoted", "promoted~1")
    #expect(try registry.snapshot().tip(.promoted) == first)
    let settled = try registry.settle(.test("tick"))
    #expect(settled.tip(.promoted) == first)
    let newest = try registry.log.newest()
    #expect(newest.description.verb == "git")
    #expect(newest.moves == [.init(line: .promoted, from: second, to: first)])
    #expect(try target("refs/tka/applied") == newest.id.hex)
    // Forward again, to what was promoted before; the hook asks a program that has no objection.
    try store.git.run("config", "tka.program", "/bin/true")
    try store.git.run("update-ref", "refs/heads/promoted", second.hex)
    #expect(try registry.settle(.test("tick")).tip(.promoted) == second)
    try store.expectClean()
  }

  // [M14]
  @Test func `does not take up a promotion that the gate did not let through`() throws {
    let first = try store.advance(.promoted, "one")
    let refused = try store.promotion { $0.composites.candidate = "0.5" }
    try write("\(refused.hex)\n", to: .promoted)
    #expect(throws: LineageError.self) { try registry.settle(.test("tick")) }
    #expect(try registry.damage().map(\.subject) == ["refs/heads/promoted"])
    try registry.restore(registry.log.newest().view, .test("restore"))
    #expect(try registry.snapshot().tip(.promoted) == first)
    // What was overwritten is kept [M12].
    #expect(try store.git.run("rev-list", "refs/tka/operations").lines.contains(refused.hex))
  }

  @Test(arguments: ["", "garbage\n", "1428be1cedc57c9b37d3fc8e8e47439991ff2cb7\n"])
  func `repairs a mark of what was applied that says nothing`(_ text: String) throws {
    let first = try store.advance(.profile, "one")
    let mark = store.path.appending("refs").appending("tka").appending("applied")
    try Files.removeAll(mark)
    if !text.isEmpty { try Files.write(Array(text.utf8), to: mark, mode: 0o600) }
    #expect(try registry.damage().map(\.subject) == ["refs/tka/applied"])
    try registry.restore(registry.log.newest().view, .test("restore"))
    #expect(try registry.damage().isEmpty)
    #expect(try registry.snapshot().tip(.profile) == first)
    try store.expectClean()
  }

  @Test func `takes up a move in an operation of its own before the next one`() throws {
    let first = try store.advance(.profile, "one")
    try store.advance(.profile, "two")
    try store.git.run("branch", "-f", "profile", first.hex)
    let dataset = try store.version(of: .dataset, "data")
    try registry.record(.test("next"), moves: [.init(line: .dataset, from: Root.id, to: dataset)])
    var verbs: [String] = []
    try registry.log.walk { operation in
      verbs.append(operation.description.verb)
      return true
    }
    #expect(verbs == ["next", "git", "test", "test", "init"])
    #expect(try registry.snapshot().tip(.profile) == first)
    #expect(try target("profile") == first.hex)
    try store.expectClean()
  }

  @Test func `refuses an operation that began before a rollback by plain git`() throws {
    let first = try store.advance(.profile, "one")
    let second = try store.advance(.profile, "two")
    let third = try store.version(of: .profile, "three")
    try store.git.run("update-ref", "refs/heads/profile", first.hex)
    #expect(throws: LineageError.moved(.profile, expected: second, found: first)) {
      try registry.record(
        .test("late"), moves: [.init(line: .profile, from: second, to: third)])
    }
    #expect(try target("profile") == first.hex)
    #expect(try registry.log.newest().description.verb == "git")
  }

  @Test func `settles without an operation where nothing moved`() throws {
    let before = try registry.log.newest()
    #expect(try registry.settle(.test("tick")).operation == before.id)
    #expect(try registry.log.newest() == before)
  }

  enum Harm: String, CaseIterable, Sendable {
    case deleted, foreignKind, noTrailers, foreignRoot, sideways, symbolic, garbage, empty
    case noCommit, nothingThere

    var line: Line { self == .sideways ? .promoted : .profile }
  }

  private func inflict(_ harm: Harm) throws {
    switch harm {
    case .deleted: try store.git.run("update-ref", "-d", "refs/heads/profile")
    case .foreignKind:
      let commit = try store.version(of: .profile, "x", kind: .batch)
      try store.git.run("update-ref", "refs/heads/profile", commit.hex)
    case .noTrailers:
      let commit = try store.git.run("commit-tree", "profile^{tree}", "-p", "profile", "-m", "mine")
      try store.git.run("update-ref", "refs/heads/profile", commit.output)
    case .foreignRoot:
      let commit = try store.git.run(
        "commit-tree", "profile^{tree}", "-m", "mine\n\nTka-Kind: profile")
      try store.git.run("update-ref", "refs/heads/profile", commit.output)
    case .sideways:
      let aside = try store.version(
        of: .promoted, after: Root.id, #"{"decision":{"verdict":"pass"}}"#, name: "promotion.json")
      try write("\(aside)\n", to: .promoted)
    case .symbolic: try store.git.run("symbolic-ref", "refs/heads/profile", "refs/heads/dataset")
    case .garbage: try write("garbage\n", to: .profile)
    case .empty: try write("", to: .profile)
    case .noCommit: try write("\(try target("profile^{tree}"))\n", to: .profile)
    case .nothingThere: try write(String(repeating: "12", count: 20) + "\n", to: .profile)
    }
  }

  @Test(arguments: Harm.allCases)
  func `calls what it cannot explain damage, and repairs it when asked`(_ harm: Harm) throws {
    let profile = try store.advance(.profile, "one")
    try store.advance(.promoted, "one")
    let promoted = try store.advance(.promoted, "two")
    let before = try registry.log.newest()
    try inflict(harm)
    #expect(try registry.damage().map(\.subject) == [harm.line.ref.text])
    #expect(throws: LineageError.self) { try registry.snapshot() }
    #expect(throws: LineageError.self) { try registry.settle(.test("tick")) }
    let next = try store.version(of: .evals, "x")
    #expect(throws: LineageError.self) {
      try registry.record(.test("x"), moves: [.init(line: .evals, from: Root.id, to: next)])
    }
    #expect(try registry.log.newest() == before)
    let recorded = try registry.recordedSnapshot()
    #expect(recorded.tip(.profile) == profile)
    try registry.restore(recorded.view, .test("restore"))
    #expect(try registry.damage().isEmpty)
    let restored = try registry.snapshot()
    #expect(restored.tip(.profile) == profile)
    #expect(restored.tip(.promoted) == promoted)
    #expect(try target("profile") == profile.hex)
    #expect(try target("promoted") == promoted.hex)
    #expect(try store.store.value(of: Line.profile.ref) == .commit(profile))
    try store.expectClean()
  }

  @Test func `calls a missing applied ref damage, and repairs it when asked`() throws {
    try store.git.run("update-ref", "-d", "refs/tka/applied")
    #expect(try registry.damage().map(\.subject) == ["refs/tka/applied"])
    try registry.restore(registry.recordedSnapshot().view, .test("restore"))
    #expect(try registry.damage().isEmpty)
    try store.advance(.profile, "one")
  }

  @Test func `says so when the log itself is gone`() throws {
    try store.git.run("update-ref", "-d", "refs/tka/operations")
    let error = #expect(throws: LineageError.self) { try registry.snapshot() }
    guard case .damaged(let damage)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(damage.map(\.subject) == ["refs/tka/operations"])
  }
}
