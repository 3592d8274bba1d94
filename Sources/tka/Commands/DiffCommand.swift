internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka diff A B`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what differs between two versions of a line.",
    usage: """
      tka diff VERSION [VERSION]
      tka diff adapter ADAPTER [ADAPTER]
      """,
    discussion: """
      Profiles are compared claim by claim, other lines file by file: tka diff profile~3 profile. \
      Adapters are compared by what is in them where tka diff adapter is said: settings, tensors, \
      and how far apart the change of each layer is; each is named by its candidate id or how that \
      begins, or as adapters~2 or promoted~1. \
      Exits with 0, and with 1 only where --exit-code is given and something differs.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The first version, such as profile~3; or the word adapter.")
  var before: String
  @Argument(
    help: "The second version of the same line (default: the newest); or the first adapter.")
  var after: String?
  @Argument(help: "The second adapter (default: the newest).") var other: String?
  @Flag(help: "Exit with 1 where something differs.") var exitCode = false
  @Flag(help: "Counts or sizes alone.") var stat = false

  /// What is compared.
  private enum Subject {
    case versions(LineReference, LineReference)
    case adapters(String, String?)
  }

  private func subject() throws -> Subject {
    if before == "adapter" {
      guard let after else {
        throw ValidationError("Which adapter? Name it by its candidate id, or as adapters~2.")
      }
      return .adapters(after, other)
    }
    if let other { throw ValidationError("Unexpected argument '\(other)'.") }
    func reference(_ text: String) throws -> LineReference {
      guard let reference = LineReference(text) else {
        let names = Line.allCases.map(\.rawValue) + ["adapter"]
        throw ValidationError(
          "\(text) is no version of a line\(Spelling.hint(for: text, among: names))")
      }
      return reference
    }
    let first = try reference(before)
    let second = try after.map(reference) ?? LineReference(first.line)
    guard first.line == second.line else {
      throw ValidationError(
        "Two versions of one line can be compared, such as profile~3 profile.")
    }
    return .versions(first, second)
  }

  func validate() throws { _ = try subject() }

  func run() throws {
    let snapshot = try location.snapshot()
    switch try subject() {
    case .versions(let before, let after): try compare(before, after, in: snapshot)
    case .adapters(let before, let after):
      let difference = try AdapterDifference(
        from: StoredAdapter.find(before, in: snapshot),
        to: StoredAdapter.find(after, in: snapshot))
      try output.print("diff", AdapterDifferenceText.json(difference)) {
        AdapterDifferenceText.text(difference, isShort: stat)
      }
      if exitCode, !difference.isEmpty { throw Exit(.differs) }
    }
  }

  private func compare(
    _ before: LineReference, _ after: LineReference, in snapshot: Snapshot
  ) throws {
    let line = before.line
    let old = try before.snapshot(from: snapshot)
    let new = try after.snapshot(from: snapshot)
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
