internal import Safetensors

/// A half of a pair whose elements are in memory.
struct HeldHalf {
  /// How they lie.
  let layout: LoRALayout
  private let values: [Float]

  /// More elements than this are not held: 128 MiB of them.
  static let elementLimit = 1 << 25
  /// Ranks above this are not multiplied: their products would be as large as a layer.
  static let rankLimit = 2048
  /// How many columns are turned around at once: what a processor holds close.
  static let columnsAtOnce = 64

  /// Reads a half; nil where its type or its size does not allow it.
  init?(_ entry: TensorEntry, _ layout: LoRALayout, in file: StoredTensorFile) throws {
    guard entry.elementCount <= HeldHalf.elementLimit, layout.rank <= HeldHalf.rankLimit,
      var reader = FloatReader(of: entry.type)
    else { return nil }
    var values: [Float] = []
    values.reserveCapacity(entry.elementCount)
    try file.read(entry) { reader.read($0, into: &values) }
    guard values.count == entry.elementCount else { return nil }
    self.layout = layout
    self.values = values
  }

  /// Hands over the columns of one matrix, each `rank` elements long, some at once and in order.
  func eachColumns(of block: Int, _ body: ([Double]) -> Void) {
    for first in stride(from: 0, to: layout.length, by: HeldHalf.columnsAtOnce) {
      body(columns(from: first, of: block))
    }
  }

  /// Hands over the same columns of two halves of one length.
  static func eachColumns(
    of block: Int, _ left: HeldHalf, _ right: HeldHalf, _ body: ([Double], [Double]) -> Void
  ) {
    for first in stride(from: 0, to: left.layout.length, by: columnsAtOnce) {
      body(left.columns(from: first, of: block), right.columns(from: first, of: block))
    }
  }

  private func columns(from first: Int, of block: Int) -> [Double] {
    let (rank, length) = (layout.rank, layout.length)
    let count = min(HeldHalf.columnsAtOnce, length - first)
    let begin = block * rank * length
    return [Double](unsafeUninitializedCapacity: count * rank) { columns, initialized in
      values.withUnsafeBufferPointer { values in
        for row in 0..<rank {
          for column in 0..<count {
            let place =
              layout.isRankFirst
              ? row * length + first + column : (first + column) * rank + row
            columns.initializeElement(
              at: column * rank + row, to: Double(values[begin + place]))
          }
        }
      }
      initialized = count * rank
    }
  }
}
