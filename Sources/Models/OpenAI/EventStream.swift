/// Splits a stream of server-sent events (WHATWG HTML, section 9.2) into the data of each.
///
/// Comments (`: keepalive`) and fields other than `data` are passed over.
struct EventStream {
  private var line: [UInt8] = []
  private var data: [UInt8]?
  private var endedWithReturn = false
  /// True once a comment came: the server was there, and at work.
  private(set) var hasComment = false

  /// Takes the next bytes and returns the data of the events that they complete.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [[UInt8]] {
    var events: [[UInt8]] = []
    for byte in bytes {
      defer { endedWithReturn = byte == UInt8(ascii: "\r") }
      switch byte {
      case UInt8(ascii: "\n") where endedWithReturn: break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): endLine(&events)
      default: line.append(byte)
      }
    }
    return events
  }

  /// Ends the stream; an event without its empty line counts, for servers that omit the last one.
  mutating func finish() -> [[UInt8]] {
    var events: [[UInt8]] = []
    if !line.isEmpty { endLine(&events) }
    endLine(&events)
    return events
  }

  private mutating func endLine(_ events: inout [[UInt8]]) {
    defer { line.removeAll(keepingCapacity: true) }
    guard !line.isEmpty else {
      if let data { events.append(data) }
      data = nil
      return
    }
    if line.first == UInt8(ascii: ":") { hasComment = true }
    guard line.starts(with: "data:".utf8) else { return }
    var value = line.dropFirst(5)
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    if let earlier = data {
      data = earlier + [UInt8(ascii: "\n")] + value
    } else {
      data = Array(value)
    }
  }
}
