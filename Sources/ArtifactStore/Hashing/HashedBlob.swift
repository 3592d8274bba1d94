/// The content of a blob with its name and its digest, so that they can be worked out before it is written, on any thread.
public struct HashedBlob: Sendable {
  /// The content.
  public let bytes: [UInt8]
  /// What git calls it.
  public let id: BlobID
  /// What an artifact says of it.
  public let digest: SHA256Digest

  /// Hashes some bytes, twice.
  public init(_ bytes: [UInt8]) {
    var hash = TwinHash()
    self.bytes = bytes
    self.id = BlobID(hash.blob(bytes[...]))
    self.digest = hash.finish()
  }
}
