/// Objects of a pack that were read a moment ago: of git's deltas, many go back to one base.
struct DeltaBases {
  private var objects: [Int: (kind: ObjectKind, bytes: [UInt8])] = [:]
  private var size = 0

  /// No more bytes than this are kept.
  private static let limit = 8 << 20

  /// The object whose entry begins at an offset, or nil.
  func find(_ offset: Int) -> (kind: ObjectKind, bytes: [UInt8])? { objects[offset] }

  /// Keeps an object; all others go where there is no room left.
  mutating func add(_ kind: ObjectKind, _ bytes: [UInt8], at offset: Int) {
    guard bytes.count < DeltaBases.limit / 8, objects[offset] == nil else { return }
    if size + bytes.count > DeltaBases.limit {
      objects.removeAll(keepingCapacity: true)
      size = 0
    }
    objects[offset] = (kind, bytes)
    size += bytes.count
  }
}
