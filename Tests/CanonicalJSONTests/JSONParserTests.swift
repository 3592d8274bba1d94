import CanonicalJSON
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    // Nothing, half of something, more than one thing.
    ("", JSONError.Fault.truncated, 0), ("  ", .truncated, 2), ("[", .truncated, 1),
    ("[1", .truncated, 2), ("[1,", .truncated, 3), ("{", .truncated, 1), (#"{"a""#, .truncated, 4),
    (#"{"a":"#, .truncated, 5), (#"{"a":1"#, .truncated, 6), (#"{"a":1,"#, .truncated, 7),
    ("tru", .truncated, 3), (#""abc"#, .truncated, 4), (#""abc\"#, .truncated, 5),
    (#""\u12"#, .truncated, 5), ("1 2", .trailing, 2), ("{}{}", .trailing, 2),
    ("null,", .trailing, 4),
    // What other parsers let pass.
    ("[1,]", .unexpected, 3), ("[,1]", .unexpected, 1), (#"{"a":1,}"#, .unexpected, 7),
    ("{a:1}", .unexpected, 1), ("{'a':1}", .unexpected, 1), (#"{"a" 1}"#, .unexpected, 5),
    (#"{"a":1 "b":2}"#, .unexpected, 7), ("{1:2}", .unexpected, 1), ("[1 2]", .unexpected, 3),
    ("[1}", .unexpected, 2), ("True", .unexpected, 0), ("nul1", .unexpected, 3),
    ("NaN", .unexpected, 0), ("Infinity", .unexpected, 0), ("// x\n1", .unexpected, 0),
    ("\u{FEFF}1", .unexpected, 0), ("\u{A0}1", .unexpected, 0), ("\u{0C}1", .unexpected, 0),
    // Numbers.
    ("01", .number, 0), ("-", .number, 0), ("-Infinity", .number, 0), ("1.", .number, 0),
    ("[.5]", .unexpected, 1), ("+1", .unexpected, 0), ("1e", .number, 0), ("1e+", .number, 0),
    ("--1", .number, 0), ("1.2.3", .number, 0), ("1e5.5", .number, 0), ("[-01]", .number, 1),
    ("1-2", .number, 0), ("0x10", .trailing, 1), ("1_000", .trailing, 1),
    // Strings.
    ("\"a\nb\"", .controlCharacter, 2), ("\"\u{0}\"", .controlCharacter, 1),
    ("\"\\n\t\"", .controlCharacter, 3), (#""\x41""#, .escape, 2), (#""\u00g0""#, .escape, 5),
    (#""\U0041""#, .escape, 2), (#""\'""#, .escape, 2),
    // Halves of surrogate pairs.
    (#""\ud800""#, .loneSurrogate, 1), (#""a\udc00""#, .loneSurrogate, 2),
    (#""\ud800\ud800""#, .loneSurrogate, 1), (#""\ud800x""#, .loneSurrogate, 1),
    (#""\ud83d\n""#, .loneSurrogate, 1), (#""\ude00\ud83d""#, .loneSurrogate, 1),
    // Keys.
    (#"{"a":1,"a":1}"#, .duplicateKey, 7), (#"{"a":1,"\u0061":2}"#, .duplicateKey, 7),
    (#"{"x":{"a":1,"b":2,"a":3}}"#, .duplicateKey, 18),
  ])
  func `refuses`(_ text: String, because fault: JSONError.Fault, at offset: Int) {
    #expect(throws: JSONError(fault, offset: offset)) { try JSONParser.parse(text) }
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xC3, 0x22], [0x22, 0x80, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
      [0x22, 0x5C, 0x6E, 0xE2, 0x82, 0x22],
    ] as [[UInt8]])
  func `refuses bytes that are not UTF-8`(_ bytes: [UInt8]) {
    #expect(throws: JSONError(.invalidUTF8, offset: 1)) { try JSONParser.parse(bytes) }
  }

  @Test func `reads every kind of value between white space`() throws {
    let text =
      " \t\r\n{ \"a\" : [ null , true , false , -1.5e+3 , \"x\" ] , \"b\" : { } , \"c\" : [ ] } \n"
    let expected: JSON = [
      "a": [.null, true, false, .integer(-1500), "x"], "b": [:], "c": [],
    ]
    #expect(try JSONParser.parse(text) == expected)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u20AC""#, "A\u{E9}\u{20AC}"),
    (#""\ud83d\ude00""#, "\u{1F600}"), (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
    (#""\u0000""#, "\u{0}"), (#""\uffff""#, "\u{FFFF}"), ("\"\u{7F}\u{80}\"", "\u{7F}\u{80}"),
  ])
  func `reads escapes`(_ text: String, _ expected: String) throws {
    let string = try #require(try JSONParser.parse(text).string)
    #expect(string.utf8.elementsEqual(expected.utf8))
  }

  @Test(arguments: [
    (#""\ud800""#, "\u{FFFD}"), (#""\ud800\ud83d\ude00x""#, "\u{FFFD}\u{1F600}x"),
    (#""\udc00\udc00""#, "\u{FFFD}\u{FFFD}"), (#""\ud800\u0041""#, "\u{FFFD}A"),
  ])
  func `replaces half of a surrogate pair when asked to`(_ text: String, _ expected: String) throws
  {
    let json = try JSONParser.parse(Array(text.utf8), loneSurrogates: .replace)
    #expect(json == .string(expected))
    #expect(throws: JSONError.self) { try JSONParser.parse(text) }
  }

  @Test func `reads 512 levels and refuses one more, of arrays and of objects`() throws {
    func nested(_ open: String, _ close: String, _ depth: Int) -> String {
      String(repeating: open, count: depth) + "0" + String(repeating: close, count: depth)
    }
    #expect(JSONParser.depthLimit == 512)
    #expect(try JSONParser.parse(nested("[", "]", 512)).canonicalText == nested("[", "]", 512))
    #expect(throws: JSONError(.depth, offset: 513)) {
      try JSONParser.parse(nested("[", "]", 513))
    }
    _ = try JSONParser.parse(nested(#"{"":"#, "}", 512))
    #expect(throws: JSONError(.depth, offset: 512 * 4 + 1)) {
      try JSONParser.parse(nested(#"{"":"#, "}", 513))
    }
    // Levels that are closed again do not count.
    _ = try JSONParser.parse(
      "[" + Array(repeating: "[[]]", count: 1000).joined(separator: ",") + "]")
    #expect(throws: JSONError(.depth, offset: 513)) {
      try JSONParser.parse(String(repeating: "[", count: 1_000_000))
    }
  }

  @Test(arguments: [15, 16, 17, 40])
  func `finds a duplicate key among many members`(_ count: Int) throws {
    let members = (0..<count).map { "\"k\($0)\":\($0)" }
    let text = "{" + members.joined(separator: ",") + "}"
    #expect(try JSONParser.parse(text).object?.count == count)
    for repeated in [0, count - 1] {
      let offset = text.utf8.count
      #expect(throws: JSONError(.duplicateKey, offset: offset)) {
        try JSONParser.parse(text.dropLast() + ",\"k\(repeated)\":0}")
      }
    }
  }

  @Test func `reads the value at the beginning and says how many bytes it took`() throws {
    let bytes = Array(#"xx {"a":1} and more"#.utf8)
    let (value, count) = try JSONParser.parsePrefix(bytes[2...])
    #expect(value == ["a": 1])
    #expect(count == 8)
    #expect(throws: JSONError(.unexpected, offset: 0)) { try JSONParser.parsePrefix(bytes[0...]) }
  }

  @Test func `reads collections that are not contiguous`() throws {
    #expect(try JSONParser.parse(Array("[1]".utf8).lazy.map { $0 }) == [1])
    #expect(try JSONParser.parse(Array("x[1]x".utf8)[1...3]) == [1])
  }

  @Test func `never shows a word of the text in an error`() throws {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(#"{"secret":secret}"#) }
    #expect(error?.description == "an unexpected character at byte 10")
  }
}
