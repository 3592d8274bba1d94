/// What is gathered of records, a batch at a time.
struct Gathering<Gathered: Sendable>: Sendable {
  /// Of no records.
  let none: Gathered
  /// Adds a record.
  let add: @Sendable (inout Gathered, borrowing Record) -> Void
}

/// A record that an element gave.
struct DecodedItem: Sendable {
  let place: RecordPlace
  let id: RecordID
  let rank: Occurrences.Rank
}

/// A note, and by what the tweets find it that it belongs to.
struct DecodedNote: Sendable {
  let record: Record
  let rank: Occurrences.Rank
  /// Its text as the export has it.
  let text: String
  /// When it was written.
  let moment: Timestamp
}

/// What became of the elements of a batch.
struct DecodedBatch<Gathered: Sendable>: Sendable {
  let file: Int
  /// The records, in their order.
  fileprivate(set) var items: [DecodedItem] = []
  /// What was gathered of them.
  fileprivate(set) var gathered: Gathered
  /// The records themselves, where some of them may have no name yet: that depends on those before them.
  fileprivate(set) var records: [(record: Record, isUnnamed: Bool)]?
  fileprivate(set) var notes: [DecodedNote] = []
  /// The elements, and entries of elements, that gave none.
  fileprivate(set) var skipped: [(place: RecordPlace, reason: SkipReason)] = []
  /// What was noticed.
  fileprivate(set) var tally = DecodingTally()
}

extension RecordDecoder {
  /// Decodes a batch.
  func decode<Gathered>(
    _ batch: ElementBatch, with notes: NoteIndex, _ gathering: Gathering<Gathered>
  ) -> DecodedBatch<Gathered> {
    var sink = BatchSink(of: batch, gathering)
    tally = DecodingTally()
    batch.bytes.withUnsafeBufferPointer { all in
      for element in batch.elements {
        let bytes = element.range.map { UnsafeBufferPointer(rebasing: all[$0]) }
        let room = element.range.map { all.count - $0.upperBound } ?? 0
        sink.element = element
        do throws(SkipReason) {
          try decode(bytes, room: room, of: batch.section, with: notes, into: &sink)
        } catch {
          sink.skip(0, error)
        }
      }
    }
    sink.result.tally = tally
    sink.gatherNamed()
    return sink.result
  }
}

/// Keeps what a batch gives.
private struct BatchSink<Gathered: Sendable>: RecordSink {
  private let section: Section
  private let add: @Sendable (inout Gathered, borrowing Record) -> Void
  /// The one that is decoded now.
  var element = ElementBatch.Part(index: 0, offset: 0, range: nil)
  var result: DecodedBatch<Gathered>

  init(of batch: ElementBatch, _ gathering: Gathering<Gathered>) {
    section = batch.section
    add = gathering.add
    result = DecodedBatch(file: batch.file, gathered: gathering.none)
    result.items.reserveCapacity(batch.elements.count)
    if section.hasUnnamedRecords { result.records = [] }
  }

  private func place(_ entry: Int) -> RecordPlace {
    RecordPlace(file: result.file, index: element.index, entry: entry, offset: element.offset)
  }

  mutating func take(_ entry: Int, _ record: borrowing Record, _ aside: RecordDecoder.Aside) {
    let rank = Occurrences.Rank(record, in: section, byteCount: element.range?.count ?? 0)
    result.items.append(DecodedItem(place: place(entry), id: record.id, rank: rank))
    var isUnnamed = false
    switch aside {
    case .nothing: break
    case .note(let text, let moment):
      result.notes.append(
        DecodedNote(record: copy record, rank: rank, text: text, moment: moment))
    case .unnumbered: isUnnamed = true
    }
    if section.hasUnnamedRecords {
      result.records?.append((copy record, isUnnamed))
    } else {
      add(&result.gathered, record)
    }
  }

  /// Gathers what was kept, where all of it has names.
  mutating func gatherNamed() {
    guard let records = result.records, !records.contains(where: \.isUnnamed) else { return }
    for (record, _) in records { add(&result.gathered, record) }
    result.records = nil
  }

  mutating func skip(_ entry: Int, _ reason: SkipReason) {
    result.skipped.append((place(entry), reason))
  }
}
