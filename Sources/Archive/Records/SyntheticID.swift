/// The name of a record to which the export gives none: made of its time, like Twitter's own ids.
///
/// Chats and what happens in conversations have a time in milliseconds and no id. The upper bits are the time as in a
/// snowflake; the lower 22 begin with the conversation's digest. Of several records with one beginning, the next free
/// number is taken, in the order of the file.
struct SyntheticID {
  /// A time in milliseconds.
  struct Moment {
    /// The same to the second.
    let second: Timestamp
    fileprivate let milliseconds: Int64

    /// Reads ISO 8601 with or without a fraction.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard let second = Timestamp(createdAt: bytes) else { return nil }
      self.second = second
      var thousandths: Int64 = 0
      if let point = bytes.firstIndex(of: UInt8(ascii: ".")) {
        let digits = bytes[(point + 1)...].prefix { (0x30...0x39).contains($0) }.prefix(3)
        for digit in digits { thousandths = thousandths * 10 + Int64(digit - 0x30) }
        for _ in digits.count..<3 { thousandths *= 10 }
      }
      milliseconds = second.secondsSince1970 * 1_000 + thousandths
    }
  }

  /// When Twitter's ids began to bear a time.
  private static let epoch: Int64 = 1_288_834_974_657

  /// The first number that the record may have.
  let start: RecordID

  /// Finds the beginning for a record of a conversation.
  init(kind: RecordKind, at moment: Moment?, of conversation: String) {
    let time = min(max(0, (moment?.milliseconds ?? 0) - SyntheticID.epoch), 1 << 41 - 1)
    // FNV-1a, 32 bits (Fowler, Noll, Vo), whose upper bits leave room for 64 records.
    let digest = conversation.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let low = UInt64(digest >> 16) << 6
    start = RecordID(kind: kind, number: max(1, UInt64(time) << 22 | low))
  }
}

/// Numbers for the records of an export to which it gives none.
struct SyntheticNumbers {
  /// A record by where its number is looked for and what is in it.
  private struct Content: Hashable {
    let start: RecordID
    let message: Message?
    let text: String
    let links: [String]
    let media: [Media]
  }

  private var names: [Content: RecordID] = [:]
  /// For each number that is taken one after it, from which on a free one is found.
  private var later: [RecordID: UInt64] = [:]

  /// The record's own name: the next free one from its beginning on, or that of the same record once more.
  mutating func name(of record: Record) -> RecordID {
    let content = Content(
      start: record.id, message: record.message, text: record.text, links: record.links,
      media: record.media)
    if let known = names[content] { return known }
    let name = free(from: record.id)
    names[content] = name
    later[name] = name.number &+ 1
    return name
  }

  /// The first free number, however many stand together: whoever passes them leaves a shorter way.
  private mutating func free(from start: RecordID) -> RecordID {
    var end = start
    while let next = later[end] { end = RecordID(kind: end.kind, number: next) }
    var passed = start
    while let next = later[passed] {
      later[passed] = end.number
      passed = RecordID(kind: passed.kind, number: next)
    }
    return end
  }
}
