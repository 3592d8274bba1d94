import Models
import Testing

@Suite struct SeededGeneratorTests {
  /// Values of the reference implementation, `splitmix64.c` of Sebastiano Vigna.
  @Test(
    arguments: [
      (
        0,
        [
          0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F,
          0xF88B_B8A8_724C_81EC, 0x1B39_896A_51A8_749B,
        ]
      ),
      (
        1_234_567,
        [
          6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
          4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
      ),
    ] as [(UInt64, [UInt64])])
  func `gives the numbers of SplitMix64`(seed: UInt64, expected: [UInt64]) {
    var generator = SeededGenerator(seed: seed)
    #expect(expected.indices.map { _ in generator.next() } == expected)
  }

  @Test(arguments: [1, 2, 3, 6, 10, 97])
  func `gives every number below a bound about as often`(bound: Int) {
    var generator = SeededGenerator(seed: 42)
    var counts = Array(repeating: 0, count: bound)
    let total = 1_000 * bound
    for _ in 0..<total {
      let number = generator.next(below: bound)
      guard counts.indices.contains(number) else {
        Issue.record("\(number) is not below \(bound)")
        return
      }
      counts[number] += 1
    }
    // Five standard deviations of a thousand.
    #expect(counts.allSatisfy { abs($0 - 1_000) < 160 })
  }

  @Test func `reaches both ends of the widest range`() {
    var generator = SeededGenerator(seed: 1)
    let numbers = (0..<200).map { _ in generator.next(below: .max) }
    #expect(numbers.allSatisfy { $0 >= 0 && $0 < .max })
    #expect(numbers.contains { $0 < .max / 20 } && numbers.contains { $0 > .max / 20 * 19 })
  }

  @Test(arguments: [Int.min, -1, 0, 1])
  func `gives 0 where there is nothing else below the bound`(bound: Int) {
    var generator = SeededGenerator(seed: 3)
    #expect((0..<20).allSatisfy { _ in generator.next(below: bound) == 0 })
  }

  @Test func `draws one number for each that it gives`() {
    var (one, other) = (SeededGenerator(seed: 9), SeededGenerator(seed: 9))
    for bound in 1...50 {
      _ = one.next(below: bound)
      _ = other.next()
    }
    #expect(one.next() == other.next())
  }
}
