internal import ArtifactStore

/// The tables of an index.
///
/// Versions and artifacts have numbers of the index's own, so that rows are short; they mean nothing
/// elsewhere.
enum IndexSchema {
  /// The form of the tables, kept as SQLite's `user_version`.
  static let version: Int64 = 1

  /// What makes the tables.
  static let statements = [
    // `file`: the number of the file that this was written in. `facts`: whose facts there are.
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",

    // `jump` is an ancestor further up: with it any ancestor is found in logarithmic time (Myers,
    // An applicative random-access stack, 1983). The root's parent is itself. `operation` is the
    // first that had the version on its line; null while none has, and on the shelf.
    """
    CREATE TABLE version (
      number INTEGER PRIMARY KEY, track INTEGER NOT NULL, id BLOB NOT NULL,
      parent INTEGER NOT NULL, jump INTEGER NOT NULL, depth INTEGER NOT NULL,
      operation INTEGER, tick TEXT) STRICT
    """,
    "CREATE UNIQUE INDEX version_id ON version (id, track)",
    "CREATE INDEX version_tick ON version (tick) WHERE tick IS NOT NULL",

    // `kind` is null for what is only known as an input.
    """
    CREATE TABLE artifact (
      number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind TEXT, has_facts INTEGER NOT NULL)
      STRICT
    """,
    "CREATE INDEX artifact_kind ON artifact (kind, id) WHERE kind IS NOT NULL",
    "CREATE INDEX artifact_pending ON artifact (number) WHERE has_facts = 0 AND kind IS NOT NULL",

    // From `version` on the folder holds this artifact; null where it holds none any more. `depth`
    // is the version's.
    """
    CREATE TABLE placement (
      track INTEGER NOT NULL, folder TEXT NOT NULL, depth INTEGER NOT NULL,
      version INTEGER NOT NULL, artifact INTEGER,
      PRIMARY KEY (track, folder, depth, version)) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX placement_artifact ON placement (artifact, depth) WHERE artifact IS NOT NULL",

    // What `artifact` was made from, the other way round; forward, artifact.json says it.
    """
    CREATE TABLE input (
      target INTEGER NOT NULL, artifact INTEGER NOT NULL, role TEXT NOT NULL,
      PRIMARY KEY (target, artifact, role)) STRICT, WITHOUT ROWID
    """,

    "CREATE TABLE operation (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT",
    // `forward`: what the line had before is still on it.
    """
    CREATE TABLE move (
      operation INTEGER NOT NULL, position INTEGER NOT NULL, track INTEGER NOT NULL,
      "from" INTEGER NOT NULL, "to" INTEGER NOT NULL, forward INTEGER NOT NULL,
      PRIMARY KEY (operation, position)) STRICT, WITHOUT ROWID
    """,
    #"CREATE INDEX move_track ON move (track, operation, "to")"#,
    #"CREATE INDEX move_to ON move ("to", operation)"#,
    "CREATE INDEX move_back ON move (track, operation) WHERE forward = 0",

    """
    CREATE TABLE fact (
      subject TEXT NOT NULL, relation TEXT NOT NULL, object TEXT NOT NULL,
      artifact INTEGER NOT NULL, PRIMARY KEY (subject, relation, object, artifact))
      STRICT, WITHOUT ROWID
    """,
  ]

  /// Makes the tables in an empty file.
  static func create(in database: borrowing Database, file: Int64) throws(SQLiteError) {
    for statement in statements { try database.run(statement) }
    for track in Track.all {
      try database.run(
        "INSERT INTO version VALUES (?, ?, ?, ?, ?, 0, 0, NULL)",
        [
          .integer(track.number), .integer(track.number), .id(Root.id.objectID),
          .integer(track.number), .integer(track.number),
        ])
    }
    try database.run("INSERT INTO meta VALUES ('file', ?)", [.text(String(file))])
    try database.run("INSERT INTO meta VALUES ('facts', '')")
    try database.run("PRAGMA user_version = \(version)")
  }
}

extension SQLValue {
  /// An object's id.
  static func id(_ id: ObjectID) -> SQLValue { .bytes(id.bytes) }
}

extension Statement {
  /// An object's id of the row.
  func id(_ column: Int32) throws(SQLiteError) -> ObjectID {
    guard let id = ObjectID(bytes: try bytes(column)) else {
      throw SQLiteError(code: .mismatch, operation: "id", message: "not twenty bytes")
    }
    return id
  }
}
