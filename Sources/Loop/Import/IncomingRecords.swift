internal import Archive

/// The records of one kind and month of an export, by ascending id.
///
/// Their entries own nothing: lines and places are read out of the bytes of all.
struct IncomingRecords {
  /// A record, read out.
  struct Item {
    /// What the archive keeps of it.
    let line: ArraySlice<UInt8>
    /// Where it stands in the export.
    let place: RecordPlace
    /// The tweets that it answers or is an edit of.
    let joins: [UInt64]
  }

  let entries: [IncomingEntry]
  private let bytes: [UInt8]
  private let joins: [Int: [UInt64]]

  /// Takes records.
  /// - Parameters:
  ///   - entries: What is known of each.
  ///   - bytes: The places and lines of all.
  ///   - joins: The tweets that some answer or are edits of, by the numbers of their places.
  init(_ entries: [IncomingEntry] = [], in bytes: [UInt8] = [], joins: [Int: [UInt64]] = [:]) {
    self.entries = entries.sorted { $0.id < $1.id }
    self.bytes = bytes
    self.joins = joins
  }

  /// How long all the lines are.
  var lineBytes: Int { entries.reduce(0) { $0 + Int($1.count) } }

  /// What an entry stands for.
  subscript(entry: IncomingEntry) -> Item {
    let start = Int(entry.start)
    let (lineStart, place) = (
      start + PlaceBytes.count, PlaceBytes.place(in: bytes, at: start, number: entry.number)
    )
    return Item(
      line: bytes[lineStart..<(lineStart + Int(entry.count))], place: place,
      joins: joins.isEmpty ? [] : joins[entry.number] ?? [])
  }
}

/// A record's place, in the bytes before its line.
enum PlaceBytes {
  static let count = 16

  static func append(_ place: RecordPlace, to bytes: inout [UInt8]) {
    append(UInt64(place.offset), to: &bytes)
    append(UInt64(place.file) << 32 | UInt64(UInt32(clamping: place.entry)), to: &bytes)
  }

  static func place(in bytes: [UInt8], at start: Int, number: Int) -> RecordPlace {
    let (offset, rest) = (word(in: bytes, at: start), word(in: bytes, at: start + 8))
    return RecordPlace(
      file: Int(rest >> 32), index: 0, entry: Int(rest & 0xFFFF_FFFF), offset: Int(offset),
      number: number)
  }

  private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
  }

  private static func word(in bytes: [UInt8], at place: Int) -> UInt64 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
  }
}
