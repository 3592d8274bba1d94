internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// Operations, for people and for programs.
enum OperationText {
  /// One line: id, minute, verb and summary.
  static func line(_ operation: Operation) -> String {
    let description = operation.description
    return Terminal.styled(operation.id.short, .yellow)
      + "  \(UTCTime.minute(description.seconds))  \(Terminal.safe(description.verb)): "
      + Terminal.safe(description.summary)
      + (description.reason.map { ", because: \(oneLine($0))" } ?? "") + "\n"
  }

  private static func oneLine(_ text: String) -> String {
    Terminal.safe(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// One line for each line that moves.
  static func text(_ moves: [Operation.Move]) -> String {
    moves.map { "  \($0.line.rawValue)  \(name($0.from)) to \(name($0.to))\n" }.joined()
  }

  private static func name(_ commit: CommitID) -> String {
    commit == Root.id ? "nothing" : commit.short
  }

  /// All that an operation says.
  static func page(_ operation: Operation) -> Page {
    let description = operation.description
    var rows = [
      ("operation", operation.id.hex), ("when", UTCTime.text(description.seconds)),
      ("who", Terminal.safe(description.who)), ("verb", Terminal.safe(description.verb)),
      ("summary", Terminal.safe(description.summary)),
    ]
    if let reason = description.reason { rows.append(("reason", Terminal.safe(reason))) }
    if let tick = description.tick { rows.append(("tick", Terminal.safe(tick))) }
    if let undoes = description.undoes { rows.append(("undoes", undoes.short)) }
    return Page(json(operation), Columns.text(rows) + text(operation.moves))
  }

  /// An operation, as a document.
  static func json(_ operation: Operation) -> JSONObject {
    let description = operation.description
    return JSONObject([
      ("operation", .string(operation.id.hex)),
      ("when", .string(UTCTime.text(description.seconds))), ("who", .string(description.who)),
      ("verb", .string(description.verb)), ("summary", .string(description.summary)),
      ("reason", description.reason.map(JSON.string) ?? .null),
      ("tick", description.tick.map(JSON.string) ?? .null),
      ("undoes", description.undoes.map { .string($0.hex) } ?? .null),
      ("previous", operation.previous.map { .string($0.hex) } ?? .null),
      ("moves", json(operation.moves)), ("view", operation.view.json["lines"] ?? .null),
    ])
  }

  /// Lines' steps, as a list.
  static func json(_ moves: [Operation.Move]) -> JSON {
    .array(
      moves.map {
        [
          "line": .string($0.line.rawValue), "from": .string($0.from.hex),
          "to": .string($0.to.hex),
        ]
      })
  }
}
