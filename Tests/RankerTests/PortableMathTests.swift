import Foundation
import Models
import Testing

@testable import Ranker

@Suite struct PortableMathTests {
  /// How many doubles lie between two of the same sign.
  private func steps(_ left: Double, _ right: Double) -> UInt64 {
    let (a, b) = (left.bitPattern, right.bitPattern)
    return a > b ? a - b : b - a
  }

  /// Numbers from all over `range`, and close to zero from both sides.
  private func numbers(in range: ClosedRange<Double>) -> [Double] {
    var generator = SeededGenerator(seed: 3)
    let width = (range.upperBound - range.lowerBound) / 4_294_967_296
    let wide = (0..<4_000).map { _ in
      range.lowerBound + Double(generator.next(below: 4_294_967_296)) * width
    }
    let tiny = (0..<1_074).map { Double(sign: .plus, exponent: -$0, significand: 1) }
    return wide + tiny + tiny.map { -$0 }
  }

  /// Positive numbers of all sizes, those below the smallest normal one included.
  private var positives: [Double] {
    var generator = SeededGenerator(seed: 4)
    let all = (0..<4_000).map { _ in
      Double(bitPattern: 1 + generator.next() % (Double.infinity.bitPattern - 1))
    }
    let subnormal = (0..<500).map { _ in
      Double(bitPattern: 1 + generator.next() % (Double.leastNormalMagnitude.bitPattern - 1))
    }
    let nearOne: [Double] = (-1_000...1_000).map { 1 + Double($0) / 2_500 }
    let rootOfTwo = 2.0.squareRoot()
    let edges: [Double] = [
      1, 1.0.nextUp, 1.0.nextDown, rootOfTwo, rootOfTwo.nextUp, rootOfTwo.nextDown,
      .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude,
    ]
    return all + subnormal + nearOne + edges
  }

  @Test func `the exponential function is within two steps of the C library's`() {
    let furthest = numbers(in: -707.999...708.999).map {
      steps(PortableMath.exp($0), Foundation.exp($0))
    }.max()
    #expect((0...2).contains(furthest ?? .max))
  }

  @Test func `the logarithm is within two steps of the C library's`() {
    let furthest = positives.map { steps(PortableMath.log($0), Foundation.log($0)) }.max()
    #expect((0...2).contains(furthest ?? .max))
  }

  @Test(
    arguments: [
      (0, 1), (-0.0, 1), (.infinity, .infinity), (-.infinity, 0), (709, .infinity),
      (710, .infinity),
      (-708, 0), (-745, 0), (-1e300, 0), (1e300, .infinity), (.leastNonzeroMagnitude, 1),
    ] as [(Double, Double)])
  func `the exponential function has edges`(_ x: Double, _ expected: Double) {
    #expect(PortableMath.exp(x) == expected)
  }

  @Test func `the exponential function is finite and above zero up to its edges`() {
    #expect(PortableMath.exp(709.0.nextDown).isFinite)
    #expect(PortableMath.exp((-708.0).nextUp) >= .leastNormalMagnitude)
    #expect(PortableMath.exp(.nan).isNaN)
  }

  @Test func `the logarithm has edges`() {
    #expect(PortableMath.log(1) == 0)
    #expect(PortableMath.log(0) == -.infinity)
    #expect(PortableMath.log(-0.0) == -.infinity)
    #expect(PortableMath.log(.infinity) == .infinity)
    for x in [-1, -.leastNonzeroMagnitude, -.infinity, .nan] as [Double] {
      #expect(PortableMath.log(x).isNaN)
    }
  }

  @Test func `one undoes the other`() {
    for x in positives {
      let power = PortableMath.log(x)
      guard power > -708, power < 709 else { continue }
      // A step of the power, which may be 709, is about as much of the result.
      let allowed = 4 * max(power.magnitude, 1) * Double.ulpOfOne
      #expect((PortableMath.exp(power) / x - 1).magnitude <= allowed, "of \(x)")
    }
  }

  @Test func `the logistic function is symmetric, rises, and stays between 0 and 1`() {
    var previous = 0.0
    for step in -3_200...3_200 {
      let x = Double(step) / 4
      let value = PortableMath.logistic(x)
      #expect((0...1).contains(value))
      #expect(value >= previous)
      #expect((value + PortableMath.logistic(-x) - 1).magnitude <= Double.ulpOfOne, "at \(x)")
      previous = value
    }
    #expect(PortableMath.logistic(0) == 0.5)
    #expect(PortableMath.logistic(.infinity) == 1)
    #expect(PortableMath.logistic(-.infinity) == 0)
  }

  @Test func `the cost of a preference falls with its margin, and is never negative`() {
    var previous = Double.infinity
    for step in -4_000...4_000 {
      let cost = PortableMath.logisticLoss(Double(step) / 4)
      #expect(cost >= 0)
      #expect(cost <= previous)
      previous = cost
    }
    #expect(PortableMath.logisticLoss(1_000) == 0)
    #expect(PortableMath.logisticLoss(-1_000) == 1_000)
    #expect(PortableMath.logisticLoss(.infinity) == 0)
    #expect(PortableMath.logisticLoss(-.infinity) == .infinity)
    #expect(PortableMath.logisticLoss(0) == PortableMath.log(2))
  }

  @Test func `the cost of a preference is minus the logarithm of its chance`() {
    for step in -120...120 {
      let x = Double(step) / 4
      let difference = PortableMath.logisticLoss(x) + PortableMath.log(PortableMath.logistic(x))
      #expect(difference.magnitude <= 1e-14, "at \(x)")
    }
  }

  // Found by a program in another language that does the same operations in the same order.
  @Test(
    arguments: [
      (1, 0x4005_BF0A_8B14_576A), (-1, 0x3FD7_8B56_362C_EF38), (0.1, 0x3FF1_AEC7_B35A_00D4),
      (-0.5, 0x3FE3_68B2_FC6F_960A), (2.5, 0x4028_5D6F_D931_E0BB), (-10.25, 0x3F02_899A_7A83_5446),
      (.pi, 0x4037_2404_6EB0_9339), (1e-9, 0x3FF0_0000_0044_B830), (-37.125, 0x3C95_B472_1833_2337),
      (100.3, 0x48FA_08A5_754A_E034), (-707.9, 0x001A_4904_F434_2894),
      (708.9, 0x7FDA_7964_54E9_0694),
    ] as [(Double, UInt64)])
  func `the exponential function has these bits on any machine`(_ x: Double, _ bits: UInt64) {
    #expect(PortableMath.exp(x).bitPattern == bits)
  }

  // Found in the same way.
  @Test(
    arguments: [
      (2, 0x3FE6_2E42_FEFA_39EF), (0.5, 0xBFE6_2E42_FEFA_39EF), (3, 0x3FF1_93EA_7AAD_030B),
      (0.1, 0xC002_6BB1_BBB5_5515), (10, 0x4002_6BB1_BBB5_5516),
      (1.4142135623730951, 0x3FD6_2E42_FEFA_39F1), (1.5, 0x3FD9_F323_ECBF_984C),
      (1e-9, 0xC034_B927_F32B_FFB8), (123456.789, 0x4027_7281_CAD8_A844),
      (1.0.nextDown, 0xBCA0_0000_0000_0000), (.leastNonzeroMagnitude, 0xC087_4385_446D_71C3),
      (.greatestFiniteMagnitude, 0x4086_2E42_FEFA_39EF),
    ] as [(Double, UInt64)])
  func `the logarithm has these bits on any machine`(_ x: Double, _ bits: UInt64) {
    #expect(PortableMath.log(x).bitPattern == bits)
  }
}
