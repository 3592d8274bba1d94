/// Reads the elements of a tensor of type F32, F16 or BF16 in single precision, which holds each of
/// them exactly.
///
/// The bytes may come in pieces of any length, cut inside an element too.
public struct FloatReader: Sendable {
  private let type: TensorType
  private let byteCount: Int
  /// The beginning of an element that is split over two pieces.
  private var split: UInt32 = 0
  private var splitByteCount = 0

  /// Starts with no element; nil for a type of other elements.
  public init?(of type: TensorType) {
    guard FloatReader.reads(type) else { return nil }
    self.type = type
    self.byteCount = type.bitCount / 8
  }

  /// True for the types that are read.
  public static func reads(_ type: TensorType) -> Bool {
    type == .f32 || type == .f16 || type == .bf16
  }

  /// Adds the elements that end in these bytes to `values`.
  public mutating func read(_ bytes: ArraySlice<UInt8>, into values: inout [Float]) {
    var rest = bytes
    while splitByteCount > 0, let byte = rest.popFirst() { append(byte, to: &values) }
    let remainder = rest.count % byteCount
    let whole = rest.dropLast(remainder)
    whole.withUnsafeBytes { buffer in
      for offset in stride(from: 0, to: buffer.count, by: byteCount) {
        let bits =
          byteCount == 4
          ? UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
          : UInt32(
            UInt16(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
        values.append(FloatReader.value(bits, type))
      }
    }
    for byte in rest.suffix(remainder) { append(byte, to: &values) }
  }

  private mutating func append(_ byte: UInt8, to values: inout [Float]) {
    split |= UInt32(byte) << (8 * splitByteCount)
    splitByteCount += 1
    guard splitByteCount == byteCount else { return }
    values.append(FloatReader.value(split, type))
    (split, splitByteCount) = (0, 0)
  }

  private static func value(_ bits: UInt32, _ type: TensorType) -> Float {
    switch type {
    case .f16: half(bits)
    case .bf16: Float(bitPattern: bits << 16)
    default: Float(bitPattern: bits)
    }
  }

  /// A value of IEEE 754 binary16; `Float16` is not there on every machine.
  private static func half(_ bits: UInt32) -> Float {
    let sign = (bits & 0x8000) << 16
    let exponent = (bits >> 10) & 0x1F
    let fraction = bits & 0x3FF
    switch exponent {
    case 0:
      // Below the normal ones: the fraction in units of 2^-24.
      let magnitude = Float(fraction) * Float(bitPattern: 0x3380_0000)
      return sign == 0 ? magnitude : -magnitude
    case 0x1F: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}
