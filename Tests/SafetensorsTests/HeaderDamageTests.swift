import Safetensors
import TestSupport
import Testing

/// Files that were right once: none may be read for what it is not, and nothing may trap.
@Suite struct HeaderDamageTests {
  private func good() throws -> [UInt8] {
    try SafetensorsFile.encode(
      [
        Tensor(name: "b", shape: [2], floats: [1, 2]), Tensor(name: "a", shape: [], doubles: [3]),
        Tensor(name: "e", shape: [0, 2], floats: []),
      ], metadata: [("k", "v")])
  }

  @Test func `refuses every file that was cut short`() throws {
    let file = try good()
    for count in 0..<file.count {
      let cut = Array(file.prefix(count))
      let (whole, scan) = refusal(of: cut)
      #expect(whole != nil, "cut to \(count) bytes")
      #expect(whole == scan)
      #expect(throws: SafetensorsError.endsEarly(byteCount: count, expected: file.count)) {
        try Scanned(cut, pieceLength: 5, byteCount: file.count)
      }
    }
  }

  @Test func `refuses every file that goes on`() throws {
    let file = try good()
    #expect(refusal(of: file + [0]).whole != nil)
    #expect(throws: SafetensorsError.goesOn(expected: file.count)) {
      try Scanned(file + [0], pieceLength: 5, byteCount: file.count)
    }
  }

  @Test func `survives another value of every byte before the data`() throws {
    let file = try good()
    let data = try SafetensorsFile(decoding: file).header.dataByteCount
    for index in 0..<file.count - data {
      let flipped = (0..<8).map { file[index] ^ 1 << $0 }
      for value in flipped + Array("{}[],:\"\\ 09-.e\0\u{7F}".utf8) + [0x80, 0xFF]
      where value != file[index] {
        var damaged = file
        damaged[index] = value
        let (whole, scan) = refusal(of: damaged, pieceLength: 64)
        if whole != scan { Issue.record("byte \(index) set to \(value): the two readers differ") }
        if index < 8, whole == nil { Issue.record("byte \(index) set to \(value) was read") }
      }
    }
  }

  @Test(arguments: 0..<8)
  func `survives bytes taken out, put in and repeated`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let file = try good()
    let dataByteCount = try SafetensorsFile(decoding: file).header.dataByteCount
    for _ in 0..<500 {
      var damaged = file
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 8..<damaged.count - 32, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: damaged.remove(at: index)
        case 1:
          damaged.insert(Array("{}[],:\"0-9e.".utf8).randomElement(using: &random) ?? 0, at: index)
        default:
          damaged.insert(contentsOf: Array(damaged[index..<index + 16]), at: index)
        }
      }
      // Mostly right in its length, so that the JSON is looked at.
      let length = damaged.count - 8 - dataByteCount + Int.random(in: -1...1, using: &random)
      damaged[0] = UInt8(truncatingIfNeeded: length)
      damaged[1] = UInt8(truncatingIfNeeded: length >> 8)
      let (whole, scan) = refusal(of: damaged)
      #expect(whole == scan)
    }
  }
}
