/// A ZIP written byte by byte, so that it can say of itself what is not so (APPNOTE.TXT 4.3 and 4.5.3).
struct RawZip {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file that is stored as it is; `size` is what the ZIP says that it has, where that is something else.
  mutating func add(_ name: String, _ content: [UInt8], saying size: UInt64? = nil) {
    let (offset, length) = (files.count, UInt32(content.count))
    // The sizes of ZIP64 stand apart; the others are all ones then.
    let extra =
      size.map { Self.bytes(1 as UInt16, 16 as UInt16) + Self.bytes($0, UInt64(length)) } ?? []
    let sizes = size == nil ? Self.bytes(length, length) : Self.bytes(UInt32.max, UInt32.max)
    let shared =
      Self.bytes(45 as UInt16, 0x800 as UInt16, 0 as UInt16, 0 as UInt16, 0 as UInt16)
      + Self.bytes(Self.checksum(content)) + sizes
      + Self.bytes(UInt16(name.utf8.count), UInt16(extra.count))
    files += Self.bytes(0x0403_4B50 as UInt32) + shared + name.utf8 + extra + content
    directory += Self.bytes(0x0201_4B50 as UInt32) + Self.bytes(0x032D as UInt16) + shared
    directory += Self.bytes(0 as UInt16, 0 as UInt16, 0 as UInt16)
    directory += Self.bytes(UInt32(0o100644) << 16, UInt32(offset)) + name.utf8 + extra
    count += 1
  }

  /// The whole ZIP.
  var bytes: [UInt8] {
    files + directory + Self.bytes(0x0605_4B50 as UInt32)
      + Self.bytes(0 as UInt16, 0 as UInt16, UInt16(count), UInt16(count))
      + Self.bytes(UInt32(directory.count), UInt32(files.count)) + Self.bytes(0 as UInt16)
  }

  private static func bytes<Integer: FixedWidthInteger>(_ values: Integer...) -> [UInt8] {
    values.flatMap { value in withUnsafeBytes(of: value.littleEndian) { Array($0) } }
  }

  /// CRC-32 as in ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
