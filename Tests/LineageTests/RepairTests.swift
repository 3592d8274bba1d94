import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

@Suite struct RepairTests {
  private let store: TemporaryRegistry
  private let copies: TemporaryFolder
  private var copy: FilePath { copies.path.appending("copy.git") }
  private var packs: FilePath { store.path.appending("objects/pack") }

  init() throws {
    self.store = try TemporaryRegistry()
    self.copies = try TemporaryFolder()
    // Not to be deflated: it is most of its pack.
    var random = SplitMix64(seed: 4)
    let text = (0..<4000).map { _ in String(random.next(), radix: 36) }.joined(separator: " ")
    try store.advance(.archive, text)
    let archive = try #require(try store.registry.snapshot().findArtifact(on: .archive)).id
    let profile = try store.version(
      of: .profile, "a profile", inputs: [Link(role: "archive", artifact: archive)])
    try store.record(.profile, to: profile)
    try store.git.run("clone", "-q", "--mirror", "--no-hardlinks", ".", copy.string)
  }

  private func repair(from copy: FilePath? = nil, isDry: Bool = false) throws -> StoreRepair.Outcome
  {
    try StoreRepair(of: Registry(opening: store.path), from: copy).run(
      .test("repair"), isDry: isDry)
  }

  /// The file that the archive's payload is in, by the name of the pack, and where its entry begins.
  private func largest() throws -> FilePath {
    let files = try Files.names(in: packs).filter { $0.hasSuffix(".pack") }.map(packs.appending)
    let sizes = try files.map { try Files.size(of: $0) }
    return try #require(zip(files, sizes).max { $0.1 < $1.1 }?.0)
  }

  private func change(_ file: FilePath, _ change: (inout [UInt8]) -> Void) throws {
    var bytes = try Files.read(file)
    change(&bytes)
    try Files.setMode(file, 0o600)
    try Files.write(bytes, to: file, mode: 0o600)
  }

  private func expectWhole(
    _ outcome: StoreRepair.Outcome, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(outcome.remaining.faults.isEmpty, "\(outcome)", sourceLocation: sourceLocation)
    try store.expectClean(sourceLocation: sourceLocation)
    let fresh = try Verification.run(on: Registry(opening: store.path))
    #expect(fresh.faults.isEmpty, sourceLocation: sourceLocation)
  }

  @Test func `does nothing to a whole store`() throws {
    let before = try Files.names(in: packs)
    let outcome = try repair(from: copy)
    #expect(outcome.objects == Repair.Outcome())
    #expect(try Files.names(in: packs) == before)
  }

  @Test func `takes a damaged object from a copy and saves the others of its pack`() throws {
    let pack = try largest()
    try change(pack) { $0[$0.count / 2] ^= 1 }
    let report = try Verification.run(on: Registry(opening: store.path))
    let harm = try #require(report.harm.first { !$0.places.isEmpty })
    #expect(harm.places.first?.version.ref == Line.archive.ref)
    #expect(harm.places.first?.version.path == "text.md")
    let archive = try #require(try store.registry.snapshot().findArtifact(on: .archive)).id
    #expect(harm.places.first?.artifact == archive)
    let profile = try #require(try store.registry.snapshot().findArtifact(on: .profile)).id
    #expect(harm.dependents == [profile])
    let outcome = try repair(from: copy)
    #expect(outcome.objects.copied == [harm.object])
    #expect(Files.exists(store.path.appending("tka/damaged").appending(pack.lastComponent!)))
    try expectWhole(outcome)
  }

  @Test func `says what is lost without a copy, and sets nothing more aside the next time`() throws
  {
    try change(largest()) { $0[$0.count / 2] ^= 1 }
    let first = try repair()
    #expect(first.objects.lost.count == 1)
    #expect(!first.remaining.faults.isEmpty)
    let second = try repair()
    #expect(second.objects.files.isEmpty)
    try expectWhole(repair(from: copy))
  }

  @Test func `needs no copy where only an index is damaged`() throws {
    // Its head, its table of first bytes, an id, and the offset of the first object: beyond the file, and elsewhere in it.
    let offsets = { (count: Int) in 1032 + count * 24 }
    for place in [{ _ in 4 }, { _ in 300 }, { _ in 1040 }, offsets, { offsets($0) + 3 }] {
      var index = try largest()
      index.extension = "idx"
      try change(index) { bytes in
        let count = bytes[1028..<1032].reduce(0) { $0 << 8 | Int($1) }
        bytes[place(count)] ^= 0x80
      }
      #expect(try !Verification.run(on: Registry(opening: store.path)).faults.isEmpty)
      try expectWhole(repair())
    }
  }

  @Test func `reads a pack of git's, with deltas, whose index is gone`() throws {
    for number in 0..<6 {
      try store.advance(.profile, String(repeating: "a claim\n", count: 200) + "\(number)")
    }
    try store.git.run("-c", "gc.packRefs=false", "repack", "-adfq", "--depth=50", "--window=50")
    var index = try largest()
    #expect(try store.git.run("verify-pack", "-v", index.string).output.contains("chain length"))
    index.extension = "idx"
    try change(index) { for place in 8..<1032 { $0[place] = 0xFF } }
    let outcome = try repair()
    #expect(!outcome.objects.salvaged.isEmpty)
    try expectWhole(outcome)
  }

  @Test func `brings back a pack that was removed`() throws {
    for name in try Files.names(in: packs) { try Files.removeAll(packs.appending(name)) }
    try expectWhole(repair(from: copy))
  }

  @Test func `finds the newest operation when its ref is gone`() throws {
    let newest = try store.registry.log.newest().id
    for bytes in [nil, Array("nonsense\n".utf8), Array(String(repeating: "7", count: 40).utf8)] {
      let file = store.path.appending("refs/tka/operations")
      try Files.removeAll(file)
      if let bytes { try Files.write(bytes, to: file, mode: 0o600) }
      let outcome = try repair()
      #expect(outcome.refs == [OperationLog.head])
      #expect(try store.registry.log.newest().id == newest)
      try expectWhole(outcome)
    }
  }

  @Test func `takes no operation for the newest that was given up before it happened`() throws {
    let newest = try store.registry.log.newest().id
    let message = try store.git.run("log", "-1", "--format=%B", newest.hex).output
    let tree = try store.git.run("rev-parse", "\(newest.hex)^{tree}").output
    try store.git.run(
      "-c", "user.name=tka", "-c", "user.email=tka@localhost", "commit-tree", tree, "-p",
      newest.hex, "-m", message)
    try Files.removeAll(store.path.appending("refs/tka/operations"))
    let outcome = try repair()
    #expect(outcome.refs == [OperationLog.head])
    #expect(try store.registry.log.newest().id == newest)
    try expectWhole(outcome)
  }

  @Test func `finds what was put in when its ref is gone`() throws {
    var tips = [try store.store.find(ArtifactShelf.ref)]
    for number in 0..<2 {
      var transaction = Transaction(in: store.store)
      var draft = ArtifactDraft(.blob)
      try draft.add("text.md", Array("put \(number)".utf8), in: &transaction)
      try store.registry.keep([draft], seconds: 1, in: &transaction)
      tips.append(try store.store.find(ArtifactShelf.ref))
    }
    try Files.removeAll(store.path.appending("refs/tka/artifacts"))
    let damage = Damage(
      subject: ArtifactShelf.ref.text, reason: "is missing", remedy: "tka repair")
    #expect(throws: LineageError.damaged([damage])) { try store.registry.snapshot() }
    let outcome = try repair()
    #expect(outcome.refs == [ArtifactShelf.ref])
    #expect(try store.store.find(ArtifactShelf.ref) == tips.last)
    try expectWhole(outcome)
  }

  @Test(arguments: [
    "refs/heads/profile", "refs/tka/operations", "refs/tka/applied", "refs/tags/mine",
  ])
  func `keeps what is a ref in the file where refs are kept together`(_ name: String) throws {
    try store.git.run("tag", "mine", "profile")
    let refs = try store.store.refs().map { "\($0.name) \($0.target)" }
    try store.store.packRefs()
    let file = store.path.appending("packed-refs")
    let damaged = String(decoding: try Files.read(file), as: UTF8.self)
      .replacing("\(name)\n", with: "\(name) ?\n")
    try Files.write(Array(damaged.utf8), to: file, mode: 0o600)
    // What is not known cannot be said: no object is looked for, and nothing is changed.
    #expect(try repair(isDry: true).objects.files == ["packed-refs"])
    #expect(try Files.read(file) == Array(damaged.utf8))
    try change(largest()) { $0[$0.count / 2] ^= 1 }
    let outcome = try repair(from: copy)
    try expectWhole(outcome)
    let found = try store.store.refs().map { "\($0.name) \($0.target)" }
    // The operation that puts a line back is one more.
    let isOurs = !name.hasPrefix("refs/tags/")
    let kept = refs.filter { !$0.hasPrefix("refs/tka/") && (isOurs || !$0.hasPrefix(name)) }
    #expect(found.filter { !$0.hasPrefix("refs/tka/") } == kept)
    let aside = try Files.names(in: store.path.appending("tka/damaged"))
    let copies = aside.filter { $0.hasPrefix("packed-refs-") }
    #expect(copies.count == 1)
    #expect(
      try Files.read(store.path.appending("tka/damaged").appending(copies.first ?? ""))
        == Array(damaged.utf8))
  }

  @Test func `puts lines back that were removed`() throws {
    try store.git.run("update-ref", "-d", "refs/heads/profile")
    let outcome = try repair()
    #expect(outcome.lines == [.profile])
    try expectWhole(outcome)
  }

  @Test func `replaces a damaged file of one object`() throws {
    try store.git.unpack()
    let id = try store.registry.snapshot().tip(.archive).objectID
    let file = store.path.appending("objects").appending(String(id.hex.prefix(2)))
      .appending(String(id.hex.dropFirst(2)))
    try change(file) { $0.removeLast(5) }
    let outcome = try repair(from: copy)
    #expect(outcome.objects.copied == [id])
    try expectWhole(outcome)
  }

  @Test func `believes no copy whose objects do not hash to their names`() throws {
    let pack = try largest()
    try change(pack) { $0[$0.count / 2] ^= 1 }
    for name in try Files.names(in: copy.appending("objects/pack")) where name.hasSuffix(".pack") {
      try change(copy.appending("objects/pack").appending(name)) { bytes in
        for place in stride(from: 20, to: bytes.count, by: 40) { bytes[place] ^= 1 }
      }
    }
    let outcome = try repair(from: copy)
    #expect(outcome.objects.copied.isEmpty)
    #expect(!outcome.remaining.faults.isEmpty)
  }

  @Test func `changes nothing in a dry run`() throws {
    try change(largest()) { $0[$0.count / 2] ^= 1 }
    let before = try Files.names(in: packs)
    let outcome = try repair(from: copy, isDry: true)
    #expect(outcome.objects.copied.count == 1)
    #expect(try Files.names(in: packs) == before)
    #expect(!Files.exists(store.path.appending("tka/damaged")))
  }
}
