/// The type of a tensor's elements: a `dtype` of the format.
///
/// These are the types of the reference implementation 0.8.0, in its order, which is the order of
/// alignment: in a file that it writes, the type that comes last here comes first. A type that is
/// not listed is refused, because nobody could say how many bytes its tensors have.
public enum TensorType: String, Sendable, CaseIterable {
  case bool = "BOOL"
  /// Two elements in a byte (OCP Microscaling, E2M1).
  case f4 = "F4"
  /// Four elements in three bytes (OCP Microscaling).
  case f6e2m3 = "F6_E2M3"
  /// Four elements in three bytes (OCP Microscaling).
  case f6e3m2 = "F6_E3M2"
  case u8 = "U8"
  case i8 = "I8"
  /// With infinities and NaN, as in IEEE 754.
  case f8e5m2 = "F8_E5M2"
  /// Without infinities (`e4m3fn`): NaN is 0x7F and 0xFF.
  case f8e4m3 = "F8_E4M3"
  /// An exponent alone, without sign and zero: NaN is 0xFF.
  case f8e8m0 = "F8_E8M0"
  /// Without infinities and negative zero: NaN is 0x80.
  case f8e4m3fnuz = "F8_E4M3FNUZ"
  /// Without infinities and negative zero: NaN is 0x80.
  case f8e5m2fnuz = "F8_E5M2FNUZ"
  case i16 = "I16"
  case u16 = "U16"
  case f16 = "F16"
  /// The upper half of an F32.
  case bf16 = "BF16"
  case i32 = "I32"
  case u32 = "U32"
  case f32 = "F32"
  /// Two F32: the real and the imaginary part.
  case c64 = "C64"
  case f64 = "F64"
  case i64 = "I64"
  case u64 = "U64"

  /// How many bits an element has.
  public var bitCount: Int {
    switch self {
    case .f4: 4
    case .f6e2m3, .f6e3m2: 6
    case .bool, .u8, .i8, .f8e5m2, .f8e4m3, .f8e8m0, .f8e4m3fnuz, .f8e5m2fnuz: 8
    case .i16, .u16, .f16, .bf16: 16
    case .i32, .u32, .f32: 32
    case .c64, .f64, .i64, .u64: 64
    }
  }

  /// The place in the order of alignment.
  var rank: Int { TensorType.allCases.firstIndex(of: self) ?? 0 }
}

extension TensorType: CustomStringConvertible {
  /// The name in a file, such as `F32`.
  public var description: String { rawValue }
}
