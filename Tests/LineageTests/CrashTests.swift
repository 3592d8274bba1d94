import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

/// Objects first, then the operation, then the lines, then `applied` [M10]; whatever a crash left in
/// between, the next writer finishes and readers do not see [M11].
@Suite struct CrashTests {
  private let store: TemporaryRegistry
  private let old: CommitID
  private let new: CommitID
  private var registry: Registry { store.registry }

  init() throws {
    self.store = try TemporaryRegistry()
    self.old = try store.advance(.profile, "old")
    self.new = try store.advance(.profile, "new")
  }

  private func target(_ ref: String) throws -> String { try store.git.run("rev-parse", ref).output }

  /// Takes refs back to where they were before the newest operation, as if it had died.
  private func crash(beforeLines: Bool) throws {
    try store.git.run("update-ref", "refs/tka/applied", "refs/tka/operations~1")
    if beforeLines { try store.git.run("update-ref", "refs/heads/profile", old.hex, new.hex) }
  }

  @Test(arguments: [true, false])
  func `shows readers the operation that happened`(_ beforeLines: Bool) throws {
    try crash(beforeLines: beforeLines)
    let fresh = try Registry(opening: store.path)
    #expect(try fresh.snapshot().tip(.profile) == new)
    #expect(try fresh.damage().isEmpty)
    // Reading puts nothing right.
    #expect(try target("profile") == (beforeLines ? old : new).hex)
  }

  @Test(arguments: [true, false])
  func `rolls forward before the next operation`(_ beforeLines: Bool) throws {
    try crash(beforeLines: beforeLines)
    let before = try registry.log.newest()
    let fresh = try Registry(opening: store.path)
    let dataset = try store.version(of: .dataset, "data")
    let operation = try fresh.record(
      .test("next"), moves: [.init(line: .dataset, from: Root.id, to: dataset)])
    #expect(operation?.previous == before.id)
    #expect(try target("profile") == new.hex)
    #expect(try target("dataset") == dataset.hex)
    #expect(try target("refs/tka/applied") == target("refs/tka/operations"))
    try store.expectClean()
  }

  @Test(arguments: [true, false])
  func `rolls forward when asked to settle, without an operation of its own`(
    _ beforeLines: Bool
  ) throws {
    try crash(beforeLines: beforeLines)
    let before = try registry.log.newest()
    #expect(try registry.settle(.test("settle")).tip(.profile) == new)
    #expect(try registry.log.newest() == before)
    #expect(try target("profile") == new.hex)
    #expect(try target("refs/tka/applied") == target("refs/tka/operations"))
  }

  @Test func `does not overwrite what plain git moved after the crash`() throws {
    try crash(beforeLines: true)
    try store.git.run("update-ref", "refs/heads/profile", Root.id.hex)
    #expect(try registry.snapshot().tip(.profile) == Root.id)
    #expect(try registry.settle(.test("settle")).tip(.profile) == Root.id)
    #expect(try target("profile") == Root.id.hex)
    #expect(try registry.log.newest().description.verb == "git")
    try store.expectClean()
  }

  @Test func `takes the lock of a line over that a dead program left`() throws {
    let lock = store.path.appending("refs/heads/profile.lock")
    try Files.write([], to: lock, mode: 0o600)
    let next = try store.advance(.profile, "next")
    #expect(try target("profile") == next.hex)
    #expect(!Files.exists(lock))
  }
}
