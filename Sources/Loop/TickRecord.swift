internal import ArtifactStore
internal import CanonicalJSON
public import Lineage

/// When the last tick ended, and how: `tka/tick.json` beside the repository's own files.
///
/// It is for people and for `health`; no artifact depends on it.
public struct TickRecord: Sendable, Hashable {
  /// When it ended, in seconds since 1970, UTC.
  public let seconds: Int64
  /// What it exited with.
  public let exitCode: Int

  private static let fileName = "tick.json"

  /// Remembers the end of a tick.
  func write(to registry: Registry) throws {
    let json: JSON = ["seconds": .integer(Int(seconds)), "exit_code": .integer(exitCode)]
    let draft = try registry.path("tick.json.new")
    let path = try registry.path(TickRecord.fileName)
    try Files.write(json.canonicalLine, to: draft, mode: 0o600)
    try Files.replace(path, with: draft)
  }

  /// The end of the last tick; nil when none ran, or what is there cannot be read.
  public static func last(of registry: Registry) throws -> TickRecord? {
    let path = try registry.path(fileName)
    guard Files.exists(path), let json = try? JSONParser.parse(Files.read(path)),
      let seconds = json["seconds"]?.integer, let code = json["exit_code"]?.integer
    else { return nil }
    return TickRecord(seconds: Int64(seconds), exitCode: code)
  }
}
