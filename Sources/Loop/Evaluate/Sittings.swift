internal import ArtifactStore
internal import Lineage
internal import SystemPackage

/// The measurements during which a served model became another one: what was answered then is not taken again.
struct Sittings {
  /// A file with a line for each, beside the repository's own.
  static let name = "eval.spoiled"

  private let path: FilePath
  private var spoiled: [String]

  init(in context: LoopContext) throws {
    path = try context.registry.path(Sittings.name)
    let text = Files.exists(path) ? String(decoding: try Files.read(path), as: UTF8.self) : ""
    spoiled = text.split(separator: "\n").map(String.init)
  }

  /// How often that happened to what shows itself so.
  func count(of showing: Showing) -> Int {
    let digest = showing.digest
    return spoiled.count { $0.utf8.elementsEqual(digest.utf8) }
  }

  /// Takes down that it happened to some.
  mutating func spoil(_ showings: [Showing]) throws {
    spoiled += showings.map(\.digest)
    let draft = FilePath("\(path.string).new")
    try Files.write(
      Array((spoiled.joined(separator: "\n") + "\n").utf8), to: draft, mode: 0o600)
    try Files.replace(path, with: draft)
  }
}
