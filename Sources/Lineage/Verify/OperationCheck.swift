internal import ArtifactStore

/// Reads the log of operations through, and gathers every tip that a line ever had.
struct OperationCheck {
  private let registry: Registry
  private var list = FaultList()
  private var seen: [Line: Set<CommitID>] = [:]
  private var found: [Line: [CommitID]] = [:]
  /// What operations took off each line, also where it is on it again.
  private(set) var takenOff: [Line: Set<CommitID>] = [:]

  init(_ registry: Registry) { self.registry = registry }

  /// What is wrong.
  var faults: [Verification.Fault] { list.all }

  /// The tips of each line: where it stands, then where it stood, the newest first.
  var tips: [(line: Line, tips: [CommitID])] { Line.allCases.map { ($0, found[$0] ?? []) } }

  /// Reads the whole log.
  mutating func run() {
    guard let newest = runNewest() else { return }
    var current: Operation? = newest
    while let operation = current {
      check(operation)
      guard let previous = operation.previous else { return }
      current = list.reading("M10", "operation \(operation.id.short)") {
        try Operation(reading: previous, from: registry.store)
      }
      if let current { check(operation, after: current) }
    }
  }

  /// Holds the newest operation against the refs.
  /// - Returns: The operation; nil where it cannot be read.
  @discardableResult
  mutating func runNewest() -> Operation? {
    let log = registry.log
    guard let newest = list.reading("M10", OperationLog.head.text, { try log.newest() }) else {
      return nil
    }
    let drift = list.reading("M11", OperationLog.head.text) {
      try Drift(of: registry.store, after: newest)
    }
    for damage in drift?.damage ?? [] { list.add("M11", damage.subject, damage.reason) }
    // What plain git moved is no operation yet.
    for move in drift?.moved ?? [] { take(move.to, on: move.line) }
    for line in Line.allCases { take(newest.view[line], on: line) }
    return newest
  }

  /// Holds an operation against its own commit.
  private mutating func check(_ operation: Operation) {
    let subject = "operation \(operation.id.short)"
    let store = registry.store
    guard
      let commit = list.reading(
        "M10", subject, { try store.commit(CommitID(operation.id.objectID)) })
    else { return }
    if let previous = operation.previous {
      if commit.parents.first?.objectID != previous.objectID {
        list.add("M10", subject, "does not follow its first parent")
      }
    } else if let parent = commit.parents.first {
      // The first operation bears only what it keeps [M12].
      let message = list.reading("M10", subject) {
        VersionMessage(parsing: try store.commit(parent).message)
      }
      if message??.kind == OperationLog.kind {
        list.add("M10", subject, "has an operation as its parent and names none before it")
      }
    }
    for move in operation.moves {
      take(move.to, on: move.line)
      take(move.from, on: move.line)
      guard operation.view[move.line] == move.to else {
        list.add("M10", subject, "moves \(move.line.rawValue) elsewhere than its view says")
        continue
      }
      let gone = list.reading("M12", subject) { () -> [CommitID] in
        let ancestry = Ancestry(of: store)
        if try ancestry.isFirstParent(move.from, of: move.to) { return [] }
        let kept = Set(try ancestry.firstParents(of: move.to))
        return try ancestry.firstParents(of: move.from).filter { !kept.contains($0) }
      }
      guard let gone, !gone.isEmpty else { continue }
      takenOff[move.line, default: []].formUnion(gone)
      if !commit.parents.contains(move.from) {
        list.add("M12", subject, "does not hold the superseded commit \(move.from.short)")
      }
    }
  }

  /// Holds an operation's view against the one before: lines differ where it moved them, only.
  private mutating func check(_ operation: Operation, after previous: Operation) {
    for line in Line.allCases {
      let move = operation.moves.first { $0.line == line }
      guard previous.view[line] != (move?.from ?? operation.view[line]) else { continue }
      list.add(
        "M10", "operation \(operation.id.short)",
        "does not begin where the operation before left \(line.rawValue)")
    }
  }

  private mutating func take(_ tip: CommitID, on line: Line) {
    guard seen[line, default: []].insert(tip).inserted else { return }
    found[line, default: []].append(tip)
  }
}
