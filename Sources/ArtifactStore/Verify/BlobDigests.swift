/// The sizes and SHA-256 digests of small blobs, worked out while all objects are read, so that those are not read twice.
public struct BlobDigests: Sendable {
  /// Blobs of this many bytes and more are left out: most of them are pieces of files.
  static let limit = Chunker.minimum

  /// 60 bytes, kept in one piece.
  struct Entry: Sendable {
    let id: ObjectID
    let size: Int32
    let words: (UInt64, UInt64, UInt64, UInt64)

    /// Works it out.
    init(_ id: ObjectID, of bytes: [UInt8]) {
      self.id = id
      self.size = Int32(clamping: bytes.count)
      let digest = SHA256Digest(of: bytes).bytes
      self.words = unsafe digest.withUnsafeBytes {
        unsafe $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
      }
    }

    var digest: SHA256Digest {
      unsafe withUnsafeBytes(of: words) { unsafe SHA256Digest(Array($0)) }
    }
  }

  private let entries: [Entry]

  /// Takes entries in any order.
  init(_ entries: [Entry]) { self.entries = entries.sorted { $0.id < $1.id } }

  /// What is known of a blob; nil where nothing is.
  public func find(_ id: ObjectID) -> (size: Int, digest: SHA256Digest)? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].id < id { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].id == id else { return nil }
    return (Int(entries[low].size), entries[low].digest)
  }
}
