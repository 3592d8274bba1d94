public import ArtifactStore
public import SystemPackage
public import Testing

/// A bare store of a test's own, which goes away with this object.
public final class TemporaryStore: Sendable {
  private let folder: TemporaryFolder
  /// The store.
  public let store: Store

  /// Where it lies.
  public var path: FilePath { store.path }

  /// The git of this machine, in this store.
  public var git: Git { Git(in: path) }

  /// Makes an empty store.
  public init(settings: [(name: String, value: String)] = []) throws {
    self.folder = try TemporaryFolder()
    let path = folder.path.appending("store.git")
    guard let head = RefName.branch("profile") else { throw StoreError.badSetting("HEAD") }
    try Store.create(at: path, head: head, settings: settings, files: []) { _ in }
    self.store = try Store.open(at: path)
  }

  /// Writes a commit of one file `name` with some text and returns its id.
  public func commit(
    _ text: String, parents: [CommitID] = [], message: String = "a test\n"
  ) throws -> CommitID {
    var transaction = Transaction(in: store)
    let blob = try transaction.write(Array(text.utf8))
    let tree = try transaction.write(
      Tree([TreeEntry(name: "name", mode: .file, id: blob.objectID)]))
    return try transaction.write(
      Commit(
        tree: tree, parents: parents,
        author: Signature(name: "a", email: "a@example.org", seconds: 1_700_000_000),
        message: message))
  }

  /// Records an issue unless git finds the store whole.
  public func expectClean(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try git.expectClean(sourceLocation: sourceLocation)
  }
}

extension Git {
  /// Records an issue unless git finds the repository whole.
  public func expectClean(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let result = try attempt("fsck", "--full", "--strict", "--no-progress")
    let complaints = (result.lines + result.error.split(separator: "\n").map(String.init))
      .filter { !$0.hasPrefix("dangling ") && !$0.hasPrefix("notice: ") }
    #expect(
      result.status == 0 && complaints.isEmpty, "git fsck: \(complaints)",
      sourceLocation: sourceLocation)
  }
}
