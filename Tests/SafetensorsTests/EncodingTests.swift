import Safetensors
import TestSupport
import Testing

@Suite struct EncodingTests {
  @Test func `writes a tiny file as these bytes`() throws {
    let bytes = try SafetensorsFile.encode(
      [Tensor(name: "w", shape: [2], floats: [1, -2])], metadata: [("format", "pt")])
    let header =
      #"{"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}   "#
    #expect(header.utf8.count == 88)
    #expect(
      bytes == [88, 0, 0, 0, 0, 0, 0, 0] + Array(header.utf8) + [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0])
  }

  @Test func `writes no tensors as eight bytes of header`() throws {
    #expect(try SafetensorsFile.encode([]) == [8, 0, 0, 0, 0, 0, 0, 0] + Array("{}      ".utf8))
  }

  @Test(arguments: 0..<50)
  func `comes back as it was written`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let tensors = Tensor.random(using: &random)
    let metadata = [("b", "2\n\"\\"), ("", ""), ("\u{1F600}", "\u{7F}\u{2028}"), ("a", "1")]
    let bytes = try SafetensorsFile.encode(tensors, metadata: metadata)
    let file = try SafetensorsFile(decoding: bytes)
    #expect(file.header.metadata.map(\.key) == ["", "a", "b", "\u{1F600}"])
    for (key, value) in metadata { #expect(file.header.metadata(key) == value) }
    #expect(file.header.tensors.count == tensors.count)
    for tensor in tensors {
      let entry = try #require(file.header.tensor(named: tensor.name))
      #expect(entry.type == tensor.type)
      #expect(entry.shape == tensor.shape)
      #expect(try Array(file.bytes(tensor.name)) == tensor.bytes)
    }
    #expect(try bytes.starts(with: file.header.encoded()))
    #expect((bytes.count - file.header.dataByteCount) % 8 == 0)
    #expect(
      try SafetensorsFile.encode(tensors.shuffled(using: &random), metadata: metadata.reversed())
        == bytes, "the order in which things are given means nothing")
  }

  @Test func `gives floats and doubles back bit by bit`() throws {
    let floats: [Float] = [
      0, -0.0, 1.5, .infinity, -.leastNonzeroMagnitude, Float(bitPattern: 0x7FA0_0001),
    ]
    let doubles: [Double] = [.pi, -0.0, .nan, .greatestFiniteMagnitude]
    let file = try SafetensorsFile(
      decoding: SafetensorsFile.encode([
        Tensor(name: "f", shape: [2, 3], floats: floats),
        Tensor(name: "d", shape: [4], doubles: doubles),
      ]))
    #expect(try file.floats("f").map(\.bitPattern) == floats.map(\.bitPattern))
    #expect(try file.doubles("d").map(\.bitPattern) == doubles.map(\.bitPattern))
  }

  @Test func `aligns every tensor to the size of its elements`() throws {
    let tensors = TensorType.allCases.map { type in
      Tensor(
        name: "\(type)", type: type, shape: [8], bytes: Array(repeating: 1, count: type.bitCount))
    }
    let bytes = try SafetensorsFile.encode(tensors)
    let header = try SafetensorsFile(decoding: bytes).header
    for tensor in header.tensors where tensor.type.bitCount >= 8 {
      let position = bytes.count - header.dataByteCount + tensor.byteRange.lowerBound
      #expect(position % (tensor.type.bitCount / 8) == 0, "\(tensor.type)")
    }
    #expect(header.tensors.map(\.type) == TensorType.allCases.reversed())
  }

  @Test func `places tensors in the order given`() throws {
    let header = try SafetensorsHeader(placing: [
      ("z", .u8, [3]), ("n", .f32, [0]), ("m", .f64, [2, 0]), ("a", .f64, []),
    ])
    #expect(header.tensors.map(\.name) == ["z", "n", "m", "a"])
    #expect(header.tensors.map(\.byteRange) == [0..<3, 3..<3, 3..<3, 3..<11])
    let encoded = try header.encoded()
    #expect(try SafetensorsHeader(parsing: encoded[8...], dataByteCount: 11) == header)
  }

  @Test(
    arguments: [
      (
        [Tensor(name: "a", shape: [3], floats: [1, 2])],
        .tensor("a", .wrongSize(byteCount: 8, expected: 12))
      ),
      (
        [Tensor(name: "a", shape: [], doubles: [])],
        .tensor("a", .wrongSize(byteCount: 0, expected: 8))
      ),
      ([Tensor(name: "a", shape: [-1, -1], floats: [1])], .tensor("a", .shape)),
      ([Tensor(name: "a", shape: [.max, 2], floats: [])], .tensor("a", .tooLarge)),
      ([Tensor(name: "a", type: .f4, shape: [1], bytes: [0])], .tensor("a", .partialByte)),
      (
        [Tensor(name: "a", shape: [], floats: [1]), Tensor(name: "a", shape: [], doubles: [1])],
        .repeated("a")
      ),
      ([Tensor(name: "__metadata__", shape: [], floats: [1])], .reservedName),
    ] as [([Tensor], SafetensorsError)])
  func `refuses to write`(_ tensors: [Tensor], _ error: SafetensorsError) {
    #expect(throws: error) { try SafetensorsFile.encode(tensors) }
  }

  @Test func `refuses to write a key of the metadata twice`() {
    #expect(throws: SafetensorsError.repeated("k")) {
      try SafetensorsFile.encode([], metadata: [("k", "1"), ("k", "2")])
    }
  }

  @Test func `refuses to write tensors that no memory could hold together`() {
    let half = (name: "a", type: TensorType.u8, shape: [Int.max / 16 + 1])
    var tensors: [(name: String, type: TensorType, shape: [Int])] = []
    for index in 0..<16 { tensors.append(("\(index)", half.type, half.shape)) }
    #expect(throws: SafetensorsError.tensor("15", .tooLarge)) {
      try SafetensorsHeader(placing: tensors)
    }
  }

  @Test func `tells apart a tensor that is absent and one of another type`() throws {
    let file = try SafetensorsFile(
      decoding: SafetensorsFile.encode([Tensor(name: "a", shape: [1], floats: [1])]))
    #expect(file.header.tensor(named: "b") == nil)
    #expect(throws: SafetensorsError.tensor("b", .absent)) { try file.bytes("b") }
    #expect(throws: SafetensorsError.tensor("b", .absent)) { try file.floats("b") }
    #expect(throws: SafetensorsError.tensor("a", .wrongType(.f32, expected: .f64))) {
      try file.doubles("a")
    }
  }
}
