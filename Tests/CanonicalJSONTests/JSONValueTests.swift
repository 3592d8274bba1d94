import CanonicalJSON
import TestSupport
import Testing

@Suite struct JSONValueTests {
  @Test func `compares objects without regard to the order of members`() throws {
    #expect(try JSONParser.parse(#"{"a":1,"b":2}"#) == JSONParser.parse(#"{"b":2,"a":1}"#))
    #expect(try JSONParser.parse(#"{"a":1}"#) != JSONParser.parse(#"{"a":1,"b":2}"#))
    #expect(try JSONParser.parse("[1,2]") != JSONParser.parse("[2,1]"))
    #expect(JSON.null != false)
    #expect(JSON.integer(1) != "1")
  }

  @Test(arguments: [
    ("0.80", "0.8"), ("1e2", "100"), ("-0", "0"), ("5E-1", "0.5"), ("10e-1", "1.0"),
  ])
  func `compares numbers by their decimal value`(_ one: String, _ other: String) throws {
    #expect(try JSONParser.parse(one) == JSONParser.parse(other))
  }

  @Test func `tells decimals apart that are the same double`() throws {
    #expect(try JSONParser.parse("9007199254740993") != JSONParser.parse("9007199254740992"))
    #expect(try JSONParser.parse("0.1") != JSONParser.parse("0.1000000000000000055511151231257827"))
  }

  @Test(
    arguments: [
      ("7", 7), ("-7", -7), ("7.0", 7), ("70e-1", 7), ("7e2", 700), ("7.5", nil), ("1e400", nil),
      ("9223372036854775807", .max), ("9223372036854775808", nil), ("-9223372036854775808", .min),
      ("-9223372036854775809", nil), ("0e99999999999999999999", nil), ("-0", 0),
      ("1e-9223372036854775808", nil), ("1e9223372036854775807", nil),
    ] as [(String, Int?)])
  func `reads integers that are exact`(_ text: String, _ value: Int?) throws {
    #expect(try JSONParser.parse(text).integer == value)
  }

  @Test func `answers nil for another type`() {
    #expect(JSON.integer(1).string == nil)
    #expect(JSON.string("1").number == nil)
    #expect(JSON.bool(true).integer == nil)
    #expect(JSON.null.bool == nil)
    #expect(JSON.null.isNull)
    #expect(JSON.array([])["a"] == nil)
    #expect(JSON.object(JSONObject())["a"] == nil)
  }

  @Test func `keeps the last of members with the same key, in the first one's place`() {
    let object = JSONObject([("a", 1), ("b", 2), ("a", 3)])
    #expect(object.keys == ["a", "b"])
    #expect(object["a"]?.integer == 3)
  }

  // MARK: round trips

  @Test(arguments: 0..<20)
  func `comes back from canonical bytes as the same value and the same bytes`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<100 {
      let value = JSON.random(depth: 4, using: &random)
      let bytes = value.canonicalBytes
      let again = try JSONParser.parse(bytes)
      #expect(again == value)
      #expect(again.canonicalBytes == bytes)
    }
  }

  @Test func `comes back from canonical text as the same double`() throws {
    var random = SplitMix64(seed: 8785)
    for _ in 0..<20_000 {
      let double = Double(bitPattern: random.next())
      guard double.isFinite else { continue }
      let text = JSON.double(double).canonicalText
      #expect(Double(text) == double)
      #expect(try JSONParser.parse(text).canonicalText == text)
    }
  }
}

extension JSON {
  /// A value at random, whose numbers are doubles.
  fileprivate static func random(depth: Int, using random: inout SplitMix64) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .integer(.random(in: -1_000_000...1_000_000, using: &random))
    case 3: return .double(Double(bitPattern: random.next()))
    case 4, 5: return .string(randomText(using: &random))
    case 6:
      let count = Int.random(in: 0...4, using: &random)
      return .array((0..<count).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      let count = Int.random(in: 0...20, using: &random)
      return .object(
        JSONObject(
          (0..<count).map { _ in
            (randomText(using: &random), .random(depth: depth - 1, using: &random))
          }))
    }
  }

  private static func randomText(using random: inout SplitMix64) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7F, 0x80...0x2FF, 0x300...0x36F, 0x2000...0x20FF, 0xE000...0xFFFF,
      0x1F000...0x1FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
