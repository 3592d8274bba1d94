internal import Crypto

/// A SHA-256 digest.
///
/// Its 32 bytes are kept as four integers, so that a digest is a trivial value.
public struct SHA256Digest: Sendable, Hashable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// Hashes some bytes.
  public init(of bytes: [UInt8]) {
    var hasher = SHA256Hasher()
    hasher.update(bytes)
    self = hasher.finish()
  }

  init(_ digest: SHA256.Digest) { self = unsafe digest.withUnsafeBytes { unsafe SHA256Digest($0) } }

  /// Takes 32 bytes that were worked out as a digest.
  init(_ bytes: [UInt8]) { self = unsafe bytes.withUnsafeBytes { unsafe SHA256Digest($0) } }

  /// Takes 32 bytes that were worked out as a digest.
  init(_ bytes: UnsafeRawBufferPointer) {
    precondition(bytes.count == SHA256Digest.byteCount)
    func word(_ place: Int) -> UInt64 {
      unsafe UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self))
    }
    (self.first, self.second, self.third, self.fourth) = (word(0), word(1), word(2), word(3))
  }

  /// Takes 32 bytes that are a digest already, or nil where they are not 32.
  public init?(bytes: [UInt8]) {
    guard bytes.count == SHA256Digest.byteCount else { return nil }
    self.init(bytes)
  }

  /// Reads 64 lower-case hex digits, or nil where the text is something else.
  public init?(hex: String) {
    guard let bytes = Hex.bytes(hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// Reads 64 lower-case hex digits, or nil where the text is something else.
  public init?(hexDigits text: ArraySlice<UInt8>) {
    let words = unsafe text.withUnsafeBytes { digits -> (UInt64, UInt64, UInt64, UInt64)? in
      guard digits.count == 2 * SHA256Digest.byteCount else { return nil }
      func word(_ place: Int) -> UInt64? {
        guard let high = unsafe Hex.word(digits, at: 16 * place),
          let low = unsafe Hex.word(digits, at: 16 * place + 8)
        else { return nil }
        return UInt64(high) << 32 | UInt64(low)
      }
      guard let first = word(0), let second = word(1), let third = word(2), let fourth = word(3)
      else { return nil }
      return (first, second, third, fourth)
    }
    guard let words else { return nil }
    (self.first, self.second, self.third, self.fourth) = words
  }

  /// How many bytes a digest has.
  public static let byteCount = 32

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { word in
      unsafe withUnsafeBytes(of: word.bigEndian) { unsafe Array($0) }
    }
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
  public mutating func update(_ bytes: [UInt8]) { update(bytes[...]) }

  /// Hashes a part of some bytes.
  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe state.update(bufferPointer: $0) }
  }

  /// The digest of all that was hashed.
  public func finish() -> SHA256Digest { SHA256Digest(state.finalize()) }
}
