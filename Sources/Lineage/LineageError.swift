public import ArtifactStore

/// What the lineage could not do.
public enum LineageError: Error, Hashable, Sendable {
  /// A file in the store does not say what it must.
  case malformed(file: String, field: String, reason: String)
  /// A file in the store was written by a newer version of the program.
  case newerFormat(String, found: Int, known: Int)
  /// The store contradicts itself.
  case damaged([Damage])
  /// A line moved while something was computed from where it was.
  case moved(Line, expected: CommitID, found: CommitID)
  /// Nothing has this id or name.
  case notFound(String)
  /// Several things begin with these digits.
  case ambiguous(String, count: Int)
  /// There is no operation that could be undone.
  case nothingToUndo
  /// Nothing went back, or it was taken back already.
  case nothingToRedo
  /// Something later moved a line that an operation moved, so the operation cannot be undone.
  case cannotUndo(OperationID, line: Line)
  /// The promoted line has no version further back.
  case nothingToRollBack
  /// A version is not one that the promoted line had before.
  case notAnEarlierVersion(String)
}

/// One way in which a store contradicts itself.
public struct Damage: Error, Sendable, Hashable {
  /// What is wrong where: a ref, an object or an invariant's number.
  public let subject: String
  /// What is wrong.
  public let reason: String
  /// What puts it right.
  public let remedy: String

  /// What puts lines right.
  public static let restoring = "tka op restore"

  /// True where ``Registry/restore(_:_:)`` puts it right.
  public var isRestorable: Bool { remedy == Damage.restoring }

  /// Describes damage.
  public init(subject: String, reason: String, remedy: String) {
    self.subject = subject
    self.reason = reason
    self.remedy = remedy
  }
}
