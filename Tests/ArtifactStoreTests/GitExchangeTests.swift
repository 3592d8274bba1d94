import ArtifactStore
import SystemPackage
import TestSupport
import Testing

/// What git brings into a store is read rightly, and what the store writes git takes under its strictest checks.
@Suite struct GitExchangeTests {
  private let store: TemporaryStore
  private let folder: TemporaryFolder

  init() throws {
    self.store = try TemporaryStore()
    self.folder = try TemporaryFolder()
  }

  /// A repository that git made, with as many commits as are asked for.
  private func other(commits count: Int) throws -> Git {
    let path = folder.path.appending("other")
    try Git(in: folder.path).run("init", "-q", "-b", "main", path.string)
    let git = Git(in: path)
    var stream = ""
    for number in 0..<count {
      let text = (0...number).map { "line \($0) of many" }.joined(separator: "\n")
      stream += "commit refs/heads/main\nmark :\(number + 1)\n"
      stream += "committer a <a@example.org> \(number) +0130\ndata 2\nm\n"
      if number > 0 { stream += "from :\(number)\n" }
      for name in ["f", "folder/g\(number % 7)", "caf\u{E9} \(number % 3)"] {
        stream += "M \(number % 2 == 0 ? "100644" : "100755") inline \(name)\n"
        stream += "data \(text.utf8.count)\n\(text)\n"
      }
      stream += "M 120000 inline link\ndata 1\nf\n\n"
    }
    try git.run("fast-import", "--quiet", input: Array(stream.utf8))
    try git.run("tag", "-a", "-m", "a tag", "one", "main")
    try git.run("branch", "before", "main~1")
    return git
  }

  /// Holds every object against what git says of it.
  private func expectAgreement(sourceLocation: SourceLocation = #_sourceLocation) throws {
    for read in [store.store, try Store.open(at: store.path)] {
      let ids = try read.allObjects()
      let wanted = ids.map { "\($0.hex)\n" }.joined()
      let told = try store.git.run("cat-file", "--batch", input: Array(wanted.utf8)).bytes
      var ours: [UInt8] = []
      for id in ids {
        let (kind, bytes) = try read.object(id)
        let header = try read.findHeader(id)
        #expect(header?.kind == kind, sourceLocation: sourceLocation)
        #expect(header?.size == bytes.count, sourceLocation: sourceLocation)
        ours += "\(id.hex) \(kind.rawValue) \(bytes.count)\n".utf8
        ours += bytes + [0x0A]
      }
      #expect(ours == told, sourceLocation: sourceLocation)
      #expect(
        try ids.map(\.hex)
          == store.git.run("cat-file", "--batch-all-objects", "--batch-check=%(objectname)").lines,
        sourceLocation: sourceLocation)
      #expect(try ObjectVerification.run(on: read).faults.isEmpty, sourceLocation: sourceLocation)
    }
    try store.expectClean(sourceLocation: sourceLocation)
  }

  /// Of few objects git makes files, of a hundred and more it keeps the pack, which it completes where it was thin.
  @Test(arguments: [3, 60])
  func `reads what git fetched, and fetched again`(_ count: Int) throws {
    _ = try store.commit("ours")
    let other = try other(commits: count)
    let path = other.directory.string
    try store.git.run("fetch", "-q", path, "before:refs/import/main")
    try expectAgreement()
    try store.git.run("fetch", "-q", path, "+refs/*:refs/import/*")
    try expectAgreement()
    let tip = try #require(RefName("refs/import/heads/main"))
    #expect(
      try store.store.find(tip)?.hex == other.run("rev-parse", "main").output)
  }

  @Test(arguments: [3, 60])
  func `reads what git took out of a bundle`(_ count: Int) throws {
    let other = try other(commits: count)
    let (base, rest) = (folder.path.appending("base").string, folder.path.appending("rest").string)
    try other.run("bundle", "create", "-q", base, "before")
    try other.run("bundle", "create", "-q", rest, "--all", "^before")
    try store.git.run("fetch", "-q", base, "before:refs/import/base")
    try store.git.run("fetch", "-q", rest, "+refs/*:refs/import/*")
    try expectAgreement()
  }

  @Test func `reads what git pushed`() throws {
    let other = try other(commits: 60)
    try other.run("push", "-q", store.path.string, "main", "one")
    try expectAgreement()
    try other.run("commit", "-q", "--allow-empty", "-m", "more")
    try other.run("push", "-q", store.path.string, "main")
    try expectAgreement()
  }

  /// The index is git's own, byte for byte.
  @Test func `writes packs and indexes that git would write`() throws {
    var random = SplitMix64(seed: 1)
    var parent: CommitID?
    for count in 0..<40 {
      parent = try store.commit(
        "\(count) \(random.bytes(count * 50))", parents: parent.map { [$0] } ?? [])
    }
    try store.store.update(
      RefName("refs/heads/profile" as StaticString), to: try #require(parent), expecting: .absent)
    try expectTaken()
    try store.store.consolidate()
    try expectTaken()
    var compaction = try Compaction(in: store.store, isFull: true, before: .max)
    _ = try compaction.finish(before: .max)
    try expectTaken()
    try store.git.run("commit-graph", "write", "--reachable")
    try store.git.run("commit-graph", "verify")
    try store.git.run("multi-pack-index", "write")
    try store.git.run("multi-pack-index", "verify")
    try expectAgreement()
  }

  private func expectTaken() throws {
    let packs = store.path.appending("objects/pack")
    let names = try Files.names(in: packs).filter { $0.hasSuffix(".pack") }
    #expect(!names.isEmpty)
    for name in names {
      let path = packs.appending(name)
      let index = packs.appending(name.dropLast(4) + "idx")
      try store.git.run("verify-pack", path.string)
      let made = folder.path.appending("made.idx")
      try store.git.run("index-pack", "-o", made.string, path.string)
      #expect(try Files.read(made) == Files.read(index))
      try Files.removeAll(made)
    }
    try expectTakenByStream(names.map { packs.appending($0) })
  }

  /// As git takes packs that come over a wire, with every check of their objects.
  private func expectTakenByStream(_ packs: [FilePath]) throws {
    let path = folder.path.appending("strict.git")
    try Git(in: folder.path).run("init", "-q", "--bare", path.string)
    let git = Git(in: path)
    // One holds what another names, so all are there before their links are followed.
    for pack in packs { try git.run("index-pack", "--stdin", input: Files.read(pack)) }
    for pack in packs {
      try git.run("index-pack", "--strict", "--fsck-objects", "--stdin", input: Files.read(pack))
    }
    try git.expectClean()
    try Files.removeAll(path)
  }
}
