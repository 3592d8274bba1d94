import ArtifactStore
import Lineage
import TestSupport
import Testing

/// What is put in without a line lives on `refs/tka/artifacts` [M13].
@Suite struct ShelfTests {
  private let store: TemporaryRegistry
  private var registry: Registry { store.registry }

  init() throws { self.store = try TemporaryRegistry() }

  private func keep(_ texts: [String]) throws -> [ArtifactID] {
    var transaction = Transaction(in: store.store)
    var drafts: [ArtifactDraft] = []
    for text in texts {
      var draft = ArtifactDraft(.blob)
      try draft.add("file.txt", Array(text.utf8), in: &transaction)
      drafts.append(draft)
    }
    return try registry.keep(drafts, seconds: 1_700_000_000, in: &transaction)
  }

  private var commits: [String] {
    get throws { try store.git.run("rev-list", "--first-parent", "refs/tka/artifacts").lines }
  }

  @Test func `keeps artifacts under their ids`() throws {
    let ids = try keep(["one", "two"])
    #expect(Set(ids).count == 2)
    for (id, text) in zip(ids, ["one", "two"]) {
      let folder = "refs/tka/artifacts:\(id.hex.prefix(2))/\(id.hex.dropFirst(2))"
      #expect(try store.git.run("rev-parse", "\(folder)/artifact.json").output == id.hex)
      #expect(try store.git.run("cat-file", "blob", "\(folder)/file.txt").output == text)
    }
    #expect(try commits.count == 2)
    #expect(try commits.last == Root.id.hex)
    try store.expectClean()
  }

  @Test func `writes no commit for what it keeps already`() throws {
    let first = try keep(["one"])
    let before = try commits
    #expect(try keep(["one", "one"]) == first + first)
    #expect(try commits == before)
    #expect(try keep(["one", "two"]).first == first.first)
    #expect(try commits.count == before.count + 1)
    #expect(try keep([]).isEmpty)
  }

  @Test func `moves no line and records no operation`() throws {
    let before = try registry.log.newest()
    _ = try keep(["one"])
    #expect(try registry.log.newest() == before)
    #expect(try registry.damage().isEmpty)
  }

  @Test func `loses nothing with several writers`() async throws {
    let ids = try await withThrowingTaskGroup(of: [ArtifactID].self) { group in
      for writer in 0..<4 {
        group.addTask { try (0..<4).flatMap { try keep(["\(writer) \($0)"]) } }
      }
      return try await group.reduce(into: [ArtifactID]()) { $0 += $1 }
    }
    #expect(Set(ids).count == 16)
    let finder = ArtifactFinder(try registry.snapshot())
    for id in ids { #expect(try finder.find(id) != nil) }
    try store.expectClean()
  }
}

@Suite struct ArtifactFinderTests {
  private let store: TemporaryRegistry
  private var finder: ArtifactFinder {
    get throws { ArtifactFinder(try store.registry.snapshot()) }
  }

  init() throws { self.store = try TemporaryRegistry() }

  private func id(_ commit: CommitID, _ folder: String = "") throws -> ArtifactID {
    let tree = try store.store.commit(commit).tree
    return try #require(try store.registry.snapshot().findArtifact(in: tree, at: folder)).id
  }

  /// Adds a batch to the cumulative tree of its line.
  private func addBatch(_ folder: String, _ text: String) throws -> CommitID {
    let tip = try store.registry.snapshot().tip(.batches)
    var transaction = Transaction(in: store.store)
    var draft = ArtifactDraft(.batch)
    try draft.add("batch.json", Array(text.utf8), in: &transaction)
    var editor = TreeEditor()
    _ = try draft.finish(at: folder, in: &editor, &transaction)
    let covered = try transaction.write(Array(text.utf8))
    editor.set("covered/2024/2024-03", to: covered.objectID)
    let commit = try transaction.write(
      Commit(
        tree: try editor.write(over: store.store.commit(tip).tree, in: &transaction),
        parents: [tip], author: Signature(name: "tka", email: "", seconds: 1),
        message: VersionMessage(subject: "batch \(folder)", kind: "batch").text))
    try transaction.makeDurable()
    try store.record(.batches, to: commit)
    return commit
  }

  @Test func `finds old and new versions on their line`() throws {
    let one = try store.advance(.profile, "one")
    let two = try store.advance(.profile, "two")
    for commit in [one, two] {
      let location = try #require(try finder.find(id(commit)))
      #expect(location.line == .profile)
      #expect(location.commit == commit)
      #expect(location.folder.isEmpty)
      #expect(try location.tree == store.store.commit(commit).tree)
      #expect(location.artifact.kind == .profile)
      #expect(try store.store.find("text.md", in: location.tree) != nil)
    }
  }

  @Test func `finds every batch, and those that another took the place of`() throws {
    let first = try addBatch("00/00/00", "failed")
    let second = try addBatch("00/00/01", "second")
    let replaced = try id(first, "00/00/00")
    let third = try addBatch("00/00/00", "again")
    let old = try #require(try finder.find(replaced))
    // The newest version that still has it.
    #expect(old.commit == second)
    #expect(old.folder == "00/00/00")
    #expect(old.line == .batches)
    let new = try #require(try finder.find(id(third, "00/00/00")))
    #expect(new.commit == third)
    let kept = try #require(try finder.find(id(second, "00/00/01")))
    #expect(kept.commit == third)
    #expect(kept.folder == "00/00/01")
    #expect(try store.store.find("batch.json", in: kept.tree) != nil)
    try store.expectClean()
  }

  @Test func `finds what an undo took off its line`() throws {
    let one = try store.advance(.profile, "one")
    let undone = try id(one)
    try store.registry.record(
      .test("undo"), moves: [.init(line: .profile, from: one, to: Root.id)])
    let location = try #require(try finder.find(undone))
    #expect(location.commit == one)
    #expect(location.line == .profile)
  }

  @Test func `finds what is on no line, by its id or its first digits`() throws {
    var transaction = Transaction(in: store.store)
    var drafts: [ArtifactDraft] = []
    for count in 0..<30 {
      var draft = ArtifactDraft(.blob)
      try draft.add("n", Array("\(count)".utf8), in: &transaction)
      drafts.append(draft)
    }
    let ids = try store.registry.keep(drafts, seconds: 1, in: &transaction)
    let first = try #require(ids.first)
    let location = try #require(try finder.find(first))
    #expect(location.line == nil)
    #expect(location.folder == ArtifactShelf.folder(of: first))
    let prefix = try #require(ObjectPrefix(String(first.hex.prefix(4))))
    let expected = ids.filter { prefix.matches($0.objectID) }
      .sorted { $0.objectID < $1.objectID }
    #expect(try finder.find(matching: prefix).map(\.id) == expected)
    let whole = try #require(ObjectPrefix(first.hex))
    #expect(try finder.find(matching: whole).map(\.id) == [first])
  }

  @Test func `finds no artifact in other objects`() throws {
    let one = try store.advance(.profile, "one")
    let tree = try store.store.commit(one).tree
    let file = try #require(try store.store.find("text.md", in: tree))
    for object in [one.objectID, tree.objectID, file.id] {
      #expect(try finder.find(ArtifactID(object)) == nil)
    }
    let nothing = try #require(ArtifactID(hex: String(repeating: "12", count: 20)))
    #expect(try finder.find(nothing) == nil)
  }

  @Test func `lists the versions of a line, the newest first`() throws {
    let archive = try store.advance(.archive, "a")
    let one = try store.advance(.profile, "one")
    let input = VersionMessage.Input(role: "archive", commit: archive)
    let two = try store.version(of: .profile, "two", inputCommits: [input])
    try store.record(.profile, to: two)
    let snapshot = try store.registry.snapshot()
    let versions = try VersionLog.versions(of: .profile, in: snapshot)
    #expect(versions.map(\.id) == [two, one])
    #expect(versions.first?.message.inputs == [input])
    #expect(versions.first?.parents == [one])
    #expect(versions.first?.seconds == 1_700_000_000)
    #expect(try versions.map(\.artifact) == [id(two), id(one)])
    #expect(try VersionLog.versions(of: .profile, in: snapshot, limit: 1).map(\.id) == [two])
    #expect(try VersionLog.versions(of: .evals, in: snapshot).isEmpty)
  }

  @Test func `names the batch that each version brought`() throws {
    let first = try addBatch("00/00/00", "first")
    let second = try addBatch("00/00/01", "second")
    let versions = try VersionLog.versions(of: .batches, in: store.registry.snapshot())
    #expect(try versions.map(\.artifact) == [id(second, "00/00/01"), id(first, "00/00/00")])
  }
}
