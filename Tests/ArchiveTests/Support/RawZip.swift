/// Writes ZIPs byte by byte, also such as no program that packs files would write.
struct RawZip {
  /// The ZIP so far, without its directory.
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file; what is not given is the truth (APPNOTE.TXT, 4.3.7 and 4.3.12).
  /// - Parameters:
  ///   - name: Its name, as it stands in the ZIP.
  ///   - content: What is in it.
  ///   - packed: The same as deflated data, where it is not stored.
  ///   - size: The size that the ZIP says; beyond 32 bits in a field of ZIP64.
  ///   - mode: The file type and the permissions of Unix.
  mutating func add(
    _ name: [UInt8], _ content: [UInt8], packed: [UInt8]? = nil, saying size: UInt64? = nil,
    mode: UInt32 = 0o100_644
  ) {
    let said = size ?? UInt64(content.count)
    let isLarge = said >= 0xFFFF_FFFF
    let extra = isLarge ? RawZip.halves([1, 8]) + RawZip.words([said]) : []
    let start = UInt32(bytes.count)
    let shared =
      RawZip.halves([45, 0x800, packed == nil ? 0 : 8, 0, 0])
      + RawZip.halves(of: RawZip.sum(of: content))
      + RawZip.halves(of: UInt32((packed ?? content).count))
      + RawZip.halves(of: isLarge ? .max : UInt32(said))
      + RawZip.halves([UInt16(name.count), UInt16(extra.count)])
    bytes += RawZip.halves(of: 0x0403_4B50) + shared + name + extra + (packed ?? content)
    directory += RawZip.halves(of: 0x0201_4B50) + RawZip.halves([0x032D]) + shared
    directory += RawZip.halves([0, 0, 0]) + RawZip.halves(of: mode << 16)
    directory += RawZip.halves(of: start) + name + extra
    count += 1
  }

  mutating func add(_ name: String, _ text: String, saying size: UInt64? = nil) {
    add(Array(name.utf8), Array(text.utf8), saying: size)
  }

  /// The ZIP with its directory.
  var whole: [UInt8] {
    bytes + directory + RawZip.halves(of: 0x0605_4B50) + RawZip.halves([0, 0, count, count])
      + RawZip.halves(of: UInt32(directory.count)) + RawZip.halves(of: UInt32(bytes.count))
      + RawZip.halves([0])
  }

  private static func halves(_ values: [UInt16]) -> [UInt8] {
    values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func halves(of word: UInt32) -> [UInt8] {
    halves([UInt16(truncatingIfNeeded: word), UInt16(truncatingIfNeeded: word >> 16)])
  }

  private static func words(_ values: [UInt64]) -> [UInt8] {
    values.flatMap { value in
      halves(of: UInt32(truncatingIfNeeded: value))
        + halves(of: UInt32(truncatingIfNeeded: value >> 32))
    }
  }

  /// The CRC-32 of a file.
  private static func sum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1) * 0xEDB8_8320 }
    }
  }
}
