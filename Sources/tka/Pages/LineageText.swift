internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// What an artifact was made from or became, for people and for programs.
enum LineageText {
  /// The tree, one line for each artifact.
  static func page(_ tree: LineageTree, _ direction: LineageTree.Direction) -> Page {
    var object = json(tree)
    object["direction"] = .string(direction.rawValue)
    return Page(object, text(tree, indent: "", isBelow: false))
  }

  private static func text(_ tree: LineageTree, indent: String, isBelow: Bool) -> String {
    let id = Terminal.styled(tree.id.short, .yellow)
    let place = tree.line?.rawValue ?? "no line"
    let role = tree.role.map { Terminal.safe($0) + ": " } ?? ""
    let mark = tree.isRepeated ? Terminal.styled("  (above)", .dim) : ""
    let line =
      "\(indent)\(role)\(tree.kind.rawValue) \(id)  \(place) \(tree.commit.short)  "
      + "\(UTCTime.minute(tree.seconds))\(mark)\n"
    let further = indent + "  "
    let steps = tree.steps.map { text($0, indent: further, isBelow: true) }.joined()
    // Below the last step that was asked for nobody wonders what else there is.
    let isCut = tree.leftOut > 0 && (!tree.steps.isEmpty || !isBelow)
    return line + steps + (isCut ? "\(further)… and \(tree.leftOut) more\n" : "")
  }

  private static func json(_ tree: LineageTree) -> JSONObject {
    JSONObject([
      ("artifact", .string(tree.id.hex)), ("kind", .string(tree.kind.rawValue)),
      ("role", tree.role.map(JSON.string) ?? .null),
      ("line", tree.line.map { .string($0.rawValue) } ?? .null),
      ("commit", .string(tree.commit.hex)), ("when", .string(UTCTime.text(tree.seconds))),
      ("steps", .array(tree.steps.map { .object(json($0)) })),
      ("left_out", .integer(tree.leftOut)), ("repeated", .bool(tree.isRepeated)),
    ])
  }
}
