internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import SystemPackage

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
    // A digest: names of files are nobody else's business.
    let sections = try ImportSections.configured(in: context.settings)
    let names = sections.map(\.name).sorted().joined(separator: " ")
    let state = "\(path.string)\n\(names)\n\(try Export.state(of: path))"
    let stamp = Array("\(SHA256Digest(of: Array(state.utf8)).hex)\n".utf8)
    let marker = try context.registry.path("import.stamp")
    if Files.exists(marker), try Files.read(marker) == stamp {
      return StepOutcome(.import, .nothing, "the export has not changed")
    }
    let result = try Import(in: context).run(Export(opening: path, reading: sections))
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
}
