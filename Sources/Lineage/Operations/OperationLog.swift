public import ArtifactStore
internal import CanonicalJSON

/// The log of operations: `refs/tka/operations`, the one ref whose move makes an operation happen
/// [M10], and `refs/tka/applied`, which follows when the lines have.
public struct OperationLog: Sendable {
  /// The newest operation.
  public static let head = RefName("refs/tka/operations" as StaticString)
  /// The kind of its commits.
  static let kind = "operation"
  /// The newest operation that the lines are known to show.
  public static let applied = RefName("refs/tka/applied" as StaticString)

  /// The store.
  public let store: Store

  /// Reads the log of a store.
  public init(of store: Store) { self.store = store }

  /// The newest operation.
  public func newest() throws -> Operation {
    guard let id = try store.find(OperationLog.head) else {
      throw LineageError.damaged([
        Damage(
          subject: OperationLog.head.text, reason: "is missing",
          remedy: "tka repair")
      ])
    }
    return try Operation(reading: OperationID(id.objectID), from: store)
  }

  /// The newest operations first, down to the first one, as long as `body` returns true.
  public func walk(_ body: (Operation) throws -> Bool) throws {
    try walk(from: newest().id, body)
  }

  /// An operation, then those before it down to the first one, as long as `body` returns true.
  public func walk(from id: OperationID, _ body: (Operation) throws -> Bool) throws {
    var current: Operation? = try Operation(reading: id, from: store)
    while let operation = current {
      guard try body(operation) else { return }
      current = try operation.previous.map { try Operation(reading: $0, from: store) }
    }
  }

  /// The newest operation that was recorded at a moment, in seconds since 1970, or before it; nil where
  /// the log begins later.
  ///
  /// Of those in between no more than the commit is read.
  public func newest(notAfter seconds: Int64) throws -> Operation? {
    var current = try newest().id
    while true {
      let commit = try store.commit(CommitID(current.objectID))
      if commit.committer.seconds <= seconds { return try Operation(reading: current, from: store) }
      // The first one has no operation before it, though parents that it keeps [M12].
      guard let parent = commit.parents.first,
        VersionMessage(parsing: try store.commit(parent).message)?.kind == OperationLog.kind
      else { return nil }
      current = OperationID(parent.objectID)
    }
  }

  /// The operation whose id begins with `prefix`.
  public func operation(matching prefix: ObjectPrefix) throws -> Operation {
    var found: [Operation] = []
    try walk { operation in
      if prefix.matches(operation.id.objectID) { found.append(operation) }
      return true
    }
    guard let first = found.first else { throw LineageError.notFound("operation \(prefix.hex)") }
    guard found.count == 1 else {
      throw LineageError.ambiguous("operation \(prefix.hex)", count: found.count)
    }
    return first
  }

  /// Writes an operation's objects; nothing points at them yet.
  ///
  /// What it makes unreachable stays reachable from it [M12].
  func write(
    _ description: Operation.Description, moves: [Operation.Move], view: View,
    after previous: OperationID?, keeping kept: [CommitID] = [],
    in transaction: inout Transaction
  ) throws -> OperationID {
    var parents: [CommitID] = []
    for move in moves where !(try Ancestry(of: store).isFirstParent(move.from, of: move.to)) {
      if try store.findHeader(move.from.objectID) != nil { parents.append(move.from) }
    }
    for commit in kept where try store.findHeader(commit.objectID)?.kind == .commit {
      parents.append(commit)
    }
    return try write(
      description, moves: moves, view: view, after: previous, bearing: parents, in: &transaction)
  }

  /// Writes an operation whose commit bears these further parents.
  func write(
    _ description: Operation.Description, moves: [Operation.Move], view: View,
    after previous: OperationID?, bearing parents: [CommitID], in transaction: inout Transaction
  ) throws -> OperationID {
    let file = try transaction.write(
      Operation.json(description, moves: moves, after: previous).canonicalLine)
    let viewFile = try transaction.write(view.json.canonicalLine)
    let tree = try transaction.write(
      Tree([
        TreeEntry(name: Operation.fileName, mode: .file, id: file.objectID),
        TreeEntry(name: Operation.viewName, mode: .file, id: viewFile.objectID),
      ]))
    let message = VersionMessage(
      subject: "\(description.verb): \(description.summary)", kind: OperationLog.kind,
      tick: description.tick)
    let commit = Commit(
      tree: tree, parents: (previous.map { [CommitID($0.objectID)] } ?? []) + parents,
      author: Signature(name: "tka", email: "tka@localhost", seconds: description.seconds),
      message: message.text)
    return OperationID(try transaction.write(commit).objectID)
  }
}
