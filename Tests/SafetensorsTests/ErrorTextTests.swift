import CanonicalJSON
import Safetensors
import Testing

@Suite struct ErrorTextTests {
  @Test(
    arguments: [
      (
        .fileTooShort(byteCount: 1), "the file is too short to be a safetensors file: it has 1 byte"
      ),
      (
        .headerTooLong(byteCount: .max),
        "the header has 18446744073709551615 bytes; at most 100000000 are allowed"
      ),
      (
        .headerJSON(JSONError(.duplicateKey, offset: 7)),
        "the header is not strict JSON: a key that occurs twice in one object at byte 7"
      ),
      (.metadata(key: nil), "the metadata is not an object"),
      (.tensor("a", .unknownType("Q4")), #"tensor "a" is of the type "Q4", which is not known"#),
      (
        .tensor("a", .wrongSize(byteCount: 8, expected: 12)),
        #"tensor "a" has 8 bytes, but its shape and type need 12"#
      ),
      (.tensor("a", .absent), #"there is no tensor "a""#),
      (.tensor("a", .wrongType(.f32, expected: .f64)), #"tensor "a" is of type F32, not F64"#),
      (
        .wrongDataSize(byteCount: 8, expected: 4),
        "the file goes on for 4 bytes after the last tensor"
      ),
      (
        .wrongDataSize(byteCount: 4, expected: 8),
        "the tensors need 8 bytes, but only 4 follow the header"
      ),
    ] as [(SafetensorsError, String)])
  func `says what is wrong`(_ error: SafetensorsError, _ sentence: String) {
    #expect(error.description == sentence)
  }

  @Test func `shows a name from a file so that it cannot harm a terminal`() {
    let error = SafetensorsError.tensor("a\u{1B}[2J\n\u{202E}b", .tooLarge)
    #expect(
      error.description == "tensor \"a\u{FFFD}[2J\u{FFFD}\u{FFFD}b\" is too large for any memory")
    let long = SafetensorsError.tensor(String(repeating: "x", count: 1_000_000), .tooLarge)
    #expect(long.description.utf8.count < 200)
  }
}
