import ArtifactStore
import Lineage
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
}
