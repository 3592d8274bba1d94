import ArtifactStore
import Foundation
import Lineage
import Synchronization
import SystemPackage
import TestSupport
import Testing

@Suite struct ConcurrencyTests {
  private let store: TemporaryRegistry

  init() throws { self.store = try TemporaryRegistry() }

  /// Advances a line, again from where it is now whenever another writer was quicker.
  private static func advance(_ line: Line, by text: String, _ store: TemporaryRegistry) throws {
    let registry = try Registry(opening: store.path)
    while true {
      let tip = try registry.snapshot().tip(line)
      let commit = try store.version(of: line, after: tip, text)
      do {
        try registry.record(.test(text), moves: [.init(line: line, from: tip, to: commit)])
        return
      } catch LineageError.moved {
        continue
      }
    }
  }

  @Test func `keeps the log and the lines linear with several writers`() async throws {
    let store = store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<3 {
        group.addTask {
          for count in 0..<5 { try Self.advance(.profile, by: "\(writer).\(count)", store) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.git.run("rev-list", "--count", "profile").output == "16")
    var count = 0
    var following: Lineage.Operation?
    try store.registry.log.walk { operation in
      count += 1
      if let following { #expect(following.moves.first?.from == operation.view[.profile]) }
      following = operation
      return true
    }
    #expect(count == 16)
    #expect(try store.registry.damage().isEmpty)
    try store.expectClean()
  }

  @Test func `shows a reader all of an operation or nothing of it`() async throws {
    let store = store
    let reader = Task.detached {
      let registry = try Registry(opening: store.path)
      var seen = 0
      while !Task.isCancelled {
        let snapshot = try registry.snapshot()
        let profile = try snapshot.findFile("text.md", on: .profile)
        #expect(try snapshot.findFile("text.md", on: .batches) == profile)
        seen += 1
        await Task.yield()
      }
      return seen
    }
    for count in 0..<20 {
      let snapshot = try store.registry.snapshot()
      let moves = try [Line.profile, .batches].map { line in
        Lineage.Operation.Move(
          line: line, from: snapshot.tip(line), to: try store.version(of: line, "\(count)"))
      }
      try store.registry.record(.test("both"), moves: moves)
      await Task.yield()
    }
    reader.cancel()
    #expect(try await reader.value > 0)
  }

  // MARK: Rollbacks

  /// With a `TKA_TEST_EFFORT` of 25 that is a thousand.
  private static let rollbacks = (writers: 4, each: Effort.rounds(10))

  /// Moves `promoted` from the one to the other of two versions, again whenever another writer was quicker.
  private static func rollBack(_ writer: Int, at path: FilePath) throws {
    let registry = try Registry(opening: path)
    let versions = try Ancestry(of: registry.store).firstParents(
      of: registry.store.find(RefName("refs/notes/test" as StaticString)) ?? Root.id)
    for count in 0..<rollbacks.each {
      while true {
        let tip = try registry.snapshot().tip(.promoted)
        do {
          try registry.record(
            .test("rollback \(writer).\(count)"),
            moves: [.init(line: .promoted, from: tip, to: versions[tip == versions[0] ? 1 : 0])])
          break
        } catch LineageError.moved {
          continue
        }
      }
    }
  }

  /// Two threads and two other processes roll back while a tick advances two lines at once and readers look.
  @Test(.timeLimit(.minutes(10)))
  func `loses no rollback by threads and processes during a tick`() async throws {
    let store = store
    try store.store.set("tka.durability", to: "none")
    try store.advance(.promoted, "one")
    let newest = try store.advance(.promoted, "two")
    try store.store.update(
      RefName("refs/notes/test" as StaticString), to: newest, expecting: .absent)
    let path = store.path.string
    let isOver = Mutex(false)
    let seen = Mutex<[OperationID: Set<View>]>([:])
    let reader = TestSupport.Thread {
      let registry = try Registry(opening: FilePath(path))
      while !isOver.withLock({ $0 }) {
        let snapshot = try registry.snapshot()
        seen.withLock { _ = $0[snapshot.operation, default: []].insert(snapshot.view) }
        let profile = try snapshot.findFile("text.md", on: .profile)
        #expect(try snapshot.findFile("text.md", on: .batches) == profile)
      }
    }
    let ticks = Mutex(0)
    let tick = TestSupport.Thread {
      let registry = try Registry(opening: FilePath(path))
      while !isOver.withLock({ $0 }) {
        let snapshot = try registry.snapshot()
        let count = ticks.withLock { $0 }
        let moves = try [Line.profile, .batches].map { line in
          Lineage.Operation.Move(
            line: line, from: snapshot.tip(line), to: try store.version(of: line, "\(count)"))
        }
        try registry.record(.test("tick \(count)"), moves: moves)
        ticks.withLock { $0 += 1 }
      }
    }
    let threads = (0..<2).map { writer in
      TestSupport.Thread { try Self.rollBack(writer, at: FilePath(path)) }
    }
    async let first = #expect(processExitsWith: .success) { [path = path as String] in
      try ConcurrencyTests.rollBack(2, at: FilePath(path))
    }
    async let second = #expect(processExitsWith: .success) { [path = path as String] in
      try ConcurrencyTests.rollBack(3, at: FilePath(path))
    }
    _ = await (first, second)
    for thread in threads { try thread.join() }
    isOver.withLock { $0 = true }
    try tick.join()
    try reader.join()
    let count = ticks.withLock { $0 }
    #expect(count > 0)
    try expectWhole(
      Set((0..<count).map { "tick \($0)" }), seen: seen.withLock { $0 })
  }

  /// Holds the log against what happened: each operation once, each beginning where the one before ended.
  private func expectWhole(_ ticks: Set<String>, seen: [OperationID: Set<View>]) throws {
    var verbs: [String] = []
    var views: [OperationID: View] = [:]
    var following: Lineage.Operation?
    try store.registry.log.walk { operation in
      verbs.append(operation.description.verb)
      views[operation.id] = operation.view
      if let following {
        var view = operation.view
        for move in following.moves {
          #expect(move.from == view[move.line])
          view[move.line] = move.to
        }
        #expect(following.view == view)
      }
      following = operation
      return true
    }
    let rollbacks = (0..<Self.rollbacks.writers).flatMap { writer in
      (0..<Self.rollbacks.each).map { "rollback \(writer).\($0)" }
    }
    let others = ["init", "test", "test"]
    #expect(verbs.sorted() == (rollbacks + Array(ticks) + others).sorted())
    #expect(seen.count > 1)
    for (operation, seen) in seen { #expect(seen == [try #require(views[operation])]) }
    let newest = try store.registry.log.newest()
    #expect(try store.registry.linesAway(from: newest.view).isEmpty)
    #expect(try store.store.find(OperationLog.applied)?.objectID == newest.id.objectID)
    let faults = try Verification.run(on: Registry(opening: store.path)).faults
    #expect(faults.isEmpty, "\(faults)")
    try store.expectClean()
  }

  /// git moves a line to and fro while operations are recorded on another.
  @Test func `takes up what plain git moves while others write, and loses none of theirs`() throws {
    let first = try store.advance(.profile, "one")
    let second = try store.advance(.profile, "two")
    let store = store
    let git = TestSupport.Thread {
      for count in 0..<60 {
        let target = count % 2 == 0 ? first : second
        try store.git.run("update-ref", "refs/heads/profile", target.hex)
      }
    }
    for count in 0..<60 { try Self.advance(.batches, by: "\(count)", store) }
    try git.join()
    let settled = try store.registry.settle(.test("settle"))
    #expect(settled.tip(.profile) == second)
    #expect(try LineageQuery(settled.withoutIndex).count(of: .batches) == 60)
    #expect(try Verification.run(on: store.registry).faults.isEmpty)
    try store.expectClean()
  }

  @Test func `lets readers read while a writer holds the write lock`() throws {
    try store.advance(.profile, "one")
    let newest = try store.registry.log.newest()
    let store = store
    let path = store.path
    let lock = try Lock(waitingFor: path.appending("tka/write.lock"), holder: LockHolder("test"))
    let writer = TestSupport.Thread { try store.advance(.dataset, "waits") }
    let isRead = Flag()
    let reader = TestSupport.Thread {
      defer { isRead.set() }
      let registry = try Registry(opening: path)
      for snapshot in try [registry.snapshot(), registry.recordedSnapshot()] {
        #expect(snapshot.operation == newest.id)
        #expect(snapshot.view == newest.view)
        #expect(try snapshot.findFile("text.md", on: .profile) == Array("one".utf8))
        let artifact = try #require(try snapshot.findArtifact(on: .profile)).id
        #expect(try ArtifactFinder(snapshot).find(artifact)?.line == .profile)
        #expect(try LineageQuery(snapshot).count(of: .profile) == 1)
      }
      #expect(try registry.damage().isEmpty)
      #expect(try registry.settle(.test("nothing to do")).operation == newest.id)
      #expect(try Verification.run(on: registry).faults.isEmpty)
    }
    #expect(isRead.wait(milliseconds: 60_000), "readers wait for the write lock")
    try reader.join()
    #expect(try store.registry.log.newest() == newest)
    _ = consume lock
    try writer.join()
    #expect(try !store.registry.snapshot().isEmpty(.dataset))
  }
}
