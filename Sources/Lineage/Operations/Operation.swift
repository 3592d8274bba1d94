public import ArtifactStore
internal import CanonicalJSON

/// The kind of commits on `refs/tka/operations`.
public enum OperationCommit {}

/// The id of an operation: that of its commit.
public typealias OperationID = TypedID<OperationCommit>

/// One step of a store's life: who did what, and where every line stood afterwards.
public struct Operation: Sendable, Hashable {
  /// What an operation says about itself before it is recorded.
  public struct Description: Sendable, Hashable {
    /// The command, such as `import`, `rollback` or `git`.
    public var verb: String
    /// One line without a word of the archive.
    public var summary: String
    /// Why, where a person said so.
    public var reason: String?
    /// The account of the machine that ran it.
    public var who: String
    /// The tick that it is part of.
    public var tick: String?
    /// The operation that it takes back.
    public var undoes: OperationID?
    /// When, in seconds since 1970, UTC.
    public var seconds: Int64

    /// Describes an operation.
    public init(
      verb: String, summary: String, reason: String? = nil, who: String, tick: String? = nil,
      undoes: OperationID? = nil, seconds: Int64
    ) {
      self.verb = verb
      self.summary = summary
      self.reason = reason
      self.who = who
      self.tick = tick
      self.undoes = undoes
      self.seconds = seconds
    }
  }

  /// One line's step.
  public struct Move: Sendable, Hashable {
    /// The line.
    public let line: Line
    /// Where it stood.
    public let from: CommitID
    /// Where it stands now.
    public let to: CommitID

    /// Describes a step.
    public init(line: Line, from: CommitID, to: CommitID) {
      self.line = line
      self.from = from
      self.to = to
    }
  }

  /// An operation that is to be recorded.
  public struct Step: Sendable, Hashable {
    /// What it says about itself.
    public let description: Description
    /// The lines that it moves.
    public let moves: [Move]

    /// Describes an operation.
    public init(_ description: Description, moves: [Move]) {
      self.description = description
      self.moves = moves
    }
  }

  /// Its id.
  public let id: OperationID
  /// The operation before; nil for the first.
  public let previous: OperationID?
  /// What it says about itself.
  public let description: Description
  /// The lines that it moved, in the order of ``Line``.
  public let moves: [Move]
  /// Where every line stood afterwards.
  public let view: View
}

extension Operation {
  /// What leads from where every line stood after this one to another view.
  public func moves(to other: View) -> [Move] {
    Line.allCases.filter { view[$0] != other[$0] }.map {
      Move(line: $0, from: view[$0], to: other[$0])
    }
  }

  static let fileName = "operation.json"
  static let viewName = "view.json"
  /// The version of the form below.
  static let schema = 1

  /// The content of `operation.json`.
  static func json(_ description: Description, moves: [Move], after previous: OperationID?) -> JSON
  {
    var object = JSONObject([
      ("schema", .integer(schema)), ("verb", .string(description.verb)),
      ("summary", .string(description.summary)), ("who", .string(description.who)),
      (
        "moves",
        .array(
          moves.map {
            [
              "line": .string($0.line.rawValue), "from": .string($0.from.hex),
              "to": .string($0.to.hex),
            ]
          })
      ),
    ])
    if let previous { object["previous"] = .string(previous.hex) }
    if let reason = description.reason { object["reason"] = .string(reason) }
    if let tick = description.tick { object["tick"] = .string(tick) }
    if let undoes = description.undoes { object["undoes"] = .string(undoes.hex) }
    return .object(object)
  }

  /// Reads the operation that a commit holds, and refuses whatever is not written.
  public init(reading id: OperationID, from store: Store) throws {
    try self.init(id, in: store.commit(CommitID(id.objectID)), of: store)
  }

  /// Reads the operation that a commit holds, which was read already.
  init(_ id: OperationID, in commit: Commit, of store: Store) throws {
    let tree = try store.tree(commit.tree)
    guard let file = tree.find(Operation.fileName), let view = tree.find(Operation.viewName) else {
      throw LineageError.malformed(
        file: "operation \(id.short)", field: "", reason: "has no \(Operation.fileName)")
    }
    let bytes = try store.blob(BlobID(file.id))
    if let operation = Operation(
      plain: bytes, id, try store.blob(BlobID(view.id)), commit.committer.seconds)
    {
      self = operation
      return
    }
    let fields = try Fields(parsingUnproven: bytes, file: Operation.fileName)
    guard try fields.integer("schema") <= Operation.schema else {
      throw LineageError.newerFormat(
        Operation.fileName, found: try fields.integer("schema"), known: Operation.schema)
    }
    self.id = id
    self.previous = try fields.findString("previous").flatMap { OperationID(hex: $0) }
    self.view = try View(decoding: store.blob(BlobID(view.id)), file: Operation.viewName)
    self.description = Description(
      verb: try fields.string("verb"), summary: try fields.string("summary"),
      reason: try fields.findString("reason"), who: try fields.string("who"),
      tick: try fields.findString("tick"),
      undoes: try fields.findString("undoes").flatMap { OperationID(hex: $0) },
      seconds: commit.committer.seconds)
    self.moves = try fields.objects("moves").map { move in
      guard let line = Line(rawValue: try move.string("line")),
        let from = CommitID(hex: try move.string("from")),
        let to = CommitID(hex: try move.string("to"))
      else {
        throw LineageError.malformed(
          file: Operation.fileName, field: "moves", reason: "is not a line and two ids")
      }
      return Move(line: line, from: from, to: to)
    }
    guard Operation.json(description, moves: moves, after: previous).isCanonical(bytes) else {
      throw LineageError.malformed(
        file: Operation.fileName, field: "", reason: "says more than an operation, or no id")
    }
  }
}
