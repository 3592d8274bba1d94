/// The eight bytes at the beginning of a file: how long the header is, least significant byte
/// first.
enum HeaderLength {
  /// How many bytes the length itself has.
  static let byteCount = 8

  /// Reads the length of the header in a file of `fileByteCount` bytes.
  static func read(
    _ bytes: ArraySlice<UInt8>, fileByteCount: Int
  ) throws(SafetensorsError) -> Int {
    guard bytes.count >= byteCount, fileByteCount >= byteCount else {
      throw .fileTooShort(byteCount: min(bytes.count, fileByteCount))
    }
    let length = bytes.prefix(byteCount).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(SafetensorsHeader.byteLimit) else {
      throw .headerTooLong(byteCount: length)
    }
    guard Int(length) <= fileByteCount - byteCount else {
      throw .headerBeyondEnd(headerByteCount: Int(length), fileByteCount: fileByteCount)
    }
    return Int(length)
  }

  /// Writes the length of a header.
  static func bytes(_ length: Int) -> [UInt8] {
    (0..<byteCount).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
  }
}
