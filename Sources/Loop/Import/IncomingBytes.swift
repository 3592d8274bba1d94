internal import Archive

/// Records as they wait for their month, one after the other: where each stands in the export, what is known of it, and
/// what the archive keeps of it.
///
/// Words of this machine, which nothing outlives that reads them: the byte's place (8 bytes), file and entry (4 each) and
/// number (8) of its place, its id (8), its counts (4 each, below 0 where there are none), how many tweets it answers or is
/// an edit of (4), how long its line is (4); those tweets (8 each), the line.
struct IncomingBytes {
  /// What stands before the tweets and the line.
  struct Head {
    let id: UInt64
    let number: Int
    let metrics: Metrics?
    /// Where its line is.
    let line: Range<Int>
  }

  private static let placeSize = 24
  private static let headSize = placeSize + 24

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Appends what comes first of a record.
  static func append(_ place: RecordPlace, to bytes: inout [UInt8]) {
    append(UInt64(place.offset), to: &bytes)
    append(UInt32(place.file), to: &bytes)
    append(UInt32(clamping: place.entry), to: &bytes)
    append(UInt64(place.number), to: &bytes)
  }

  /// Appends what comes after its place.
  static func append(_ record: borrowing Record, to bytes: inout [UInt8]) {
    let (metrics, joins) = (record.metrics, record.joins)
    append(record.id.number, to: &bytes)
    append(metrics.map { Int32(clamping: max(0, $0.favorites)) } ?? -1, to: &bytes)
    append(metrics.map { Int32(clamping: max(0, $0.retweets)) } ?? -1, to: &bytes)
    append(UInt32(joins.count), to: &bytes)
    let countPlace = bytes.count
    append(UInt32(0), to: &bytes)
    for tweet in joins { append(tweet, to: &bytes) }
    let start = bytes.count
    record.appendLine(to: &bytes)
    let count = UInt32(clamping: bytes.count - start)
    bytes.withUnsafeMutableBytes {
      $0.storeBytes(of: count, toByteOffset: countPlace, as: UInt32.self)
    }
  }

  private static func append(
    _ word: some FixedWidthInteger & BitwiseCopyable, to bytes: inout [UInt8]
  ) {
    withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
  }

  /// The record that begins at a place; nil at the end.
  func record(at start: Int) -> Head? {
    guard bytes.count - start >= IncomingBytes.headSize else { return nil }
    let favorites = word(Int32.self, at: start + 32)
    let metrics =
      favorites < 0
      ? nil : Metrics(favorites: Int(favorites), retweets: Int(word(Int32.self, at: start + 36)))
    let lineStart = start + IncomingBytes.headSize + joinCount(at: start) * 8
    return Head(
      id: word(UInt64.self, at: start + IncomingBytes.placeSize),
      number: Int(word(UInt64.self, at: start + 16)), metrics: metrics,
      line: lineStart..<(lineStart + Int(word(UInt32.self, at: start + 44))))
  }

  /// What the archive keeps of the record at a place.
  func line(at start: Int) -> ArraySlice<UInt8> { record(at: start).map { bytes[$0.line] } ?? [] }

  /// Where the record at a place stands in the export.
  func place(at start: Int) -> RecordPlace {
    RecordPlace(
      file: Int(word(UInt32.self, at: start + 8)), index: 0,
      entry: Int(word(UInt32.self, at: start + 12)), offset: Int(word(UInt64.self, at: start)),
      number: Int(word(UInt64.self, at: start + 16)))
  }

  /// The tweets that the record at a place answers or is an edit of.
  func joins(at start: Int) -> [UInt64] {
    (0..<joinCount(at: start)).map {
      word(UInt64.self, at: start + IncomingBytes.headSize + $0 * 8)
    }
  }

  private func joinCount(at start: Int) -> Int { Int(word(UInt32.self, at: start + 40)) }

  private func word<Word: FixedWidthInteger & BitwiseCopyable>(_: Word.Type, at place: Int) -> Word
  {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Word.self) }
  }
}

extension Record {
  /// The tweets that this one answers or is an edit of.
  var joins: [UInt64] {
    guard id.kind == .tweet, replyTo != nil || !editIDs.isEmpty else { return [] }
    return ([replyTo?.statusID].compactMap(\.self) + editIDs).compactMap { UInt64($0) }
  }
}
