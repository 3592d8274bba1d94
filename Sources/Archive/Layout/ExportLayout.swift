/// Where the data files of an export lie in its container, and which of them are read.
struct ExportLayout: Sendable {
  /// A file that is read.
  struct DataFile: Sendable, Hashable {
    let entry: ContainerEntry
    /// The name without folders.
    let name: String
    /// The name without part and suffix.
    let stem: String
    let section: Section
    let part: Int
  }

  /// What form the export has.
  let generation: Generation
  /// What is read of it.
  let sections: Set<Section>
  /// The files with records, in the order of the sections, each from part 0 on.
  let dataFiles: [DataFile]
  /// The files that list all tweets.
  let headers: [ContainerEntry]
  /// The names, without folders, of all files.
  let names: [String]
  /// What was noticed.
  let warnings: [Census.Warning]
  private let entries: [String: ContainerEntry]

  /// Finds the data folder in what a container lists, and what of it is to be read.
  init(of container: some ExportContainer, reading sections: Set<Section>) throws(ExportError) {
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
    self.sections = sections
    let dataFiles = files.compactMap { file -> DataFile? in
      guard let name = DataFileName(file.name), let section = name.section,
        sections.contains(section)
      else { return nil }
      return DataFile(
        entry: file.entry, name: file.name, stem: name.stem, section: section, part: name.part)
    }
    // By name within a part, so that the order never depends on the container's.
    self.dataFiles = Section.allCases.flatMap { section in
      dataFiles.filter { $0.section == section }.enumerated()
        .sorted { ($0.element.part, $0.offset) < ($1.element.part, $1.offset) }.map(\.element)
    }
  }

  /// The file that has this name, without folders.
  func find(_ name: String) -> ContainerEntry? { entries[name] }

  /// The numbers of the parts that are not there although later ones are.
  func missingParts(of section: Section) -> [Int] {
    section.stems.flatMap { stem in
      let parts = Set(dataFiles.filter { $0.section == section && $0.stem == stem }.map(\.part))
      return (0..<(parts.max() ?? 0)).filter { !parts.contains($0) }
    }
  }
}
