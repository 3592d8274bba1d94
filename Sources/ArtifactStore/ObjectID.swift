/// The name of a git object: the SHA-1 of its header and content.
///
/// Twenty bytes kept as three integers, so that an id is a trivial value.
public struct ObjectID: Sendable, Hashable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt32

  /// Takes twenty bytes, or nil where there are not twenty.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == ObjectID.byteCount else { return nil }
    self.init(oidBytes: bytes)
  }

  /// Takes the twenty bytes of a C id.
  init(oidBytes bytes: some Collection<UInt8>) {
    let words =
      bytes.withContiguousStorageIfAvailable { buffer in
        unsafe buffer.count == ObjectID.byteCount
          ? ObjectID.words(UnsafeRawBufferPointer(buffer)) : (0, 0, 0)
      } ?? ObjectID.words(Array(bytes))
    (self.first, self.second, self.third) = words
  }

  private static func words(_ bytes: [UInt8]) -> (UInt64, UInt64, UInt32) {
    guard bytes.count == byteCount else { return (0, 0, 0) }
    return unsafe bytes.withUnsafeBytes { unsafe words($0) }
  }

  private static func words(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64, UInt32) {
    unsafe (
      UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
      UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    )
  }

  /// Reads forty lower-case hex digits, or nil where the text is something else.
  public init?(hex: String) {
    // Side by side the digits are read much faster.
    let read = unsafe hex.utf8.withContiguousStorageIfAvailable {
      unsafe ObjectID(hexDigits: $0)
    }
    guard let id = read ?? ObjectID(hexDigits: hex.utf8) else { return nil }
    self = id
  }

  /// Reads forty lower-case hex digits, or nil where the text is something else.
  init?(hexDigits text: some Collection<UInt8>) {
    guard text.count == 2 * ObjectID.byteCount else { return nil }
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    for (index, character) in text.enumerated() {
      guard let digit = Hex.value(character) else { return nil }
      if index < 16 {
        words.0 = words.0 << 4 | UInt64(digit)
      } else if index < 32 {
        words.1 = words.1 << 4 | UInt64(digit)
      } else {
        words.2 = words.2 << 4 | UInt64(digit)
      }
    }
    self.first = words.0
    self.second = words.1
    self.third = UInt32(truncatingIfNeeded: words.2)
  }

  /// How many bytes an id has.
  public static let byteCount = 20

  /// The twenty bytes.
  public var bytes: [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: ObjectID.byteCount) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      unsafe raw.storeBytes(of: first.bigEndian, as: UInt64.self)
      unsafe raw.storeBytes(of: second.bigEndian, toByteOffset: 8, as: UInt64.self)
      unsafe raw.storeBytes(of: third.bigEndian, toByteOffset: 16, as: UInt32.self)
      count = ObjectID.byteCount
    }
  }

  /// The first byte, by which git's tables and folders are cut into 256.
  var firstByte: UInt8 { UInt8(truncatingIfNeeded: first >> 56) }

  /// The number that the first two bytes are.
  var firstTwoBytes: Int { Int(first >> 48) }

  /// The id as forty lower-case hex digits.
  public var hex: String { Hex.text(bytes) }

  /// Hashes the first word alone: an id is a hash already.
  public func hash(into hasher: inout Hasher) { hasher.combine(first) }
}

extension ObjectID: CustomStringConvertible {
  /// The id as forty lower-case hex digits.
  public var description: String { hex }
}

extension ObjectID: Comparable {
  /// The order of the bytes.
  public static func < (left: ObjectID, right: ObjectID) -> Bool {
    (left.first, left.second, left.third) < (right.first, right.second, right.third)
  }
}
