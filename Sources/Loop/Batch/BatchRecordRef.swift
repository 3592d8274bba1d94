import CanonicalJSON

/// A record that a batch read.
public struct BatchRecordRef: Hashable, Sendable {
  /// The kind of record, such as `tweet` or `like`.
  public let kind: String
  /// The record's id within its kind.
  public let id: String
  /// Whose words it was shown as, such as `own` or `retweet of @x`.
  public let source: String

  /// Makes a reference.
  public init(kind: String, id: String, source: String) {
    self.kind = kind
    self.id = id
    self.source = source
  }

  var json: JSON { ["kind": .string(kind), "id": .string(id), "source": .string(source)] }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.kind = try fields.string("kind")
    self.id = try fields.string("id")
    self.source = try fields.string("source")
  }
}
