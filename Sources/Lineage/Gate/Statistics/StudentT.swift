/// Student's t distribution with a whole number of degrees of freedom.
///
/// Only `+`, `-`, `*`, `/` and the square root of doubles in a fixed order, so that every machine
/// finds the same bits; accurate to ten digits down to tails of 1e-300.
struct StudentT: Sendable {
  /// The degrees of freedom, at least 1.
  let degrees: Double
  private let power: Int
  /// The beta function of (degrees / 2, 1 / 2).
  private let beta: Double

  /// Makes the distribution; fewer than one degree of freedom count as one.
  init(degreesOfFreedom: Int) {
    self.power = max(degreesOfFreedom, 1)
    self.degrees = Double(power)
    // B(a + 1, b) = B(a, b) a / (a + b), from B(1/2, 1/2) = pi or B(1, 1/2) = 2.
    var beta = power % 2 == 1 ? 3.141592653589793 : 2.0
    var twice = power % 2 == 1 ? 1 : 2
    while twice < power {
      beta = beta * (Double(twice) / Double(twice + 1))
      twice += 2
    }
    self.beta = beta
  }

  /// The probability of a value above `t`.
  func upperTail(_ t: Double) -> Double {
    guard t >= 0 else { return t.isNaN ? t : 1 - upperTail(-t) }
    guard t > 0 else { return 0.5 }
    guard t < 1e150 else { return 0 }
    let square = t * t
    let x = degrees / (degrees + square)
    let rest = square / (degrees + square)
    let half = degrees / 2
    let front = Self.power(x.squareRoot(), power) * rest.squareRoot() / beta
    // P(T > t) = I_x(degrees / 2, 1 / 2) / 2, from the side whose continued fraction converges.
    if square * (half + 1) > degrees * 1.5 {
      return 0.5 * (front / half) * Self.continuedFraction(x, half, 0.5)
    }
    return 0.5 * (1 - (front / 0.5) * Self.continuedFraction(rest, 0.5, half))
  }

  /// The value that is exceeded with probability `tail`.
  ///
  /// Newton's method from 0: the tail is convex above 0, so it nears the value from below and never
  /// passes it. A tail of one half or more gives 0, one of 0 or less (or not a number) infinity.
  func quantile(upperTail tail: Double) -> Double {
    guard tail > 0 else { return .infinity }
    guard tail < 0.5 else { return tail.isNaN ? .infinity : 0 }
    var t = 0.0
    for _ in 0..<2000 {
      let next = t + (upperTail(t) - tail) / density(t)
      guard next > t * (1 + 1e-14), next.isFinite else { break }
      t = next
    }
    return t
  }

  private func density(_ t: Double) -> Double {
    let x = degrees / (degrees + t * t)
    return Self.power(x.squareRoot(), power + 1) / (degrees.squareRoot() * beta)
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    var square = base
    var left = exponent
    while left > 0 {
      if left & 1 == 1 { result = result * square }
      square = square * square
      left >>= 1
    }
    return result
  }

  /// The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method.
  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { value.magnitude < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var fraction = d
    var m = 1.0
    while m < 10_000 {
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      fraction = fraction * (d * c)
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      let change = d * c
      fraction = fraction * change
      if (change - 1).magnitude < 1e-15 { break }
      m = m + 1
    }
    return fraction
  }
}
