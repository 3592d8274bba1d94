/// The steps of SHA-1, one by one, as FIPS 180-4 has them.
enum SHA1Steps {
  static func words(of block: [UInt8]) -> [UInt32] {
    (0..<16).map { word in (0..<4).reduce(0) { $0 << 8 | UInt32(block[4 * word + $1]) } }
  }

  static func bytes(_ words: [UInt32]) -> [UInt8] {
    words.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
  }

  static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }

  static func expanded(_ words: [UInt32]) -> [UInt32] {
    var words = words
    for place in 16..<80 {
      words.append(
        rotated(words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16], 1))
    }
    return words
  }

  /// What a step adds besides a word and the fifth word of the state.
  private static func added(_ step: Int, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32)
    -> UInt32
  {
    let (mixed, constant): (UInt32, UInt32) =
      switch step {
      case ..<20: (b & c | ~b & d, 0x5A82_7999)
      case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
      case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
      default: (b ^ c ^ d, 0xCA62_C1D6)
      }
    return rotated(a, 5) &+ mixed &+ constant
  }

  static func go(_ state: [UInt32], _ words: [UInt32], _ steps: Range<Int>) -> [UInt32] {
    var s = state
    for step in steps {
      let a = added(step, s[0], s[1], s[2], s[3]) &+ s[4] &+ words[step]
      s = [a, s[0], rotated(s[1], 30), s[2], s[3]]
    }
    return s
  }

  static func goBack(_ state: [UInt32], _ words: [UInt32], _ from: Int) -> [UInt32] {
    var s = state
    for step in (0..<from).reversed() {
      let (a, b, c, d) = (s[1], rotated(s[2], 2), s[3], s[4])
      s = [a, b, c, d, s[0] &- added(step, a, b, c, d) &- words[step]]
    }
    return s
  }
}
