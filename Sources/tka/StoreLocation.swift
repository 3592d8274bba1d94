internal import ArgumentParser
internal import ArtifactStore
internal import Lineage
internal import Loop
internal import SystemPackage

/// Which store a verb works on.
struct StoreLocation: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      "The store (default: $TKA_STORE, else $XDG_DATA_HOME/tka/store.git).", valueName: "dir"))
  var directory: String?

  /// Where the store is, or would be.
  func path() throws -> FilePath {
    if let directory { return try StoreLocation.absolute(directory) }
    if let store = Environment.value("TKA_STORE"), !store.isEmpty {
      return try StoreLocation.absolute(store)
    }
    let home = Environment.value("XDG_DATA_HOME").flatMap { $0.isEmpty ? nil : $0 }
    guard let base = home ?? Environment.value("HOME").map({ $0 + "/.local/share" }) else {
      throw ValidationError("Neither HOME nor XDG_DATA_HOME is set: name the store with --store.")
    }
    return FilePath(base).appending("tka").appending("store.git")
  }

  /// The path with the folder that the program was started in before it, where it is relative.
  static func absolute(_ text: String) throws -> FilePath {
    guard !text.isEmpty else { throw ValidationError("An empty path is no store.") }
    let path = FilePath(text)
    if path.isAbsolute { return path.lexicallyNormalized() }
    return WorkingFolder.path.pushing(path).lexicallyNormalized()
  }

  /// Opens the store.
  func open() throws -> Registry {
    try Registry(opening: path(), facts: EvidenceFacts.extractor)
  }

  /// Opens the store for a step of the loop.
  func context(showing bar: ProgressBar? = nil) throws -> LoopContext {
    let registry = try open()
    return LoopContext(
      registry: registry, settings: try Settings(of: registry.store), who: { Environment.user },
      version: Tka.version, now: { Environment.now() },
      milliseconds: { Environment.milliseconds() },
      progress: { progress in bar?.show(progress) })
  }

  /// The store for reading: as it is now, with what plain git moved.
  func snapshot() throws -> Snapshot { try open().snapshot() }
}
