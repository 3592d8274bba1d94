/// The name of a record: its kind and the number that Twitter gave it.
///
/// Numbers are compared as numbers, so that ids of different lengths sort by time.
public struct RecordID: Hashable, Sendable {
  /// What the record is.
  public let kind: RecordKind
  /// The number; Twitter's ids are 64 bits wide.
  public let number: UInt64

  /// Makes an id.
  public init(kind: RecordKind, number: UInt64) {
    self.kind = kind
    self.number = number
  }

  /// Reads an id from decimal digits, or nil where `id` is anything else.
  public init?(kind: RecordKind, id: String) {
    guard let number = RecordID.number(id.utf8) else { return nil }
    self.init(kind: kind, number: number)
  }

  /// The number as decimal digits.
  public var id: String { String(number) }

  /// Reads one to twenty digits without a leading zero, or nil for anything else.
  static func number(_ digits: some Collection<UInt8>) -> UInt64? {
    guard let first = digits.first, digits.count <= 20, first != UInt8(ascii: "0") else {
      return nil
    }
    var value: UInt64 = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }
}

extension RecordID: Comparable {
  /// True when `left` has the smaller number or, with the same number, the kind that comes first.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    (left.number, left.kind) < (right.number, right.kind)
  }
}

extension RecordID: CustomStringConvertible {
  /// The kind and the number, such as `tweet:123`.
  public var description: String { "\(kind.rawValue):\(number)" }

  /// Reads what ``description`` writes, or nil where `text` is anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = RecordKind(rawValue: String(parts[0])) else { return nil }
    self.init(kind: kind, id: String(parts[1]))
  }
}
