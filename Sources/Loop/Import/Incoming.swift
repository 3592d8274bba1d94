internal import Archive

/// Records of an export on their way into the archive.
struct IncomingBatch: Sendable {
  /// One of them.
  struct Part: Sendable {
    let id: RecordID
    let bucket: Bucket
    /// Where its line is among the lines.
    let line: Range<Int>
    let metrics: Metrics?
    /// The tweets that it answers or is an edit of.
    let joins: [UInt64]
  }

  private(set) var parts: [Part] = []
  /// What the archive keeps of them.
  private(set) var lines: [UInt8] = []
  /// Of the last record, as most that follow are of the same day.
  private var last: (day: Int64, bucket: Bucket)?

  mutating func add(_ record: borrowing Record) {
    let start = lines.count
    record.appendLine(to: &lines)
    parts.append(
      Part(
        id: record.id, bucket: bucket(at: record.createdAt), line: start..<lines.count,
        metrics: record.metrics, joins: record.joins))
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
struct Incoming: Sendable {
  private struct Month: Hashable {
    let kind: RecordKind
    let bucket: Bucket
  }

  private var months: [IncomingMonth] = []
  private var places: [Month: Int] = [:]
  /// That of the last record, as it is of most that follow.
  private var last: (month: Month, place: Int)?
  private let spill: SpillFile
  private var spillEnd: Int64 = 0

  /// Which of them count; known when all were added.
  var selection = Selection()

  /// Takes records, whose lines wait in a spill file.
  init(spillingTo spill: SpillFile) { self.spill = spill }

  /// Takes records, whose places come in the same order.
  mutating func add(_ batch: IncomingBatch, at places: [RecordPlace]) throws {
    for (part, place) in zip(batch.parts, places) {
      let month = self.place(of: Month(kind: part.id.kind, bucket: part.bucket))
      spillEnd = try months[month].add(
        part, batch.lines[part.line], at: place, spillingTo: spill, endingAt: spillEnd)
    }
  }

  private mutating func place(of month: Month) -> Int {
    if let last, last.month == month { return last.place }
    let place = places[month] ?? months.count
    if place == months.count {
      places[month] = place
      months.append(IncomingMonth())
    }
    last = (month, place)
    return place
  }

  /// Takes a record out again.
  mutating func remove(_ entry: IncomingEntry, of kind: RecordKind, from bucket: Bucket) {
    if let place = places[Month(kind: kind, bucket: bucket)] { months[place].remove(entry) }
  }

  /// When the youngest tweet was written; nil where there is none with a date.
  func youngest() throws -> Timestamp? {
    for bucket in buckets.sorted(by: >) where bucket != .undated {
      let records = try records(of: .tweet, in: bucket)
      let moments = try records.entries.map {
        try ArchivedRecord(line: records[$0].line, file: "import").record.createdAt
      }
      if let youngest = moments.compactMap(\.self).max() { return youngest }
    }
    return nil
  }

  /// The months that have records.
  var buckets: Set<Bucket> { Set(places.keys.map(\.bucket)) }

  /// The records of a kind and month, by ascending id.
  func records(of kind: RecordKind, in bucket: Bucket) throws -> IncomingRecords {
    guard let place = places[Month(kind: kind, bucket: bucket)] else { return IncomingRecords() }
    return try months[place].records(spill, of: selection)
  }
}

extension Record {
  /// The tweets that this one answers or is an edit of.
  var joins: [UInt64] {
    guard id.kind == .tweet, replyTo != nil || !editIDs.isEmpty else { return [] }
    return ([replyTo?.statusID].compactMap(\.self) + editIDs).compactMap { UInt64($0) }
  }
}
