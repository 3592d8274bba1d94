extension Timestamp {
  /// Reads ISO 8601 as exports and records write it, or nil for anything else.
  ///
  /// `2024-03-01T12:00:00Z`, with or without a fraction, which is cut off; also
  /// `2013-04-01 03:51:36 +0000`.
  public init?(iso8601 text: String) {
    var rest = Array(text.utf8)[...]
    guard let year = rest.takeNumber(digits: 4), rest.take("-"),
      let month = rest.takeNumber(digits: 2), rest.take("-"),
      let day = rest.takeNumber(digits: 2), rest.take("T") || rest.take(" "),
      let time = rest.takeTime()
    else { return nil }
    if rest.take(".") { rest = rest.drop { (0x30...0x39).contains($0) } }
    _ = rest.take(" ")
    guard let offset = rest.take("Z") ? 0 : rest.takeOffset(), rest.isEmpty else { return nil }
    self.init(
      CivilDate(year: year, month: month, day: day), hour: time.hour, minute: time.minute,
      second: time.second, offsetMinutes: offset)
  }

  /// Reads the form of a tweet's `created_at`, or nil for anything else.
  ///
  /// `Wed Oct 10 20:19:24 +0000 2018`; also what ``init(iso8601:)`` reads.
  public init?(createdAt text: String) {
    var text = text
    guard let moment = text.withUTF8({ Timestamp(createdAt: $0) }) else { return nil }
    self = moment
  }

  /// Reads the same from UTF-8.
  init?(createdAt bytes: UnsafeBufferPointer<UInt8>) {
    if let usual = Timestamp(usual: bytes) {
      self = usual
    } else {
      self.init(unusual: String(decoding: bytes, as: UTF8.self))
    }
  }

  private init?(unusual text: String) {
    let parts = Array(text.utf8).split(separator: UInt8(ascii: " "))
    guard parts.count == 6 else {
      self.init(iso8601: text)
      return
    }
    var (day, time, offset, year) = (parts[2], parts[3], parts[4], parts[5])
    guard let month = Timestamp.months.firstIndex(where: { $0.elementsEqual(parts[1]) }),
      let day = day.takeNumber(digits: day.count), let year = year.takeNumber(digits: 4),
      let clock = time.takeTime(), time.isEmpty,
      let minutes = offset.takeOffset(), offset.isEmpty
    else { return nil }
    self.init(
      CivilDate(year: year, month: month + 1, day: day), hour: clock.hour, minute: clock.minute,
      second: clock.second, offsetMinutes: minutes)
  }

  /// Reads the form in which all but a few are written, `Wed Oct 10 20:19:24 +0000 2018`, byte by byte.
  private init?(usual bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 30, bytes[19] == 0x20, bytes[20..<25].elementsEqual("+0000".utf8),
      bytes[3] == 0x20, bytes[7] == 0x20, bytes[10] == 0x20, bytes[25] == 0x20,
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let month = Timestamp.months.firstIndex(where: { $0.elementsEqual(bytes[4..<7]) })
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let day = number(8..<10), let hour = number(11..<13), let minute = number(14..<16),
      let second = number(17..<19), let year = number(26..<30)
    else { return nil }
    self.init(
      CivilDate(year: year, month: month + 1, day: day), hour: hour, minute: minute,
      second: second)
  }

  private static let months: [[UInt8]] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let first, UInt32(first) == character.value else { return false }
    self = dropFirst()
    return true
  }

  fileprivate mutating func takeNumber(digits: Int) -> Int? {
    let head = prefix(digits)
    guard digits <= 4, head.count == digits, head.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    self = dropFirst(digits)
    return head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  fileprivate mutating func takeTime() -> (hour: Int, minute: Int, second: Int)? {
    guard let hour = takeNumber(digits: 2), take(":"), let minute = takeNumber(digits: 2),
      take(":"), let second = takeNumber(digits: 2)
    else { return nil }
    return (hour, minute, second)
  }

  /// Takes an offset from UTC such as `+0130`, in minutes.
  fileprivate mutating func takeOffset() -> Int? {
    let isNegative = take("-")
    guard isNegative || take("+"), let hours = takeNumber(digits: 2) else { return nil }
    _ = take(":")
    guard let minutes = takeNumber(digits: 2) else { return nil }
    return (isNegative ? -1 : 1) * (hours * 60 + minutes)
  }
}
