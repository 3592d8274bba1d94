internal import Archive

/// The records of one kind and month of an export, by ascending id.
///
/// Their entries own nothing: lines and places are read out of the bytes of all.
struct IncomingRecords {
  /// What is known of each without reading it out.
  struct Entry {
    let id: UInt64
    /// The counts of a tweet.
    let metrics: Metrics?
    /// Where its bytes begin.
    fileprivate let start: Int
  }

  /// A record, read out.
  struct Item {
    /// What the archive keeps of it.
    let line: ArraySlice<UInt8>
    /// Where it stands in the export.
    let place: RecordPlace
    /// The tweets that it answers or is an edit of.
    let joins: [UInt64]
  }

  let entries: [Entry]
  /// How long all the lines are.
  let lineBytes: Int
  private let bytes: IncomingBytes

  /// No records.
  init() { self.init(in: []) { _ in true } }

  /// Takes records.
  /// - Parameters:
  ///   - bytes: Those of all records.
  ///   - isKept: Whether a record counts; told the number of its place.
  init(in bytes: [UInt8], keeping isKept: (_ number: Int) -> Bool) {
    let bytes = IncomingBytes(bytes)
    var (entries, lineBytes, start) = ([Entry](), 0, 0)
    while let record = bytes.record(at: start) {
      if isKept(record.number) {
        entries.append(Entry(id: record.id, metrics: record.metrics, start: start))
        lineBytes += record.line.count
      }
      start = record.line.upperBound
    }
    entries.sort { $0.id < $1.id }
    (self.entries, self.lineBytes, self.bytes) = (entries, lineBytes, bytes)
  }

  /// What an entry stands for.
  subscript(entry: Entry) -> Item {
    Item(
      line: bytes.line(at: entry.start), place: bytes.place(at: entry.start),
      joins: bytes.joins(at: entry.start))
  }
}
