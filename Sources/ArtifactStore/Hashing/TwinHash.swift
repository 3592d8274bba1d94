internal import CTwinHash
private import Crypto

/// The SHA-256 of a file and the ids of the blobs in which it is kept, in one pass over its bytes where the processor has
/// instructions for both.
struct TwinHash: Sendable {
  private enum State {
    case together(tka_sha256)
    case apart(SHA256)
  }

  private var state: State

  /// Asked once: a virtual machine takes long to tell what its processor can.
  static let isTogether = tka_twin_hash_is_there()

  /// Starts with nothing hashed.
  init() { self.init(together: TwinHash.isTogether) }

  /// Starts with nothing hashed, in the one way or the other.
  init(together: Bool) {
    guard together else {
      self.state = .apart(SHA256())
      return
    }
    var sum = tka_sha256()
    unsafe tka_sha256_begin(&sum)
    self.state = .together(sum)
  }

  /// Takes the next bytes of the file.
  /// - Returns: What they are called as a blob.
  mutating func blob(_ content: ArraySlice<UInt8>) -> ObjectID {
    switch state {
    case .apart(var sum):
      unsafe content.withUnsafeBytes { unsafe sum.update(bufferPointer: $0) }
      state = .apart(sum)
      return ObjectID(of: content, as: .blob)
    case .together(var sum):
      let head = ObjectID.head(of: .blob, size: content.count)
      let id = unsafe [UInt8](unsafeUninitializedCapacity: ObjectID.byteCount) { id, count in
        unsafe content.withUnsafeBufferPointer {
          unsafe tka_twin_hash(&sum, head, head.count, $0.baseAddress, $0.count, id.baseAddress)
        }
        count = ObjectID.byteCount
      }
      state = .together(sum)
      return ObjectID(oidBytes: id)
    }
  }

  /// The SHA-256 of all that was taken.
  func finish() -> SHA256Digest {
    switch state {
    case .apart(let sum): return SHA256Digest(sum.finalize())
    case .together(var sum):
      return SHA256Digest(
        unsafe [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
          unsafe tka_sha256_finish(&sum, digest.baseAddress)
          count = 32
        })
    }
  }
}
