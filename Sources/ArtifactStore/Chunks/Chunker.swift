/// Content-defined chunking (FastCDC, Xia et al., USENIX ATC 2016): where a file is cut depends on
/// the bytes around the cut alone, so equal stretches of two files become equal chunks.
///
/// The parameters are part of the format: other ones would cut old files anew.
public struct Chunker {
  /// No chunk but the last is smaller.
  public static let minimum = 16 * 1024
  /// The size at which cuts become more likely.
  public static let normal = 64 * 1024
  /// No chunk is larger.
  public static let maximum = 256 * 1024

  // Before the normal size a cut needs 18 bits of the hash to be zero, after it 14: two bits more
  // and two less than the 16 that a mean of 64 KiB takes.
  private static let earlyMask: UInt64 = 0xFFFF_C000_0000_0000
  private static let lateMask: UInt64 = 0xFFFC_0000_0000_0000

  /// One 64-bit word for each byte: the first 256 outputs of SplitMix64 seeded with 0.
  private static let gear: [UInt64] = {
    var state: UInt64 = 0
    return (0..<256).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }()

  /// How many of `bytes` the next chunk takes; all of them where no cut is found before they end.
  public static func cut(_ bytes: ArraySlice<UInt8>) -> Int {
    guard bytes.count > minimum else { return bytes.count }
    let limit = min(bytes.count, maximum)
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe gear.withUnsafeBufferPointer { gear in
        var hash: UInt64 = 0
        var index = minimum
        while index < limit {
          hash = unsafe (hash << 1) &+ gear[Int(buffer[index])]
          if hash & (index < normal ? earlyMask : lateMask) == 0 { return index + 1 }
          index += 1
        }
        return limit
      }
    }
  }
}
