internal import ArtifactStore

/// Reads all of a snapshot's history: what ``LineageIndex`` is held against, and what answers where
/// there is none.
///
/// The order: the lines from their tips down; ``ArtifactShelf``; the lines as the snapshot's operation
/// left them, where plain git moved one since; then what operations moved lines away from, the newest
/// operation first.
struct HistoryWalk {
  private let snapshot: Snapshot
  private var store: Store { snapshot.store }

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  // MARK: Artifacts

  func artifacts(of kind: Kind) throws -> [ArtifactID] {
    try artifacts().filter { $0.artifact.kind == kind }.map(\.id)
  }

  func uses(of id: ArtifactID) throws -> [LineageQuery.Use] {
    try artifacts().flatMap { found in
      let roles = Set(
        found.artifact.inputs.filter { $0.artifact == id }.map { Array($0.role.utf8) })
      return roles.sorted { $0.lexicographicallyPrecedes($1) }
        .map { LineageQuery.Use(artifact: found.id, role: String(decoding: $0, as: UTF8.self)) }
    }
  }

  func facts(about subject: String) throws -> [StatedFact] {
    guard let extractor = snapshot.facts else { return [] }
    var found: Set<StatedFact> = []
    for (id, artifact, tree) in try artifacts() where extractor.kinds.contains(artifact.kind) {
      for fact in try extractor.facts(artifact, tree, store)
      where fact.subject.utf8.elementsEqual(subject.utf8) {
        found.insert(StatedFact(artifact: id, fact: fact))
      }
    }
    return found.sorted { left, right in
      let (a, b) = (left.fact, right.fact)
      if !a.relation.utf8.elementsEqual(b.relation.utf8) {
        return a.relation.utf8.lexicographicallyPrecedes(b.relation.utf8)
      }
      if !a.object.utf8.elementsEqual(b.object.utf8) {
        return a.object.utf8.lexicographicallyPrecedes(b.object.utf8)
      }
      return left.artifact.objectID < right.artifact.objectID
    }
  }

  /// Every artifact once, sorted by id.
  private func artifacts() throws -> [(id: ArtifactID, artifact: Artifact, tree: TreeID)] {
    var found: [ArtifactID: (artifact: Artifact, tree: TreeID)] = [:]
    try folders { _, _, folder in
      if found[folder.id] == nil {
        let artifact = try Artifact(decoding: store.blob(BlobID(folder.id.objectID)))
        found[folder.id] = (artifact, folder.tree)
      }
      return true
    }
    return found.map { ($0.key, $0.value.artifact, $0.value.tree) }
      .sorted { $0.0.objectID < $1.0.objectID }
  }

  /// Hands over every artifact's folder, the newest versions first, until `body` returns false.
  ///
  /// Unchanged folders of older versions are left out.
  func folders(
    _ body: (_ commit: CommitID, _ line: Line?, _ folder: ArtifactFolders.Folder) throws -> Bool
  ) throws {
    var folders = Dictionary(
      uniqueKeysWithValues: Line.allCases.map { ($0, ArtifactFolders(on: $0, of: store)) })
    func shelf() throws -> Bool {
      guard let tip = try store.find(ArtifactShelf.ref) else { return true }
      var folders = ArtifactFolders(depth: 2, of: store)
      for folder in try folders.next(in: store.commit(tip).tree) {
        guard try body(tip, nil, folder) else { return false }
      }
      return true
    }
    try versions(afterLines: shelf) { line, id, commit in
      for folder in try folders[line]?.next(in: commit.tree) ?? [] {
        guard try body(id, line, folder) else { return false }
      }
      return true
    }
  }

  // MARK: Versions

  func isFirstParent(_ ancestor: CommitID, of commit: CommitID) throws -> Bool {
    try Ancestry(of: store).isFirstParent(ancestor, of: commit)
  }

  func version(of line: Line, stepsBack steps: Int) throws -> CommitID? {
    var current = snapshot.tip(line)
    for _ in 0..<steps {
      guard let parent = try store.commit(current).parents.first else { return nil }
      current = parent
    }
    return current
  }

  func count(of line: Line) throws -> Int {
    try Ancestry(of: store).firstParents(of: snapshot.tip(line)).count - 1
  }

  func lines(of commit: CommitID) throws -> [Line] {
    var found: Set<Line> = []
    try versions { line, id, _ in
      if id == commit { found.insert(line) }
      return true
    }
    return Line.allCases.filter { found.contains($0) }
  }

  func versions(ofTick tick: String) throws -> [LineageQuery.Place] {
    var found: [(place: LineageQuery.Place, depth: Int)] = []
    try versions { line, id, commit in
      if VersionMessage(parsing: commit.message)?.tick == tick {
        let depth = try Ancestry(of: store).firstParents(of: id).count
        found.append((LineageQuery.Place(line: line, commit: id), depth))
      }
      return true
    }
    return Line.allCases.flatMap { line in
      found.filter { $0.place.line == line }.sorted {
        ($0.depth, $0.place.commit.objectID) < ($1.depth, $1.place.commit.objectID)
      }.map(\.place)
    }
  }

  /// Hands over every version of every line once, until `body` returns false; `pause` comes after the
  /// lines and before where they stood once, and ends the walk where it returns false.
  private func versions(
    afterLines pause: () throws -> Bool = { true },
    _ body: (_ line: Line, _ id: CommitID, _ commit: Commit) throws -> Bool
  ) throws {
    var seen: [Line: Set<CommitID>] = [:]
    func walk(_ line: Line, from tip: CommitID) throws -> Bool {
      var current: CommitID? = tip
      while let id = current, id != Root.id, seen[line, default: []].insert(id).inserted {
        let commit = try store.commit(id)
        guard try body(line, id, commit) else { return false }
        current = commit.parents.first
      }
      return true
    }
    for line in Line.allCases {
      guard try walk(line, from: snapshot.tip(line)) else { return }
    }
    guard try pause() else { return }
    let recorded = try Operation(reading: snapshot.operation, from: store).view
    for line in Line.allCases {
      guard try walk(line, from: recorded[line]) else { return }
    }
    try OperationLog(of: store).walk(from: snapshot.operation) { operation in
      for move in operation.moves {
        guard try walk(move.line, from: move.from) else { return false }
      }
      return true
    }
  }

  // MARK: Operations

  func operation(moving line: Line, to commit: CommitID) throws -> OperationID? {
    var found: OperationID?
    try OperationLog(of: store).walk(from: snapshot.operation) { operation in
      let hasMove = operation.moves.contains { $0.line == line && $0.to == commit }
      if hasMove { found = operation.id }
      return !hasMove
    }
    return found
  }

  func takenOff(_ line: Line) throws -> [CommitID] {
    let ancestry = Ancestry(of: store)
    var found: Set<CommitID> = []
    try OperationLog(of: store).walk(from: snapshot.operation) { operation in
      for move in operation.moves where move.line == line {
        guard try !ancestry.isFirstParent(move.from, of: move.to) else { continue }
        let kept = Set(try ancestry.firstParents(of: move.to))
        found.formUnion(
          try ancestry.firstParents(of: move.from).prefix { !kept.contains($0) })
      }
      return true
    }
    return found.sorted { $0.objectID < $1.objectID }
  }
}
