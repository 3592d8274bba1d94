/// Counts bytes up to a known end, which a file that grows meanwhile does not move.
struct ProgressMeter {
  private let total: Int
  private var done = 0

  init(total: Int) { self.total = total }

  /// Adds the bytes of a chunk and returns the count so far.
  mutating func add(_ count: Int) -> Int {
    done = min(total, done + count)
    return done
  }
}
