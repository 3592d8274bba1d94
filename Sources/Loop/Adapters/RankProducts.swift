/// The sums of the products of every two rows of a matrix, rank by rank: `M·Mᵀ`.
///
/// With those of both halves, the Frobenius norm of their product B·A is the root of the sum of
/// `(BᵀB)ᵢⱼ·(A·Aᵀ)ᵢⱼ`, so that B·A, which is as large as the layer, is never made. Doubles, by `+` and `*` alone and in
/// the order of the columns, so that the bits are the same on every machine (Swift fuses nothing
/// unasked) and however the tensor lies in its file.
struct RankProducts {
  private let rank: Int
  private var sums: [Double]

  /// Starts with no columns of `rank` rows.
  init(rank: Int) {
    self.rank = rank
    self.sums = [Double](repeating: 0, count: rank * rank)
  }

  /// Adds some columns, one behind the other.
  mutating func add(_ columns: [Double]) {
    columns.withUnsafeBufferPointer { columns in
      sums.withUnsafeMutableBufferPointer { sums in
        for begin in Swift.stride(from: 0, to: columns.count, by: rank) {
          for row in 0..<rank {
            let value = columns[begin + row]
            // The other triangle is the same.
            for other in row..<rank {
              sums[row * rank + other] += value * columns[begin + other]
            }
          }
        }
      }
    }
  }

  /// The square of the norm of the product of two matrices of which these are the sums.
  func squaredNorm(with other: RankProducts) -> Double {
    var diagonal = 0.0
    var rest = 0.0
    for row in 0..<rank {
      diagonal += sums[row * rank + row] * other.sums[row * rank + row]
      for column in row + 1..<max(row + 1, rank) {
        rest += sums[row * rank + column] * other.sums[row * rank + column]
      }
    }
    // Rounding may leave a little less than nothing.
    return max(0, diagonal + 2 * rest)
  }
}
