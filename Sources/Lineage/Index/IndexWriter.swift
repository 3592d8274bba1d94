internal import ArtifactStore

/// Brings an index up to date with its store: what is new is read, nothing else.
struct IndexWriter {
  private let connection: IndexConnection
  private let store: Store
  private let extractor: FactExtractor?
  private let versions: VersionTree

  /// How many operations one transaction takes in: so much is lost when a build is stopped.
  private static let chunk = 1000

  init(_ connection: IndexConnection, of store: Store, extractor: FactExtractor?) {
    self.connection = connection
    self.store = store
    self.extractor = extractor
    self.versions = VersionTree(connection: connection)
  }

  /// Takes in the operations that are missing, and what is on the shelf.
  ///
  /// Throws ``IndexFault/tooFarBehind`` where more than `limit` are missing; then nothing is done.
  func follow(atMost limit: Int = .max) throws {
    var missing: [OperationID] = []
    var isDone = false
    while !isDone {
      isDone = try connection.database.transaction(isWriting: true) {
        let newest = try connection.newest()
        if newest == nil, let extractor { try set(extractor) }
        guard let head = try store.find(OperationLog.head) else { throw IndexFault.unknown }
        let isListed = try missing.last?.objectID == head.objectID && before(missing) == newest?.id
        if !isListed {
          missing = try self.missing(to: OperationID(head.objectID), atMost: limit)
        }
        var number = newest?.number ?? 0
        for id in missing.prefix(IndexWriter.chunk) {
          number += 1
          try add(Operation(reading: id, from: store), as: number)
        }
        missing.removeFirst(min(missing.count, IndexWriter.chunk))
        if missing.isEmpty, let tip = try store.find(ArtifactShelf.ref) {
          _ = try ensure(tip, on: .shelf, operation: nil)
        }
        return missing.isEmpty
      }
    }
  }

  /// Takes in versions that no operation names yet: what plain git moved.
  func add(tipsOf view: View) throws {
    try connection.database.transaction(isWriting: true) {
      for line in Line.allCases { _ = try ensure(view[line], on: Track(line), operation: nil) }
    }
  }

  /// The operation before the first of some.
  private func before(_ operations: [OperationID]) throws -> OperationID? {
    guard let first = operations.first else { return nil }
    return try store.commit(CommitID(first.objectID)).parents.first.map { OperationID($0.objectID) }
  }

  /// The operations up to one that are not known, the oldest first.
  private func missing(to head: OperationID, atMost limit: Int) throws -> [OperationID] {
    let newest = try connection.newest()
    var found: [OperationID] = []
    var current: OperationID? = head
    while let id = current, id != newest?.id {
      // One that is known and not the newest: what came after it is no part of this store's log.
      guard try connection.number(of: id) == nil else { throw IndexFault.outdated }
      found.append(id)
      guard found.count <= limit else { throw IndexFault.tooFarBehind }
      current = try before([id])
    }
    guard current != nil || newest == nil else { throw IndexFault.outdated }
    return found.reversed()
  }

  private func add(_ operation: Operation, as number: Int64) throws {
    try connection.database.run(
      "INSERT INTO operation VALUES (?, ?)", [.integer(number), .id(operation.id.objectID)])
    for (position, move) in operation.moves.enumerated() {
      let track = Track(move.line)
      let from = try ensure(move.from, on: track, operation: number)
      let to = try ensure(move.to, on: track, operation: number)
      try connection.database.run(
        "INSERT INTO move VALUES (?, ?, ?, ?, ?, ?)",
        [
          .integer(number), .integer(position), .integer(track.number), .integer(from),
          .integer(to), .integer(try versions.isAncestor(from, of: to) ? 1 : 0),
        ])
    }
  }

  // MARK: Versions

  /// Takes in a commit and the versions before it, as far as they are not known.
  /// - Returns: Its number.
  private func ensure(_ tip: CommitID, on track: Track, operation: Int64?) throws -> Int64 {
    var missing: [(id: CommitID, commit: Commit)] = []
    var current: CommitID? = tip
    var known: Int64?
    while let id = current {
      known = try versions.find(id, on: track)
      guard known == nil else { break }
      let commit = try store.commit(id)
      missing.append((id, commit))
      current = commit.parents.first
    }
    if let operation, let known { try mark(known, with: operation) }
    var parent = try known.map { try versions.node($0) }
    var tree: TreeID? = try missing.last?.commit.parents.first.map { try store.commit($0).tree }
    for (id, commit) in missing.reversed() {
      let node = try versions.add(
        id, below: parent, on: track, operation: operation,
        tick: VersionMessage(parsing: commit.message)?.tick)
      for change in try track.folders(of: store).changes(in: commit.tree, since: tree) {
        try add(change, of: node, on: track)
      }
      parent = node
      tree = commit.tree
    }
    guard let parent else { throw IndexFault.unknown }
    return parent.number
  }

  /// Notes the first operation of versions that had none, from one down to the root.
  private func mark(_ number: Int64, with operation: Int64) throws {
    var current = number
    while true {
      let parent = try connection.database.first(
        "SELECT parent FROM version WHERE number = ? AND operation IS NULL", [.integer(current)]
      ) { row throws(SQLiteError) in try row.integer(0) }
      guard let parent else { return }
      try connection.database.run(
        "UPDATE version SET operation = ? WHERE number = ?",
        [.integer(operation), .integer(current)])
      current = parent
    }
  }

  // MARK: Artifacts

  private func add(
    _ change: ArtifactFolders.Change, of version: VersionTree.Node, on track: Track
  ) throws {
    let artifact = try change.folder.map { try add($0) }
    try connection.database.run(
      "INSERT INTO placement VALUES (?, ?, ?, ?, ?)",
      [
        .integer(track.number), .text(change.path), .integer(version.depth),
        .integer(version.number), .optional(artifact),
      ])
  }

  /// - Returns: The artifact's number.
  private func add(_ folder: ArtifactFolders.Folder) throws -> Int64 {
    let number = try self.number(for: folder.id)
    let isRead = try connection.database.first(
      "SELECT 1 FROM artifact WHERE number = ? AND kind IS NOT NULL", [.integer(number)]
    ) { _ throws(SQLiteError) in true }
    if isRead ?? false { return number }
    let artifact = try Artifact(decoding: store.blob(BlobID(folder.id.objectID)))
    for input in artifact.inputs {
      // An artifact may name another twice in one role.
      try connection.database.run(
        "INSERT OR IGNORE INTO input VALUES (?, ?, ?)",
        [.integer(try self.number(for: input.artifact)), .integer(number), .text(input.role)])
    }
    let hasFacts = try addFacts(of: artifact, number, in: folder.tree)
    try connection.database.run(
      "UPDATE artifact SET kind = ?, has_facts = ? WHERE number = ?",
      [.text(artifact.kind.rawValue), .integer(hasFacts ? 1 : 0), .integer(number)])
    return number
  }

  private func number(for id: ArtifactID) throws -> Int64 {
    if let number = try connection.number(of: id) { return number }
    try connection.database.run(
      "INSERT INTO artifact (id, kind, has_facts) VALUES (?, NULL, 0)", [.id(id.objectID)])
    guard let number = try connection.number(of: id) else { throw IndexFault.wrong }
    return number
  }

  // MARK: Facts

  /// - Returns: False where nobody can read them now.
  private func addFacts(of artifact: Artifact, _ number: Int64, in folder: TreeID) throws -> Bool {
    guard let extractor, try connection.meta("facts") == extractor.name else { return false }
    guard extractor.kinds.contains(artifact.kind) else { return true }
    for fact in try extractor.facts(artifact, folder, store) {
      try connection.database.run(
        "INSERT OR IGNORE INTO fact VALUES (?, ?, ?, ?)",
        [.text(fact.subject), .text(fact.relation), .text(fact.object), .integer(number)])
    }
    return true
  }

  /// Reads the facts of every artifact that was taken in without them, or by another extractor.
  func followFacts() throws {
    guard let extractor else { return }
    var isDone = false
    while !isDone {
      isDone = try connection.database.transaction(isWriting: true) {
        if try connection.meta("facts") != extractor.name {
          try connection.database.run("DELETE FROM fact")
          try connection.database.run("UPDATE artifact SET has_facts = 0")
          try set(extractor)
        }
        let pending = try connection.database.all(
          "SELECT number, id FROM artifact INDEXED BY artifact_pending WHERE has_facts = 0 AND kind IS NOT NULL LIMIT ?",
          [.integer(IndexWriter.chunk)]
        ) { row throws(SQLiteError) in (number: try row.integer(0), id: try row.id(1)) }
        for (number, id) in pending {
          let artifact = try Artifact(decoding: store.blob(BlobID(id)))
          _ = try addFacts(of: artifact, number, in: folder(of: number))
          try connection.database.run(
            "UPDATE artifact SET has_facts = 1 WHERE number = ?", [.integer(number)])
        }
        return pending.count < IndexWriter.chunk
      }
    }
  }

  private func set(_ extractor: FactExtractor) throws(SQLiteError) {
    try connection.database.run(
      "UPDATE meta SET value = ? WHERE name = 'facts'", [.text(extractor.name)])
  }

  /// A folder that holds an artifact.
  private func folder(of artifact: Int64) throws -> TreeID {
    let place = try connection.database.first(
      "SELECT version, folder FROM placement WHERE artifact = ? ORDER BY depth LIMIT 1",
      [.integer(artifact)]
    ) { row throws(SQLiteError) in (version: try row.integer(0), path: try row.text(1)) }
    guard let place else { throw IndexFault.wrong }
    let tree = try store.commit(versions.commit(place.version)).tree
    if place.path.isEmpty { return tree }
    guard let entry = try store.find(place.path, in: tree) else { throw IndexFault.wrong }
    return TreeID(entry.id)
  }
}
