internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop
internal import SystemPackage

/// `tka put PATH…`.
struct PutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "put", _superCommandName: "tka",
    abstract: "Store files or folders as artifacts and print their ids.",
    discussion: """
      One id a line, in the order of the paths; a folder is one artifact. No line moves. The same \
      content under the same name has the same id and is kept once.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("What it is.", valueName: "kind")) var kind = Kind.blob
  @Option(help: ArgumentHelp("What it was made from.", valueName: "role=id"))
  var input: [LinkArgument] = []
  @Flag(name: .customLong("stdin-paths"), help: "Read paths from standard input, one a line.")
  var readsPaths = false
  @Argument(help: "Files or folders.", completion: .file()) var paths: [String] = []

  func validate() throws {
    guard readsPaths || !paths.isEmpty else { throw ValidationError("Name a file or a folder.") }
  }

  func run() throws {
    let context = try location.context()
    let registry = context.registry
    registry.index.open()
    let inputs = try resolve(input, in: registry)
    let sources = try (paths + (readsPaths ? PutCommand.pathsFromInput() : [])).map {
      try source(StoreLocation.absolute($0))
    }
    let size = try sources.map { try $0.size }.reduce(0, +)
    try DiskReserve.check(context, needing: size)
    var transaction = Transaction(in: registry.store)
    var drafts: [ArtifactDraft] = []
    for source in sources {
      var draft = ArtifactDraft(kind, inputs: inputs)
      for (name, path) in source.files { try draft.add(name, fileAt: path, in: &transaction) }
      drafts.append(draft)
    }
    let ids = try registry.keep(drafts, seconds: Environment.now(), in: &transaction)
    try output.print("put", JSONObject([("artifacts", .array(ids.map { .string($0.hex) }))])) {
      ids.map { "\($0.hex)\n" }.joined()
    }
  }

  /// The files that become one artifact.
  private struct Source {
    let files: [(name: String, path: FilePath)]

    var size: Int { get throws { try files.map { try Files.size(of: $0.path) }.reduce(0, +) } }
  }

  private func source(_ path: FilePath) throws -> Source {
    guard try PutCommand.isFolder(path) else {
      let name = path.lastComponent?.string ?? ""
      guard TreeEntry.isName(name.utf8), name != Artifact.fileName else {
        throw ValidationError("\(path) has a name that the store keeps for itself.")
      }
      return Source(files: [(name, path)])
    }
    let listing = try FolderListing(path)
    for name in listing.leftOut { Terminal.say("left out: \(Terminal.safe(name))") }
    guard !listing.files.isEmpty else { throw ValidationError("\(path) holds no files.") }
    return Source(
      files: listing.files.map { ($0, path.below($0)) })
  }

  private static func isFolder(_ path: FilePath) throws -> Bool {
    let type: FileType
    do {
      type = try path.stat().type
    } catch {
      throw StoreError.system(error, .read, path: path.string)
    }
    // A pipe or a device might never end.
    guard type == .directory || type == .regular else {
      throw ValidationError("\(path) is neither a file nor a folder.")
    }
    return type == .directory
  }

  /// The artifacts that links name, each of which must be there.
  private func resolve(_ inputs: [LinkArgument], in registry: Registry) throws -> [Link] {
    guard !inputs.isEmpty else { return [] }
    let finder = ArtifactFinder(try registry.snapshot())
    return try inputs.map { Link(role: $0.role, artifact: try finder.one($0.prefix).id) }
  }

  private static func pathsFromInput() throws -> [String] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try buffer.withUnsafeMutableBytes {
        try FileDescriptor.standardInput.read(into: $0)
      }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// What an artifact was made from, as an argument: `role=id`.
struct LinkArgument: ExpressibleByArgument {
  /// What it was used as.
  let role: String
  /// The id or how it begins.
  let prefix: ObjectPrefix

  /// Reads an argument; nil where it is not letters, digits and hyphens, `=`, and hex digits.
  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty,
      parts[0].utf8.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      }), let prefix = ObjectPrefix(String(parts[1]))
    else { return nil }
    self.role = String(parts[0])
    self.prefix = prefix
  }
}
