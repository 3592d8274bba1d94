/// A moment in UTC, to the second.
public struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let secondsSince1970: Int64

  /// The moments that can be written with a year of four digits.
  static let bounds: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

  /// Makes a moment; nil outside the years 0 to 9999.
  public init?(secondsSince1970: Int64) {
    guard Timestamp.bounds.contains(secondsSince1970) else { return nil }
    self.secondsSince1970 = secondsSince1970
  }

  /// Makes a moment from a date and a time, or nil where there is no such moment.
  init?(_ date: CivilDate, hour: Int, minute: Int, second: Int, offsetMinutes: Int = 0) {
    // A second of 60 is a leap second, which the count of seconds folds into the next minute.
    guard date.isValid, (0...23).contains(hour), (0...59).contains(minute),
      (0...60).contains(second)
    else { return nil }
    let minutes = date.daysSince1970 * 1_440 + hour * 60 + minute - offsetMinutes
    self.init(secondsSince1970: Int64(minutes * 60 + second))
  }

  /// Makes a moment from the time in an id, or nil for ids that bear none.
  ///
  /// Ids up to 29,700,859,247 were given out in sequence. Later ones ("snowflakes") hold the
  /// milliseconds since 2010-11-04T01:42:54.657Z in their upper 42 bits.
  public init?(snowflake id: UInt64) {
    guard id > 29_700_859_247 else { return nil }
    self.init(secondsSince1970: (Int64(id >> 22) + 1_288_834_974_657) / 1_000)
  }

  /// When Twitter's ids began to bear a time; whatever has another id is older.
  static let firstInID = Timestamp(snowflake: 29_700_859_248)

  private var date: CivilDate { CivilDate(daysSince1970: Int(day)) }

  /// Days since 1970-01-01.
  public var day: Int64 { (secondsSince1970 - secondOfDay) / 86_400 }

  private var secondOfDay: Int64 { ((secondsSince1970 % 86_400) + 86_400) % 86_400 }

  /// The year and month, such as `2024-03`.
  public var month: String { withText { String(decoding: $0[..<7], as: UTF8.self) } }

  /// Appends ``description`` to bytes.
  func append(to bytes: inout [UInt8]) { withText { bytes.append(contentsOf: $0) } }
}

extension Timestamp: Comparable {
  /// True when `left` is earlier.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Timestamp: CustomStringConvertible {
  /// The moment in ISO 8601, such as `2024-03-01T12:00:00Z`.
  public var description: String { withText { String(decoding: $0, as: UTF8.self) } }

  /// Calls `body` with the 20 characters of ``description``.
  private func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let (date, second) = (date, Int(secondOfDay))
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
      var count = 0
      func put(_ value: Int, _ end: Unicode.Scalar?) {
        buffer[count] = UInt8(0x30 + value / 10 % 10)
        buffer[count + 1] = UInt8(0x30 + value % 10)
        if let end { buffer[count + 2] = UInt8(ascii: end) }
        count += end == nil ? 2 : 3
      }
      put(date.year / 100, nil)
      put(date.year % 100, "-")
      put(date.month, "-")
      put(date.day, "T")
      put(second / 3_600, ":")
      put(second / 60 % 60, ":")
      put(second % 60, "Z")
      return body(UnsafeBufferPointer(buffer))
    }
  }
}
