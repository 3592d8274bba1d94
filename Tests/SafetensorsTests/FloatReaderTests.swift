import Safetensors
import TestSupport
import Testing

@Suite struct FloatReaderTests {
  private func read(_ bytes: [UInt8], _ type: TensorType, cut: Int = .max) throws -> [Float] {
    var reader = try #require(FloatReader(of: type))
    var values: [Float] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      reader.read(rest.prefix(cut), into: &values)
      rest = rest.dropFirst(cut)
    }
    return values
  }

  private func bytes(_ values: [UInt16]) -> [UInt8] {
    values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  @Test func `reads halves as IEEE 754 says`() throws {
    // Known values: 1, -2, the largest, the smallest normal one, the smallest of all, the zeros, the infinities.
    let known: [(UInt16, Float)] = [
      (0x3C00, 1), (0xC000, -2), (0x7BFF, 65504), (0x0400, 6.103515625e-05),
      (0x0001, 5.960464477539063e-08), (0x03FF, 6.097555160522461e-05), (0x0000, 0),
      (0x7C00, .infinity), (0xFC00, -.infinity), (0x3555, 0.333251953125),
    ]
    #expect(try read(bytes(known.map(\.0)), .f16) == known.map(\.1))
    let rest = try read(bytes([0x8000, 0x7E00]), .f16)
    #expect(rest[0].sign == .minus && rest[0] == 0 && rest[1].isNaN)
  }

  #if !(os(macOS) && arch(x86_64))
  @Test func `reads every half as the processor does`() throws {
    let all = (UInt16.min...UInt16.max).map { $0 }
    let values = try read(bytes(all), .f16)
    let unlike = zip(all, values).filter { bits, value in
      let expected = Float(Float16(bitPattern: bits))
      return expected.isNaN ? !value.isNaN : value.bitPattern != expected.bitPattern
    }
    #expect(values.count == all.count && unlike.isEmpty)
  }
  #endif

  @Test func `reads the upper half of a single, and a single, as they are`() throws {
    #expect(try read([0x80, 0x3F, 0x49, 0xC0], .bf16) == [1, -3.140625])
    #expect(try read([0, 0, 0x80, 0x3F, 0xDB, 0x0F, 0x49, 0x40], .f32) == [1, 3.1415927])
  }

  @Test(arguments: [TensorType.f16, .bf16, .f32], [1, 2, 3, 5, 7])
  func `reads the same wherever the bytes are cut`(_ type: TensorType, _ cut: Int) throws {
    var random = SplitMix64(seed: 3)
    let bytes = random.bytes(64)
    let whole = try read(bytes, type)
    #expect(whole.count == 64 * 8 / type.bitCount)
    #expect(try read(bytes, type, cut: cut).map(\.bitPattern) == whole.map(\.bitPattern))
  }

  @Test func `does not read other types`() {
    for type in TensorType.allCases {
      #expect((FloatReader(of: type) != nil) == [.f16, .bf16, .f32].contains(type))
    }
  }
}
