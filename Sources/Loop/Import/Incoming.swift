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

  init(_ record: Record) {
    self.id = record.id
    self.bucket = Bucket(of: record)
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
  }

  /// What stays in memory of a record: there are millions.
  private struct Place {
    let id: UInt64
    /// The key of its place.
    let place: UInt64
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

  private var places: [Place] = []
  /// By the number of the place.
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
    if !record.joins.isEmpty { joins[places.count] = record.joins }
    places.append(
      Place(
        id: record.id.number, place: place.key, start: start, count: UInt32(record.line.count),
        favorites: record.metrics.map { Int32(clamping: max(0, $0.favorites)) } ?? -1,
        retweets: record.metrics.map { Int32(clamping: max(0, $0.retweets)) } ?? -1))
    size += record.line.count
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
    let kept = places.indices.filter { selection.keeps(key: places[$0].place) }
    return kept.sorted { places[$0].id < places[$1].id }.map { number in
      let place = places[number]
      let start = Int(place.start)
      return Entry(
        id: place.id, line: bytes[start..<(start + Int(place.count))], metrics: place.metrics,
        joins: joins[number] ?? [])
    }
  }
}

extension Record {
  /// The tweets that this one answers or is an edit of.
  var joins: [UInt64] {
    guard id.kind == .tweet else { return [] }
    return ([replyTo?.statusID].compactMap(\.self) + editIDs).compactMap { UInt64($0) }
  }
}
