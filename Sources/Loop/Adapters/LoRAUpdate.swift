internal import ArtifactStore
internal import Safetensors

/// What a pair of halves changes in a layer: scale · B·A.
struct LoRAUpdate {
  /// A half and the file that it lies in.
  struct Half {
    let entry: TensorEntry
    let file: StoredTensorFile
    let layout: LoRALayout

    /// Its elements; nil where their type or their number does not allow it.
    func held() throws -> HeldHalf? { try HeldHalf(entry, layout, in: file) }
  }

  /// The path of the layer.
  let layer: String
  let first: Half
  let second: Half
  /// What the product is multiplied with; nil where no configuration says.
  let scale: Double?

  /// The Frobenius norm of the update, from each half read once; nil where it cannot be told.
  func norm() throws -> Double? {
    guard let scale, let a = try first.held(), let b = try second.held() else { return nil }
    var square = 0.0
    for block in 0..<a.layout.blocks {
      var products = (RankProducts(rank: a.layout.rank), RankProducts(rank: a.layout.rank))
      a.eachColumns(of: block) { products.0.add($0) }
      b.eachColumns(of: block) { products.1.add($0) }
      square += products.0.squaredNorm(with: products.1)
    }
    return square.squareRoot() * scale.magnitude
  }

  /// The Frobenius norm of what another update of the same layer has more or less than this; nil where it cannot be told.
  ///
  /// With halves A, B and A′, B′ (the scales in B and B′) of one rank it is that of `(B − B′)·A + B′·(A − A′)`, in which
  /// what is alike in both is gone before anything is multiplied; with unlike ranks that of `B·A − B′·A′`.
  func difference(from other: LoRAUpdate) throws -> Double? {
    guard let scale, let otherScale = other.scale,
      first.layout.blocks == other.first.layout.blocks,
      first.layout.length == other.first.layout.length,
      second.layout.length == other.second.layout.length,
      let a = try first.held(), let otherA = try other.first.held(),
      let b = try second.held(), let otherB = try other.second.held()
    else { return nil }
    let ranks = (a.layout.rank, otherA.layout.rank)
    guard ranks.0 + ranks.1 <= HeldHalf.rankLimit else { return nil }
    let isAlike = ranks.0 == ranks.1
    var square = 0.0
    for block in 0..<a.layout.blocks {
      var products = (
        RankProducts(rank: ranks.0 + ranks.1), RankProducts(rank: ranks.0 + ranks.1)
      )
      HeldHalf.eachColumns(of: block, a, otherA) { left, right in
        products.0.add(
          LoRAUpdate.stacked(left, right, ranks) { isAlike ? ($0, $0 - $1) : ($0, $1) })
      }
      HeldHalf.eachColumns(of: block, b, otherB) { left, right in
        products.1.add(
          LoRAUpdate.stacked(left, right, ranks) {
            isAlike
              ? (scale * $0 - otherScale * $1, otherScale * $1) : (scale * $0, -(otherScale * $1))
          })
      }
      square += products.0.squaredNorm(with: products.1)
    }
    return square.squareRoot()
  }

  /// Columns of two matrices below each other, each two elements changed together; where the ranks differ, each with a 0.
  private static func stacked(
    _ left: [Double], _ right: [Double], _ ranks: (Int, Int),
    _ combine: (Double, Double) -> (Double, Double)
  ) -> [Double] {
    let (rank, otherRank) = ranks
    let count = left.count / rank
    var columns = [Double](repeating: 0, count: left.count + right.count)
    for column in 0..<count {
      let begin = column * (rank + otherRank)
      for row in 0..<max(rank, otherRank) {
        let pair = combine(
          row < rank ? left[column * rank + row] : 0,
          row < otherRank ? right[column * otherRank + row] : 0)
        if row < rank { columns[begin + row] = pair.0 }
        if row < otherRank { columns[begin + rank + row] = pair.1 }
      }
    }
    return columns
  }
}
