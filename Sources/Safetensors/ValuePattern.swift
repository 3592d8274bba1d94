/// How a type writes zero, NaN and the infinities.
struct ValuePattern: Sendable {
  /// How many bytes are looked at together.
  let byteCount: Int
  /// The bits that are 0 in every zero: all but the sign.
  let magnitude: UInt64
  /// False for a type that cannot write zero.
  let hasZero: Bool
  /// The bits that tell whether a value is NaN or an infinity.
  let nonFiniteMask: UInt64
  /// What these bits are when it is.
  let nonFiniteBits: UInt64

  /// Looks a type up.
  init(_ type: TensorType) {
    switch type {
    // Types without NaN and infinities. A zero is a zero byte, however wide the type is.
    case .bool, .u8, .i8, .i16, .u16, .i32, .u32, .i64, .u64, .f6e2m3, .f6e3m2:
      self.init(byteCount: 1, magnitude: 0xFF)
    case .f4: self.init(byteCount: 1, magnitude: 0x77)
    // An exponent of ones is NaN or an infinity.
    case .f8e5m2: self.init(byteCount: 1, magnitude: 0x7F, exponent: 0x7C)
    case .f16: self.init(byteCount: 2, magnitude: 0x7FFF, exponent: 0x7C00)
    case .bf16: self.init(byteCount: 2, magnitude: 0x7FFF, exponent: 0x7F80)
    case .f32, .c64: self.init(byteCount: 4, magnitude: 0x7FFF_FFFF, exponent: 0x7F80_0000)
    case .f64:
      self.init(byteCount: 8, magnitude: .max >> 1, exponent: 0x7FF0_0000_0000_0000)
    // One value, whatever its sign, is NaN.
    case .f8e4m3: self.init(byteCount: 1, magnitude: 0x7F, exponent: 0x7F)
    case .f8e8m0: self.init(byteCount: 1, magnitude: 0xFF, exponent: 0xFF, hasZero: false)
    // What would be negative zero is NaN.
    case .f8e4m3fnuz, .f8e5m2fnuz:
      self.init(byteCount: 1, magnitude: 0xFF, mask: 0xFF, bits: 0x80)
    }
  }

  /// True when `value` is NaN or an infinity.
  func isNonFinite(_ value: UInt64) -> Bool { value & nonFiniteMask == nonFiniteBits }

  /// A type in which these bits, all set, mean NaN or an infinity.
  private init(byteCount: Int, magnitude: UInt64, exponent: UInt64, hasZero: Bool = true) {
    self.init(
      byteCount: byteCount, magnitude: magnitude, mask: exponent, bits: exponent, hasZero: hasZero)
  }

  /// Without a mask no value ever has the bits.
  private init(
    byteCount: Int, magnitude: UInt64, mask: UInt64 = 0, bits: UInt64 = 1, hasZero: Bool = true
  ) {
    self.byteCount = byteCount
    self.magnitude = magnitude
    self.hasZero = hasZero
    self.nonFiniteMask = mask
    self.nonFiniteBits = bits
  }
}
