import TestSupport
import Testing

@testable import ArtifactStore

/// gitformat-pack(5), "Deltified representation": whatever the bytes are, the result has the size that they say, or there is none.
@Suite struct DeltaFuzzTests {
  private let base: [UInt8]

  init() {
    var random = SplitMix64(seed: 1)
    self.base = random.bytes(3000)
  }

  /// The size that a delta begins with for its base or its result.
  private static func size(_ size: Int) -> [UInt8] {
    var (rest, bytes) = (size, [] as [UInt8])
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return bytes
  }

  /// A delta, and what it makes of the base: copies and insertions drawn at random.
  private func delta(_ random: inout SplitMix64) -> (delta: [UInt8], result: [UInt8]) {
    var (delta, result): ([UInt8], [UInt8]) = ([], [])
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      if Bool.random(using: &random) {
        let start = Int.random(in: 0..<base.count, using: &random)
        let count = Int.random(in: 1...(base.count - start), using: &random)
        delta += [0x80 | 0x01 | 0x02 | 0x10 | 0x20, UInt8(start & 0xFF), UInt8(start >> 8)]
        delta += [UInt8(count & 0xFF), UInt8(count >> 8)]
        result += base[start..<(start + count)]
      } else {
        let bytes = random.bytes(Int.random(in: 1...127, using: &random))
        delta += [UInt8(bytes.count)] + bytes
        result += bytes
      }
    }
    return (Self.size(base.count) + Self.size(result.count) + delta, result)
  }

  @Test func `makes what copies and insertions say`() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<300 {
      let (delta, result) = delta(&random)
      #expect(Delta.apply(delta, to: base) == result)
      #expect(Delta.sizes(of: delta[...])?.result == result.count)
    }
  }

  @Test func `makes nothing that is not as large as it says`() {
    var random = SplitMix64(seed: 3)
    var mutation = Mutation(seed: 3)
    var refused = 0
    for _ in 0..<8000 {
      let changed = mutation.apply(to: delta(&random).delta)
      guard let result = Delta.apply(changed, to: base) else {
        refused += 1
        continue
      }
      #expect(Delta.sizes(of: changed[...])?.result == result.count)
    }
    #expect(refused > 4000)
  }

  @Test(arguments: [1 << 20, 1 << 32, 1 << 55, (1 << 56) - 1])
  func `takes no memory for a size that its copies do not come to`(_ size: Int) {
    let delta = Self.size(base.count) + Self.size(size) + [0x90, 10]
    #expect(Delta.apply(delta, to: base) == nil)
    #expect(Delta.sizes(of: delta[...])?.result == size)
  }

  @Test func `refuses a size that goes on and on`() {
    for count in 8..<20 {
      let endless = [UInt8](repeating: 0xFF, count: count) + [1]
      #expect(Delta.sizes(of: endless[...]) == nil)
      #expect(Delta.apply(endless, to: base) == nil)
    }
  }
}
