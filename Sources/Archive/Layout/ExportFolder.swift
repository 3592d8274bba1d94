/// A folder of a container that looks like an export.
struct ExportFolder {
  /// The folders above it.
  let path: [Substring]
  /// What form it seems to have.
  private(set) var generation: Generation
  private var hasRecords = false
  private var hasManifest = false

  private init(_ path: [Substring], _ generation: Generation) {
    self.path = path
    self.generation = generation
  }

  /// Finds the exports in what a container lists, the best one first.
  ///
  /// A later form is better than an earlier one, then one with a manifest, then one nearer to the top. Where one has
  /// records, others without any are none.
  /// A person who unpacks an export over an older one has both in one folder: they are two.
  static func all(in paths: [[Substring]]) -> [ExportFolder] {
    var found: [[Substring]: [Bool: ExportFolder]] = [:]
    for path in paths {
      guard let seen = ExportFolder(of: path) else { continue }
      let isMonthly = seen.generation == .grailbird
      found[seen.path, default: [:]][isMonthly, default: seen].add(seen)
    }
    let all = found.values.flatMap(\.values).sorted { $0.isBetter(than: $1) }
    let withRecords = all.filter(\.hasRecords)
    return withRecords.isEmpty ? all : withRecords
  }

  /// The export that one file belongs to; nil where it says nothing.
  private init?(of file: [Substring]) {
    guard let last = file.last, let name = DataFileName(last) else { return nil }
    let folder = Array(file.dropLast())
    let isManifest = name.stem == "manifest"
    // Many things are called `profile.js`.
    let isRecords = name.section.map { $0 != .profile } ?? name.isHeaders
    if name.isMonth || GrailbirdIndex.isName(last) {
      self.init(ExportFolder.monthlyTop(of: folder), .grailbird)
      hasManifest = last == GrailbirdIndex.monthsFile
    } else if isManifest || isRecords || name.stem == "account" {
      let isPlural = name.stem == "tweets" || name.stem == "note-tweet" || name.isHeaders
      self.init(folder, isPlural ? .plural : folder.last == "data" ? .singular : .root)
      hasManifest = isManifest
    } else {
      return nil
    }
    hasRecords = isRecords
  }

  private mutating func add(_ other: ExportFolder) {
    generation = max(generation, other.generation)
    hasRecords = hasRecords || other.hasRecords
    hasManifest = hasManifest || other.hasManifest
  }

  /// The folder above `data/js/tweets`, or as much of it as there is.
  private static func monthlyTop(of folder: [Substring]) -> [Substring] {
    for tail in [["data", "js", "tweets"], ["data", "js"]] where folder.count >= tail.count {
      if folder.suffix(tail.count).map(String.init) == tail {
        return Array(folder.dropLast(tail.count))
      }
    }
    return folder
  }

  /// The folder that a person would name.
  private var top: ArraySlice<Substring> { path.last == "data" ? path.dropLast() : path[...] }

  private func isBetter(than other: ExportFolder) -> Bool {
    // The two forms with a data folder are as good.
    let (age, otherAge) = (min(generation, .singular), min(other.generation, .singular))
    if age != otherAge { return age > otherAge }
    if hasManifest != other.hasManifest { return hasManifest }
    if top.count != other.top.count { return top.count < other.top.count }
    return path.joined(separator: "/").utf8
      .lexicographicallyPrecedes(other.path.joined(separator: "/").utf8)
  }

  /// True for a file of this export.
  func holds(_ file: [Substring]) -> Bool {
    let folder = Array(file.dropLast())
    let isMonthly = file.last.map {
      GrailbirdIndex.isName($0) || DataFileName($0)?.isMonth == true
    }
    guard generation == .grailbird else { return folder == path && isMonthly != true }
    return isMonthly == true && ExportFolder.monthlyTop(of: folder) == path
  }
}
