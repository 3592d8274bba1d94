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

  /// Reads the whole log, on all processors.
  mutating func run() {
    guard let newest = runNewest() else { return }
    let crew = Crew()
    var stretch = stretch(from: newest.id)
    var after: Operation?
    while true {
      if let reason = stretch.unread { list.add("M10", "operation \(stretch.first.short)", reason) }
      let work = crew.map(stretch.commits) { [store = registry.store] id, commit in
        Reading(of: id, in: commit, of: store)
      }
      // Most often operations follow each other as their commits do.
      let ahead = stretch.commits.last?.commit.parents.first.map {
        self.stretch(from: OperationID($0.objectID))
      }
      var next: OperationID?
      for reading in work.finish() {
        if let next, next != reading.id { break }
        list.add(reading.faults)
        guard let operation = reading.operation else { return }
        if let after { check(operation, before: after) }
        take(operation, reading.takenOff)
        guard let previous = operation.previous else { return }
        (next, after) = (previous, operation)
      }
      guard let next else { return }
      stretch = if let ahead, ahead.first == next { ahead } else { self.stretch(from: next) }
    }
  }

  /// Operations that follow each other as their commits say, the newest first.
  private struct Stretch {
    let first: OperationID
    var commits: [(id: OperationID, commit: Commit)] = []
    /// Why there are none.
    var unread: String?
  }

  private func stretch(from first: OperationID) -> Stretch {
    var stretch = Stretch(first: first)
    var next: OperationID? = first
    while let id = next, stretch.commits.count < OperationCheck.longest {
      do throws(StoreError) {
        let commit = try registry.store.commit(CommitID(id.objectID))
        stretch.commits.append((id, commit))
        next = commit.parents.first.map { OperationID($0.objectID) }
      } catch {
        if stretch.commits.isEmpty { stretch.unread = FaultList.reason(error) }
        break
      }
    }
    return stretch
  }

  /// So many operations are in memory at once.
  private static let longest = 512

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

  /// Holds an operation's view against that of the one after it: lines differ where that one moved them, only.
  private mutating func check(_ operation: Operation, before next: Operation) {
    for line in Line.allCases {
      let move = next.moves.first { $0.line == line }
      guard operation.view[line] != (move?.from ?? next.view[line]) else { continue }
      list.add(
        "M10", "operation \(next.id.short)",
        "does not begin where the operation before left \(line.rawValue)")
    }
  }

  private mutating func take(_ operation: Operation, _ gone: [Line: Set<CommitID>]) {
    for move in operation.moves {
      take(move.to, on: move.line)
      take(move.from, on: move.line)
    }
    takenOff.merge(gone) { $0.union($1) }
  }

  private mutating func take(_ tip: CommitID, on line: Line) {
    guard seen[line, default: []].insert(tip).inserted else { return }
    found[line, default: []].append(tip)
  }
}

/// An operation, held against its own commit.
private struct Reading: Sendable {
  let id: OperationID
  /// Nil where it cannot be read.
  private(set) var operation: Operation?
  /// What it took off each line.
  private(set) var takenOff: [Line: Set<CommitID>] = [:]
  private(set) var faults = FaultList()

  init(of id: OperationID, in commit: Commit, of store: Store) {
    self.id = id
    var subject: String { "operation \(id.short)" }
    operation = faults.reading("M10", subject) { try Operation(id, in: commit, of: store) }
    guard let operation else { return }
    if let previous = operation.previous {
      if commit.parents.first?.objectID != previous.objectID {
        faults.add("M10", subject, "does not follow its first parent")
      }
    } else if let parent = commit.parents.first {
      // The first operation bears only what it keeps [M12].
      let message = faults.reading("M10", subject) {
        VersionMessage(parsing: try store.commit(parent).message)
      }
      if message??.kind == OperationLog.kind {
        faults.add("M10", subject, "has an operation as its parent and names none before it")
      }
    }
    for move in operation.moves {
      guard operation.view[move.line] == move.to else {
        faults.add("M10", subject, "moves \(move.line.rawValue) elsewhere than its view says")
        continue
      }
      let gone = faults.reading("M12", subject) { () -> [CommitID] in
        let ancestry = Ancestry(of: store)
        if try ancestry.isFirstParent(move.from, of: move.to) { return [] }
        let kept = Set(try ancestry.firstParents(of: move.to))
        return try ancestry.firstParents(of: move.from).filter { !kept.contains($0) }
      }
      guard let gone, !gone.isEmpty else { continue }
      takenOff[move.line, default: []].formUnion(gone)
      if !commit.parents.contains(move.from) {
        faults.add("M12", subject, "does not hold the superseded commit \(move.from.short)")
      }
    }
  }
}
