import ArtifactStore
import Lineage
import TestSupport
import Testing

@Suite struct RegistryTests {
  private let store: TemporaryRegistry
  private var registry: Registry { store.registry }

  init() throws { self.store = try TemporaryRegistry() }

  private func target(_ ref: String) throws -> String { try store.git.run("rev-parse", ref).output }

  // [M2]
  @Test func `begins every line with the root commit`() throws {
    for line in Line.allCases {
      #expect(try target(line.ref.text) == Root.id.hex)
      #expect(try registry.snapshot().isEmpty(line))
    }
    #expect(try target("refs/tka/operations") == target("refs/tka/applied"))
    #expect(try registry.damage().isEmpty)
    try store.expectClean()
  }

  @Test func `begins with the first versions that it is given`() throws {
    let store = try TemporaryRegistry(firstVersions: [
      .init(
        line: .policy, payloads: [("policy.json", Array("{}\n".utf8))], subject: "policy: first")
    ])
    let snapshot = try store.registry.snapshot()
    #expect(try store.git.run("rev-parse", "policy~1").output == Root.id.hex)
    #expect(try snapshot.findFile("policy.json", on: .policy) == Array("{}\n".utf8))
    #expect(try snapshot.findArtifact(on: .policy)?.artifact.kind == .policy)
    #expect(try snapshot.findFile("nothing", on: .policy) == nil)
    #expect(try snapshot.list("", on: .policy).map(\.name) == ["artifact.json", "policy.json"])
    #expect(snapshot.isEmpty(.profile))
    let first = try store.registry.log.newest()
    #expect(first.previous == nil)
    #expect(first.moves.map(\.line) == [.policy])
    try store.expectClean()
  }

  @Test func `refuses a repository that tka did not make, and one of a newer tka`() throws {
    let plain = try TemporaryStore()
    #expect(throws: StoreError.self) { try Registry(opening: plain.path) }
    try store.git.run("config", "tka.format", "2")
    #expect(throws: LineageError.newerFormat("the store", found: 2, known: 1)) {
      try Registry(opening: store.path)
    }
    try store.git.run("config", "tka.format", "x")
    #expect(throws: StoreError.self) { try Registry(opening: store.path) }
  }

  @Test func `moves another ref along, unless somebody was quicker`() throws {
    let ref = RefName("refs/tka/calls" as StaticString)
    let commit = try store.version(of: .profile, "one")
    func record(from old: CommitID, to new: CommitID) throws {
      var transaction = Transaction(in: registry.store)
      let operation = try registry.record(
        .test("test"), moves: [.init(line: .profile, from: old, to: new)],
        in: &transaction, along: .init(ref, to: commit, expecting: .absent))
      #expect(operation != nil)
    }
    try record(from: Root.id, to: commit)
    #expect(try target(ref.text) == commit.hex)
    // It is there by now, which is not what is expected.
    let second = try store.version(of: .profile, "two")
    try record(from: commit, to: second)
    #expect(try target("profile") == second.hex)
    #expect(try target(ref.text) == commit.hex)
    #expect(try registry.damage().isEmpty)
    try store.expectClean()
  }

  /// [M10] The operation holds its moves and the view; the line and `applied` have followed.
  @Test func `records an operation and moves its line`() throws {
    let first = try registry.log.newest()
    let commit = try store.version(of: .profile, "one")
    let operation = try #require(try store.record(.profile, to: commit))
    #expect(try target("profile") == commit.hex)
    #expect(try target("profile~1") == Root.id.hex)
    #expect(try target("refs/tka/operations") == operation.id.hex)
    #expect(try target("refs/tka/applied") == operation.id.hex)
    #expect(
      try store.git.run("show", "refs/tka/operations:operation.json").bytes
        == Array(
          (#"{"moves":[{"from":"\#(Root.id)","line":"profile","to":"\#(commit)"}],"#
            + #""previous":"\#(first.id)","schema":1,"summary":"a test","verb":"test","#
            + #""who":"tester"}"# + "\n").utf8))
    let lines = Line.allCases.map(\.rawValue).sorted()
      .map { "\"\($0)\":\"\($0 == "profile" ? commit.hex : Root.id.hex)\"" }
    #expect(
      try store.git.run("show", "refs/tka/operations:view.json").bytes
        == Array(("{\"lines\":{" + lines.joined(separator: ",") + "},\"schema\":1}\n").utf8))
    #expect(try registry.log.newest() == operation)
    #expect(try registry.snapshot().tip(.profile) == commit)
    #expect(try registry.snapshot().operation == operation.id)
    try store.expectClean()
  }

  @Test func `records operations that follow each other at once, or none of them`() throws {
    let first = try registry.log.newest()
    let one = try store.version(of: .profile, "one")
    let two = try store.version(of: .profile, after: one, "two")
    let data = try store.version(of: .dataset, "data")
    let steps: [Lineage.Operation.Step] = [
      .init(.test("one"), moves: [.init(line: .profile, from: Root.id, to: one)]),
      .init(.test("nothing"), moves: [.init(line: .dataset, from: Root.id, to: Root.id)]),
      .init(
        .test("two"),
        moves: [
          .init(line: .dataset, from: Root.id, to: data),
          .init(line: .profile, from: one, to: two),
        ]),
    ]
    var transaction = Transaction(in: store.store)
    let last = try #require(try registry.record(steps, in: &transaction))
    #expect(last.description.verb == "two" && last.moves.map(\.line) == [.dataset, .profile])
    let before = try Lineage.Operation(reading: #require(last.previous), from: store.store)
    #expect(before.description.verb == "one" && before.previous == first.id)
    #expect(before.view[.profile] == one && before.view[.dataset] == Root.id)
    #expect(try target("profile") == two.hex)
    #expect(try target("dataset") == data.hex)
    #expect(try target("refs/tka/applied") == last.id.hex)
    #expect(try registry.snapshot().operation == last.id)

    // The second does not begin where the first ends.
    let three = try store.version(of: .profile, after: two, "three")
    #expect(throws: LineageError.moved(.profile, expected: one, found: three)) {
      try registry.record(
        [
          .init(.test("x"), moves: [.init(line: .profile, from: two, to: three)]),
          .init(.test("y"), moves: [.init(line: .profile, from: one, to: two)]),
        ], in: &transaction)
    }
    #expect(try registry.log.newest() == last)
    #expect(try registry.damage().isEmpty)
    #expect(registry.index.bringUpToDate())
    try store.expectClean()
  }

  @Test func `keeps everything that a description says`() throws {
    let commit = try store.version(of: .profile, "one")
    let undoes = try registry.log.newest().id
    let description = Lineage.Operation.Description(
      verb: "undo", summary: "s", reason: "because", who: "w", tick: "t", undoes: undoes,
      seconds: 1_234_567_890)
    let operation = try registry.record(
      description, moves: [.init(line: .profile, from: Root.id, to: commit)])
    #expect(operation?.description == description)
    #expect(try registry.log.newest().description == description)
    #expect(
      try store.git.run("log", "-1", "--format=%ct", "refs/tka/operations").output == "1234567890")
  }

  @Test func `writes no operation where nothing moves`() throws {
    let before = try registry.log.newest()
    #expect(try registry.record(.test("x"), moves: []) == nil)
    #expect(
      try registry.record(
        .test("x"), moves: [.init(line: .profile, from: Root.id, to: Root.id)]) == nil)
    #expect(try registry.log.newest() == before)
  }

  @Test func `does nothing at all when one of its lines moved meanwhile`() throws {
    let one = try store.advance(.profile, "one")
    let other = try store.version(of: .profile, after: Root.id, "other")
    let dataset = try store.version(of: .dataset, "data")
    let before = try registry.log.newest()
    #expect(throws: LineageError.moved(.profile, expected: Root.id, found: one)) {
      try registry.record(
        .test("x"),
        moves: [
          .init(line: .dataset, from: Root.id, to: dataset),
          .init(line: .profile, from: Root.id, to: other),
        ])
    }
    #expect(try registry.log.newest() == before)
    #expect(try target("dataset") == Root.id.hex)
    #expect(try target("profile") == one.hex)
  }

  @Test func `walks the operations, the newest first, and finds them by their digits`() throws {
    try store.advance(.profile, "one")
    try store.advance(.profile, "two")
    var ids: [OperationID] = []
    try registry.log.walk { operation in
      ids.append(operation.id)
      return true
    }
    let listed = try store.git.run("rev-list", "--first-parent", "refs/tka/operations").lines
    #expect(ids.map(\.hex) == listed)
    #expect(ids.count == 3)
    let prefix = try #require(ObjectPrefix(ids[1].short))
    #expect(try registry.log.operation(matching: prefix).id == ids[1])
    let none = try #require(ObjectPrefix(String(repeating: "12", count: 20)))
    #expect(throws: LineageError.self) { try registry.log.operation(matching: none) }
  }

  @Test func `shows what plain git shows as a diary`() throws {
    for text in ["one\n", "two\n", "three\n"] { try store.advance(.profile, text) }
    #expect(try store.git.run("log", "--format=%s", "profile").lines.count == 4)
    let diff = try store.git.run("diff", "profile~1", "profile", "--", "text.md").output
    #expect(diff.contains("-two\n+three"))
  }
}
