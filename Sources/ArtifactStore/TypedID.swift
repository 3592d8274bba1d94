/// The id of an object whose kind is known: a commit's id is not a tree's.
public struct TypedID<Object>: Sendable, Hashable {
  /// The id without its type.
  public let objectID: ObjectID

  /// Takes an id for that of an object of this kind.
  public init(_ objectID: ObjectID) { self.objectID = objectID }

  /// Reads forty lower-case hex digits, or nil where the text is something else.
  public init?(hex: String) {
    guard let objectID = ObjectID(hex: hex) else { return nil }
    self.objectID = objectID
  }

  /// The id as forty lower-case hex digits.
  public var hex: String { objectID.hex }

  /// The first twelve digits, for people.
  public var short: String { String(hex.prefix(12)) }
}

extension TypedID: CustomStringConvertible {
  /// The id as forty lower-case hex digits.
  public var description: String { hex }
}

/// The kind of objects that hold bytes.
public enum Blob {}

/// The id of a blob.
public typealias BlobID = TypedID<Blob>
/// The id of a tree.
public typealias TreeID = TypedID<Tree>
/// The id of a commit.
public typealias CommitID = TypedID<Commit>
