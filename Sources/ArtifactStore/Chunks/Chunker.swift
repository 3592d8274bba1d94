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
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe gear.withUnsafeBufferPointer { gear in
        var hash: UInt64 = 0
        let (middle, end) = (min(buffer.count, normal), min(buffer.count, maximum))
        let early = unsafe cut(buffer, minimum..<middle, earlyMask, &hash, gear)
        return unsafe early ?? cut(buffer, middle..<end, lateMask, &hash, gear) ?? end
      }
    }
  }

  /// Where a stretch is cut, if it is: behind the first byte after which no bit of a mask is in the hash.
  ///
  /// Two bytes a round: what each takes waits for what the one before it took.
  @inline(__always)
  private static func cut(
    _ buffer: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, _ mask: UInt64,
    _ hash: inout UInt64, _ gear: UnsafeBufferPointer<UInt64>
  ) -> Int? {
    var index = stretch.lowerBound
    while index + 1 < stretch.upperBound {
      let (first, second) = unsafe (gear[Int(buffer[index])], gear[Int(buffer[index + 1])])
      // Of `hash` after the first byte, and after the second.
      let half = (hash << 1) &+ first
      hash = (hash << 2) &+ ((first << 1) &+ second)
      if half & mask == 0 { return index + 1 }
      if hash & mask == 0 { return index + 2 }
      index += 2
    }
    if index < stretch.upperBound {
      hash = unsafe (hash << 1) &+ gear[Int(buffer[index])]
      if hash & mask == 0 { return index + 1 }
    }
    return nil
  }
}
