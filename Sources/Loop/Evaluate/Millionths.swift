internal import CanonicalJSON

/// A score in millionths: whole numbers, so that anybody gets the same mean by hand.
struct Millionths: Hashable, Comparable, Sendable {
  let count: Int

  static let zero = Millionths(count: 0)

  init(count: Int) { self.count = count }

  /// A share, rounded to the nearest millionth, halves up; 0 of nothing.
  init(_ part: Int, of whole: Int) {
    count = whole == 0 ? 0 : (part * 2_000_000 + whole) / (2 * whole)
  }

  /// The mean of some scores, rounded in the same way; 0 of none.
  init(meanOf scores: [Millionths]) {
    let sum = scores.reduce(0) { $0 + $1.count }
    count = scores.isEmpty ? 0 : (2 * sum + scores.count) / (2 * scores.count)
  }

  static func < (left: Millionths, right: Millionths) -> Bool { left.count < right.count }

  /// The score as an exact decimal.
  var decimal: Decimal {
    let digits = String(1_000_000 + count)
    let text = digits.hasPrefix("1") ? "0." + digits.dropFirst() : "1"
    return Decimal(text) ?? .zero
  }
}
