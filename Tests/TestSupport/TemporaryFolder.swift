internal import ArtifactStore
internal import Foundation
public import SystemPackage

#if canImport(Glibc)
internal import Glibc
#endif

/// A folder of a test's own, closed to others, which goes away with this object.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let path: FilePath

  /// Makes a folder below `TMPDIR`.
  public init() throws {
    Self.closeNewFiles
    let base = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    let name = "tka-test-\(UUID().uuidString)"
    self.path = FilePath(base).appending(name)
    try Files.makeFolders(path)
  }

  deinit {
    // A test that failed must not fail again because of what it left.
    try? Files.removeAll(path)
  }

  /// What git and other programs write in tests is closed to others, as a store must be.
  private static let closeNewFiles: Void = { _ = umask(0o077) }()
}
