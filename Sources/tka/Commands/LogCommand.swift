internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka log [LINE]`.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "List the versions of a line, or of all lines, newest first.",
    discussion: """
      The lines: \(Line.allCases.map(\.rawValue).joined(separator: ", ")). What was forced against \
      the gate, or rests on somebody's word, is marked.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The line (default: all, by time).") var line: Line?
  @Option(name: .customShort("n"), help: ArgumentHelp("The most versions.", valueName: "n"))
  var limit: Int?
  @Flag(help: "Ids and subjects alone.") var oneline = false
  @Option(help: ArgumentHelp("Only what a tick made, taken back or not.", valueName: "name"))
  var tick: String?

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("-n must not be negative.") }
  }

  func run() throws {
    let snapshot = try location.snapshot()
    let versions = try
      (tick.map { try LogCommand.versions(of: line, by: $0, in: snapshot, limit) }
      ?? LogCommand.versions(of: line, in: snapshot, limit: limit))
      .map { ($0, try VersionMark.all(of: $0, in: snapshot)) }
    try output.print(
      "log", JSONObject([("versions", .array(versions.map { LogCommand.json($0, $1) }))])
    ) {
      versions.map { text($0, $1) }.joined()
    }
  }

  /// The versions of a line, or those of all lines merged by time.
  private static func versions(
    of line: Line?, in snapshot: Snapshot, limit: Int?
  ) throws -> [Version] {
    if let line { return try VersionLog.versions(of: line, in: snapshot, limit: limit) }
    let all = try Line.allCases.reversed().flatMap { line in
      try VersionLog.versions(of: line, in: snapshot, limit: limit)
    }
    return Array(byTime(all).prefix(limit ?? .max))
  }

  /// What a tick made on a line or on all lines, the newest first.
  private static func versions(
    of line: Line?, by tick: String, in snapshot: Snapshot, _ limit: Int?
  ) throws -> [Version] {
    let places = try LineageQuery(snapshot).versions(ofTick: tick)
      .filter { place in line.map { place.line == $0 } ?? true }
    let versions = try places.reversed().map {
      try VersionLog.version($0.commit, of: $0.line, in: snapshot.store)
    }
    return Array(byTime(versions).prefix(limit ?? .max))
  }

  /// The newest first; of one second, what is made later in the loop, which stands first here.
  private static func byTime(_ versions: [Version]) -> [Version] {
    versions.enumerated().sorted {
      ($1.element.seconds, $0.offset) < ($0.element.seconds, $1.offset)
    }.map(\.element)
  }

  private func text(_ version: Version, _ marks: [VersionMark]) -> String {
    let id = Terminal.styled(version.id.short, .yellow)
    let subject = Terminal.safe(version.message.subject) + VersionMark.text(marks)
    if oneline { return "\(id) \(subject)\n" }
    let name = version.line.rawValue
    let padding = line == nil ? "\(name)\(String(repeating: " ", count: 10 - name.count))" : ""
    return "\(id)  \(UTCTime.minute(version.seconds))  \(padding)\(subject)\n"
  }

  private static func json(_ version: Version, _ marks: [VersionMark]) -> JSON {
    var object = JSONObject([
      ("line", .string(version.line.rawValue)), ("commit", .string(version.id.hex)),
      ("when", .string(UTCTime.text(version.seconds))),
      ("subject", .string(version.message.subject)),
      ("parents", .array(version.parents.map { .string($0.hex) })),
      (
        "inputs",
        .array(
          version.message.inputs.map {
            ["role": .string($0.role), "commit": .string($0.commit.hex)]
          })
      ),
      ("marks", .array(marks.map { .string($0.word) })),
    ])
    object["artifact"] = version.artifact.map { .string($0.hex) } ?? .null
    object["tick"] = version.message.tick.map(JSON.string) ?? .null
    object["tka_version"] = version.message.version.map(JSON.string) ?? .null
    return .object(object)
  }
}
