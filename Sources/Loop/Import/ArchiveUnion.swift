internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The archive line united with one export more, month by month.
///
/// The newest export decides what a record says. A record that the newest export no longer has,
/// of a section that it had whole, is marked absent and stays.
struct ArchiveUnion {
  private let line: ArchiveLine
  private let source: ArchiveManifest.Source
  private let newest: ArchiveManifest.Source?
  private let files: [Census.File]
  private var threads = Threads()
  private var known: Set<UInt64> = []
  private let previous: (artifact: Artifact, tree: TreeID)?

  /// The next version, payload by payload.
  var draft = ArtifactDraft(.archive)
  private(set) var added: [Section: Int] = [:]
  private(set) var changed = 0
  private(set) var recounted = 0
  private(set) var absent = 0

  /// Begins a union.
  /// - Parameters:
  ///   - line: What the archive has.
  ///   - source: The export.
  ///   - files: Its files, by their numbers.
  ///   - newest: The export that was made last of those that the archive has.
  /// - Throws: Where the archive cannot be read.
  init(
    of line: ArchiveLine, with source: ArchiveManifest.Source, files: [Census.File],
    newest: ArchiveManifest.Source?
  ) throws {
    self.line = line
    self.source = source
    self.files = files
    self.newest = newest
    let tree = try line.snapshot.tree(.archive)
    self.previous = try line.snapshot.findArtifact(in: tree).map { ($0.artifact, tree) }
  }

  /// True when no export that was imported is newer than this one.
  private var isNewest: Bool {
    guard let newest else { return true }
    return !source.date.utf8.lexicographicallyPrecedes(newest.date.utf8)
  }

  /// Writes every month's files, or takes them over where nothing changed.
  mutating func merge(_ incoming: Incoming, in transaction: inout Transaction) throws {
    let settled = try SettledMonths(of: incoming, in: line)
    for bucket in incoming.buckets.union(try line.buckets()).sorted() {
      for kind in RecordKind.allCases {
        let entries =
          try settled.entries(of: kind, in: bucket) ?? incoming.entries(of: kind, in: bucket)
        try merge(entries, of: kind, in: bucket, &transaction)
        if kind == .tweet { try mergeMetrics(entries, in: bucket, &transaction) }
      }
    }
  }

  private mutating func merge(
    _ fresh: [IncomingMonth.Entry], of kind: RecordKind, in bucket: Bucket,
    _ transaction: inout Transaction
  ) throws {
    let old = try line.records(of: kind, in: bucket)
    guard !fresh.isEmpty || !old.isEmpty else { return }
    let originsPath = ArchiveLine.originsPath(of: kind, in: bucket)
    let oldOrigins = try SideFile(
      old.isEmpty ? nil : line.snapshot.findFile(originsPath, on: .archive))
    var (bytes, origins): ([UInt8], [UInt8]) = ([], [])
    bytes.reserveCapacity(fresh.reduce(0) { $0 + $1.line.count })
    origins.reserveCapacity(fresh.count * 100)
    var (next, nextOld) = (fresh.makeIterator(), old.makeIterator())
    var (entry, known) = (next.next(), nextOld.next())
    while entry != nil || known != nil {
      let id = min(entry?.id ?? .max, known?.record.id.number ?? .max)
      let taken = entry?.id == id ? entry : nil
      var origin: ArraySlice<UInt8>?
      if let record = known, record.record.id.number == id {
        join(record.record, with: taken)
        let oldLine = record.line
        let merged = try mergedLine(of: record, oldLine, with: taken)
        // One that was absent and is back has the words that it had.
        let isBack = record.absentSince != nil && merged == record.record.line()
        if merged == oldLine || taken == nil || isBack { origin = oldOrigins[id] }
        bytes += merged
        known = nextOld.next()
      } else if let taken {
        added[files[taken.place.file].section, default: 0] += 1
        if kind == .tweet { threads.add(id, joinedTo: taken.joins) }
        try append(taken, of: kind, to: &bytes)
      }
      if let origin {
        origins += origin
        origins.append(UInt8(ascii: "\n"))
      } else if let taken {
        self.origin(of: taken).append(to: &origins, of: id)
      }
      if taken != nil { entry = next.next() }
    }
    try add(ArchiveLine.path(of: kind, in: bucket), bytes, &transaction)
    if !origins.isEmpty { try add(originsPath, origins, &transaction) }
  }

  private func origin(of entry: IncomingMonth.Entry) -> Origin {
    Origin(
      export: source.date, file: Census.shown(files[entry.place.file].name),
      offset: entry.place.offset, entry: entry.place.entry)
  }

  /// Notes a tweet that the archive has already.
  private mutating func join(_ record: Record, with entry: IncomingMonth.Entry?) {
    guard record.id.kind == .tweet else { return }
    known.insert(record.id.number)
    threads.add(record.id.number, joinedTo: record.joins + (entry?.joins ?? []))
  }

  private mutating func mergedLine(
    of old: ArchivedRecord, _ oldLine: [UInt8], with entry: IncomingMonth.Entry?
  ) throws -> [UInt8] {
    if let entry {
      guard !entry.line.elementsEqual(oldLine) else { return oldLine }
      let line =
        try isNewest
        ? ArchiveUnion.line(of: entry, keepingWordsOf: old.record)
        : ArchiveUnion.line(of: old, takingWordsOf: entry)
      if line != oldLine { changed += 1 }
      return line
    }
    guard isNewest, old.absentSince == nil, source.shouldHold(old.record) else { return oldLine }
    absent += 1
    return ArchivedRecord(old.record, absentSince: source.date).line
  }

  /// The line of a record that an earlier export had too: a retweet that it did not cut yet keeps its words.
  private static func line(
    of entry: IncomingMonth.Entry, keepingWordsOf old: Record
  ) throws -> [UInt8] {
    guard old.retweetOf != nil else { return Array(entry.line) }
    var record = try ArchivedRecord(line: entry.line, file: "import").record
    return record.takeWords(ofUncut: old) ? record.line() : Array(entry.line)
  }

  /// The line of a record of which an older export than the newest has the words that were cut since.
  private static func line(
    of old: ArchivedRecord, takingWordsOf entry: IncomingMonth.Entry
  ) throws -> [UInt8] {
    guard old.record.retweetOf != nil else { return old.line }
    var record = old.record
    let other = try ArchivedRecord(line: entry.line, file: "import").record
    _ = record.takeWords(ofUncut: other)
    return record.line(absentSince: old.absentSince)
  }

  /// Appends the line of a record that the archive does not have.
  private func append(
    _ entry: IncomingMonth.Entry, of kind: RecordKind, to bytes: inout [UInt8]
  ) throws {
    guard !isNewest, let newest else {
      bytes += entry.line
      return
    }
    let record = try ArchivedRecord(line: entry.line, file: "import").record
    bytes += newest.shouldHold(record) ? record.line(absentSince: newest.date) : Array(entry.line)
  }

  private mutating func mergeMetrics(
    _ fresh: [IncomingMonth.Entry], in bucket: Bucket, _ transaction: inout Transaction
  ) throws {
    let path = ArchiveLine.metricsPath(in: bucket)
    let old = try SideFile(line.snapshot.findFile(path, on: .archive))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fresh.count * 64)
    let rest = Set(old.ids).subtracting(fresh.map(\.id)).sorted()
    var others = rest.makeIterator()
    var other = others.next()
    func appendOld(_ line: ArraySlice<UInt8>?) {
      guard let line else { return }
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
    for entry in fresh {
      while let id = other, id < entry.id {
        appendOld(old[id])
        other = others.next()
      }
      let known = old[entry.id]
      guard let metrics = entry.metrics, isNewest || known == nil else {
        appendOld(known)
        continue
      }
      let start = bytes.count
      metrics.append(to: &bytes, of: entry.id)
      if let known, !bytes[start...].dropLast().elementsEqual(known) { recounted += 1 }
    }
    while let id = other {
      appendOld(old[id])
      other = others.next()
    }
    if !bytes.isEmpty { try add(path, bytes, &transaction) }
  }

  /// Adds a payload, without writing what the version before has.
  private mutating func add(
    _ path: String, _ bytes: [UInt8], _ transaction: inout Transaction
  ) throws {
    if let previous, let payload = previous.artifact.find(path), payload.size == bytes.count,
      payload.digest == SHA256Digest(of: bytes),
      let entry = try line.snapshot.store.find(path, in: previous.tree)
    {
      draft.add(payload, from: entry)
    } else {
      try draft.add(path, bytes, in: &transaction)
    }
  }

  /// What was set aside before, and what is now.
  mutating func heldOut(share: Decimal) throws -> (before: HeldOut, after: HeldOut) {
    let before = try line.heldOut()
    var after = before
    let seen = known
    let share = HeldOutShare(share)
    threads.each { after.decide($0, known: seen.contains, share: share) }
    return (before, after)
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

extension Metrics {
  /// Appends the line of a tweet's counts: canonical JSON and a newline.
  fileprivate func append(to bytes: inout [UInt8], of id: UInt64) {
    bytes += "{\"favorites\":".utf8
    bytes.append(digitsOf: UInt64(max(0, favorites)))
    bytes += ",\"id\":\"".utf8
    bytes.append(digitsOf: id)
    bytes += "\",\"retweets\":".utf8
    bytes.append(digitsOf: UInt64(max(0, retweets)))
    bytes += "}\n".utf8
  }
}
