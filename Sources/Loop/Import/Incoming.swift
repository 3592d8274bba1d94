internal import Archive
internal import ArtifactStore

/// A record of an export on its way into the archive.
struct IncomingRecord: Sendable {
  let id: RecordID
  let bucket: Bucket
  /// What the archive keeps of it.
  let line: [UInt8]
  let metrics: Metrics?
  /// The tweets that it answers or is an edit of.
  let joins: [UInt64]

  /// Borrows, for an initializer would take a copy of all of it.
  init(_ record: borrowing Record) {
    self.id = record.id
    self.bucket = Bucket(at: record.createdAt)
    self.line = record.line()
    self.metrics = record.metrics
    self.joins = record.joins
  }
}

/// The records of one export, by kind and month.
struct Incoming {
  private var months: [RecordKind: [Bucket: IncomingMonth]] = [:]
  private let spill: SpillFile

  /// Which of them count; known when all were added.
  var selection = Selection()

  /// Takes records, whose lines wait in a spill file.
  init(spillingTo spill: SpillFile) { self.spill = spill }

  mutating func add(_ record: IncomingRecord, at place: RecordPlace) throws {
    try months[record.id.kind, default: [:]][record.bucket, default: IncomingMonth()]
      .add(record, at: place, spill)
  }

  /// When the youngest tweet was written; nil where there is none with a date.
  func youngest() throws -> Timestamp? {
    for bucket in (months[.tweet] ?? [:]).keys.sorted(by: >) where bucket != .undated {
      let moments = try entries(of: .tweet, in: bucket).map {
        try ArchivedRecord(line: $0.line, file: "import").record.createdAt
      }
      if let youngest = moments.compactMap(\.self).max() { return youngest }
    }
    return nil
  }

  /// The months that have records.
  var buckets: Set<Bucket> { Set(months.values.flatMap(\.keys)) }

  /// The records of a kind and month, by ascending id.
  func entries(of kind: RecordKind, in bucket: Bucket) throws -> [IncomingMonth.Entry] {
    try months[kind]?[bucket]?.entries(spill, of: selection) ?? []
  }
}

/// The records of one kind and month.
struct IncomingMonth {
  /// One record.
  struct Entry {
    let id: UInt64
    let line: ArraySlice<UInt8>
    let metrics: Metrics?
    let joins: [UInt64]
    let place: RecordPlace
  }

  /// What stays in memory of a record: there are millions.
  private struct Slot {
    let id: UInt64
    /// The number of its place.
    let number: Int
    let start: UInt32
    let count: UInt32
    /// Both below 0 where there are none.
    let favorites: Int32
    let retweets: Int32

    var metrics: Metrics? {
      favorites < 0 ? nil : Metrics(favorites: Int(favorites), retweets: Int(retweets))
    }
  }

  /// As many bytes of a month stay in memory.
  private static let memory = 1 << 16

  private var slots: [Slot] = []
  /// By the place in `slots`.
  private var joins: [Int: [UInt64]] = [:]
  private var size = 0
  private var spilled: [Range<Int64>] = []
  private var recent: [UInt8] = []

  mutating func add(
    _ record: IncomingRecord, at place: RecordPlace, _ spill: SpillFile
  ) throws {
    guard let start = UInt32(exactly: size) else {
      throw LoopError.badContent("\(record.bucket.name) has more than 4 GiB of records")
    }
    if !record.joins.isEmpty { joins[slots.count] = record.joins }
    slots.append(
      Slot(
        id: record.id.number, number: place.number, start: start,
        count: UInt32(record.line.count),
        favorites: record.metrics.map { Int32(clamping: max(0, $0.favorites)) } ?? -1,
        retweets: record.metrics.map { Int32(clamping: max(0, $0.retweets)) } ?? -1))
    size += PlaceBytes.count + record.line.count
    PlaceBytes.append(place, to: &recent)
    recent += record.line
    guard recent.count >= IncomingMonth.memory else { return }
    spilled.append(try spill.append(recent))
    recent.removeAll(keepingCapacity: true)
  }

  func entries(_ spill: SpillFile, of selection: Selection) throws -> [Entry] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    for place in spilled { try spill.read(place, into: &bytes) }
    bytes += recent
    let kept = slots.indices.filter { selection.keeps(number: slots[$0].number) }
    return kept.sorted { slots[$0].id < slots[$1].id }.map { index in
      let slot = slots[index]
      let start = Int(slot.start) + PlaceBytes.count
      return Entry(
        id: slot.id, line: bytes[start..<(start + Int(slot.count))], metrics: slot.metrics,
        joins: joins[index] ?? [], place: PlaceBytes.place(in: bytes, endingAt: start))
    }
  }
}

/// A record's place, in the bytes before its line.
private enum PlaceBytes {
  static let count = 16

  static func append(_ place: RecordPlace, to bytes: inout [UInt8]) {
    append(UInt64(place.offset), to: &bytes)
    append(UInt64(place.file) << 32 | UInt64(UInt32(clamping: place.entry)), to: &bytes)
  }

  static func place(in bytes: [UInt8], endingAt end: Int) -> RecordPlace {
    let (offset, rest) = (word(in: bytes, at: end - 16), word(in: bytes, at: end - 8))
    return RecordPlace(
      file: Int(rest >> 32), index: 0, entry: Int(rest & 0xFFFF_FFFF), offset: Int(offset))
  }

  private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
  }

  private static func word(in bytes: [UInt8], at place: Int) -> UInt64 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
  }
}

extension Record {
  /// The tweets that this one answers or is an edit of.
  var joins: [UInt64] {
    guard id.kind == .tweet, replyTo != nil || !editIDs.isEmpty else { return [] }
    return ([replyTo?.statusID].compactMap(\.self) + editIDs).compactMap { UInt64($0) }
  }
}
