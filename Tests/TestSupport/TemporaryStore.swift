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

  /// Writes a blob as a file of its own, by git.
  public func writeLoose(_ bytes: [UInt8]) throws -> BlobID {
    let made = try git.run("hash-object", "-w", "--stdin", input: bytes)
    guard let id = BlobID(hex: made.output) else { throw StoreError.badSetting("hash-object") }
    return id
  }

  /// Writes a commit of one file `name` with some text and returns its id.
  public func commit(
    _ text: String, parents: [CommitID] = [], message: String = "a test\n"
  ) throws -> CommitID {
    var transaction = Transaction(in: store)
    let blob = try transaction.write(Array(text.utf8))
    let tree = try transaction.write(
      Tree([TreeEntry(name: "name", mode: .file, id: blob.objectID)]))
    let commit = try transaction.write(
      Commit(
        tree: tree, parents: parents,
        author: Signature(name: "a", email: "a@example.org", seconds: 1_700_000_000),
        message: message))
    try transaction.makeDurable()
    return commit
  }

  /// Writes commits of one file that changes a little each time, the newest on `refs/heads/profile`: git finds deltas for them.
  /// - Parameters:
  ///   - count: How many.
  ///   - size: The size of the file's first version, in bytes.
  ///   - random: Where that comes from.
  /// - Returns: Every version of the file.
  /// - Throws: What keeps the store from being written.
  public func writeVersions(
    _ count: Int, size: Int, using random: inout SplitMix64
  ) throws -> [BlobID: [UInt8]] {
    var content = random.bytes(size)
    var contents: [BlobID: [UInt8]] = [:]
    var tip: CommitID?
    for number in 0..<count {
      content[number * (size / count)] ^= 0xFF
      content.append(UInt8(truncatingIfNeeded: number))
      var transaction = Transaction(in: store)
      let blob = try transaction.write(content)
      contents[blob] = content
      let tree = try transaction.write(
        Tree([TreeEntry(name: "f", mode: .file, id: blob.objectID)]))
      let commit = Commit(
        tree: tree, parents: tip.map { [$0] } ?? [],
        author: Signature(name: "a", email: "b", seconds: Int64(number)), message: "m\n")
      let id = try transaction.write(commit)
      try transaction.publish(
        id, to: RefName("refs/heads/profile" as StaticString), expecting: RefExpectation(tip))
      tip = id
    }
    return contents
  }

  /// Records an issue unless git finds the store whole.
  public func expectClean(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try git.expectClean(sourceLocation: sourceLocation)
  }
}

extension Git {
  /// Gives every object a file of its own, and removes the packs.
  public func unpack() throws {
    let packs = directory.appending("objects/pack")
    for name in try Files.names(in: packs) where name.hasSuffix(".pack") {
      let bytes = try Files.read(packs.appending(name))
      for ending in ["pack", "idx"] {
        try Files.removeAll(packs.appending(String(name.dropLast(4)) + ending))
      }
      try run("unpack-objects", "-q", input: bytes)
    }
  }

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
