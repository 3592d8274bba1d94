/// What an entry of a pack begins with: its type and its inflated size, and for a delta its base.
///
/// Its format: gitformat-pack(5), "pack-*.pack files have the following format".
struct PackEntryHeader {
  /// What the entry holds.
  enum Content: Equatable {
    /// The object itself.
    case whole(ObjectKind)
    /// What must be done to the entry that lies this many bytes before.
    case deltaOfOffset(Int)
    /// What must be done to the object of this id.
    case deltaOfObject(ObjectID)
  }

  let content: Content
  /// How many bytes the stream behind it comes to.
  let size: Int
  /// How many bytes it takes itself.
  let length: Int

  /// No header is longer: ten bytes of size, and twenty of an id or ten of an offset.
  static let maximum = 30

  /// The bytes before the stream of a whole object.
  static func encode(_ kind: ObjectKind, size: Int) -> [UInt8] {
    var rest = size >> 4
    var bytes = [UInt8(code(of: kind) << 4 | (size & 15)) | (rest > 0 ? 0x80 : 0)]
    while rest > 0 {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    }
    return bytes
  }

  /// Reads what some bytes begin with, or nil where it is no header of an entry.
  init?(decoding bytes: ArraySlice<UInt8>) {
    var rest = bytes
    guard let first = rest.popFirst() else { return nil }
    var size = Int(first & 15)
    var shift = 4
    var byte = first
    while byte & 0x80 != 0 {
      guard shift < 56, let next = rest.popFirst() else { return nil }
      size |= Int(next & 0x7F) << shift
      shift += 7
      byte = next
    }
    switch (first >> 4) & 7 {
    case 1: self.content = .whole(.commit)
    case 2: self.content = .whole(.tree)
    case 3: self.content = .whole(.blob)
    case 4: self.content = .whole(.tag)
    case 6:
      guard let distance = PackEntryHeader.distance(&rest) else { return nil }
      self.content = .deltaOfOffset(distance)
    case 7:
      guard let id = ObjectID(bytes: rest.prefix(ObjectID.byteCount)) else { return nil }
      rest = rest.dropFirst(ObjectID.byteCount)
      self.content = .deltaOfObject(id)
    default: return nil
    }
    self.size = size
    self.length = bytes.count - rest.count
  }

  /// Each byte but the last stands for one more than it says, so that no distance has two forms.
  private static func distance(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard var byte = rest.popFirst() else { return nil }
    var distance = Int(byte & 0x7F)
    while byte & 0x80 != 0 {
      guard distance < 1 << 48, let next = rest.popFirst() else { return nil }
      byte = next
      distance = (distance + 1) << 7 | Int(byte & 0x7F)
    }
    return distance
  }

  private static func code(of kind: ObjectKind) -> Int {
    switch kind {
    case .commit: 1
    case .tree: 2
    case .blob: 3
    case .tag: 4
    }
  }
}
