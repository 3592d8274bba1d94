internal import Crypto

/// A SHA-256 digest.
public struct SHA256Digest: Sendable, Hashable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Hashes some bytes.
  public init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

  init(_ digest: SHA256.Digest) {
    bytes = unsafe digest.withUnsafeBytes { unsafe Array($0) }
  }

  /// Takes 32 bytes that were worked out as a digest.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes 32 bytes that are a digest already, or nil where they are not 32.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 lower-case hex digits, or nil where the text is something else.
  public init?(hex: String) {
    guard let bytes = Hex.bytes(hex), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The digest as 64 lower-case hex digits.
  public var hex: String { Hex.text(bytes) }
}

extension SHA256Digest: CustomStringConvertible {
  /// The digest as 64 lower-case hex digits.
  public var description: String { hex }
}

/// A SHA-256 computation in progress.
public struct SHA256Hasher: Sendable {
  private var state = SHA256()

  /// Starts with nothing hashed.
  public init() {}

  /// Hashes some more bytes.
  public mutating func update(_ bytes: [UInt8]) { state.update(data: bytes) }

  /// Hashes a part of some bytes.
  public mutating func update(_ bytes: ArraySlice<UInt8>) { state.update(data: bytes) }

  /// The digest of all that was hashed.
  public func finish() -> SHA256Digest { SHA256Digest(state.finalize()) }
}
