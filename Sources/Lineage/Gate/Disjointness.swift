internal import CanonicalJSON

/// Whether an adapter was trained on what it is asked about: what was compared, and what both have.
public struct Disjointness: Sendable, Hashable {
  /// The items of the suite.
  public let items: Int
  /// The threads that they are about.
  public let threads: Int
  /// The records of those threads.
  public let setAside: Int
  /// The batches that the dataset was made from.
  public let batches: Int
  /// The records that those batches read.
  public let read: Int
  /// The ids of records that are in both, in order: the first ones.
  public let shared: [String]
  /// How many records are in both.
  public let sharedCount: Int
  /// How many items have thirteen words in a row with a text that was trained on.
  public let copied: Int
  /// The SHA-256 of what was compared, in hex digits: the artifact ids of dataset and batches, the
  /// questions, and the threads with their records.
  public let digest: String

  /// True when nothing is in both.
  public var holds: Bool { sharedCount == 0 && copied == 0 }

  /// How many shared ids are named.
  static let nameLimit = 20
}

extension Disjointness {
  /// The proof as JSON.
  var json: JSON {
    [
      "items": .integer(items), "threads": .integer(threads), "set_aside": .integer(setAside),
      "batches": .integer(batches), "read": .integer(read),
      "shared": .array(shared.map(JSON.string)), "shared_count": .integer(sharedCount),
      "copied": .integer(copied), "sha256": .string(digest),
    ]
  }

  /// Reads a proof.
  init(_ fields: Fields) throws(LineageError) {
    self.init(
      items: try fields.integer("items"), threads: try fields.integer("threads"),
      setAside: try fields.integer("set_aside"), batches: try fields.integer("batches"),
      read: try fields.integer("read"), shared: try fields.strings("shared"),
      sharedCount: try fields.integer("shared_count"), copied: try fields.integer("copied"),
      digest: try fields.string("sha256"))
  }
}
