import Testing

@testable import Models

@Suite struct EventStreamTests {
  private func events(_ text: String, piece: Int) -> [String] {
    var stream = EventStream()
    let bytes = Array(text.utf8)
    var events: [[UInt8]] = []
    for start in stride(from: 0, to: bytes.count, by: piece) {
      events += stream.take(bytes[start..<min(start + piece, bytes.count)])
    }
    events += stream.finish()
    return events.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `splits events however the bytes arrive`(piece: Int) {
    let text =
      ": keepalive 0/1\n\ndata: {\"a\":1}\n\nevent: x\nid: 3\ndata:two\ndata: three\n\ndata: é\n\n"
    #expect(events(text, piece: piece) == ["{\"a\":1}", "two\nthree", "é"])
  }

  @Test(arguments: [1, 4, 1000])
  func `takes all three line endings`(piece: Int) {
    #expect(events("data: a\r\n\r\ndata: b\r\rdata: c\n\n", piece: piece) == ["a", "b", "c"])
  }

  @Test func `counts a last event without its empty line`() {
    #expect(events("data: a\n\ndata: b", piece: 5) == ["a", "b"])
    #expect(events("data: a\n\ndata: b\n", piece: 5) == ["a", "b"])
  }

  @Test func `finds nothing in comments`() {
    #expect(events(": a\n\n\n: b\n\n", piece: 3).isEmpty)
  }
}
