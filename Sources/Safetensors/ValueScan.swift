/// Looks through the values of a tensor for what makes a model useless: NaN and infinities, and
/// nothing but zeros.
///
/// The bytes may come in pieces of any length, cut inside a value too. A value of which only a part
/// has come is not looked at.
public struct ValueScan: Sendable {
  /// True when there was a NaN or an infinity.
  public private(set) var hasNonFinite = false
  /// True when every value was zero, negative zero included, or there was none.
  ///
  /// How the 6-bit types lie in their bytes is not laid down, so there negative zeros are no zeros.
  public private(set) var isAllZero = true

  private let pattern: ValuePattern
  /// The beginning of a value that is split over two pieces.
  private var split: UInt64 = 0
  private var splitByteCount = 0

  /// Starts with no value of this type.
  public init(of type: TensorType) { pattern = ValuePattern(type) }

  /// Looks at the next bytes of the tensor.
  public mutating func feed(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while splitByteCount > 0, let byte = rest.popFirst() { append(byte) }
    let remainder = rest.count % pattern.byteCount
    look(at: rest.dropLast(remainder))
    for byte in rest.suffix(remainder) { append(byte) }
  }

  /// Adds a byte to the split value, and looks at the value when it is whole.
  private mutating func append(_ byte: UInt8) {
    split |= UInt64(byte) << (8 * splitByteCount)
    splitByteCount += 1
    guard splitByteCount == pattern.byteCount else { return }
    note(nonZeroBits: split & pattern.magnitude, isNonFinite: pattern.isNonFinite(split))
    (split, splitByteCount) = (0, 0)
  }

  private mutating func look(at bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    bytes.withUnsafeBytes { buffer in
      switch pattern.byteCount {
      case 1: look(at: buffer, as: UInt8.self)
      case 2: look(at: buffer, as: UInt16.self)
      case 4: look(at: buffer, as: UInt32.self)
      default: look(at: buffer, as: UInt64.self)
      }
    }
  }

  /// Looks at whole values, without a branch in the loop, so that it becomes vector instructions.
  private mutating func look<Word: FixedWidthInteger & UnsignedInteger>(
    at buffer: UnsafeRawBufferPointer, as word: Word.Type
  ) {
    let mask = Word(truncatingIfNeeded: pattern.nonFiniteMask)
    let bits = Word(truncatingIfNeeded: pattern.nonFiniteBits)
    var all: Word = 0
    var found: Word = 0
    for index in 0..<buffer.count / MemoryLayout<Word>.size {
      let offset = index &* MemoryLayout<Word>.size
      let value = Word(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: word))
      all |= value
      found |= value & mask == bits ? 1 : 0
    }
    note(nonZeroBits: UInt64(all) & pattern.magnitude, isNonFinite: found != 0)
  }

  private mutating func note(nonZeroBits: UInt64, isNonFinite: Bool) {
    if nonZeroBits != 0 || !pattern.hasZero { isAllZero = false }
    if isNonFinite { hasNonFinite = true }
  }
}
