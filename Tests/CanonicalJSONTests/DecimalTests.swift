import CanonicalJSON
import TestSupport
import Testing

@Suite struct DecimalTests {
  private func decimal(_ text: String) throws -> Decimal { try #require(Decimal(text)) }

  @Test(arguments: [
    ("0", "0"), ("-0.000", "0"), ("1.050", "1.05"), ("100", "100"), ("1e2", "100"),
    ("1.5e1", "15"), ("-2.50e-3", "-0.0025"), ("0.1", "0.1"),
    ("12345678901234567890.123", "12345678901234567890.123"),
    ("1E+3", "1000"), ("0.0000001", "0.0000001"), ("0e5", "0"), ("10.01", "10.01"),
  ])
  func `prints plain decimal notation`(_ text: String, _ plain: String) throws {
    #expect(try decimal(text).description == plain)
  }

  @Test(arguments: [
    "", "-", "1.", ".5", "+1", "01", "1,5", " 1", "1 ", "0x1", "NaN", "inf", "1e", "\u{661}",
  ])
  func `reads only the grammar of JSON`(_ text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test(arguments: [
    "1e10001", "1e-10001", "1e99999999999999999999", "1e9223372036854775807",
    "1e-9223372036854775808", "1e-9223372036854775809",
  ])
  func `refuses an exponent beyond its limit`(_ text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test func `takes an exponent at its limit`() throws {
    #expect(try decimal("1e10000").description == "1" + String(repeating: "0", count: 10_000))
    #expect(try decimal("1e10000") > decimal("9.99e9999"))
    #expect(try decimal("1e-10000") > .zero)
    let sum = try decimal("1e10000") + decimal("1e-10000")
    #expect(sum.description.count == 20_002)
    #expect(try sum - decimal("1e10000") == decimal("1e-10000"))
  }

  @Test(arguments: [
    ("1.05", "0.80", "0.84"), ("1.05", "0.333", "0.34965"), ("0", "123.4", "0"),
    ("-0.5", "0.2", "-0.1"), ("-0.5", "-0.2", "0.1"), ("99", "99", "9801"),
    ("0.001", "1000", "1"), ("1e20", "1e-20", "1"),
    ("12345678901234567890", "98765432109876543210", "1219326311370217952237463801111263526900"),
  ])
  func `multiplies exactly`(_ left: String, _ right: String, _ product: String) throws {
    #expect(try decimal(left) * decimal(right) == decimal(product))
    #expect(try decimal(right) * decimal(left) == decimal(product))
  }

  @Test(arguments: [
    ("0.1", "0.2", "0.3"), ("0.1", "-0.1", "0"), ("1", "-0.0001", "0.9999"), ("99.9", "0.1", "100"),
    ("-1", "0.999", "-0.001"),
    ("1000000000000000000000", "0.000000001", "1000000000000000000000.000000001"),
    ("-2.5", "-2.5", "-5"), ("5", "-7", "-2"), ("0", "-0.25", "-0.25"),
  ])
  func `adds and subtracts exactly`(_ left: String, _ right: String, _ sum: String) throws {
    let (a, b, c) = (try decimal(left), try decimal(right), try decimal(sum))
    #expect(a + b == c)
    #expect(b + a == c)
    #expect(c - b == a)
    #expect(c - a == b)
    #expect(a - b == -(b - a))
  }

  @Test func `orders numbers by value`() throws {
    let ordered = [
      "-1e3", "-10.5", "-10.49", "-1", "-0.001", "0", "1e-9", "0.0999", "0.1", "0.84",
      "0.84000000000000001", "0.9", "1", "9.99", "10", "1e3",
    ]
    for (i, left) in ordered.enumerated() {
      for (j, right) in ordered.enumerated() {
        #expect(try (decimal(left) < decimal(right)) == (i < j))
        #expect(try (decimal(left) == decimal(right)) == (i == j))
        #expect(try (decimal(left) >= decimal(right)) == (i >= j))
      }
    }
  }

  @Test func `is exact where doubles are not`() throws {
    #expect(1.05 * 0.80 > 0.84, "in doubles the threshold is missed")
    #expect(try decimal("1.05") * decimal("0.80") == decimal("0.84"))
    #expect(try decimal("0.84") >= decimal("1.05") * decimal("0.80"))
  }

  @Test(
    arguments: [
      ("7", 7), ("7.0", 7), ("-70e-1", -7), ("7.01", nil), ("1e18", 1_000_000_000_000_000_000),
      ("1e19", nil), ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("0", 0),
    ] as [(String, Int?)])
  func `gives the integer that it is`(_ text: String, _ value: Int?) throws {
    #expect(try decimal(text).integer == value)
  }

  @Test(arguments: [0, 1, -1, 10, -100, 1_000_000_007, .max, .min])
  func `takes every integer`(_ value: Int) {
    #expect(Decimal(value).integer == value)
    #expect(Decimal(value).description == String(value))
    #expect(Decimal(value) == Decimal(String(value)))
  }

  @Test(arguments: [(105, "1.05"), (100, "1"), (5, "0.05"), (0, "0"), (-250, "-2.5"), (1, "0.01")])
  func `takes hundredths`(_ count: Int, _ text: String) {
    #expect(Decimal.hundredths(count) == Decimal(text))
    #expect(Decimal.hundredths(count).description == text)
  }

  @Test func `has one hash for one value`() throws {
    #expect(
      try Set([decimal("0.80"), decimal("8e-1"), decimal("0.8"), decimal("0.08e1")]).count == 1)
  }

  /// Against integer arithmetic on numbers scaled to a common power of ten.
  @Test(arguments: 0..<10)
  func `agrees with integers`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<500 {
      let scale = Int.random(in: 0...6, using: &random)
      let magnitude = Int.random(in: 1...999_999_999, using: &random)
      let a = Int.random(in: -magnitude...magnitude, using: &random)
      let b = Int.random(in: -magnitude...magnitude, using: &random)
      let (x, y) = (try scaled(a, scale), try scaled(b, scale))
      #expect(try x + y == scaled(a + b, scale))
      #expect(try x - y == scaled(a - b, scale))
      #expect(try x * y == scaled(a * b, 2 * scale))
      #expect((x < y) == (a < b))
      #expect((x == y) == (a == b))
      #expect(-x == (try scaled(-a, scale)))
      #expect(Decimal(x.description) == x)
    }
  }

  /// `value` x 10^-`scale`, by way of its text.
  private func scaled(_ value: Int, _ scale: Int) throws -> Decimal {
    try decimal("\(value)e-\(scale)")
  }
}
