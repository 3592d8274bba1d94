internal import ArtifactStore
internal import CanonicalJSON

extension Operation {
  /// Reads what ``json(_:moves:after:)`` gives of an operation whose texts are plain ones; nil where it is none.
  init?(plain bytes: [UInt8], _ id: OperationID, _ view: [UInt8], _ seconds: Int64) {
    var scan = PlainScan(bytes)
    guard let view = View(usual: view), scan.passes(#"{"moves":["#),
      let moves = Operation.moves(in: &scan)
    else { return nil }
    var (previous, undoes): (OperationID?, OperationID?)
    var (reason, tick): (String?, String?)
    if scan.passes(#","previous":"#) {
      previous = scan.operation()
      guard previous != nil else { return nil }
    }
    if scan.passes(#","reason":"#) {
      reason = scan.string()
      guard reason != nil else { return nil }
    }
    guard scan.passes(#","schema":"#), scan.integer() == Operation.schema,
      scan.passes(#","summary":"#), let summary = scan.string()
    else { return nil }
    if scan.passes(#","tick":"#) {
      tick = scan.string()
      guard tick != nil else { return nil }
    }
    if scan.passes(#","undoes":"#) {
      undoes = scan.operation()
      guard undoes != nil else { return nil }
    }
    guard scan.passes(#","verb":"#), let verb = scan.string(), scan.passes(#","who":"#),
      let who = scan.string(), scan.passes("}\n"), scan.isAtEnd
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
