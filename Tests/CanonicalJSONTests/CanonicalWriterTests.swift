import CanonicalJSON
import TestSupport
import Testing

/// The examples of RFC 8785, and what follows from it.
@Suite struct CanonicalWriterTests {
  /// Appendix B: the bits of a double, and its text.
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"),
      (0x8000_0000_0000_0000, "0"),
      (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"),
      (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
      (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"),
      (0x4340_0000_0000_0000, "9007199254740992"),
      (0xC340_0000_0000_0000, "-9007199254740992"),
      (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"),
      (0x44B5_2D02_C7E1_4AF6, "1e+23"),
      (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
      (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
      (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
      (0x444B_1AE4_D6E2_EF50, "1e+21"),
      (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"),
      (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
      (0x41B3_DE43_5555_5553, "333333333.3333332"),
      (0x41B3_DE43_5555_5554, "333333333.33333325"),
      (0x41B3_DE43_5555_5555, "333333333.3333333"),
      (0x41B3_DE43_5555_5556, "333333333.3333334"),
      (0x41B3_DE43_5555_5557, "333333333.33333343"),
      (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
      (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func `prints a double as ECMAScript does`(_ bits: UInt64, _ text: String) throws {
    #expect(JSON.double(Double(bitPattern: bits)).canonicalText == text)
    // Read as text, it is written as the same text.
    #expect(try JSONParser.parse(text).canonicalText == text)
  }

  @Test(
    arguments: [0x7FFF_FFFF_FFFF_FFFF, 0x7FF0_0000_0000_0000, 0xFFF0_0000_0000_0000] as [UInt64])
  func `has no number for what is not finite`(_ bits: UInt64) {
    #expect(JSONNumber(Double(bitPattern: bits)) == nil)
    #expect(JSON.double(Double(bitPattern: bits)) == .null)
  }

  @Test(arguments: [
    ("-0", "0"), ("-0.0e7", "0"), ("1.0", "1"), ("1E2", "100"), ("100e-2", "1"), ("0.70", "0.7"),
    ("123456789012345678901", "123456789012345680000"), ("1e21", "1e+21"),
    ("999999999999999999999", "1e+21"), ("1e-6", "0.000001"), ("1e-7", "1e-7"),
    ("12e-8", "1.2e-7"), ("1e-400", "0"), ("9007199254740993", "9007199254740992"),
  ])
  func `writes numbers in one form`(_ literal: String, _ text: String) throws {
    #expect(try JSONParser.parse(literal).canonicalText == text)
  }

  @Test func `writes the sample document of section 3 point 2 point 2`() throws {
    let text = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let canonical =
      #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try JSONParser.parse(text).canonicalBytes == Array(canonical.utf8))
  }

  @Test func `sorts keys by their UTF-16 code units, as in section 3 point 2 point 3`() throws {
    let text = #"""
      {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\ud83d\ude00": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"
      }
      """#
    // U+1F600 begins with the code unit D83D, so it stands before U+FB33.
    let canonical =
      "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\","
      + "\"\u{F6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20AC}\":\"Euro Sign\","
      + "\"\u{1F600}\":\"Emoji: Grinning Face\",\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}"
    #expect(try JSONParser.parse(text).canonicalBytes == Array(canonical.utf8))
  }

  @Test func `sorts any keys by their UTF-16 code units`() throws {
    var random = SplitMix64(seed: 11)
    // Where UTF-8 and UTF-16 begin to differ, and their neighbours.
    let scalars: [Unicode.Scalar] = [
      "a", "b", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{F900}",
      "\u{FFFF}", "\u{10000}", "\u{1F600}", "\u{10FFFF}",
    ]
    for _ in 0..<200 {
      let keys = Set(
        (0..<8).map { _ in
          var key = String.UnicodeScalarView()
          for _ in 0..<Int.random(in: 0...4, using: &random) {
            key.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
          }
          return String(key)
        })
      let object = JSON.object(JSONObject(keys.map { ($0, .null) }))
      let sorted = keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
      let read = try #require(try JSONParser.parse(object.canonicalBytes).object)
      #expect(read.members.map { Array($0.key.utf16) } == sorted.map { Array($0.utf16) })
    }
  }

  @Test func `escapes control characters, quotes and backslashes, and nothing else`() {
    var text = ""
    for value in UInt8(0)...0x7F { text.unicodeScalars.append(Unicode.Scalar(value)) }
    let escaped =
      #"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
      + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"#
      + #"\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"#
      + ##" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`"##
      + "abcdefghijklmnopqrstuvwxyz{|}~\u{7F}"
    #expect(JSON.string(text).canonicalText.utf8.elementsEqual("\"\(escaped)\"".utf8))
    let separators = "\u{2028}\u{2029}\u{FEFF}\u{10FFFF}"
    #expect(JSON.string(separators).canonicalBytes == Array("\"\(separators)\"".utf8))
  }

  @Test func `sorts objects at every depth and keeps the order of arrays`() throws {
    let json = try JSONParser.parse(#"{"b":[{"d":1,"c":[3,2,1]},0],"a":{"B":1,"A":2},"":0}"#)
    #expect(json.canonicalText == #"{"":0,"a":{"A":2,"B":1},"b":[{"c":[3,2,1],"d":1},0]}"#)
    #expect(json.canonicalLine == json.canonicalBytes + [0x0A])
    #expect(JSON.object(JSONObject()).canonicalText == "{}")
    #expect(JSON.array([]).canonicalText == "[]")
  }

  /// The same letter composed and decomposed, which `String ==` takes for equal.
  @Test(arguments: [
    ("\u{E9}", "e\u{301}"), ("\u{212B}", "\u{C5}"), ("\u{1E9B}\u{323}", "\u{17F}\u{323}\u{307}"),
    ("\u{AC00}", "\u{1100}\u{1161}"), ("\u{2126}", "\u{3A9}"),
  ])
  func `keeps apart what differs only in normalisation`(_ one: String, _ other: String) throws {
    try #require(one == other, "Swift takes these for equal; that is the trap")
    #expect(JSON.string(one) != .string(other))
    #expect(JSON.string(one).canonicalBytes == Array("\"\(one)\"".utf8))
    #expect(JSON.string(other).canonicalBytes == Array("\"\(other)\"".utf8))

    let object = try JSONParser.parse("{\"\(one)\":1,\"\(other)\":2}")
    #expect(object.object?.count == 2)
    #expect(object[one]?.integer == 1)
    #expect(object[other]?.integer == 2)
    #expect(JSON.object(JSONObject([(one, 1)])) != .object(JSONObject([(other, 1)])))
    var changed = object.object ?? JSONObject()
    changed[one] = nil
    #expect(changed.keys.count == 1)
    #expect(changed[other]?.integer == 2)
  }

  @Test func `composes a text only when asked to`() {
    #expect("e\u{301}".normalizedNFC.utf8.elementsEqual("\u{E9}".utf8))
    #expect("\u{212B}".normalizedNFC.utf8.elementsEqual("\u{C5}".utf8))
    #expect("plain".normalizedNFC == "plain")
  }
}
