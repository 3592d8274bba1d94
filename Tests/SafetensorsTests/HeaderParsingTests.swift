import CanonicalJSON
import Safetensors
import Testing

@Suite struct HeaderParsingTests {
  @Test(
    arguments: [
      // The length.
      (rawFile(""), .headerStart), ([], .fileTooShort(byteCount: 0)),
      (Array(repeating: 0, count: 7), .fileTooShort(byteCount: 7)),
      (rawFile("{}", length: .max), .headerTooLong(byteCount: .max)),
      (rawFile("{}", length: 1 << 63), .headerTooLong(byteCount: 1 << 63)),
      (rawFile("{}", length: 100_000_001), .headerTooLong(byteCount: 100_000_001)),
      (
        rawFile("{}", length: 100_000_000),
        .headerBeyondEnd(headerByteCount: 100_000_000, fileByteCount: 10)
      ),
      (rawFile("{}", length: 3), .headerBeyondEnd(headerByteCount: 3, fileByteCount: 10)),
      (rawFile("{}", length: 1), .headerJSON(JSONError(.truncated, offset: 1))),
      // The JSON.
      (rawFile("[]"), .headerStart), (rawFile(" {}"), .headerStart),
      (rawFile("\u{FEFF}{}"), .headerStart), (rawFile("null"), .headerStart),
      (rawFile("{}\n"), .headerPadding(offset: 2)), (rawFile("{} \0"), .headerPadding(offset: 2)),
      (rawFile("{}{}"), .headerPadding(offset: 2)),
      (rawFile("{,}"), .headerJSON(JSONError(.unexpected, offset: 1))),
      (rawFile(#"{"a":NaN}"#), .headerJSON(JSONError(.unexpected, offset: 5))),
      (rawFile(#"{"\ud800":0}"#), .headerJSON(JSONError(.loneSurrogate, offset: 2))),
      (
        rawFile(#"{"a":{"dtype":"F32","dtype":"F32","shape":[],"data_offsets":[0,4]}}"#),
        .headerJSON(JSONError(.duplicateKey, offset: 20))
      ),
      (
        rawFile(#"{"__metadata__":{},"\u005f_metadata__":{}}"#),
        .headerJSON(JSONError(.duplicateKey, offset: 19))
      ),
      (
        rawFile(#"{"a":"# + String(repeating: "[", count: 100_000)),
        .headerJSON(JSONError(.depth, offset: 517))
      ),
      // The metadata.
      (rawFile(#"{"__metadata__":["a"]}"#), .metadata(key: nil)),
      (rawFile(#"{"__metadata__":{"a":"b","c":["d"]}}"#), .metadata(key: "c")),
    ] as [([UInt8], SafetensorsError)])
  func `refuses a header`(_ file: [UInt8], _ error: SafetensorsError) {
    let (whole, scan) = refusal(of: file)
    #expect(whole == error)
    #expect(scan == error)
  }

  @Test func `refuses a header that is longer than the format allows`() {
    let json = [UInt8](repeating: UInt8(ascii: " "), count: 100_000_001)
    #expect(throws: SafetensorsError.headerTooLong(byteCount: 100_000_001)) {
      try SafetensorsHeader(parsing: json[...], dataByteCount: 0)
    }
  }

  @Test func `refuses a header that is not UTF-8`() {
    var file = rawFile(#"{"__metadata__":{"a":"b"}}"#)
    file[8 + 22] = 0xFF
    let error = SafetensorsError.headerJSON(JSONError(.invalidUTF8, offset: 22))
    #expect(refusal(of: file).whole == error)
    #expect(refusal(of: file).scan == error)
  }

  @Test(
    arguments: [
      // Members.
      ("0", .members), ("[]", .members), ("{}", .members),
      (#"{"dtype":"F32","shape":[1]}"#, .members),
      (#"{"dtype":"F32","shape":[1],"offsets":[0,4]}"#, .members),
      (#"{"dtype":"F32","shape":[1],"data_offsets":[0,4],"strides":[1]}"#, .members),
      // Types.
      (#"{"dtype":32,"shape":[1],"data_offsets":[0,4]}"#, .type),
      (#"{"dtype":"f32","shape":[1],"data_offsets":[0,4]}"#, .unknownType("f32")),
      (#"{"dtype":"","shape":[1],"data_offsets":[0,4]}"#, .unknownType("")),
      // Shapes.
      (#"{"dtype":"F32","shape":1,"data_offsets":[0,4]}"#, .shape),
      (#"{"dtype":"F32","shape":null,"data_offsets":[0,4]}"#, .shape),
      (#"{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}"#, .shape),
      (#"{"dtype":"F32","shape":[-0],"data_offsets":[0,0]}"#, .shape),
      (#"{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}"#, .shape),
      (#"{"dtype":"F32","shape":[1e0],"data_offsets":[0,4]}"#, .shape),
      (#"{"dtype":"F32","shape":[0.5],"data_offsets":[0,4]}"#, .shape),
      (#"{"dtype":"F32","shape":["1"],"data_offsets":[0,4]}"#, .shape),
      (#"{"dtype":"F32","shape":[[1]],"data_offsets":[0,4]}"#, .shape),
      (#"{"dtype":"F32","shape":[9223372036854775808],"data_offsets":[0,4]}"#, .shape),
      (#"{"dtype":"F32","shape":[1e999999999],"data_offsets":[0,4]}"#, .shape),
      // Offsets.
      (#"{"dtype":"F32","shape":[1],"data_offsets":4}"#, .offsets),
      (#"{"dtype":"F32","shape":[1],"data_offsets":[0]}"#, .offsets),
      (#"{"dtype":"F32","shape":[1],"data_offsets":[0,2,4]}"#, .offsets),
      (#"{"dtype":"F32","shape":[1],"data_offsets":[4,0]}"#, .offsets),
      (#"{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}"#, .offsets),
      (#"{"dtype":"F32","shape":[1],"data_offsets":[0,4.0]}"#, .offsets),
      (#"{"dtype":"F32","shape":[1],"data_offsets":[0,18446744073709551616]}"#, .offsets),
      // Sizes.
      (#"{"dtype":"F32","shape":[2],"data_offsets":[0,4]}"#, .wrongSize(byteCount: 4, expected: 8)),
      (#"{"dtype":"F32","shape":[0],"data_offsets":[0,4]}"#, .wrongSize(byteCount: 4, expected: 0)),
      (#"{"dtype":"F64","shape":[],"data_offsets":[0,4]}"#, .wrongSize(byteCount: 4, expected: 8)),
      (#"{"dtype":"U8","shape":[9223372036854775807],"data_offsets":[0,4]}"#, .tooLarge),
      (#"{"dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,4]}"#, .tooLarge),
      (#"{"dtype":"U8","shape":[4294967296,4294967296,0],"data_offsets":[0,0]}"#, .tooLarge),
      (
        #"{"dtype":"I8","shape":[1000000000000000000],"data_offsets":[9223372036854775807,9223372036854775807]}"#,
        .tooLarge
      ),
      (
        #"{"dtype":"F32","shape":[0],"data_offsets":[9223372036854775807,9223372036854775807]}"#,
        .hole(begin: .max, expected: 0)
      ),
      (
        #"{"dtype":"F32","shape":[1],"data_offsets":[9223372036854775807,9223372036854775807]}"#,
        .tooLarge
      ),
      (#"{"dtype":"F4","shape":[3],"data_offsets":[0,1]}"#, .partialByte),
      (#"{"dtype":"F6_E2M3","shape":[2],"data_offsets":[0,2]}"#, .partialByte),
    ] as [(String, SafetensorsError.TensorFault)])
  func `refuses an entry`(_ entry: String, _ fault: SafetensorsError.TensorFault) {
    let (whole, scan) = refusal(of: rawFile(#"{"x":\#(entry)}"#, dataByteCount: 4))
    #expect(whole == .tensor("x", fault))
    #expect(scan == .tensor("x", fault))
  }

  @Test func `refuses tensors that do not cover the data`() {
    func refusal(_ dataByteCount: Int, _ entries: String...) -> SafetensorsError? {
      let header = "{" + entries.joined(separator: ",") + "}"
      return SafetensorsTests.refusal(of: rawFile(header, dataByteCount: dataByteCount)).whole
    }
    let (a, b) = (entry("a", "U8", [4], 0, 4), entry("b", "U8", [4], 4, 8))
    #expect(refusal(8, a, b) == nil)
    #expect(refusal(8, b, a) == nil, "the order in the header means nothing")
    #expect(refusal(9, a, b) == .wrongDataSize(byteCount: 9, expected: 8))
    #expect(refusal(7, a, b) == .wrongDataSize(byteCount: 7, expected: 8))
    #expect(refusal(1) == .wrongDataSize(byteCount: 1, expected: 0))
    #expect(
      refusal(8, a, entry("c", "U8", [4], 0, 4), b) == .tensor("c", .overlap(begin: 0, expected: 4))
    )
    #expect(refusal(8, b) == .tensor("b", .hole(begin: 4, expected: 0)))
    #expect(
      refusal(8, a, entry("c", "U8", [0], 2, 2), b) == .tensor("c", .overlap(begin: 2, expected: 4))
    )
    #expect(
      refusal(9, a, b, entry("c", "U8", [0], 9, 9)) == .tensor("c", .hole(begin: 9, expected: 8)))
    #expect(refusal(8, a, entry("c", "U8", [0], 4, 4), b) == nil)
    #expect(refusal(8, entry("z", "U8", [0], 8, 8), a, b, entry("c", "U8", [3, 0], 8, 8)) == nil)
  }

  @Test func `reads no tensors at all`() throws {
    for header in ["{}", "{}      ", #"{"__metadata__":{}}"#, #"{"__metadata__":null}"#] {
      let file = try SafetensorsFile(decoding: rawFile(header))
      #expect(file.header.tensors.isEmpty)
      #expect(file.header.metadata.isEmpty)
    }
  }

  @Test func `keeps names apart that differ only in normalisation`() throws {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    let header =
      #"{"__metadata__":{"\#(composed)":"1","\#(decomposed)":"2"},"#
      + entry(composed, "U8", [1], 0, 1) + "," + entry(decomposed, "U8", [1], 1, 2) + "}"
    let file = try SafetensorsFile(decoding: rawFile(header, data: [1, 2]))
    #expect(try Array(file.bytes(composed)) == [1])
    #expect(try Array(file.bytes(decomposed)) == [2])
    #expect(file.header.metadata(composed) == "1")
    #expect(file.header.metadata(decomposed) == "2")
    #expect(file.header.tensors[0] != file.header.tensors[1])
  }
}
