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

  /// Takes the twenty bytes from a place on, or nil where there are not so many.
  init?(at place: Int, in bytes: Span<UInt8>) {
    guard place >= 0, place <= bytes.count - ObjectID.byteCount else { return nil }
    (self.first, self.second, self.third) = unsafe bytes.withUnsafeBytes {
      unsafe ObjectID.words(UnsafeRawBufferPointer(rebasing: $0[place...]))
    }
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
    var hex = hex
    let read = hex.withUTF8 { unsafe ObjectID(digits: UnsafeRawBufferPointer($0)) }
    guard let read else { return nil }
    self = read
  }

  /// Reads forty lower-case hex digits, or nil where the text is something else.
  public init?(hexDigits text: ArraySlice<UInt8>) {
    let read = unsafe text.withUnsafeBytes { unsafe ObjectID(digits: $0) }
    guard let read else { return nil }
    self = read
  }

  private init?(digits: UnsafeRawBufferPointer) {
    guard digits.count == 2 * ObjectID.byteCount, let a = unsafe Hex.word(digits, at: 0),
      let b = unsafe Hex.word(digits, at: 8), let c = unsafe Hex.word(digits, at: 16),
      let d = unsafe Hex.word(digits, at: 24), let e = unsafe Hex.word(digits, at: 32)
    else { return nil }
    self.first = UInt64(a) << 32 | UInt64(b)
    self.second = UInt64(c) << 32 | UInt64(d)
    self.third = e
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
  package var firstTwoBytes: Int { Int(first >> 48) }

  /// The four bytes behind the first two.
  var fourBytesBehindTwo: UInt32 { UInt32(truncatingIfNeeded: first >> 16) }

  /// The share of a number that the bytes behind the first one are of all that they can be.
  func share(of number: UInt64) -> UInt64 { (first << 8).multipliedFullWidth(by: number).high }

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
