/// Turns the bytes of several passes into one count that grows to a known end.
struct ProgressMeter {
  private let byteCount: Int
  private let total: Int
  private var done = 0

  /// Measures passes over `total` bytes altogether as `byteCount` bytes.
  init(byteCount: Int, total: Int) {
    self.byteCount = byteCount
    self.total = total
  }

  /// Adds the bytes of a chunk and returns the count so far.
  mutating func add(_ count: Int) -> Int {
    done = min(total, done + count)
    guard total > 0 else { return byteCount }
    return Int(Double(byteCount) * (Double(done) / Double(total)))
  }
}
