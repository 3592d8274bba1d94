internal import ArtifactStore

/// Answers from an index about what one snapshot reaches.
///
/// The index may know more: later operations, and what plain git moved once. An answer never rests
/// on that.
struct IndexReader {
  let connection: IndexConnection
  let snapshot: Snapshot
  let versions: VersionTree
  /// The number of the snapshot's operation.
  private let operation: Int64
  /// Where the tracks stand, in the order of ``Track/all``; nil for a shelf that was never used.
  private let tips: [(track: Track, version: Int64?)]

  /// Throws ``IndexFault/unknown`` where the index has not all that the snapshot reaches.
  init(_ connection: IndexConnection, _ snapshot: Snapshot) throws {
    self.connection = connection
    self.snapshot = snapshot
    let versions = VersionTree(connection: connection)
    self.versions = versions
    guard let operation = try connection.number(of: snapshot.operation) else {
      throw IndexFault.unknown
    }
    self.operation = operation
    self.tips = try Track.all.map { track in
      let tip =
        try track.line.map { snapshot.view[$0] } ?? snapshot.store.find(ArtifactShelf.ref)
      guard let tip else { return (track, nil) }
      guard let version = try versions.find(tip, on: track) else { throw IndexFault.unknown }
      return (track, version)
    }
  }

  private func tip(of track: Track) -> Int64? { tips[Int(track.number)].version }

  private func version(_ commit: CommitID, on line: Line) throws -> Int64 {
    guard let version = try versions.find(commit, on: Track(line)) else { throw IndexFault.unknown }
    return version
  }

  // MARK: Versions

  func isFirstParent(_ ancestor: CommitID, of commit: CommitID, on line: Line) throws -> Bool {
    let number = try version(commit, on: line)
    // All that is before a version is known, so what is not known is not before it.
    guard let first = try versions.find(ancestor, on: Track(line)) else { return false }
    return try versions.isAncestor(first, of: number)
  }

  func version(of line: Line, stepsBack steps: Int) throws -> CommitID? {
    let tip = try versions.node(version(snapshot.tip(line), on: line))
    return try versions.ancestor(of: tip.number, atDepth: tip.depth - Int64(steps))
      .map { try versions.commit($0.number) }
  }

  func count(of line: Line) throws -> Int {
    Int(try versions.node(version(snapshot.tip(line), on: line)).depth)
  }

  func lines(of commit: CommitID) throws -> [Line] {
    guard commit != Root.id else { return [] }
    return try Line.allCases.filter { line in
      guard let number = try versions.find(commit, on: Track(line)) else { return false }
      return try isReached(number, on: Track(line))
    }
  }

  func versions(ofTick tick: String) throws -> [LineageQuery.Place] {
    let found = try connection.database.all(
      """
      SELECT number, track, id FROM version INDEXED BY version_tick
      WHERE tick = ? ORDER BY track, depth, id
      """, [.text(tick)]
    ) { row throws(SQLiteError) in
      (number: try row.integer(0), track: try row.integer(1), id: try row.id(2))
    }
    return try found.compactMap { number, track, id in
      guard let line = Track.line(track), try isReached(number, on: Track(line)) else { return nil }
      return LineageQuery.Place(line: line, commit: CommitID(id))
    }
  }

  /// True for a version that the snapshot's lines have, or had at one of its operations.
  private func isReached(_ number: Int64, on track: Track) throws -> Bool {
    let first = try connection.database.first(
      "SELECT 1 FROM version WHERE number = ? AND operation <= ?",
      [.integer(number), .integer(operation)]
    ) { _ throws(SQLiteError) in true }
    if first ?? false { return true }
    return try tip(of: track).map { try versions.isAncestor(number, of: $0) } ?? false
  }

  // MARK: Operations

  func operation(moving line: Line, to commit: CommitID) throws -> OperationID? {
    guard let number = try versions.find(commit, on: Track(line)) else { return nil }
    return try connection.database.first(
      """
      SELECT operation.id FROM move JOIN operation ON operation.number = move.operation
      WHERE "to" = ? AND move.operation <= ? ORDER BY move.operation DESC LIMIT 1
      """, [.integer(number), .integer(operation)]
    ) { row throws(SQLiteError) in OperationID(try row.id(0)) }
  }

  func takenOff(_ line: Line) throws -> [CommitID] {
    var found: Set<Int64> = []
    for (from, to) in try stepsBack(of: Track(line)) {
      var current = try versions.node(from)
      while try !versions.isAncestor(current.number, of: to) {
        found.insert(current.number)
        guard current.parent != current.number else { break }
        current = try versions.node(current.parent)
      }
    }
    return try found.map { try versions.commit($0) }.sorted { $0.objectID < $1.objectID }
  }

  /// The moves that took something off a track.
  private func stepsBack(of track: Track) throws -> [(from: Int64, to: Int64)] {
    try connection.database.all(
      """
      SELECT "from", "to" FROM move WHERE forward = 0 AND track = ? AND operation <= ?
      """, [.integer(track.number), .integer(operation)]
    ) { row throws(SQLiteError) in (try row.integer(0), try row.integer(1)) }
  }

  // MARK: Artifacts

  func find(_ id: ArtifactID) throws -> ArtifactFinder.Location? {
    guard let number = try connection.number(of: id), let place = try place(of: number) else {
      return nil
    }
    return try location(of: id, at: place)
  }

  func find(matching prefix: ObjectPrefix) throws -> [ArtifactFinder.Location] {
    let (low, high) = IndexReader.range(of: prefix)
    let ids = try connection.database.all(
      "SELECT id FROM artifact WHERE id BETWEEN ? AND ? AND kind IS NOT NULL ORDER BY id",
      [.bytes(low), .bytes(high)]
    ) { row throws(SQLiteError) in ArtifactID(try row.id(0)) }
    return try ids.compactMap { try find($0) }
  }

  /// The smallest and the largest id that begin with some digits.
  private static func range(of prefix: ObjectPrefix) -> (low: [UInt8], high: [UInt8]) {
    let missing = 2 * ObjectID.byteCount - prefix.hex.utf8.count
    let low = Hex.bytes(prefix.hex + String(repeating: "0", count: missing))
    let high = Hex.bytes(prefix.hex + String(repeating: "f", count: missing))
    return (low ?? [], high ?? [])
  }

  /// Keeps up to 32 MB of the file in memory from now on, for whoever asks about everything.
  func keepPages() throws { try connection.database.run("PRAGMA cache_size = -32768") }

  func artifacts(of kind: Kind) throws -> [ArtifactID] {
    let found = try connection.database.all(
      "SELECT number, id FROM artifact WHERE kind = ? ORDER BY id", [.text(kind.rawValue)]
    ) { row throws(SQLiteError) in (try row.integer(0), ArtifactID(try row.id(1))) }
    return try found.filter { try isReached(artifact: $0.0) }.map(\.1)
  }

  func uses(of id: ArtifactID) throws -> [LineageQuery.Use] {
    guard let number = try connection.number(of: id) else { return [] }
    let found = try connection.database.all(
      """
      SELECT artifact.number, artifact.id, role FROM input
      JOIN artifact ON artifact.number = input.artifact
      WHERE target = ? ORDER BY artifact.id, role
      """, [.integer(number)]
    ) { row throws(SQLiteError) in
      (number: try row.integer(0), id: ArtifactID(try row.id(1)), role: try row.text(2))
    }
    return try found.compactMap { found in
      try isReached(artifact: found.number)
        ? LineageQuery.Use(artifact: found.id, role: found.role) : nil
    }
  }

  func facts(about subject: String) throws -> [StatedFact] {
    guard let extractor = snapshot.facts else { return [] }
    let pending = try connection.database.first(
      "SELECT 1 FROM artifact INDEXED BY artifact_pending WHERE has_facts = 0 AND kind IS NOT NULL LIMIT 1"
    ) { _ throws(SQLiteError) in true }
    guard pending == nil, try connection.meta("facts") == extractor.name else {
      throw IndexFault.unknown
    }
    let found = try connection.database.all(
      """
      SELECT number, id, relation, object FROM fact
      JOIN artifact ON artifact.number = fact.artifact
      WHERE subject = ? ORDER BY relation, object, id
      """, [.text(subject)]
    ) { row throws(SQLiteError) in
      (
        number: try row.integer(0),
        fact: StatedFact(
          artifact: ArtifactID(try row.id(1)),
          fact: Fact(subject: subject, relation: try row.text(2), object: try row.text(3)))
      )
    }
    return try found.filter { try isReached(artifact: $0.number) }.map(\.fact)
  }
}

// MARK: Where an artifact lies

extension IndexReader {
  /// A folder of a version.
  private struct Place {
    let track: Track
    let version: VersionTree.Node
    let folder: String
  }

  /// True for an artifact that the snapshot reaches.
  private func isReached(artifact: Int64) throws -> Bool {
    let isRecorded = try connection.database.first(
      """
      SELECT 1 FROM placement JOIN version ON version.number = placement.version
      WHERE artifact = ? AND operation <= ? LIMIT 1
      """, [.integer(artifact), .integer(operation)]
    ) { _ throws(SQLiteError) in true }
    if isRecorded ?? false { return true }
    return try place(of: artifact) != nil
  }

  /// The first place of an artifact in the order of ``HistoryWalk``.
  private func place(of artifact: Int64) throws -> Place? {
    let placements = try placements(of: artifact)
    guard !placements.isEmpty else { return nil }
    for (track, tip) in tips {
      guard let tip, let found = try newest(placements, on: track, from: tip) else { continue }
      return found
    }
    // What follows is where lines stood once.
    for (track, tip) in tips where track.line != nil {
      guard let recorded = try recordedTip(of: track), recorded != tip,
        let found = try newest(placements, on: track, from: recorded)
      else { continue }
      return found
    }
    return try takenOffPlace(placements)
  }

  private struct Placement {
    let track: Int64
    let folder: String
    let depth: Int64
    let version: Int64
  }

  /// Every version that put an artifact somewhere, the newest first.
  private func placements(of artifact: Int64) throws -> [Placement] {
    try connection.database.all(
      """
      SELECT track, folder, depth, version FROM placement
      WHERE artifact = ? ORDER BY depth DESC, folder
      """, [.integer(artifact)]
    ) { row throws(SQLiteError) in
      Placement(
        track: try row.integer(0), folder: try row.text(1), depth: try row.integer(2),
        version: try row.integer(3))
    }
  }

  /// The newest version, on the way from one to the root, in which one of these placements holds.
  private func newest(
    _ placements: [Placement], on track: Track, from tip: Int64
  ) throws -> Place? {
    var best: Place?
    var seen: Set<String> = []
    for placement in placements where placement.track == track.number {
      guard !seen.contains(placement.folder), try versions.isAncestor(placement.version, of: tip)
      else { continue }
      // Of one folder, what was put there last stayed there longest.
      seen.insert(placement.folder)
      let version = try end(of: placement, before: tip)
      // Of several folders of one version the first is named.
      if let best, best.version.depth > version.depth { continue }
      if let best, best.version.depth == version.depth,
        !placement.folder.utf8.lexicographicallyPrecedes(best.folder.utf8)
      {
        continue
      }
      best = Place(track: track, version: version, folder: placement.folder)
    }
    return best
  }

  /// The last version up to a tip in which a folder holds what was put there.
  private func end(of placement: Placement, before tip: Int64) throws -> VersionTree.Node {
    var statement = try connection.database.statement(
      """
      SELECT version FROM placement WHERE track = ? AND folder = ? AND depth > ? ORDER BY depth
      """, [.integer(placement.track), .text(placement.folder), .integer(placement.depth)])
    while try statement.step() {
      let change = try statement.integer(0)
      // Versions of other branches do not count.
      guard try versions.isAncestor(change, of: tip) else { continue }
      return try versions.node(versions.node(change).parent)
    }
    return try versions.node(tip)
  }

  /// Where the snapshot's operation left a track.
  private func recordedTip(of track: Track) throws -> Int64? {
    try connection.database.first(
      """
      SELECT "to" FROM move INDEXED BY move_track WHERE track = ? AND operation <= ?
      ORDER BY operation DESC LIMIT 1
      """, [.integer(track.number), .integer(operation)]
    ) { row throws(SQLiteError) in try row.integer(0) }
  }

  /// The place in the newest version that an operation took off its line.
  private func takenOffPlace(_ placements: [Placement]) throws -> Place? {
    let tracks = Set(placements.map(\.track)).sorted()
    var moves: [(operation: Int64, position: Int64, track: Track, from: Int64)] = []
    for track in Track.all where tracks.contains(track.number) && track.line != nil {
      moves += try connection.database.all(
        """
        SELECT operation, position, "from" FROM move
        WHERE forward = 0 AND track = ? AND operation <= ?
        """, [.integer(track.number), .integer(operation)]
      ) { row throws(SQLiteError) in
        (try row.integer(0), try row.integer(1), track, try row.integer(2))
      }
    }
    moves.sort { ($1.operation, $0.position) < ($0.operation, $1.position) }
    for move in moves {
      if let found = try newest(placements, on: move.track, from: move.from) { return found }
    }
    return nil
  }

  /// What the store has there, read and hashed.
  ///
  /// Throws ``IndexFault/wrong`` where that is something else.
  private func location(of id: ArtifactID, at place: Place) throws -> ArtifactFinder.Location {
    let store = snapshot.store
    let commit = try versions.commit(place.version.number)
    var tree = try store.commit(commit).tree
    if !place.folder.isEmpty {
      guard let entry = try store.find(place.folder, in: tree), entry.mode == .tree else {
        throw IndexFault.wrong
      }
      tree = TreeID(entry.id)
    }
    guard try store.find(Artifact.fileName, in: tree)?.id == id.objectID else {
      throw IndexFault.wrong
    }
    return ArtifactFinder.Location(
      id: id, artifact: try Artifact(decoding: store.blob(BlobID(id.objectID))),
      line: place.track.line, commit: commit, tree: tree, folder: place.folder)
  }
}
