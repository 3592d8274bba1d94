/// SplitMix64: the same draws from the same seed.
struct Draws {
  private var state: UInt64

  /// Those of one of many repetitions.
  init(seed: UInt64, repetition: Int) {
    self.state = seed
    self.state = next() ^ UInt64(repetition)
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// True with a probability.
  mutating func hit(_ probability: Double) -> Bool {
    Double(next() >> 11) * 0x1p-53 < probability
  }
}
