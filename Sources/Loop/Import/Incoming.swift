internal import Archive

/// Records of an export on their way into the archive.
struct IncomingBatch: Sendable {
  /// Where one of them belongs, and its bytes among those of all.
  struct Part: Sendable {
    let month: ArchiveMonth
    let range: Range<Int>
  }

  private(set) var parts: [Part] = []
  private(set) var bytes: [UInt8] = []
  /// Of the last record, as most that follow are of the same day.
  private var last: (day: Int64, bucket: Bucket)?

  mutating func add(_ record: borrowing Record) {
    let start = bytes.count
    IncomingBytes.append(record, to: &bytes)
    let month = ArchiveMonth(kind: record.id.kind, bucket: bucket(at: record.createdAt))
    parts.append(Part(month: month, range: start..<bytes.count))
  }

  private mutating func bucket(at moment: Timestamp?) -> Bucket {
    guard let moment else { return .undated }
    let day = moment.day
    if let last, last.day == day { return last.bucket }
    let bucket = Bucket(at: moment)
    last = (day, bucket)
    return bucket
  }
}

/// The records of one export, by kind and month.
///
/// Nothing of a record stays in memory: there are millions.
struct Incoming: Sendable {
  private var months: [IncomingMonth] = []
  private var places: [ArchiveMonth: Int] = [:]
  /// That of the last record, as it is of most that follow.
  private var last: (month: ArchiveMonth, place: Int)?
  private let spill: SpillFile
  private var spillEnd: Int64 = 0

  /// Which of them count; known when all were added.
  var selection = Selection()

  /// Takes records, which wait in a spill file.
  init(spillingTo spill: SpillFile) { self.spill = spill }

  /// Takes records, whose places come in the same order.
  mutating func add(_ batch: IncomingBatch, at places: [RecordPlace]) throws {
    for (part, place) in zip(batch.parts, places) {
      let month = self.place(of: part.month)
      spillEnd = try months[month].add(
        batch.bytes[part.range], at: place, spillingTo: spill, endingAt: spillEnd)
    }
  }

  private mutating func place(of month: ArchiveMonth) -> Int {
    if let last, last.month == month { return last.place }
    let place = places[month] ?? months.count
    if place == months.count {
      places[month] = place
      months.append(IncomingMonth())
    }
    last = (month, place)
    return place
  }

  /// Takes the record of a place out again.
  mutating func remove(_ record: RecordPlace, from month: ArchiveMonth) {
    if let place = places[month] { months[place].remove(record) }
  }

  /// When the youngest tweet was written; nil where there is none with a date.
  func youngest() throws -> Timestamp? {
    for bucket in buckets.sorted(by: >) where bucket != .undated {
      let records = try records(of: ArchiveMonth(kind: .tweet, bucket: bucket))
      let moments = try records.entries.map {
        try ArchivedRecord(line: records[$0].line, file: "import").record.createdAt
      }
      if let youngest = moments.compactMap(\.self).max() { return youngest }
    }
    return nil
  }

  /// The months that have records.
  var buckets: Set<Bucket> { Set(places.keys.map(\.bucket)) }

  /// How many bytes the records of each kind and month take while they wait.
  var byteCounts: [ArchiveMonth: Int] { places.mapValues { months[$0].byteCount } }

  /// The records of a kind and month, by ascending id.
  func records(of month: ArchiveMonth) throws -> IncomingRecords {
    guard let place = places[month] else { return IncomingRecords() }
    return try months[place].records(spill, of: selection)
  }
}
