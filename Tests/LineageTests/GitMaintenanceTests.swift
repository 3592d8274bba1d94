import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

/// What git's own maintenance makes of a store: everything in it is read as before, and the store goes on.
@Suite struct GitMaintenanceTests {
  private let history: LongHistory
  private let answers: Answers
  private var store: TemporaryRegistry { history.store }

  init() throws {
    let history = try LongHistory(batches: 3)
    try history.store.advance(.promoted, "one")
    try history.store.advance(.promoted, "two")
    let snapshot = try history.store.registry.snapshot()
    let before = try Ancestry(of: history.store.store).firstParents(of: snapshot.tip(.promoted))[1]
    try history.store.record(.promoted, to: before, verb: "rollback")
    self.history = history
    self.answers = try Answers(of: history.store.registry, artifacts: history.batches)
  }

  private func expectAsBefore(
    _ registry: Registry, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let difference = answers.difference(in: registry)
    #expect(difference.isNone, "\(comment): \(difference)", sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      ["gc", "-q"], ["gc", "-q", "--aggressive", "--prune=now"], ["gc", "-q", "--cruft"],
      ["repack", "-adfq", "--depth=50"], ["repack", "-adq", "--write-bitmap-index"],
      ["-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq"],
      ["-c", "pack.writeReverseIndex=true", "repack", "-adfq"],
      ["-c", "pack.packSizeLimit=1m", "repack", "-adfq"],
      ["-c", "pack.compression=0", "repack", "-adFq"],
      ["repack", "-dq", "--geometric=2"], ["repack", "-dq", "--geometric=2", "--write-midx"],
      ["multi-pack-index", "write"], ["commit-graph", "write", "--reachable"],
      ["pack-refs", "--all"], ["pack-refs", "--all", "--no-prune"], ["prune-packed"],
      ["maintenance", "run", "--task=gc"], ["maintenance", "run", "--task=loose-objects"],
      ["maintenance", "run", "--task=incremental-repack"], ["reflog", "expire", "--all"],
    ] as [[String]])
  func `reads as before what git has arranged anew`(_ command: [String]) throws {
    try store.git.run(command)
    expectAsBefore(store.registry, "open all the while")
    expectAsBefore(try Registry(opening: store.path), "opened after")
    try history.addBatch()
    try store.advance(.promoted, "three")
    #expect(try Verification.run(on: Registry(opening: store.path)).faults.isEmpty)
    try store.expectClean()
    try store.git.run(command)
    #expect(try Verification.run(on: Registry(opening: store.path)).faults.isEmpty)
  }

  @Test func `reads as before when each object is a file of its own`() throws {
    try store.git.unpack()
    expectAsBefore(try Registry(opening: store.path), "opened after")
    try store.git.run("repack", "-dq")
    expectAsBefore(try Registry(opening: store.path), "packed again")
    try history.addBatch()
    #expect(try Verification.run(on: Registry(opening: store.path)).faults.isEmpty)
    try store.expectClean()
  }

  @Test
  func `reads as before with a tag and other refs of the user's own, and cleans up beside them`()
    throws
  {
    try store.git.run("tag", "-a", "-m", "a tag", "one", "profile")
    try store.git.run("tag", "-a", "-m", "a tag of a tag", "two", "one")
    try store.git.run("tag", "a-tree", "profile^{tree}")
    try store.git.run("tag", "a-blob", "profile:artifact.json")
    try store.git.run("branch", "mine", "profile~1")
    for packed in [false, true] {
      if packed { try store.git.run("pack-refs", "--all") }
      let fresh = try Registry(opening: store.path)
      #expect(try fresh.snapshot().view == store.registry.snapshot().view)
      #expect(try Verification.run(on: fresh).faults.isEmpty)
      let tag = try #require(try ObjectID(hex: store.git.run("rev-parse", "two").output))
      #expect(try fresh.store.object(tag).kind == .tag)
      #expect(
        try Whereabouts(in: fresh.store).places(of: [tag])[tag]?.map(\.ref.text) == [
          "refs/tags/two"
        ])
      var compaction = try Compaction(in: fresh.store, isFull: true, before: .max)
      _ = try compaction.finish(before: .max)
      #expect(try Registry(opening: store.path).store.object(tag).kind == .tag)
      try store.expectClean()
    }
  }

  /// An index of version 1, which git has not written by itself since 2008: it is named, and nothing is taken for missing.
  @Test func `says which index it cannot read`() throws {
    try store.git.run("-c", "pack.indexVersion=1", "repack", "-adfq")
    let error = #expect(throws: StoreError.self) { try Registry(opening: store.path).snapshot() }
    guard case .corrupt(_, let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains(".idx"))
    try store.git.run("repack", "-adfq")
    expectAsBefore(try Registry(opening: store.path), "indexed again")
  }

  @Test func `is cloned, bundled and fetched whole`() throws {
    let folder = try TemporaryFolder()
    let bundle = folder.path.appending("all.bundle").string
    try store.git.run("bundle", "create", "-q", bundle, "--all")
    try store.git.run("bundle", "verify", "-q", bundle)
    for source in [bundle, "file://" + store.path.string] {
      let copy = folder.path.appending("copy.git")
      try Git(in: folder.path).run("clone", "-q", "--mirror", source, copy.string)
      try Git(in: copy).expectClean()
      try Files.setMode(copy, 0o700)
      let read = try Store.open(at: copy)
      for id in try store.store.allObjects() {
        let (kind, bytes) = try store.store.object(id)
        #expect(try read.object(id).kind == kind)
        #expect(try read.object(id).bytes == bytes)
      }
      #expect(
        try read.refs().map { "\($0.name) \($0.target)" }
          == store.store.refs().map { "\($0.name) \($0.target)" })
      try Files.removeAll(copy)
    }
  }
}
