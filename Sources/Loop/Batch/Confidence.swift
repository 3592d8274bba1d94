import CanonicalJSON

/// How sure a claim is, from 0 to 1, in whole millionths.
///
/// Integers are summed exactly, so that no order of merging changes a mean.
public struct Confidence: Hashable, Sendable {
  /// The value, from 0 to 1,000,000.
  public let millionths: Int

  /// No confidence at all, which is what a missing one counts as.
  public static let zero = Confidence(clampingMillionths: 0)

  /// Takes millionths, brought into the range.
  public init(clampingMillionths millionths: Int) {
    self.millionths = min(max(millionths, 0), 1_000_000)
  }

  /// Takes a number, brought into the range and rounded to millionths.
  public init(clamping number: Double) {
    // The range is checked before the conversion, which would trap on what no Int holds.
    let inRange = number.isNaN ? 0 : min(max(number, 0), 1)
    self.init(clampingMillionths: Int(inRange * 1_000_000 + 0.5))
  }

  /// The mean of candidates' confidences, rounded half up.
  init(total: Int, count: Int) {
    guard count > 0 else {
      self = .zero
      return
    }
    let (quotient, remainder) = total.quotientAndRemainder(dividingBy: count)
    self.init(clampingMillionths: quotient + (remainder >= count - remainder ? 1 : 0))
  }

  /// The value as a JSON number.
  var json: JSON { .double(Double(millionths) / 1_000_000) }

  /// Two decimals, rounded half up, such as `0.85`.
  var twoDecimals: String {
    let hundredths = (millionths + 5_000) / 10_000
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100)." + (fraction.utf8.count == 1 ? "0" : "") + fraction
  }
}

extension Confidence: Comparable {
  /// The order of the values.
  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.millionths < right.millionths
  }
}

extension FieldReader {
  /// Reads a confidence, which must be in range.
  func confidence(_ key: String) throws(PayloadError) -> Confidence {
    guard let number = try value(key).double else { throw error(key, .type) }
    let confidence = Confidence(clamping: number)
    guard confidence.json == .double(number) else { throw error(key, .value) }
    return confidence
  }
}
