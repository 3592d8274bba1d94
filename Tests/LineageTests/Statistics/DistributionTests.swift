import Testing

@testable import Lineage

@Suite struct DistributionTests {
  /// Degrees of freedom, the tail above, and the quantile as it is printed in the tables of Student's
  /// t (Fisher and Yates, Statistical Tables, table III; NIST/SEMATECH e-Handbook 1.3.6.7.2).
  @Test(arguments: [
    (1, 0.05, 6.314), (1, 0.025, 12.706), (1, 0.005, 63.657), (1, 0.0005, 636.619),
    (2, 0.25, 0.816), (2, 0.05, 2.920), (2, 0.01, 6.965), (2, 0.0005, 31.599),
    (3, 0.1, 1.638), (4, 0.025, 2.776), (5, 0.05, 2.015), (5, 0.0005, 6.869),
    (8, 0.01, 2.896), (10, 0.1, 1.372), (10, 0.025, 2.228), (10, 0.005, 3.169),
    (15, 0.05, 1.753), (20, 0.01, 2.528), (24, 0.025, 2.064), (30, 0.05, 1.697),
    (30, 0.0005, 3.646), (40, 0.025, 2.021), (60, 0.05, 1.671), (60, 0.0005, 3.460),
    (120, 0.25, 0.677), (120, 0.1, 1.289), (120, 0.025, 1.980), (120, 0.005, 2.617),
    (120, 0.0005, 3.373),
  ])
  func `finds the printed quantiles of Student's t`(
    _ degrees: Int, _ tail: Double, _ printed: Double
  ) {
    let distribution = StudentT(degreesOfFreedom: degrees)
    let quantile = distribution.quantile(upperTail: tail)
    #expect((quantile - printed).magnitude < 0.0005001)
    #expect((distribution.upperTail(quantile) / tail - 1).magnitude < 1e-12)
    #expect((distribution.upperTail(-quantile) + tail - 1).magnitude < 1e-12)
  }

  /// Degrees of freedom, the tail above, and scipy 1.17.1's `t.isf`.
  @Test(arguments: [
    (1, 1e-9, 318309886.1837907), (2, 1e-9, 22360.679741456875), (5, 1e-9, 98.93722464836996),
    (10, 1e-9, 20.144697766673996), (30, 1e-9, 8.445862796274243),
    (120, 1e-9, 6.491938092506852), (999, 1e-9, 6.053746657762562),
    (999, 0.25, 0.6747354103467192), (999, 0.025, 1.9623414611334498),
  ])
  func `finds quantiles far out as scipy does`(_ degrees: Int, _ tail: Double, _ golden: Double) {
    let quantile = StudentT(degreesOfFreedom: degrees).quantile(upperTail: tail)
    #expect((quantile / golden - 1).magnitude < 1e-11)
  }

  /// The tail above and scipy 1.17.1's `norm.isf`.
  @Test(arguments: [
    (0.25, 0.6744897501960817), (0.2, 0.8416212335729142), (0.05, 1.6448536269514729),
    (0.025, 1.9599639845400545), (0.01, 2.3263478740408408), (0.001, 3.090232306167813),
    (1e-6, 4.753424308822899), (1e-9, 5.9978070150076865), (1e-12, 7.034483825301131),
  ])
  func `finds the normal quantiles`(_ tail: Double, _ golden: Double) {
    let quantile = StandardNormal.quantile(upperTail: tail)
    #expect((quantile / golden - 1).magnitude < 1e-11)
    #expect((StandardNormal.upperTail(quantile) / tail - 1).magnitude < 1e-11)
  }

  @Test(arguments: [0, -1, Double.nan, -Double.infinity])
  func `puts a tail that cannot be at infinity`(_ tail: Double) {
    #expect(StudentT(degreesOfFreedom: 9).quantile(upperTail: tail) == .infinity)
    #expect(StandardNormal.quantile(upperTail: tail) == .infinity)
  }

  @Test(arguments: [0.5, 0.7, 1])
  func `never gives a quantile below the middle`(_ tail: Double) {
    #expect(StudentT(degreesOfFreedom: 9).quantile(upperTail: tail) == 0)
    #expect(StandardNormal.quantile(upperTail: tail) == 0)
  }

  @Test(arguments: [1, 2, 3, 7, 50, 129, 400, 5000, 100_000])
  func `has tails that fall and end at zero`(_ degrees: Int) {
    let distribution = StudentT(degreesOfFreedom: degrees)
    var before = 1.0
    // Where the two continued fractions meet is among these.
    for step in -400...800 {
      let tail = distribution.upperTail(Double(step) / 100)
      #expect(tail < before && tail > 0)
      before = tail
    }
    #expect(distribution.upperTail(.infinity) == 0)
    #expect(distribution.upperTail(-.infinity) == 1)
    #expect(distribution.upperTail(0) == 0.5)
    #expect(distribution.upperTail(.nan).isNaN)
  }

  // MARK: random numbers

  @Test func `draws the published numbers of xoshiro256`() {
    // The test vector that its implementations share, from the authors' program.
    var generator = SeededGenerator(state: (1, 2, 3, 4))
    let expected: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
      607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
      10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test func `fills its state from a seed by SplitMix64`() {
    var filled = SeededGenerator(
      state: (
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431
      ))
    var seeded = SeededGenerator(seed: 1_234_567)
    for _ in 0..<100 { #expect(seeded.next() == filled.next()) }
  }

  @Test func `draws every number below a bound as often as any other`() {
    var generator = SeededGenerator(seed: 1)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[Int(generator.next(below: 7))] += 1 }
    // Six standard deviations of a binomial of 70,000 and 1/7 are 556.
    #expect(counts.allSatisfy { (9444...10556).contains($0) })

    // A third of all numbers would fall on the lower half of such a bound were none thrown away.
    let bound = UInt64.max / 4 * 3
    var lower = 0
    for _ in 0..<10_000 where generator.next(below: bound) < bound / 3 { lower += 1 }
    #expect((3050...3617).contains(lower))
  }
}
