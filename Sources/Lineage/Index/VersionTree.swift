internal import ArtifactStore

/// The versions that an index knows: a tree in which each has its first parent above it.
struct VersionTree {
  /// One version.
  struct Node: Hashable {
    /// Its number in the index.
    let number: Int64
    /// The version before; the root's is itself.
    let parent: Int64
    /// An ancestor further up.
    let jump: Int64
    /// How many versions are before it.
    let depth: Int64
  }

  let connection: IndexConnection

  /// The number of a commit on a track, or nil where it is not known there.
  func find(_ commit: CommitID, on track: Track) throws(SQLiteError) -> Int64? {
    try connection.database.first(
      "SELECT number FROM version WHERE id = ? AND track = ?",
      [.id(commit.objectID), .integer(track.number)]
    ) { row throws(SQLiteError) in try row.integer(0) }
  }

  /// A version by its number.
  func node(_ number: Int64) throws -> Node {
    let node = try connection.database.first(
      "SELECT parent, jump, depth FROM version WHERE number = ?", [.integer(number)]
    ) { row throws(SQLiteError) in
      Node(
        number: number, parent: try row.integer(0), jump: try row.integer(1),
        depth: try row.integer(2))
    }
    guard let node else { throw IndexFault.wrong }
    return node
  }

  /// The commit of a version.
  func commit(_ number: Int64) throws -> CommitID {
    let id = try connection.database.first(
      "SELECT id FROM version WHERE number = ?", [.integer(number)]
    ) { row throws(SQLiteError) in try row.id(0) }
    guard let id else { throw IndexFault.wrong }
    return CommitID(id)
  }

  /// The version at a depth on the way from a version to the root; nil where it is further down.
  func ancestor(of number: Int64, atDepth depth: Int64) throws -> Node? {
    var current = try node(number)
    guard depth >= 0, depth <= current.depth else { return nil }
    while current.depth > depth {
      let jump = try node(current.jump)
      let next = jump.depth >= depth ? jump : try node(current.parent)
      // Rows that contradict each other must not lead in a circle.
      guard next.depth < current.depth else { throw IndexFault.wrong }
      current = next
    }
    return current
  }

  /// True when a version is another or before it.
  func isAncestor(_ ancestor: Int64, of number: Int64) throws -> Bool {
    if ancestor == number { return true }
    return try self.ancestor(of: number, atDepth: node(ancestor).depth)?.number == ancestor
  }

  /// Adds a version below another and returns its number.
  func add(
    _ commit: CommitID, below parent: Node?, on track: Track, operation: Int64?, tick: String?
  ) throws -> Node {
    let last = try connection.database.first("SELECT max(number) FROM version") {
      row throws(SQLiteError) in try row.integer(0)
    }
    let number = (last ?? 0) + 1
    var jump = parent?.number ?? number
    if let parent {
      let first = try node(parent.jump)
      let second = try node(first.jump)
      // Where two jumps of the same length meet, one of twice that length goes over both.
      if parent.depth - first.depth == first.depth - second.depth { jump = second.number }
    }
    let node = Node(
      number: number, parent: parent?.number ?? number, jump: jump,
      depth: parent.map { $0.depth + 1 } ?? 0)
    try connection.database.run(
      "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(number), .integer(track.number), .id(commit.objectID), .integer(node.parent),
        .integer(node.jump), .integer(node.depth), .optional(operation), .optional(tick),
      ])
    return node
  }
}
