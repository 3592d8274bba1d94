import ArtifactStore
import SystemPackage
import TestSupport
import Testing

/// Every ref update names what it replaces [M9].
@Suite struct RefUpdateTests {
  private static let name = RefName("refs/heads/line" as StaticString)

  private let store: TemporaryStore
  private let old: CommitID
  private let new: CommitID
  private let other: CommitID

  init() throws {
    self.store = try TemporaryStore()
    self.old = try store.commit("old")
    self.new = try store.commit("new", parents: [old])
    self.other = try store.commit("other", parents: [old])
  }

  @Test func `creates a ref that is not there`() throws {
    try store.store.update(Self.name, to: old, expecting: .absent)
    #expect(try store.store.find(Self.name) == old)
    #expect(try store.git.run("rev-parse", Self.name.text).output == old.hex)
    try store.expectClean()
  }

  @Test func `refuses to create a ref that is there`() throws {
    try store.store.update(Self.name, to: old, expecting: .absent)
    #expect(throws: StoreError.refMoved(Self.name, expected: .absent, found: old)) {
      try store.store.update(Self.name, to: new, expecting: .absent)
    }
    #expect(try store.store.find(Self.name) == old)
  }

  @Test func `refuses to create a ref that is packed`() throws {
    try store.store.update(Self.name, to: old, expecting: .absent)
    try store.git.run("pack-refs", "--all")
    #expect(throws: StoreError.refMoved(Self.name, expected: .absent, found: old)) {
      try store.store.update(Self.name, to: new, expecting: .absent)
    }
  }

  @Test(arguments: [false, true])
  func `moves a ref that holds what is expected`(_ isPacked: Bool) throws {
    try store.store.update(Self.name, to: old, expecting: .absent)
    if isPacked { try store.git.run("pack-refs", "--all") }
    try store.store.update(Self.name, to: new, expecting: .value(old))
    #expect(try store.store.find(Self.name) == new)
    #expect(try store.git.run("rev-parse", Self.name.text).output == new.hex)
    try store.expectClean()
  }

  @Test func `refuses to move a ref whose value changed underneath`() throws {
    try store.store.update(Self.name, to: old, expecting: .absent)
    try store.git.run("update-ref", Self.name.text, other.hex)
    #expect(throws: StoreError.refMoved(Self.name, expected: .value(old), found: other)) {
      try store.store.update(Self.name, to: new, expecting: .value(old))
    }
    #expect(try store.store.find(Self.name) == other)
  }

  @Test func `refuses to move a ref that is not there`() throws {
    #expect(throws: StoreError.refMoved(Self.name, expected: .value(old), found: nil)) {
      try store.store.update(Self.name, to: new, expecting: .value(old))
    }
    #expect(try store.store.find(Self.name) == nil)
  }

  @Test func `refuses a target that is not there`() throws {
    let nowhere = try #require(CommitID(hex: String(repeating: "12", count: 20)))
    #expect(throws: StoreError.self) {
      try store.store.update(Self.name, to: nowhere, expecting: .absent)
    }
    #expect(try store.store.find(Self.name) == nil)
  }

  @Test func `takes over a lock that a dead program left`() throws {
    try store.store.update(Self.name, to: old, expecting: .absent)
    let lock = store.path.appending("refs/heads/line.lock")
    try Files.write([], to: lock, mode: 0o600)
    try store.store.update(Self.name, to: new, expecting: .value(old))
    #expect(try store.store.find(Self.name) == new)
    #expect(!Files.exists(lock))
  }

  @Test func `leaves a lock alone that another program holds now`() throws {
    try store.store.update(Self.name, to: old, expecting: .absent)
    // The program takes and frees the lock again and again: each time it is another file.
    let program = try Child(
      [
        "sh", "-c",
        """
        while echo x > next && mv next refs/heads/line.lock; do
          [ "$said" ] || { said=yes; echo; }
          sleep 0.02
        done
        """,
      ], in: store.path)
    try program.waitForLine()
    #expect(throws: StoreError.refLocked(Self.name)) {
      try store.store.update(Self.name, to: new, expecting: .value(old))
    }
    try program.kill()
    #expect(try store.store.find(Self.name) == old)
  }

  @Test func `lists refs below a folder, sorted, without symbolic ones`() throws {
    for text in ["refs/heads/b", "refs/heads/a", "refs/tka/x"] {
      try store.store.update(try #require(RefName(text)), to: old, expecting: .absent)
    }
    try store.git.run("symbolic-ref", "refs/heads/s", "refs/heads/a")
    let found = try store.store.refs(below: "refs/heads")
    #expect(found.map(\.name.text) == ["refs/heads/a", "refs/heads/b"])
    let symbolic = try #require(RefName("refs/heads/s"))
    #expect(try store.store.value(of: symbolic) == .ref("refs/heads/a"))
    #expect(try store.store.find(symbolic) == old)
    let nothing = try #require(RefName("refs/heads/nothing"))
    #expect(try store.store.value(of: nothing) == nil)
  }

  @Test func `lets one of many writers create a ref`() async throws {
    let (store, name) = (store.store, Self.name)
    let commits = try (0..<8).map { try self.store.commit("\($0)") }
    let winners = await withTaskGroup(of: CommitID?.self) { group in
      for commit in commits {
        group.addTask {
          do { try store.update(name, to: commit, expecting: .absent) } catch { return nil }
          return commit
        }
      }
      return await group.reduce(into: [CommitID]()) { winners, winner in
        if let winner { winners.append(winner) }
      }
    }
    #expect(winners.count == 1)
    #expect(try store.find(name) == winners.first)
  }
}
