import ArtifactStore
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct LockTests {
  private let folder: TemporaryFolder
  private var path: FilePath { folder.path.appending("x.lock") }

  init() throws { self.folder = try TemporaryFolder() }

  /// Who holds the lock, or nil where this call took it and gave it back.
  private func holder(_ name: String = "second") throws -> String? {
    switch try Lock.attempt(path, holder: LockHolder(name)) {
    case .taken: nil
    case .held(let holder): holder
    }
  }

  @Test func `names the holder to a second attempt, and is free after it`() throws {
    do {
      let lock = try Lock(
        waitingFor: path, holder: LockHolder("first\nand more", since: 1_700_000_000))
      let line = try #require(try holder())
      #expect(line.hasPrefix("process \(getpid()), first and more since 2023-11-14T22:13:20Z, on "))
      #expect(line.contains(", boot "))
      #expect(try holder() == line)
      _ = consume lock
    }
    #expect(try holder() == nil)
    #expect(try holder() == nil)
  }

  @Test func `says that another process holds it where the holder has not said who`() throws {
    let lock = try Lock(waitingFor: path, holder: LockHolder("x"))
    try Files.write([], to: path, mode: 0o600)
    #expect(try holder() == "another process")
    _ = consume lock
  }

  @Test func `lets one of many in at a time`() async throws {
    let path = path
    let counter = folder.path.appending("counter")
    try Files.write(Array("0".utf8), to: counter, mode: 0o600)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<10 {
            let lock = try Lock(waitingFor: path, holder: LockHolder("x"))
            let count = Int(String(decoding: try Files.read(counter), as: UTF8.self)) ?? -1000
            try Files.write(Array("\(count + 1)".utf8), to: counter, mode: 0o600)
            _ = consume lock
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(String(decoding: try Files.read(counter), as: UTF8.self) == "40")
  }

  @Test func `is free when it was given back, while children begin`() async throws {
    let folder = folder.path
    async let children: Void = {
      for _ in 0..<100 { _ = try Program.run(["true"], in: folder) }
    }()
    for _ in 0..<5_000 {
      let lock = try Lock(waitingFor: path, holder: LockHolder("x"))
      _ = consume lock
      try #require(try holder() == nil)
    }
    try await children
  }

  @Test func `is freed by the kernel when its holder is killed`() throws {
    // flock(1) takes the same lock; the shell that it runs says so, then waits to be killed.
    let child = try Child(
      ["flock", path.string, "sh", "-c", "echo held > \(path.string); echo; exec sleep 60"],
      in: folder.path)
    try child.waitForLine()
    #expect(try holder() == "held")
    try child.kill()
    #expect(try holder() == nil)
  }
}
