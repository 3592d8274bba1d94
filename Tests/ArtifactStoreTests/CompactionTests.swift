import ArtifactStore
import SystemPackage
import TestSupport
import Testing

@Suite struct CompactionTests {
  private let store: TemporaryStore
  private let ref = RefName("refs/heads/profile" as StaticString)

  init() throws { self.store = try TemporaryStore() }

  /// A moment after everything that a test does.
  private let later: Int64 = .max

  private func commit(_ texts: [String], after parent: CommitID? = nil) throws -> CommitID {
    var transaction = Transaction(in: store.store)
    var entries: [TreeEntry] = []
    for (count, text) in texts.enumerated() {
      let blob = try transaction.write(Array(text.utf8))
      entries.append(TreeEntry(name: "f\(count)", mode: .file, id: blob.objectID))
    }
    let commit = try transaction.write(
      Commit(
        tree: transaction.write(Tree(entries)), parents: parent.map { [$0] } ?? [],
        author: Signature(name: "a", email: "b", seconds: 1), message: "m\n"))
    try transaction.makeDurable()
    return commit
  }

  private func run(isFull: Bool = true) throws -> (Compaction.Plan, freed: Int) {
    var compaction = try Compaction(in: store.store, isFull: isFull, before: later)
    let plan = compaction.plan
    return (plan, try compaction.finish(before: later))
  }

  private func writeLarge(_ bytes: [UInt8]) throws -> ChunkedFile.Written {
    var transaction = Transaction(in: store.store)
    var rest = bytes[...]
    let written = try ChunkedFile.write(in: &transaction) {
      defer { rest = rest.dropFirst(1 << 20) }
      return Array(rest.prefix(1 << 20))
    }
    let commit = try transaction.write(
      Commit(
        tree: transaction.write(
          Tree([TreeEntry(name: "model", mode: written.mode, id: written.id)])), parents: [],
        author: Signature(name: "a", email: "b", seconds: 1), message: "m\n"))
    try transaction.publish(commit, to: ref, expecting: .absent)
    return written
  }

  @Test func `takes away what nothing keeps and keeps the rest`() throws {
    let kept = try commit(["one", "two"])
    try store.store.update(ref, to: kept, expecting: .absent)
    let lost = try commit(["three", String(repeating: "four", count: 10_000)])
    let loose = try store.writeLoose(Array("five".utf8))
    let (plan, freed) = try run()
    #expect(plan.unreachable.objects == 4)
    #expect(plan.packs.rewritten == 2)
    #expect(freed > 100)
    #expect(try store.store.commit(kept).parents.isEmpty)
    for id in [lost.objectID, loose.objectID] {
      #expect(throws: StoreError.missing(id)) { try store.store.object(id) }
    }
    #expect(try store.store.allObjects().count == 4)
    #expect(try store.git.run("count-objects").output == "0 objects, 0 kilobytes")
    try store.expectClean()
    // A second time there is nothing to do.
    #expect(try Compaction(in: store.store, isFull: false, before: later).isIdle)
  }

  @Test func `leaves young packs and young files alone`() throws {
    let kept = try commit(["one"])
    try store.store.update(ref, to: kept, expecting: .absent)
    _ = try commit(["two"])
    _ = try store.writeLoose(Array("three".utf8))
    var compaction = try Compaction(in: store.store, isFull: true, before: 0)
    #expect(compaction.plan.packs.rewritten == 0)
    _ = try compaction.finish(before: 0)
    #expect(try store.store.allObjects().count == 7)
    try store.expectClean()
  }

  @Test func `keeps what is published while it writes, from an object that nothing kept`() throws {
    let kept = try commit(["one"])
    try store.store.update(ref, to: kept, expecting: .absent)
    let lost = try commit(["two"])
    var compaction = try Compaction(in: store.store, isFull: true, before: later)
    let other = try Store.open(at: store.path)
    try other.update(ref, to: lost, expecting: .value(kept))
    _ = try compaction.finish(before: later)
    #expect(try store.store.tree(store.store.commit(lost).tree).entries.count == 1)
    try store.expectClean()
  }

  @Test func `takes nothing away while a transaction lasts`() throws {
    let lost = try commit(["one"])
    var transaction = Transaction(in: try Store.open(at: store.path))
    // It is there, so it is not written again.
    let again = try transaction.write(Array("one".utf8))
    let commit = try transaction.write(
      Commit(
        tree: transaction.write(
          Tree([TreeEntry(name: "f", mode: .file, id: again.objectID)])), parents: [],
        author: Signature(name: "a", email: "b", seconds: 1), message: "m\n"))
    let store = store
    let later = later
    let isDone = Flag()
    let thread = Thread {
      var compaction = try Compaction(
        in: Store.open(at: store.path), isFull: true, before: later)
      _ = try compaction.finish(before: later)
      isDone.set()
    }
    #expect(!isDone.wait(milliseconds: 200))
    try transaction.publish(commit, to: ref, expecting: .absent)
    #expect(!isDone.wait(milliseconds: 50))
    _ = consume transaction
    try thread.join()
    // The store that was open all the while goes on reading packs that are gone.
    let fresh = try Store.open(at: store.path)
    #expect(throws: StoreError.missing(lost.objectID)) { try fresh.commit(lost) }
    #expect(try fresh.blob(again) == Array("one".utf8))
    try store.expectClean()
  }

  @Test func `takes the packs that git makes of its listing`() throws {
    var tip: CommitID?
    var text = (0..<400).map { "line \($0) of a text that changes little\n" }
    for count in 0..<30 {
      text[count] = "changed\n"
      tip = try commit([text.joined()], after: tip)
    }
    try store.store.update(ref, to: try #require(tip), expecting: .absent)
    let before = try store.store.objectBytes()
    var compaction = try Compaction(in: store.store, isFull: true, before: later)
    let made = try store.git.run(
      "pack-objects", "--delta-base-offset", "--quiet", compaction.base.string,
      input: compaction.listing)
    let freed = try compaction.finish(before: later, named: made.lines)
    #expect(try store.store.objectBytes() == before - freed)
    #expect(freed > before / 2)
    #expect(try ObjectVerification.run(on: store.store).read == 90)
    try store.expectClean()
  }

  @Test func `keeps the chunks of a large file in a pack of their own`() throws {
    var random = SplitMix64(seed: 1)
    let bytes = random.bytes(3 << 20)
    let written = try writeLarge(bytes)
    var compaction = try Compaction(in: store.store, isFull: true, before: later)
    #expect(compaction.listing.split(separator: 0x0A).count == 3)
    let made = try store.git.run(
      "pack-objects", "--quiet", compaction.base.string, input: compaction.listing)
    _ = try compaction.finish(before: later, named: made.lines)
    let entry = TreeEntry(name: "model", mode: written.mode, id: written.id)
    #expect(try ChunkedFile.bytes(entry, from: Store.open(at: store.path)) == bytes)
    try store.expectClean()
  }

  @Test func `says what keeps an object`() throws {
    let first = try commit(["one"])
    let second = try commit(["one", "two"], after: first)
    try store.store.update(ref, to: second, expecting: .absent)
    let one = try #require(try store.store.find("f0", in: store.store.commit(first).tree)).id
    let whereabouts = Whereabouts(in: store.store)
    let reasons = try whereabouts.places(of: [one])[one] ?? []
    #expect(reasons.map(\.ref) == [ref])
    #expect(reasons.first?.commit == second)
    #expect(reasons.first?.distance == 0)
    #expect(reasons.first?.path == "f0")
    #expect(try whereabouts.places(of: [first.objectID])[first.objectID]?.first?.distance == 1)
    let lost = try commit(["three"])
    #expect(try whereabouts.places(of: [lost.objectID]).isEmpty)
  }

  @Test func `packs refs so that git and we read them`() throws {
    let first = try commit(["one"])
    try store.store.update(ref, to: first, expecting: .absent)
    try store.store.packRefs()
    #expect(!Files.exists(store.path.appending("refs/heads/profile")))
    #expect(try store.store.find(ref) == first)
    #expect(try store.git.run("rev-parse", "profile").output == first.hex)
    let second = try commit(["two"], after: first)
    try store.store.update(ref, to: second, expecting: .value(first))
    #expect(try store.git.run("rev-parse", "profile").output == second.hex)
    try store.expectClean()
  }

  @Test func `leaves refs in the packed file as they are, tags and symbolic ones too`() throws {
    let first = try commit(["one"])
    try store.store.update(ref, to: first, expecting: .absent)
    try store.git.run("tag", "plain", "profile")
    try store.git.run(
      "-c", "user.name=a", "-c", "user.email=a@b", "tag", "-a", "-m", "annotated", "noted",
      "profile")
    try store.git.run("-c", "gc.packRefs=true", "pack-refs", "--all")
    let second = try commit(["two"], after: first)
    try store.store.update(ref, to: second, expecting: .value(first))
    try store.git.run("update-ref", "refs/heads/deep/er", second.hex)
    try store.git.run("symbolic-ref", "refs/heads/other", "refs/heads/profile")
    let before = try store.git.run("for-each-ref").lines + store.git.run("show-ref", "-d").lines
    try store.store.packRefs()
    try store.store.packRefs()
    #expect(
      try store.git.run("for-each-ref").lines + store.git.run("show-ref", "-d").lines == before)
    #expect(!Files.exists(store.path.appending("refs/heads/deep/er")))
    #expect(Files.exists(store.path.appending("refs/heads/other")))
    #expect(try store.store.find(ref) == second)
    try store.expectClean()
  }

  @Test func `leaves a ref's own file while another program has its lock`() throws {
    let first = try commit(["one"])
    try store.store.update(ref, to: first, expecting: .absent)
    let lock = store.path.appending("refs/heads/profile.lock")
    try Files.write([], to: lock, mode: 0o600)
    try store.store.packRefs()
    #expect(Files.exists(store.path.appending("refs/heads/profile")))
    try store.store.removeStaleLocks()
    try store.store.packRefs()
    #expect(!Files.exists(store.path.appending("refs/heads/profile")))
    #expect(try store.store.find(ref) == first)
  }
}
