/// Random numbers that are the same on every machine for a seed.
///
/// xoshiro256** of Blackman and Vigna, its state filled by SplitMix64 as they advise.
struct SeededGenerator {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  /// Makes the generator of a state, which is not all zero.
  init(state: (UInt64, UInt64, UInt64, UInt64)) { (a, b, c, d) = state }

  /// Makes the generator of a seed.
  init(seed: UInt64) {
    var state = seed
    func split() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits &>> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits &>> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits &>> 31)
    }
    self.init(state: (split(), split(), split(), split()))
  }

  /// The next 64 bits.
  @inline(__always)
  mutating func next() -> UInt64 {
    let product = b &* 5
    let result = (product &<< 7 | product &>> 57) &* 9
    let shifted = b &<< 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = d &<< 45 | d &>> 19
    return result
  }

  /// A number from 0 to `bound - 1`, each as likely as any other (Lemire's way); `bound` is above 0.
  @inline(__always)
  mutating func next(below bound: UInt64) -> UInt64 {
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let unfair = (0 &- bound) % bound
      while product.low < unfair { product = next().multipliedFullWidth(by: bound) }
    }
    return product.high
  }
}
