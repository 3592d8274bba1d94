internal import ArtifactStore

/// What a pair is known by: the first 8 bytes of SHA-256(batch, NUL, index), 16 hex digits.
public struct PairID: Hashable, Sendable, CustomStringConvertible {
  let value: UInt64

  init(_ value: UInt64) { self.value = value }

  /// Names a pair.
  /// - Parameters:
  ///   - batch: The artifact id of the batch.
  ///   - index: The place of the pair in the batch's `pairs.jsonl`, from 0.
  public init(batch: String, index: Int) {
    self.value = FirstBytes.of(Array(batch.utf8) + [0] + Array(String(index).utf8))
  }

  /// Reads the 16 digits.
  init?(_ text: String) {
    var words = LineWords(Array((text + " ").utf8))
    guard let value = words.hex(), words.isAtEnd else { return nil }
    self.value = value
  }

  /// The 16 digits.
  public var description: String { FirstBytes.hex(value) }
}

/// The first 8 bytes of a SHA-256, as a number and as text.
enum FirstBytes {
  static func of(_ bytes: [UInt8]) -> UInt64 {
    SHA256Digest(of: bytes).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }

  static func hex(_ value: UInt64) -> String {
    Hex.text((0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) })
  }
}
