import ArtifactStore
import SystemPackage
import TestSupport
import Testing

/// Repositories of forms that this store does not read: they are refused in words when they are opened, and never read in part.
@Suite struct ForeignRepositoryTests {
  private let folder: TemporaryFolder
  private let path: FilePath

  init() throws {
    self.folder = try TemporaryFolder()
    self.path = folder.path.appending("r.git")
  }

  private func reason() throws -> String? {
    do throws(StoreError) {
      _ = try Store.open(at: path)
      return nil
    } catch .notAStore(_, let reason) {
      return reason
    }
  }

  private func make(_ options: String...) throws -> Git {
    try Git(in: folder.path).run(["init", "-q", "--bare"] + options + [path.string])
    try Files.setMode(path, 0o700)
    return Git(in: path)
  }

  @Test func `opens a repository that git made`() throws {
    _ = try make()
    #expect(try reason() == nil)
  }

  @Test func `refuses a repository whose ids are SHA-256`() throws {
    _ = try make("--object-format=sha256")
    #expect(try reason()?.contains("objectformat") == true)
  }

  /// git 2.45 and later, which need not be here: what it writes is known.
  @Test func `refuses a repository whose refs lie in tables`() throws {
    let git = try make()
    try git.run("config", "core.repositoryFormatVersion", "1")
    try git.run("config", "extensions.refStorage", "reftable")
    try Files.write(
      Array("ref: refs/heads/.invalid\n".utf8), to: path.appending("HEAD"), mode: 0o600)
    try Files.makeFolders(path.appending("reftable"))
    #expect(try reason()?.contains("refstorage") == true)
  }

  @Test(arguments: ["partialClone", "preciousObjects", "worktreeConfig", "somethingNew"])
  func `refuses a repository with an extension that it does not know`(_ name: String) throws {
    let git = try make()
    try git.run("config", "core.repositoryFormatVersion", "1")
    try git.run("config", "extensions.\(name)", "true")
    #expect(try reason()?.lowercased().contains(name.lowercased()) == true)
  }

  @Test func `refuses a repository of a later version`() throws {
    let git = try make()
    try git.run("config", "core.repositoryFormatVersion", "2")
    #expect(try reason()?.contains("version") == true)
  }

  @Test func `refuses a repository that borrows objects from another`() throws {
    let other = try TemporaryStore()
    _ = try other.commit("borrowed")
    _ = try make()
    try Files.write(
      Array("\(other.path)/objects\n".utf8), to: path.appending("objects/info/alternates"),
      mode: 0o600)
    #expect(try reason()?.contains("objects/info/alternates") == true)
  }

  @Test func `opens a repository with an empty list of others`() throws {
    _ = try make()
    try Files.write(
      Array("# none\n\n".utf8), to: path.appending("objects/info/alternates"), mode: 0o600)
    #expect(try reason() == nil)
  }
}
