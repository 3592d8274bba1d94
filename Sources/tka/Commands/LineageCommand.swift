internal import ArgumentParser
internal import ArtifactStore
internal import Lineage

/// `tka lineage ID`.
struct LineageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage",
    abstract: "Show what an artifact was made from, or what was made from it.",
    discussion: """
      The artifact is named by its id or how that begins, or by a line: tka lineage promoted shows \
      what the promoted adapter rests on. What stands in the tree already is marked and not followed \
      again.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: ArgumentHelp("The artifact.", valueName: "id")) var name: String
  @Flag(help: "Which way to go.") var direction: LineageTree.Direction = .ancestors
  @Option(help: ArgumentHelp("How many steps to follow.", valueName: "n")) var depth = 2
  @Option(help: ArgumentHelp("How many artifacts to follow from each.", valueName: "n"))
  var breadth = 20

  func validate() throws {
    guard depth >= 0, breadth >= 0 else {
      throw ValidationError("--depth and --breadth must not be negative.")
    }
  }

  func run() throws {
    let snapshot = try location.snapshot()
    let tree = try LineageTree.of(
      artifact(in: snapshot), direction,
      LineageTree.Limits(depth: depth, breadth: breadth), in: snapshot)
    try output.print("lineage", LineageText.page(tree, direction))
  }

  private func artifact(in snapshot: Snapshot) throws -> ArtifactID {
    if let reference = LineReference(name) {
      let tree = try snapshot.store.commit(reference.commit(in: snapshot)).tree
      guard let found = try snapshot.findArtifact(in: tree) else {
        throw LineageError.notFound("artifact at the root of \(reference)")
      }
      return found.id
    }
    guard let prefix = ObjectPrefix(name) else {
      throw ValidationError("\(name) is neither a line nor an id of at least four hex digits.")
    }
    return try ArtifactFinder(snapshot).one(prefix).id
  }
}
