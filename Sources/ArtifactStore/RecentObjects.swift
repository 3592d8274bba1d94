/// Objects that were read a moment ago: most of what a command reads it reads several times, and many of git's deltas go back to one base.
struct RecentObjects<Key: Hashable & Sendable>: Sendable {
  private var objects: [Key: (kind: ObjectKind, bytes: [UInt8])] = [:]
  private var size = 0
  private let limit: Int

  /// Keeps no more bytes than `limit`, and no object of an eighth of that.
  init(limit: Int) { self.limit = limit }

  /// The object of a key, or nil.
  func find(_ key: Key) -> (kind: ObjectKind, bytes: [UInt8])? { objects[key] }

  /// Keeps an object; all others go where there is no room left.
  mutating func add(_ kind: ObjectKind, _ bytes: [UInt8], at key: Key) {
    guard bytes.count < limit / 8, objects[key] == nil else { return }
    if size + bytes.count > limit {
      objects.removeAll(keepingCapacity: true)
      size = 0
    }
    objects[key] = (kind, bytes)
    size += bytes.count
  }
}
