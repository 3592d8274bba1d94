internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop
internal import SystemPackage

/// `tka export WHAT --to DIR`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the dataset, an adapter or the profile into a folder.",
    discussion: """
      A dataset is written as train.jsonl and eval.jsonl, rows of prompt, chosen and rejected. An \
      adapter is what is promoted, unless a candidate id is given.
      """)

  /// What can be written.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case dataset, adapter, profile
  }

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "dataset, adapter or profile.") var subject: Subject
  @Argument(help: "The adapter's candidate id (default: what is promoted).") var candidate: String?
  @Option(
    help: ArgumentHelp("The folder, which must be empty or not there.", valueName: "dir"),
    completion: .directory)
  var to: String

  func validate() throws {
    if let candidate, subject != .adapter {
      throw ValidationError(
        "Unexpected argument '\(candidate)': only an adapter has a candidate id.")
    }
  }

  func run() throws {
    let folder = try StoreLocation.absolute(to)
    if Files.exists(folder), (try? Files.names(in: folder).isEmpty) != true {
      throw ValidationError("\(folder) is there already and not an empty folder.")
    }
    let snapshot = try location.snapshot()
    switch subject {
    case .dataset: try ExportedFiles.dataset(of: snapshot, to: folder)
    case .profile: try ExportedFiles.profile(of: snapshot, to: folder)
    case .adapter:
      let commit = try AdapterLine(snapshot).exportable(candidate)
      try ExportedFiles.adapter(at: commit, of: snapshot, to: folder)
    }
    let files = try FolderListing(folder).files
    try output.print(
      "export",
      JSONObject([
        ("folder", .string(folder.string)), ("files", .array(files.map(JSON.string))),
      ])
    ) {
      files.map { "\(Terminal.safe(folder.below($0).string))\n" }.joined()
    }
  }
}
