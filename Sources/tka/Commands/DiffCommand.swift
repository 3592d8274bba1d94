internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka diff A B`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what differs between two versions of a line.",
    discussion: """
      Profiles are compared claim by claim, other lines file by file: tka diff profile~3 profile. \
      Exits with 0, and with 1 only where --exit-code is given and something differs.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The first version, such as profile~3.") var before: VersionArgument
  @Argument(help: "The second version of the same line (default: the newest).")
  var after: VersionArgument?
  @Flag(help: "Exit with 1 where something differs.") var exitCode = false
  @Flag(help: "Counts or sizes alone.") var stat = false

  func validate() throws {
    guard let after, after.reference.line != before.reference.line else { return }
    throw ValidationError("Two versions of one line can be compared, such as profile~3 profile.")
  }

  func run() throws {
    let snapshot = try location.snapshot()
    let line = before.reference.line
    let references = (before.reference, after?.reference ?? LineReference(line))
    let old = try references.0.snapshot(from: snapshot)
    let new = try references.1.snapshot(from: snapshot)
    var json = JSONObject([
      ("line", .string(line.rawValue)), ("before", .string(old.tip(line).hex)),
      ("after", .string(new.tip(line).hex)),
    ])
    let isSame: Bool
    let text: String
    if line == .profile {
      let difference = ProfileDifference(
        from: try ProfileLine(old).profile(), to: try ProfileLine(new).profile())
      for member in ProfileDifferenceText.json(difference).members {
        json[member.key] = member.value
      }
      text = ProfileDifferenceText.text(difference, isShort: stat)
      isSame = difference.isEmpty
    } else {
      let files = try TreeDifference.between(
        old.tree(line), new.tree(line), in: snapshot.store)
      json["files"] = .array(files.map { FileDifferenceText.json($0) })
      text = FileDifferenceText.text(files, isShort: stat)
      isSame = files.isEmpty
    }
    try output.print("diff", json) { text }
    if exitCode, !isSame { throw Exit(.differs) }
  }
}
