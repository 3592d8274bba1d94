/// Ways in which bytes come to be others, the same for the same seed: what disks, cut transfers and hostile programs make of a file.
public struct Mutation: Sendable {
  private var random: SplitMix64

  /// Starts at a seed.
  public init(seed: UInt64) { self.random = SplitMix64(seed: seed) }

  /// Changes some bytes in one to four places.
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - other: What pieces are taken from to be put among them.
  /// - Returns: The other bytes, which may be the same by chance.
  public mutating func apply(to bytes: [UInt8], splicing other: [UInt8] = []) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<number(1...4) { change(&bytes, other.isEmpty ? bytes : other) }
    return bytes
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func piece(of bytes: [UInt8]) -> Range<Int> {
    let start = number(0...bytes.count)
    return start..<min(bytes.count, start + number(0...24))
  }

  private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
    let place = piece(of: bytes)
    switch number(0...7) {
    case 0, 1:
      guard !bytes.isEmpty else { return }
      bytes[number(0...(bytes.count - 1))] ^= 1 << UInt8(number(0...7))
    case 2: bytes.removeSubrange(place)
    case 3: bytes.removeLast(number(0...min(bytes.count, 64)))
    case 4: bytes.insert(contentsOf: random.bytes(number(0...16)), at: place.lowerBound)
    case 5: bytes.replaceSubrange(place, with: other[piece(of: other)])
    case 6:
      // Lengths and offsets become the largest, the smallest, or go on and on.
      let filler: UInt8 = [0, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
      bytes.replaceSubrange(place, with: [UInt8](repeating: filler, count: place.count))
    default:
      let digit: UInt8 = [0x30, 0x39, 0x2D, 0x65].randomElement(using: &random) ?? 0x39
      bytes.insert(
        contentsOf: [UInt8](repeating: digit, count: number(1...20)), at: place.lowerBound)
    }
  }
}
