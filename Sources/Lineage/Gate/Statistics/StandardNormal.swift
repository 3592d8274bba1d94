/// The standard normal distribution, by the same means as ``StudentT``.
enum StandardNormal {
  /// The probability of a value above `z`.
  static func upperTail(_ z: Double) -> Double {
    guard z >= 0 else { return z.isNaN ? z : 1 - upperTail(-z) }
    guard z < 38 else { return 0 }
    if z < 2 {
      // 1/2 - density x (z + z^3 / 3 + z^5 / (3 x 5) + …).
      var term = z
      var sum = z
      var odd = 3.0
      while term > 1e-18 {
        term = term * (z * z) / odd
        sum = sum + term
        odd = odd + 2
      }
      return 0.5 - density(z) * sum
    }
    // density / (z + 1 / (z + 2 / (z + 3 / …))).
    var fraction = z
    var depth = 120.0
    while depth > 0 {
      fraction = z + depth / fraction
      depth = depth - 1
    }
    return density(z) / fraction
  }

  /// The value that is exceeded with probability `tail`; bounds as with ``StudentT``.
  static func quantile(upperTail tail: Double) -> Double {
    guard tail > 0 else { return .infinity }
    guard tail < 0.5 else { return tail.isNaN ? .infinity : 0 }
    var z = 0.0
    for _ in 0..<2000 {
      let next = z + (upperTail(z) - tail) / density(z)
      guard next > z * (1 + 1e-14), next.isFinite else { break }
      z = next
    }
    return z
  }

  /// e^(-z^2 / 2) / sqrt(2 pi).
  private static func density(_ z: Double) -> Double {
    // e^-x as the 1024th power of e^(-x / 1024), whose Taylor series is short.
    let x = z * z / 2 / 1024
    var series = 1.0
    var divisor = 18.0
    while divisor > 0 {
      series = 1 - x * series / divisor
      divisor = divisor - 1
    }
    for _ in 0..<10 { series = series * series }
    return series * 0.3989422804014327
  }
}
