internal import ArtifactStore
internal import CanonicalJSON

extension Operation {
  /// Reads what ``json(_:moves:after:)`` gives of an operation whose texts are plain ones; nil where it is none.
  init?(plain bytes: [UInt8], _ id: OperationID, _ view: [UInt8], _ seconds: Int64) {
    var scan = PlainScan(bytes)
    guard let view = View(usual: view), scan.passes(#"{"moves":["#),
      let moves = Operation.moves(in: &scan),
      let previous = scan.value(behind: #","previous":"#, { $0.operation() }),
      let reason = scan.value(behind: #","reason":"#, { $0.string() }),
      scan.passes(#","schema":"#), scan.integer() == Operation.schema,
      scan.passes(#","summary":"#), let summary = scan.string(),
      let tick = scan.value(behind: #","tick":"#, { $0.string() }),
      let undoes = scan.value(behind: #","undoes":"#, { $0.operation() }),
      scan.passes(#","verb":"#), let verb = scan.string(),
      scan.passes(#","who":"#), let who = scan.string(), scan.passes("}\n"), scan.isAtEnd
    else { return nil }
    self.id = id
    self.previous = previous
    self.description = Description(
      verb: verb, summary: summary, reason: reason, who: who, tick: tick, undoes: undoes,
      seconds: seconds)
    self.moves = moves
    self.view = view
  }

  /// The moves up to the end of their array.
  private static func moves(in scan: inout PlainScan) -> [Move]? {
    var moves: [Move] = []
    while !scan.passes("]") {
      guard moves.isEmpty || scan.passes(","), scan.passes(#"{"from":"#), let from = scan.id(),
        scan.passes(#","line":"#), let line = scan.string().flatMap(Line.init),
        scan.passes(#","to":"#), let to = scan.id(), scan.passes("}")
      else { return nil }
      moves.append(Move(line: line, from: CommitID(from), to: CommitID(to)))
    }
    return moves
  }
}

extension PlainScan {
  fileprivate mutating func id() -> ObjectID? {
    quoted(2 * ObjectID.byteCount).flatMap(ObjectID.init(hexDigits:))
  }

  fileprivate mutating func operation() -> OperationID? { id().map { OperationID($0) } }
}
