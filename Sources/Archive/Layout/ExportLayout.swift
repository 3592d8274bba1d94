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

  /// What form the export has.
  let generation: Generation
  /// The files with records: notes, tweets, likes, each from part 0 on.
  let dataFiles: [DataFile]
  /// The files that list all tweets.
  let headers: [ContainerEntry]
  /// The names, without folders, of all files.
  let names: [String]
  /// What was noticed.
  let warnings: [Census.Warning]
  private let entries: [String: ContainerEntry]

  /// Notes come first, for tweets take their texts from them.
  static let order: [RecordKind] = [.note, .tweet, .like]

  /// Finds the data folder in what a container lists.
  init(of container: some ExportContainer) throws(ExportError) {
    let entries = container.entries.map { (entry: $0, path: $0.name.split(separator: "/")) }
    let folders = ExportFolder.all(in: entries.map(\.path))
    guard let folder = folders.first else {
      throw .notAnArchive(path: container.path, .noDataFolder)
    }
    self.warnings =
      container.warnings
      + (folders.count > 1
        ? [.severalExports(count: folders.count, read: folder.generation)] : [])
    let files = entries.filter { folder.holds($0.path) }
      .map { (name: String($0.path.last ?? ""), entry: $0.entry) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.generation = folder.generation
    self.entries = Dictionary(files, uniquingKeysWith: { first, _ in first })
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

  /// The file that has this name, without folders.
  func find(_ name: String) -> ContainerEntry? { entries[name] }
}
