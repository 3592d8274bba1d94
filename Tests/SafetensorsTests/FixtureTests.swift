import CanonicalJSON
import Safetensors
import SystemPackage
import Testing

/// Golden files, which lie beside the checkout where they are there at all.
private enum Fixtures {
  static let folder: FilePath = {
    var path = FilePath(#filePath)
    for _ in 0..<4 { path.removeLastComponent() }
    return path.appending("shared/fixtures/safetensors")
  }()

  static var arePresent: Bool {
    guard let folder = try? FileDescriptor.open(folder, .readOnly) else { return false }
    return (try? folder.close()) != nil
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    let file = try FileDescriptor.open(folder.appending(name + ".safetensors"), .readOnly)
    return try file.closeAfter {
      try [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
        count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    }
  }
}

// The fixtures are other people's and no part of this project; they are skipped where absent.
@Suite(.enabled(if: Fixtures.arePresent, "../shared/fixtures/safetensors is not there"))
struct FixtureTests {
  @Test func `reads two tensors and their metadata`() throws {
    let file = try SafetensorsFile(decoding: Fixtures.bytes("ok"))
    #expect(file.header.tensors.map(\.name) == ["a", "b"])
    #expect(file.header.tensors.map(\.type) == [.f32, .bf16])
    #expect(file.header.tensors.map(\.shape) == [[2, 2], [2]])
    #expect(file.header.tensors.map(\.byteRange) == [0..<16, 16..<20])
    #expect(file.header.metadata("format") == "pt")
    #expect(file.header.metadata.count == 1)
    #expect(try file.floats("a") == [1, 2, 3, 4])
    #expect(try Array(file.bytes("b")) == [0x80, 0x3F, 0x00, 0x40])
  }

  @Test func `reads an empty tensor and a scalar`() throws {
    let file = try SafetensorsFile(decoding: Fixtures.bytes("ok_empty_and_scalar"))
    #expect(file.header.tensors.map(\.name) == ["e", "s"])
    #expect(file.header.tensors.map(\.shape) == [[0, 3], []])
    #expect(file.header.tensors.map(\.elementCount) == [0, 1])
    #expect(try file.floats("e") == [])
    #expect(try file.floats("s") == [7])
    #expect(file.header.metadata.isEmpty)
  }

  @Test(arguments: ["ok", "ok_empty_and_scalar"])
  func `encodes the header of a golden file as it was`(_ name: String) throws {
    let bytes = try Fixtures.bytes(name)
    let header = try SafetensorsFile(decoding: bytes).header
    #expect(try bytes.starts(with: header.encoded()))
  }

  @Test(
    arguments: [
      ("bad_short", .fileTooShort(byteCount: 3)),
      ("bad_header_too_large", .headerTooLong(byteCount: 100_000_001)),
      ("bad_header_beyond_eof", .headerBeyondEnd(headerByteCount: 500, fileByteCount: 10)),
      ("bad_dup_key", .headerJSON(JSONError(.duplicateKey, offset: 54))),
      ("bad_metadata_nonstring", .metadata(key: "n")),
      ("bad_dtype", .tensor("a", .unknownType("Q4"))),
      ("bad_overflow", .tensor("a", .tooLarge)),
      ("bad_size", .tensor("a", .wrongSize(byteCount: 8, expected: 12))),
      ("bad_hole", .tensor("a", .hole(begin: 4, expected: 0))),
      ("bad_overlap", .tensor("b", .overlap(begin: 2, expected: 4))),
      ("bad_trailing", .wrongDataSize(byteCount: 8, expected: 4)),
    ] as [(String, SafetensorsError)])
  func `refuses a golden file for its fault`(_ name: String, _ error: SafetensorsError) throws {
    let (whole, scan) = try refusal(of: Fixtures.bytes(name))
    #expect(whole == error)
    #expect(scan == error)
  }
}
