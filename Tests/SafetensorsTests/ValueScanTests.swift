import Safetensors
import TestSupport
import Testing

@Suite struct ValueScanTests {
  /// The values of each type, with what they are.
  private struct Sample: CustomStringConvertible {
    let type: TensorType
    let bits: UInt64
    let isNonFinite: Bool
    let isZero: Bool

    init(_ type: TensorType, _ bits: UInt64, nonFinite: Bool = false, zero: Bool = false) {
      (self.type, self.bits, self.isNonFinite, self.isZero) = (type, bits, nonFinite, zero)
    }

    var description: String { "\(type) 0x\(String(bits, radix: 16))" }

    var bytes: [UInt8] {
      (0..<type.bitCount / 8).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
    }
  }

  private func scan(_ type: TensorType, _ bytes: [UInt8], pieceLength: Int = .max) -> ValueScan {
    var scan = ValueScan(of: type)
    var rest = bytes[...]
    while !rest.isEmpty {
      scan.feed(rest.prefix(pieceLength))
      rest = rest.dropFirst(pieceLength)
    }
    return scan
  }

  private static let samples = [
    Sample(.f16, 0x0000, zero: true), Sample(.f16, 0x8000, zero: true), Sample(.f16, 0x7BFF),
    Sample(.f16, 0x0001), Sample(.f16, 0x7C00, nonFinite: true),
    Sample(.f16, 0xFC00, nonFinite: true), Sample(.f16, 0x7C01, nonFinite: true),
    Sample(.bf16, 0x8000, zero: true), Sample(.bf16, 0x7F7F), Sample(.bf16, 0x7C00),
    Sample(.bf16, 0x7F80, nonFinite: true), Sample(.bf16, 0xFFC0, nonFinite: true),
    Sample(.f32, 0x8000_0000, zero: true), Sample(.f32, 0x0000_0001), Sample(.f32, 0x7F7F_FFFF),
    Sample(.f32, 0x7F80_0000, nonFinite: true), Sample(.f32, 0xFF80_0000, nonFinite: true),
    Sample(.f32, 0x7F80_0001, nonFinite: true), Sample(.f32, 0x00FF_FFFF),
    Sample(.f64, 1 << 63, zero: true), Sample(.f64, 0x7FEF_FFFF_FFFF_FFFF), Sample(.f64, 1),
    Sample(.f64, 0x7FF0_0000_0000_0000, nonFinite: true),
    Sample(.f64, 0xFFF8_0000_0000_0000, nonFinite: true),
    Sample(.f8e5m2, 0x80, zero: true), Sample(.f8e5m2, 0x7B),
    Sample(.f8e5m2, 0x7C, nonFinite: true),
    Sample(.f8e5m2, 0xFC, nonFinite: true), Sample(.f8e5m2, 0x7F, nonFinite: true),
    Sample(.f8e4m3, 0x80, zero: true), Sample(.f8e4m3, 0x78), Sample(.f8e4m3, 0x7E),
    Sample(.f8e4m3, 0xFE), Sample(.f8e4m3, 0x7F, nonFinite: true),
    Sample(.f8e4m3, 0xFF, nonFinite: true),
    Sample(.f8e8m0, 0x00), Sample(.f8e8m0, 0xFE), Sample(.f8e8m0, 0xFF, nonFinite: true),
    Sample(.f8e4m3fnuz, 0x00, zero: true), Sample(.f8e4m3fnuz, 0x7F),
    Sample(.f8e4m3fnuz, 0x80, nonFinite: true),
    Sample(.f8e5m2fnuz, 0x00, zero: true), Sample(.f8e5m2fnuz, 0xFF),
    Sample(.f8e5m2fnuz, 0x80, nonFinite: true),
    Sample(.c64, 0, zero: true), Sample(.c64, 0x8000_0000_8000_0000, zero: true),
    Sample(.c64, 0x3F80_0000_0000_0000), Sample(.c64, 0x7F80_0000_0000_0000, nonFinite: true),
    Sample(.c64, 0x0000_0000_7FC0_0000, nonFinite: true),
    Sample(.i32, 0x8000_0000), Sample(.i64, 0, zero: true), Sample(.u16, 0x7C00),
    Sample(.u8, 0xFF), Sample(.i8, 0x80), Sample(.bool, 0, zero: true), Sample(.bool, 1),
    Sample(.u64, .max), Sample(.i16, 0xFFFF), Sample(.u32, 0x7F80_0000),
  ]

  @Test func `knows one value of every kind`() {
    for sample in ValueScanTests.samples {
      let scan = scan(sample.type, sample.bytes)
      #expect(scan.hasNonFinite == sample.isNonFinite, "\(sample)")
      #expect(scan.isAllZero == sample.isZero, "\(sample)")
    }
  }

  @Test(arguments: [1, 2, 3, 5, 7, 8, 64, 1000])
  func `finds one value anywhere among many, in pieces of any length`(_ pieceLength: Int) {
    for sample in ValueScanTests.samples where !sample.isZero {
      let size = sample.bytes.count
      for position in [0, 1, 20, 40] {
        var bytes = [UInt8](repeating: 0, count: 41 * size)
        bytes.replaceSubrange(position * size..<(position + 1) * size, with: sample.bytes)
        let scan = scan(sample.type, bytes, pieceLength: pieceLength)
        #expect(scan.hasNonFinite == sample.isNonFinite, "\(sample) at \(position)")
        #expect(!scan.isAllZero, "\(sample) at \(position)")
      }
    }
  }

  @Test(arguments: TensorType.allCases)
  func `takes no values for zeros`(_ type: TensorType) {
    #expect(ValueScan(of: type).isAllZero)
    #expect(!ValueScan(of: type).hasNonFinite)
    #expect(
      scan(type, Array(repeating: 0, count: 48), pieceLength: 5).isAllZero == (type != .f8e8m0))
  }

  @Test func `does not look at a value of which only a part has come`() {
    #expect(!scan(.f32, [0, 0, 0, 0, 0, 0, 0x80]).hasNonFinite)
    #expect(scan(.f32, [0, 0, 0, 0, 1, 1, 1]).isAllZero)
  }

  @Test func `knows both 4-bit values of a byte, negative zero included`() {
    #expect(scan(.f4, [0x00, 0x88, 0x08]).isAllZero)
    #expect(!scan(.f4, [0x10]).isAllZero)
    #expect(!scan(.f4, [0x01]).isAllZero)
    #expect(!scan(.f4, [0xFF]).hasNonFinite)
    #expect(!scan(.f6e2m3, [0xFF, 0xFF, 0xFF]).hasNonFinite)
  }

  /// Against the processor's own floating point.
  @Test(arguments: 0..<5)
  func `agrees with Float and Double`(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<2000 {
      // Few mantissas, so that infinities come up too.
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: random.next()) & 0xFF80_0001)
      let floats = scan(.f32, Tensor(name: "", shape: [1], floats: [float]).bytes)
      #expect(floats.hasNonFinite == !float.isFinite)
      #expect(floats.isAllZero == float.isZero)
      let double = Double(bitPattern: random.next() & 0xFFF0_0000_0000_0001)
      let doubles = scan(
        .f64, Tensor(name: "", shape: [1], doubles: [double]).bytes, pieceLength: 3)
      #expect(doubles.hasNonFinite == !double.isFinite)
      #expect(doubles.isAllZero == double.isZero)
    }
  }

  /// Every value of 16 bits.
  @Test func `agrees with the exponents of F16 and BF16`() {
    for bits in UInt16.min...UInt16.max {
      let bytes = [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
      let half = scan(.f16, bytes).hasNonFinite
      let brain = scan(.bf16, bytes).hasNonFinite
      if half != (bits >> 10 & 0x1F == 0x1F) { Issue.record("F16 \(bits)") }
      if brain != !Float(bitPattern: UInt32(bits) << 16).isFinite { Issue.record("BF16 \(bits)") }
    }
  }
}
