/// The exponential function and the logarithm, to the same bits on every machine.
///
/// The C library's differ between its versions and with and without fused multiplication. These
/// use only `+`, `-`, `*` and `/` of IEEE 754 doubles, in a fixed order (Swift never fuses them
/// unasked; a stride of doubles does, so there is none), and are exact to two units in the last
/// place.
enum PortableMath {
  private static let inverseOfLn2 = 1.4426950408889634
  // ln 2 in two parts, the first with 32 zero bits at its end: its product with an exponent is exact.
  private static let ln2High = 0.6931471803691238
  private static let ln2Low = 1.9082149292705877e-10
  private static let rootOfTwo = 1.4142135623730951

  /// e to the power of `x`: 0 from -708 down, and infinite from 709 up.
  static func exp(_ x: Double) -> Double {
    guard x < 709 else { return x.isNaN ? x : .infinity }
    guard x > -708 else { return 0 }
    let power = Int(x * inverseOfLn2 + (x < 0 ? -0.5 : 0.5))
    let rest = (x - Double(power) * ln2High) - Double(power) * ln2Low
    // The Taylor series of e^rest - 1, for |rest| <= ln 2 / 2: its fifteenth term is below 2^-63.
    var series = 0.0
    var divisor = 14.0
    while divisor > 0 {
      series = (series + 1) * rest / divisor
      divisor = divisor - 1
    }
    return (1 + series) * Double(sign: .plus, exponent: power, significand: 1)
  }

  /// The natural logarithm of `x`: minus infinity of 0, not a number below.
  static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    var mantissa = x.significand
    var exponent = Double(x.exponent)
    if mantissa > rootOfTwo {
      mantissa = mantissa / 2
      exponent = exponent + 1
    }
    // ln m = 2 artanh s with s = (m - 1) / (m + 1), |s| <= 0.172.
    let s = (mantissa - 1) / (mantissa + 1)
    let square = s * s
    var series = 0.0
    var odd = 23.0
    while odd > 1 {
      series = (series + 1 / odd) * square
      odd = odd - 2
    }
    return exponent * ln2High + (exponent * ln2Low + (2 * s + 2 * s * series))
  }

  /// 1 / (1 + e^-x).
  static func logistic(_ x: Double) -> Double {
    if x >= 0 { return 1 / (1 + exp(-x)) }
    let power = exp(x)
    return power / (1 + power)
  }

  /// ln(1 + e^-x): what a preference with margin `x` costs.
  static func logisticLoss(_ x: Double) -> Double {
    x >= 0 ? log(1 + exp(-x)) : log(1 + exp(x)) - x
  }
}
