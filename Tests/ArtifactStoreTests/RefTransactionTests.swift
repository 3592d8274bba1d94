import ArtifactStore
import SystemPackage
import TestSupport
import Testing

/// Refs that move together [M9].
@Suite struct RefTransactionTests {
  private static let one = RefName("refs/heads/one" as StaticString)
  private static let two = RefName("refs/tka/two" as StaticString)

  private let store: TemporaryStore
  private let old: CommitID
  private let new: CommitID

  init() throws {
    self.store = try TemporaryStore()
    self.old = try store.commit("old")
    self.new = try store.commit("new", parents: [old])
    try store.store.update(Self.one, to: old, expecting: .absent)
  }

  private func expect(one: CommitID, two: CommitID?) throws {
    #expect(try store.store.find(Self.one) == one)
    #expect(try store.store.find(Self.two) == two)
    #expect(try store.git.run("rev-parse", Self.one.text).output == one.hex)
    try store.expectClean()
  }

  private func expectUnlocked() {
    for name in [Self.one, Self.two] {
      #expect(!Files.exists(store.path.appending("\(name.text).lock")))
    }
  }

  @Test func `moves nothing before it is committed, and keeps others out`() throws {
    do {
      var refs = RefTransaction(in: store.store)
      try refs.prepare(Self.one, to: new, expecting: .value(old))
      try refs.prepare(Self.two, to: new, expecting: .absent)
      try expect(one: old, two: nil)
      let other = try store.git.attempt("update-ref", Self.one.text, new.hex)
      #expect(other.status != 0)
    }
    // It goes without having been committed.
    try expect(one: old, two: nil)
    expectUnlocked()
  }

  @Test func `moves all of them`() throws {
    var refs = RefTransaction(in: store.store)
    try refs.prepare(Self.one, to: new, expecting: .value(old))
    try refs.prepare(Self.two, to: old, expecting: .absent)
    try refs.commit()
    try expect(one: new, two: old)
    expectUnlocked()
  }

  @Test func `moves them in the order that is asked for`() throws {
    var refs = RefTransaction(in: store.store)
    try refs.prepare(Self.one, to: new, expecting: .value(old))
    try refs.prepare(Self.two, to: new, expecting: .absent)
    try refs.commit([Self.two])
    try expect(one: old, two: new)
    try refs.commit([Self.one])
    try expect(one: new, two: new)
    expectUnlocked()
  }

  @Test func `gives every lock back where one ref is not as expected`() throws {
    #expect(throws: StoreError.refMoved(Self.two, expected: .value(old), found: nil)) {
      var refs = RefTransaction(in: store.store)
      try refs.prepare(Self.one, to: new, expecting: .value(old))
      try refs.prepare(Self.two, to: new, expecting: .value(old))
      try refs.commit()
    }
    try expect(one: old, two: nil)
    expectUnlocked()
  }
}
