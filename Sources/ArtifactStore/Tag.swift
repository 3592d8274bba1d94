/// A tag as `git tag -a` makes it; tka makes none, but a user's own refs may name some.
struct Tag {
  /// What it is put on.
  let target: ObjectID

  /// Reads an object's content, or nil where it is not a tag.
  init?(decoding bytes: [UInt8]) {
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    guard line.hasPrefix("object "), let target = ObjectID(hex: String(line.dropFirst(7))) else {
      return nil
    }
    self.target = target
  }
}

extension Store {
  /// What an object stands for: itself, or what a tag, or a tag of tags, is put on.
  /// - Parameter id: What a ref names.
  /// - Returns: The tags on the way, and the object behind them.
  /// - Throws: ``StoreError/missing(_:)`` and ``StoreError/corrupt(_:reason:)``.
  func peel(
    _ id: ObjectID
  ) throws(StoreError) -> (tags: [ObjectID], id: ObjectID, kind: ObjectKind) {
    var (tags, id): ([ObjectID], ObjectID) = ([], id)
    while true {
      let (kind, bytes) = try object(id)
      guard kind == .tag else { return (tags, id, kind) }
      guard let tag = Tag(decoding: bytes) else { throw .corrupt(id, reason: "not a tag") }
      tags.append(id)
      id = tag.target
    }
  }
}
