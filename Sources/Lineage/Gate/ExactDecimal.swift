internal import CanonicalJSON

extension Decimal {
  /// Reads a number that canonical JSON writes and reads back as the same decimal.
  ///
  /// Canonical JSON prints doubles. A decimal of more digits than a double holds would come back
  /// as another number, so it is refused where it enters.
  init(exactly json: JSON, field: String) throws(FieldError) {
    guard let number = json.number else {
      throw FieldError(field, .wrongType(expected: "a number"))
    }
    guard number.double.isFinite else { throw FieldError(field, .notFinite) }
    guard let decimal = Decimal(number), decimal == Decimal(json.canonicalText) else {
      throw FieldError(field, .tooPrecise)
    }
    self = decimal
  }

  /// The number as JSON, digit for digit.
  var json: JSON { JSONNumber(literal: description).map(JSON.number) ?? .null }

  /// The nearest double.
  var double: Double { JSONNumber(literal: description)?.double ?? .nan }

  /// True from 0 to 1.
  var isScore: Bool { self >= .zero && self <= .one }
}
