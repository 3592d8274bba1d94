internal import ArtifactStore

/// The first 8 bytes of a SHA-256, as a number and as text.
enum FirstBytes {
  static func of(_ bytes: [UInt8]) -> UInt64 {
    SHA256Digest(of: bytes).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }

  static func hex(_ value: UInt64) -> String {
    Hex.text((0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) })
  }
}
