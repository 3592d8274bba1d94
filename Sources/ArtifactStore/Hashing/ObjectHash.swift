private import Crypto

extension ObjectID {
  /// The id of an object: SHA-1 of `<kind> <size>`, NUL and the content, by the processor's instructions where it has them.
  ///
  /// Without collision detection; docs/decisions/0006 says why that is enough here.
  init(of content: ArraySlice<UInt8>, as kind: ObjectKind) {
    var hash = SHA1Hash()
    hash.update(ObjectID.head(of: kind, size: content.count)[...])
    hash.update(content)
    self = hash.finish()
  }

  /// What stands before the content where an object's id is worked out.
  static func head(of kind: ObjectKind, size: Int) -> [UInt8] {
    var head = Array(kind.rawValue.utf8)
    head.reserveCapacity(32)
    head.append(0x20)
    head.append(contentsOf: String(size).utf8)
    head.append(0)
    return head
  }
}

/// A SHA-1 computation in progress: ids of objects, checksums of packs.
struct SHA1Hash {
  private var state = Insecure.SHA1()

  /// The sum of some bytes.
  static func sum(of bytes: [UInt8]) -> ObjectID {
    var hash = SHA1Hash()
    hash.update(bytes[...])
    return hash.finish()
  }

  mutating func update(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe state.update(bufferPointer: $0) }
  }

  func finish() -> ObjectID { ObjectID(oidBytes: Array(state.finalize())) }
}
