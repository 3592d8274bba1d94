internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The archive line united with one export more, month by month.
///
/// The newest export decides what a record says. A record that the newest export no longer has,
/// of a kind that it had whole, is marked absent and stays.
struct ArchiveUnion {
  private let line: ArchiveLine
  private let source: ArchiveManifest.Source
  private let newest: ArchiveManifest.Source?
  private var threads = Threads()
  private var known: Set<UInt64> = []
  private let previous: (artifact: Artifact, tree: TreeID)?

  /// The next version, payload by payload.
  var draft = ArtifactDraft(.archive)
  private(set) var added: [RecordKind: Int] = [:]
  private(set) var changed = 0
  private(set) var absent = 0

  init(
    of line: ArchiveLine, source: ArchiveManifest.Source, newest: ArchiveManifest.Source?
  ) throws {
    self.line = line
    self.source = source
    self.newest = newest
    let tree = try line.snapshot.tree(.archive)
    self.previous = try line.snapshot.findArtifact(in: tree).map { ($0.artifact, tree) }
  }

  /// True when no export that was imported is newer than this one.
  private var isNewest: Bool {
    guard let newest else { return true }
    return !source.date.utf8.lexicographicallyPrecedes(newest.date.utf8)
  }

  /// Since when a record is absent that only this export has.
  private func absence(of kind: RecordKind, writtenAt moment: Timestamp?) -> String? {
    guard !isNewest, let newest, newest.whole.contains(kind),
      ArchiveUnion.couldHold(newest, moment)
    else { return nil }
    return newest.date
  }

  /// True where an export could have a record of a moment: what was written after it was made is not absent from it.
  private static func couldHold(_ source: ArchiveManifest.Source, _ moment: Timestamp?) -> Bool {
    guard let moment else { return true }
    return moment.description.utf8.lexicographicallyPrecedes(source.date.utf8)
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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fresh.reduce(0) { $0 + $1.line.count })
    var (next, nextOld) = (fresh.makeIterator(), old.makeIterator())
    var (entry, known) = (next.next(), nextOld.next())
    while entry != nil || known != nil {
      let id = min(entry?.id ?? .max, known?.record.id.number ?? .max)
      let taken = entry?.id == id ? entry : nil
      if let record = known, record.record.id.number == id {
        join(record.record, with: taken)
        bytes += try mergedLine(of: record, with: taken)
        known = nextOld.next()
      } else if let taken {
        added[kind, default: 0] += 1
        if kind == .tweet { threads.add(id, joinedTo: taken.joins) }
        bytes += try line(of: taken, of: kind)
      }
      if taken != nil { entry = next.next() }
    }
    guard !bytes.isEmpty else { return }
    try add(ArchiveLine.path(of: kind, in: bucket), bytes, &transaction)
  }

  /// Notes a tweet that the archive has already.
  private mutating func join(_ record: Record, with entry: IncomingMonth.Entry?) {
    guard record.id.kind == .tweet else { return }
    known.insert(record.id.number)
    threads.add(record.id.number, joinedTo: record.joins + (entry?.joins ?? []))
  }

  private mutating func mergedLine(
    of old: ArchivedRecord, with entry: IncomingMonth.Entry?
  ) throws -> [UInt8] {
    let oldLine = old.line
    if let entry {
      guard !entry.line.elementsEqual(oldLine) else { return oldLine }
      let line =
        try isNewest
        ? ArchiveUnion.line(of: entry, keepingWordsOf: old.record)
        : ArchiveUnion.line(of: old, takingWordsOf: entry)
      if line != oldLine { changed += 1 }
      return line
    }
    guard isNewest, source.whole.contains(old.record.id.kind), old.absentSince == nil,
      ArchiveUnion.couldHold(source, old.record.createdAt)
    else { return oldLine }
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

  /// The line of a record that the archive does not have.
  private func line(of entry: IncomingMonth.Entry, of kind: RecordKind) throws -> [UInt8] {
    guard !isNewest, newest?.whole.contains(kind) == true else { return Array(entry.line) }
    let record = try ArchivedRecord(line: entry.line, file: "import").record
    return record.line(absentSince: absence(of: kind, writtenAt: record.createdAt))
  }

  private mutating func mergeMetrics(
    _ fresh: [IncomingMonth.Entry], in bucket: Bucket, _ transaction: inout Transaction
  ) throws {
    let path = ArchiveLine.metricsPath(in: bucket)
    var lines: [UInt64: [UInt8]] = [:]
    for text in try line.snapshot.findFile(path, on: .archive)?.split(separator: 0x0A) ?? [] {
      guard let id = try JSONParser.parse(text)["id"]?.string.flatMap({ UInt64($0) }) else {
        continue
      }
      lines[id] = Array(text) + [0x0A]
    }
    for entry in fresh where isNewest || lines[entry.id] == nil {
      guard let metrics = entry.metrics else { continue }
      lines[entry.id] = metrics.line(of: entry.id)
    }
    guard !lines.isEmpty else { return }
    try add(path, lines.keys.sorted().flatMap { lines[$0] ?? [] }, &transaction)
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

extension Metrics {
  /// The line of a tweet's counts: canonical JSON and a newline.
  fileprivate func line(of id: UInt64) -> [UInt8] {
    Array(
      "{\"favorites\":\(favorites),\"id\":\"\(id)\",\"retweets\":\(retweets)}\n".utf8)
  }
}
