import Safetensors
import TestSupport
import Testing

@Suite struct ScanTests {
  @Test(arguments: 0..<20)
  func `gives the same in pieces of any length as from the whole file`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let bytes = try SafetensorsFile.encode(Tensor.random(using: &random), metadata: [("k", "v")])
    let file = try SafetensorsFile(decoding: bytes)
    for length in [1, 7, 64, 4096, bytes.count] {
      let scanned = try Scanned(bytes, pieceLength: length)
      #expect(scanned.header == file.header)
      #expect(scanned.tensors == file.header.tensors)
      #expect(try scanned.bytes == file.header.tensors.map { try Array(file.bytes($0.name)) })
    }
  }

  @Test func `says which bytes of which tensor a part is`() throws {
    let header = "{" + entry("a", "U8", [3], 0, 3) + "," + entry("b", "U8", [2], 3, 5) + "}"
    var scan = try SafetensorsScan(byteCount: 8 + header.utf8.count + 5)
    #expect(try scan.feed(rawFile(header)).isEmpty)
    #expect(scan.header?.tensors.map(\.name) == ["a", "b"])

    let first = try scan.feed([1, 2])
    #expect(first.map(\.tensor.name) == ["a"])
    #expect(first.map { Array($0.bytes) } == [[1, 2]])
    #expect(first.map(\.isFirst) == [true])
    #expect(first.map(\.isLast) == [false])

    let second = try scan.feed([3, 4, 5])
    #expect(second.map(\.tensor.name) == ["a", "b"])
    #expect(second.map(\.offset) == [2, 0])
    #expect(second.map { Array($0.bytes) } == [[3], [4, 5]])
    #expect(second.map(\.isFirst) == [false, true])
    #expect(second.map(\.isLast) == [true, true])
    #expect(try scan.finish().dataByteCount == 5)
  }

  @Test func `hands an empty tensor over once, at its place`() throws {
    let header =
      "{"
      + [
        entry("first", "F32", [0], 0, 0), entry("a", "U8", [1], 0, 1),
        entry("between", "F32", [2, 0], 1, 1), entry("b", "U8", [1], 1, 2),
        entry("last", "F64", [0], 2, 2),
      ].joined(separator: ",") + "}"
    let file = rawFile(header, data: [1, 2])
    for length in [1, 2, file.count] {
      let scanned = try Scanned(file, pieceLength: length)
      #expect(scanned.tensors.map(\.name) == ["first", "a", "between", "b", "last"])
      #expect(scanned.bytes == [[], [1], [], [2], []])
    }
  }

  @Test func `hands over the tensors of a file without data`() throws {
    let file = rawFile("{" + entry("e", "F32", [0], 0, 0) + "}")
    #expect(try Scanned(file, pieceLength: 1).tensors.map(\.name) == ["e"])
    #expect(try Scanned(file, pieceLength: file.count).tensors.map(\.name) == ["e"])
  }

  @Test func `takes empty pieces anywhere`() throws {
    let file = rawFile("{" + entry("a", "U8", [1], 0, 1) + "}", data: [9])
    var scan = try SafetensorsScan(byteCount: file.count)
    var bytes: [UInt8] = []
    for byte in file {
      #expect(try scan.feed([]).isEmpty)
      for part in try scan.feed([byte]) { bytes += part.bytes }
    }
    #expect(try scan.feed([]).isEmpty)
    #expect(bytes == [9])
    _ = try scan.finish()
  }

  @Test func `refuses a header that is longer than the file before it has come`() throws {
    var scan = try SafetensorsScan(byteCount: 100)
    let error = SafetensorsError.headerBeyondEnd(headerByteCount: 93, fileByteCount: 100)
    #expect(throws: error) { try scan.feed([93, 0, 0, 0, 0, 0, 0, 0]) }
  }

  @Test(arguments: [Int.min, -1, 0, 7])
  func `refuses a file that is too short for any`(_ count: Int) {
    #expect(throws: SafetensorsError.fileTooShort(byteCount: count)) {
      try SafetensorsScan(byteCount: count)
    }
  }

  @Test func `throws the same again after it has thrown`() throws {
    var scan = try SafetensorsScan(byteCount: 10)
    #expect(throws: SafetensorsError.headerStart) { try scan.feed(rawFile("[]")) }
    #expect(throws: SafetensorsError.headerStart) { try scan.feed([]) }
    #expect(throws: SafetensorsError.headerStart) { try scan.finish() }
    #expect(scan.header == nil)
  }

  @Test func `does not count more bytes than a file can have`() throws {
    // The header announces more than this machine has; only its own bytes are ever held.
    let count = 1 << 59
    let header = try SafetensorsHeader(placing: [("a", .u8, [count])]).encoded()
    var scan = try SafetensorsScan(byteCount: header.count + count)
    #expect(try scan.feed(header).isEmpty)
    #expect(try scan.feed([1]).map(\.isLast) == [false])
    let error = SafetensorsError.endsEarly(
      byteCount: header.count + 1, expected: header.count + count)
    #expect(throws: error) { try scan.finish() }
  }
}
