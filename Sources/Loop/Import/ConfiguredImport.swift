internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The import of a tick: the export that `tka.import.path` names, when it has changed.
struct ConfiguredImport {
  private let context: LoopContext

  init(in context: LoopContext) { self.context = context }

  func run() throws -> StepOutcome {
    guard let text = context.settings.text("import.path") else {
      return StepOutcome(.import, .nothing, "no tka.import.path is set")
    }
    let path = FilePath(text)
    guard Files.exists(path) else {
      throw LoopError.badSetting(name: "tka.import.path", reason: "names nothing that is there")
    }
    let stamp = try ConfiguredImport.stamp(of: path)
    let marker = try context.registry.path("import.stamp")
    if Files.exists(marker), try Files.read(marker) == stamp {
      return StepOutcome(.import, .nothing, "the export has not changed")
    }
    let result = try Import(in: context).run(Export(opening: path))
    try Files.write(stamp, to: marker, mode: 0o600)
    let phrase = Import.phrase(result.added, result.changed, result.absent)
    guard result.census.isComplete else {
      let damaged = result.census.files.count { $0.wholeness.isDamaged }
      return StepOutcome(
        .import, .failed,
        "\(phrase); left out: \(damaged) damaged files, \(result.census.skippedCount) records "
          + "(tka import lists them)")
    }
    return StepOutcome(.import, result.version == nil ? .nothing : .advanced, phrase)
  }

  /// What tells one state of an export from another: the sizes and times of its files.
  private static func stamp(of path: FilePath) throws -> [UInt8] {
    var lines: [String] = []
    func add(_ path: FilePath) throws {
      let status = try path.stat()
      let time = status.st_mtim
      lines.append("\(path.string) \(status.size) \(time.tv_sec) \(time.tv_nsec)")
    }
    try add(path)
    guard Files.isFolder(path) else { return digest(lines) }
    var folders = [path]
    for name in try Files.names(in: path) where Files.isFolder(path.appending(name)) {
      folders.append(path.appending(name))
    }
    // Wherever an export keeps its files; a person may point at a folder that holds much more.
    for folder in folders {
      for below in ["", "data", "data/js", "data/js/tweets"] {
        let place = folder.appending(FilePath(below).components)
        guard Files.isFolder(place) else { continue }
        for name in try Files.names(in: place) where name.hasSuffix(".js") {
          try add(place.appending(name))
        }
      }
    }
    return digest(lines)
  }

  private static func digest(_ lines: [String]) -> [UInt8] {
    Array("\(SHA256Digest(of: lines.joined(separator: "\n").utf8).hex)\n".utf8)
  }
}
