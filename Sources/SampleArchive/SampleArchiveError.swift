public import SystemPackage

/// Why a sample archive cannot be written.
public enum SampleArchiveError: Error, Hashable, Sendable {
  /// The number of tweets is not between 20 and 10,000,000.
  case tweets(Int)
  /// The number of parts is not between 1 and 100.
  case parts(Int)
  /// The size at which files are cut is below 4,096 bytes.
  case partBytes(Int)
  /// The export's date lies outside the story.
  case until(CalendarDay)
  /// A generation of archives never had what was asked for.
  case unavailable(String, SampleArchive.Generation)
  /// A line of the phrase stock is malformed.
  case stock(file: String, line: Int)
  /// A phrase names a slot that nothing fills.
  case slot(String)
  /// A file or directory could not be written.
  case file(String, Errno)
}

extension SampleArchiveError: CustomStringConvertible {
  /// One sentence.
  public var description: String {
    switch self {
    case .tweets(let count): "the number of tweets must be 20 to 10000000, not \(count)"
    case .parts(let count): "the number of parts must be 1 to 100, not \(count)"
    case .partBytes(let count): "files can be cut at 4096 bytes or more, not at \(count)"
    case .unavailable(let name, let generation):
      "archives of the generation \(generation.rawValue) have no \(name)"
    case .until(let day):
      "the date must lie between \(Timeline.earliestExport) and \(Timeline.end), \(day) does not"
    case .stock(let file, let line): "the phrase stock \(file) is malformed at line \(line)"
    case .slot(let name): "nothing fills the slot {\(name)}"
    case .file(let name, let errno): "cannot write \(name): \(errno)"
    }
  }
}
