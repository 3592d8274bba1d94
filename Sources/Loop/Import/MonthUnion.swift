internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// How an export and the archive line become one: what each month's files say then.
///
/// The newest export decides what a record says. A record that the newest export no longer has,
/// of a section that it had whole, is marked absent and stays.
struct MonthUnion: Sendable {
  private let line: ArchiveLine
  private let source: ArchiveManifest.Source
  private let newest: ArchiveManifest.Source?
  private let files: [Census.File]
  /// Of the files, as they may be shown.
  private let names: [String]

  /// Prepares a union.
  /// - Parameters:
  ///   - line: What the archive has.
  ///   - source: The export.
  ///   - files: Its files, by their numbers.
  ///   - newest: The export that was made last of those that the archive has.
  init(
    of line: ArchiveLine, with source: ArchiveManifest.Source, files: [Census.File],
    newest: ArchiveManifest.Source?
  ) {
    self.line = line
    self.source = source
    self.files = files
    self.names = files.map { Census.shown($0.name) }
    self.newest = newest
  }

  /// True when no export that was imported is newer than this one.
  private var isNewest: Bool {
    guard let newest else { return true }
    return !source.date.utf8.lexicographicallyPrecedes(newest.date.utf8)
  }

  /// Unites the records of one kind and month.
  func united(_ fresh: IncomingRecords, of month: ArchiveMonth) throws -> UnitedMonth {
    var result = UnitedMonth()
    let (kind, bucket) = (month.kind, month.bucket)
    let old = try line.records(of: kind, in: bucket)
    guard !fresh.entries.isEmpty || !old.isEmpty else { return result }
    let originsPath = ArchiveLine.originsPath(of: kind, in: bucket)
    let oldOrigins = try Origins(
      decoding: old.isEmpty ? nil : line.snapshot.findFile(originsPath, on: .archive),
      path: originsPath)
    var (bytes, origins) = ([UInt8](), OriginsWriter())
    bytes.reserveCapacity(fresh.lineBytes)
    var (next, nextOld) = (fresh.entries.makeIterator(), old.makeIterator())
    var (entry, known) = (next.next(), nextOld.next())
    while entry != nil || known != nil {
      let id = min(entry?.id ?? .max, known?.record.id.number ?? .max)
      let taken = entry?.id == id ? entry.map { fresh[$0] } : nil
      var origin: Origin?
      if let record = known, record.record.id.number == id {
        result.join(record.record, with: taken)
        let oldLine = record.line
        let merged = try mergedLine(of: record, oldLine, with: taken, &result)
        // One that was absent and is back has the words that it had.
        let isBack = record.absentSince != nil && merged == record.record.line()
        if merged == oldLine || taken == nil || isBack { origin = oldOrigins[id] }
        bytes += merged
        known = nextOld.next()
      } else if let taken {
        result.added[files[taken.place.file].section, default: 0] += 1
        if kind == .tweet { result.threads.add(id, joinedTo: taken.joins) }
        try append(taken, to: &bytes)
      }
      if let origin = origin ?? taken.map({ self.origin(of: $0.place) }) { origins.add(id, origin) }
      if taken != nil { entry = next.next() }
    }
    result.add(ArchiveLine.path(of: kind, in: bucket), bytes)
    result.add(originsPath, origins.encoded)
    if kind == .tweet {
      let path = ArchiveLine.metricsPath(in: bucket)
      var metrics = try MonthMetrics(
        decoding: line.snapshot.findFile(path, on: .archive), path: path)
      result.recounted = metrics.take(fresh, isNewest: isNewest)
      result.add(path, metrics.encoded)
    }
    return result
  }

  private func origin(of place: RecordPlace) -> Origin {
    Origin(
      export: source.date, file: names[place.file], offset: place.offset, entry: place.entry)
  }

  private func mergedLine(
    of old: ArchivedRecord, _ oldLine: [UInt8], with entry: IncomingRecords.Item?,
    _ result: inout UnitedMonth
  ) throws -> [UInt8] {
    if let entry {
      guard !entry.line.elementsEqual(oldLine) else { return oldLine }
      let line =
        try isNewest
        ? MonthUnion.line(of: entry, keepingWordsOf: old.record)
        : MonthUnion.line(of: old, takingWordsOf: entry)
      if line != oldLine { result.changed += 1 }
      return line
    }
    guard isNewest, old.absentSince == nil, source.shouldHold(old.record) else { return oldLine }
    result.absent += 1
    return ArchivedRecord(old.record, absentSince: source.date).line
  }

  /// The line of a record that an earlier export had too: a retweet that it did not cut yet keeps its words.
  private static func line(
    of entry: IncomingRecords.Item, keepingWordsOf old: Record
  ) throws -> [UInt8] {
    guard old.retweetOf != nil else { return Array(entry.line) }
    var record = try ArchivedRecord(line: entry.line, file: "import").record
    return record.takeWords(ofUncut: old) ? record.line() : Array(entry.line)
  }

  /// The line of a record of which an older export than the newest has the words that were cut since.
  private static func line(
    of old: ArchivedRecord, takingWordsOf entry: IncomingRecords.Item
  ) throws -> [UInt8] {
    guard old.record.retweetOf != nil else { return old.line }
    var record = old.record
    let other = try ArchivedRecord(line: entry.line, file: "import").record
    _ = record.takeWords(ofUncut: other)
    return record.line(absentSince: old.absentSince)
  }

  /// Appends the line of a record that the archive does not have.
  private func append(
    _ entry: IncomingRecords.Item, to bytes: inout [UInt8]
  ) throws {
    guard !isNewest, let newest else {
      bytes += entry.line
      return
    }
    let record = try ArchivedRecord(line: entry.line, file: "import").record
    bytes += newest.shouldHold(record) ? record.line(absentSince: newest.date) : Array(entry.line)
  }
}

extension ArchiveManifest.Source {
  /// True where the export would have a record if the account still did: of a section that it had whole, and written
  /// before it was made.
  fileprivate func shouldHold(_ record: Record) -> Bool {
    guard whole.contains(record.section) else { return false }
    guard let moment = record.createdAt else { return true }
    return moment.description.utf8.lexicographicallyPrecedes(date.utf8)
  }
}
