internal import ArgumentParser
internal import ArtifactStore
internal import Lineage

/// `tka cat ID[:PATH]`.
struct CatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cat", _superCommandName: "tka",
    abstract: "Write a file of an artifact to standard output.",
    discussion: """
      The artifact is named by its id or how that begins, or by a line: profile:profile.md, \
      profile~3:profile.md. Without a path, the only file of the artifact is meant.
      """)

  @OptionGroup var location: StoreLocation
  @Argument(help: ArgumentHelp("What to write.", valueName: "id[:path]")) var name: String

  func run() throws {
    let snapshot = try location.snapshot()
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let source = try CatSource(String(parts[0]), in: snapshot)
    let entry = try source.entry(parts.dropFirst().first.map(String.init))
    try ChunkedFile.read(entry, from: snapshot.store) { try Terminal.write($0) }
  }
}

/// What a file is taken from: an artifact's folder, or the tree of a version.
struct CatSource {
  private let store: Store
  private let tree: TreeID
  private let artifact: Artifact?
  private let name: String

  /// Finds what an id or a line names.
  init(_ name: String, in snapshot: Snapshot) throws {
    self.name = name
    self.store = snapshot.store
    if let reference = LineReference(name) {
      self.tree = try snapshot.store.commit(reference.commit(in: snapshot)).tree
      self.artifact = try snapshot.findArtifact(in: tree)?.artifact
      return
    }
    guard let prefix = ObjectPrefix(name) else {
      throw ValidationError("\(name) is neither a line nor an id of at least four hex digits.")
    }
    let found = try ArtifactFinder(snapshot).one(prefix)
    self.tree = found.tree
    self.artifact = found.artifact
  }

  /// The file at a path, or the only payload.
  func entry(_ path: String?) throws -> TreeEntry {
    guard let path = path ?? onlyPayload else {
      let names = artifact?.payloads.map(\.name).joined(separator: ", ") ?? "none"
      throw ValidationError("\(name) holds several files; name one behind a colon: \(names)")
    }
    // A chunked payload is a tree; any other tree is a folder.
    guard let entry = try store.find(path, in: tree),
      entry.mode == .file || artifact?.find(path) != nil
    else { throw LineageError.notFound("file \(path) in \(name)") }
    return entry
  }

  private var onlyPayload: String? {
    guard let artifact, artifact.payloads.count == 1 else { return nil }
    return artifact.payloads.first?.name
  }
}
