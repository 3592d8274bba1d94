/// A folder of a container that looks like an export.
struct ExportFolder {
  /// The folders above it.
  let path: [Substring]
  /// What form it seems to have.
  let generation: Generation
  /// True where a file says what there should be.
  let hasManifest: Bool

  /// Finds the exports in what a container lists, the best one first: those with a manifest, those nearest to the
  /// top, those of a later generation.
  static func all(in paths: [[Substring]]) -> [ExportFolder] {
    var found: [[Substring]: (generation: Generation, hasManifest: Bool)] = [:]
    for path in paths {
      guard let (folder, generation, isManifest) = place(of: path) else { continue }
      let known = found[folder]
      found[folder] = (
        max(known?.generation ?? generation, generation), known?.hasManifest == true || isManifest
      )
    }
    return found.map {
      ExportFolder(path: $0.key, generation: $0.value.generation, hasManifest: $0.value.hasManifest)
    }
    .sorted { $0.isBetter(than: $1) }
  }

  /// Which export a file belongs to, and whether it says what there should be; nil where it says nothing.
  private static func place(
    of path: [Substring]
  ) -> (folder: [Substring], generation: Generation, isManifest: Bool)? {
    guard let last = path.last, let name = DataFileName(last) else { return nil }
    let folder = Array(path.dropLast())
    if name.isMonth { return (grailbirdRoot(of: folder), .grailbird, false) }
    if GrailbirdIndex.isName(last) {
      return (grailbirdRoot(of: folder), .grailbird, last == GrailbirdIndex.monthsFile)
    }
    let isManifest = name.stem == "manifest"
    guard isManifest || name.kind != nil || name.isHeaders || name.stem == "account" else {
      return nil
    }
    if folder.last == "data" {
      let isPlural = name.stem == "tweets" || name.isHeaders || name.stem == "note-tweet"
      return (folder, isPlural ? .plural : .singular, isManifest)
    }
    return (folder, name.stem == "tweets" || name.isHeaders ? .plural : .root, isManifest)
  }

  /// The folder above `data/js/tweets`, or as much of it as there is.
  private static func grailbirdRoot(of folder: [Substring]) -> [Substring] {
    for tail in [["data", "js", "tweets"], ["data", "js"]] where folder.count >= tail.count {
      if folder.suffix(tail.count).map(String.init) == tail {
        return Array(folder.dropLast(tail.count))
      }
    }
    return folder
  }

  private func isBetter(than other: ExportFolder) -> Bool {
    if hasManifest != other.hasManifest { return hasManifest }
    if path.count != other.path.count { return path.count < other.path.count }
    if generation != other.generation { return generation > other.generation }
    return path.joined(separator: "/").utf8
      .lexicographicallyPrecedes(other.path.joined(separator: "/").utf8)
  }

  /// True for a file of this export.
  func holds(_ file: [Substring]) -> Bool {
    let folder = Array(file.dropLast())
    guard generation == .grailbird else { return folder == path }
    return folder.starts(with: path) && ExportFolder.grailbirdRoot(of: folder) == path
  }
}
