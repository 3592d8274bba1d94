internal import Archive
internal import ArtifactStore
internal import Lineage

/// The records that no batch has read yet, oldest first.
///
/// Built once; the months are read again one by one as batches are taken, so that it holds ids
/// and not texts.
struct BatchQueue: Sendable {
  /// The records of one batch.
  struct Batch: Sendable {
    let records: [Record]
    let buckets: [Bucket: [RecordID]]
    /// True when nothing is left after it.
    let isLast: Bool
  }

  private var pending: [(bucket: Bucket, id: RecordID)] = []
  private var position = 0
  private var loaded: (bucket: Bucket, records: [RecordID: Record])?

  /// How many records wait.
  var count: Int { pending.count - position }

  /// Lists what waits in a snapshot.
  init(_ snapshot: Snapshot) throws {
    guard let archive = try snapshot.findArtifactID(on: .archive) else { return }
    let coverage = Coverage(snapshot)
    guard try coverage.wholeArchive() != archive, try !coverage.isKnownToBeRead() else { return }
    let line = ArchiveLine(snapshot)
    let held = try line.heldOut()
    var superseded: Set<UInt64> = []
    var joinedNotes: Set<UInt64> = []
    var found: [(bucket: Bucket, id: RecordID)] = []
    for bucket in try line.buckets() {
      let covered = try coverage.records(in: bucket)
      for archived in try line.records(in: bucket) {
        let record = archived.record
        let edits = record.editIDs.compactMap { UInt64($0) }
        if let note = record.noteID.flatMap({ UInt64($0) }) { joinedNotes.insert(note) }
        if let last = edits.max() { superseded.formUnion(edits.filter { $0 != last }) }
        guard archived.absentSince == nil, held.allows(record.id.number),
          !covered.contains(record.id)
        else { continue }
        found.append((bucket, record.id))
      }
    }
    pending = found.filter { waiting in
      switch waiting.id.kind {
      case .tweet: !superseded.contains(waiting.id.number)
      // The tweet that a note belongs to has its words.
      case .note: !joinedNotes.contains(waiting.id.number)
      // What happened has no words.
      case .event: false
      case .chat, .like, .message, .profile: true
      }
    }
  }

  /// Takes the next batches, at most so many of so many records.
  mutating func next(_ count: Int, of size: Int, from line: ArchiveLine) throws -> [Batch] {
    var batches: [Batch] = []
    while batches.count < count, let batch = try next(size, from: line) { batches.append(batch) }
    return batches
  }

  /// Takes the next records; nil when none wait.
  mutating func next(_ count: Int, from line: ArchiveLine) throws -> Batch? {
    guard position < pending.count else { return nil }
    let taken = pending[position..<min(position + count, pending.count)]
    position = taken.endIndex
    var records: [Record] = []
    var buckets: [Bucket: [RecordID]] = [:]
    for (bucket, id) in taken {
      if loaded?.bucket != bucket {
        let all = try line.records(in: bucket).map { ($0.record.id, $0.record) }
        loaded = (bucket, Dictionary(all) { $1 })
      }
      guard let record = loaded?.records[id] else {
        throw LoopError.badContent("the archive lost \(id) while it was read")
      }
      records.append(record)
      buckets[bucket, default: []].append(id)
    }
    return Batch(records: records, buckets: buckets, isLast: position == pending.count)
  }
}
