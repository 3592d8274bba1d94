/// Where the data files of an export lie in its container, and which of them are read.
struct ExportLayout: Sendable {
  /// A file that is read.
  struct DataFile: Sendable, Hashable {
    let entry: ContainerEntry
    /// The name without folders.
    let name: String
    let kind: RecordKind
    let part: Int
  }

  /// The files with records: notes, tweets, likes, each from part 0 on.
  let dataFiles: [DataFile]
  /// The files that list all tweets.
  let headers: [ContainerEntry]
  /// The manifest.
  let manifest: ContainerEntry?
  /// The account.
  let account: ContainerEntry?
  /// The names, without folders, of all data files.
  let names: [String]
  /// What was noticed.
  let warnings: [Census.Warning]

  /// Notes come first, for tweets take their texts from them.
  static let order: [RecordKind] = [.note, .tweet, .like]

  /// Finds the data folder in what a container lists.
  init(of container: some ExportContainer) throws(ExportError) {
    let entries = container.entries.map { (entry: $0, path: $0.name.split(separator: "/")) }
    let folders = ExportLayout.dataFolders(entries.map(\.path))
    guard let folder = folders.first else {
      throw ExportLayout.refusal(of: entries.map(\.path), at: container.path)
    }
    self.warnings =
      container.warnings + (folders.count > 1 ? [.severalExports(count: folders.count)] : [])
    let files = entries.filter { $0.path.dropLast().elementsEqual(folder) }
      .map { (name: String($0.path.last ?? ""), entry: $0.entry) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    func entry(_ name: String) -> ContainerEntry? { files.first { $0.name == name }?.entry }
    self.manifest = entry("manifest.js")
    self.account = entry("account.js")
    self.names = files.map(\.name)
    self.headers = files.filter { DataFileName($0.name)?.isHeaders == true }.map(\.entry)
    let dataFiles = files.compactMap { file in
      DataFileName(file.name).flatMap { name in
        name.kind.map {
          DataFile(entry: file.entry, name: file.name, kind: $0, part: name.part)
        }
      }
    }
    // By name within a part, so that the order never depends on the container's.
    self.dataFiles = ExportLayout.order.flatMap { kind in
      dataFiles.filter { $0.kind == kind }.enumerated()
        .sorted { ($0.element.part, $0.offset) < ($1.element.part, $1.offset) }.map(\.element)
    }
  }

  /// The folders that hold an export, those with a manifest and those nearest to the top first.
  private static func dataFolders(_ paths: [[Substring]]) -> [[Substring]] {
    var folders: [[Substring]: Bool] = [:]
    for path in paths {
      guard let last = path.last else { continue }
      let folder = Array(path.dropLast())
      let name = DataFileName(last)
      let isManifest = last == "manifest.js"
      // Without a data folder only today's names tell an export from the generation before it.
      let counts =
        folder.last == "data"
        ? isManifest || name?.kind != nil || name?.isHeaders == true || name?.stem == "account"
        : isManifest || (folder.isEmpty && (name?.stem == "tweets" || name?.isHeaders == true))
      guard counts, folder.isEmpty || folder.last == "data" else { continue }
      folders[folder] = folders[folder] == true || isManifest
    }
    return folders.sorted { left, right in
      if left.value != right.value { return left.value }
      if left.key.count != right.key.count { return left.key.count < right.key.count }
      return left.key.joined(separator: "/").utf8
        .lexicographicallyPrecedes(right.key.joined(separator: "/").utf8)
    }
    .map(\.key)
  }

  /// Says what it is instead.
  private static func refusal(of paths: [[Substring]], at path: String) -> ExportError {
    let isGrailbird = paths.contains { path in
      path.suffix(3).dropLast().elementsEqual(["data", "js"])
        || path.suffix(4).dropLast().elementsEqual(["data", "js", "tweets"])
        || isMonthFile(path.last ?? "")
    }
    if isGrailbird { return .unsupportedGeneration(path: path, .grailbird) }
    // One file such as `app.js` may be anybody's; a few of them are an export.
    let known = paths.compactMap { $0.last.flatMap { DataFileName($0) } }.filter(\.isKnown)
    return known.count > 1 || known.contains { $0.kind == .tweet }
      ? .unsupportedGeneration(path: path, .withoutDataFolder)
      : .notAnArchive(path: path, .noDataFolder)
  }

  /// True for names such as `2015_08.js`.
  private static func isMonthFile(_ name: Substring) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.count == 10, name.hasSuffix(".js"), bytes[4] == UInt8(ascii: "_") else {
      return false
    }
    return (bytes[..<4] + bytes[5..<7]).allSatisfy { (0x30...0x39).contains($0) }
  }
}
