/// A generator of numbers that follow from a seed alone, the same on every machine.
///
/// SplitMix64 (Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, 2014). Not
/// for secrets.
public struct SeededGenerator: Sendable {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 to below `bound`, which must be above 0.
  ///
  /// The high half of a product (Lemire, 2019), without its rejection: the bias is below
  /// `bound` / 2^64.
  public mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
  }
}
