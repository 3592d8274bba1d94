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
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 0..<8: words.0 = words.0 << 8 | UInt64(byte)
      case 8..<16: words.1 = words.1 << 8 | UInt64(byte)
      default: words.2 = words.2 << 8 | UInt64(byte)
      }
    }
    self.first = words.0
    self.second = words.1
    self.third = UInt32(truncatingIfNeeded: words.2)
  }

  /// Reads forty lower-case hex digits, or nil where the text is something else.
  public init?(hex: String) {
    guard hex.utf8.count == 2 * ObjectID.byteCount, let bytes = Hex.bytes(hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// How many bytes an id has.
  public static let byteCount = 20

  /// The twenty bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(ObjectID.byteCount)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: first >> shift))
    }
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: second >> shift))
    }
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: third >> shift))
    }
    return bytes
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
