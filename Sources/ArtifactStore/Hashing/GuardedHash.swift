internal import CTwinHash

/// The id of an object by a SHA-1 that notices content made to collide, and the SHA-256 of the content where that is wanted.
///
/// In one pass where the processor has instructions for both, by libgit2 elsewhere: docs/decisions/0006 says what that saves, and
/// how the two are held against each other.
struct GuardedHash {
  let id: ObjectID
  let digest: SHA256Digest?

  /// Hashes an object; nil where its content was made to collide with another's.
  init?(
    of content: [UInt8], as kind: ObjectKind, digesting isDigested: Bool = false
  ) throws(StoreError) {
    try self.init(of: content, as: kind, digesting: isDigested, together: TwinHash.isTogether)
  }

  /// Hashes an object in the one way or the other.
  init?(
    of content: [UInt8], as kind: ObjectKind, digesting isDigested: Bool, together: Bool
  ) throws(StoreError) {
    guard together else {
      guard let id = try ObjectID(detectingCollisionsIn: content, as: kind) else { return nil }
      self.id = id
      self.digest = isDigested ? SHA256Digest(of: content) : nil
      return
    }
    let head = ObjectID.head(of: kind, size: content.count)
    let sums = unsafe withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: ObjectID.byteCount + SHA256Digest.byteCount
    ) { sums -> (ObjectID, SHA256Digest?)? in
      unsafe sums.initialize(repeating: 0)
      let sha1 = unsafe UnsafeMutableBufferPointer(rebasing: sums[..<ObjectID.byteCount])
      let sha256 = unsafe UnsafeMutableBufferPointer(rebasing: sums[ObjectID.byteCount...])
      let isClean = unsafe tka_guarded_hash(
        head, head.count, content, content.count, sha1.baseAddress,
        isDigested ? sha256.baseAddress : nil)
      guard isClean else { return nil }
      return unsafe (
        ObjectID(oidBytes: sha1), isDigested ? SHA256Digest(UnsafeRawBufferPointer(sha256)) : nil
      )
    }
    guard let sums else { return nil }
    (self.id, self.digest) = sums
  }
}
