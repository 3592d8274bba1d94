internal import Archive

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
struct Incoming: Sendable {
  private var months: [RecordKind: [Bucket: IncomingMonth]] = [:]
  private let spill: SpillFile
  private var spillEnd: Int64 = 0

  /// Which of them count; known when all were added.
  var selection = Selection()

  /// Takes records, whose lines wait in a spill file.
  init(spillingTo spill: SpillFile) { self.spill = spill }

  mutating func add(_ record: IncomingRecord, at place: RecordPlace) throws {
    spillEnd = try months[record.id.kind, default: [:]][record.bucket, default: IncomingMonth()]
      .add(record, at: place, spillingTo: spill, endingAt: spillEnd)
  }

  /// Takes a record out again.
  mutating func remove(_ entry: IncomingEntry, of kind: RecordKind, from bucket: Bucket) {
    months[kind]?[bucket]?.remove(entry)
  }

  /// When the youngest tweet was written; nil where there is none with a date.
  func youngest() throws -> Timestamp? {
    for bucket in (months[.tweet] ?? [:]).keys.sorted(by: >) where bucket != .undated {
      let records = try records(of: .tweet, in: bucket)
      let moments = try records.entries.map {
        try ArchivedRecord(line: records[$0].line, file: "import").record.createdAt
      }
      if let youngest = moments.compactMap(\.self).max() { return youngest }
    }
    return nil
  }

  /// The months that have records.
  var buckets: Set<Bucket> { Set(months.values.flatMap(\.keys)) }

  /// The records of a kind and month, by ascending id.
  func records(of kind: RecordKind, in bucket: Bucket) throws -> IncomingRecords {
    try months[kind]?[bucket]?.records(spill, of: selection) ?? IncomingRecords()
  }
}

extension Record {
  /// The tweets that this one answers or is an edit of.
  var joins: [UInt64] {
    guard id.kind == .tweet, replyTo != nil || !editIDs.isEmpty else { return [] }
    return ([replyTo?.statusID].compactMap(\.self) + editIDs).compactMap { UInt64($0) }
  }
}
