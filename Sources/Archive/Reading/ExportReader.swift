/// Reads the records of an export in one pass over its files, section by section.
struct ExportReader<Gathered: Sendable> {
  private let layout: ExportLayout
  private let reader: any EntryReader
  private let headers: HeaderCount
  /// The name of the profile; nil for an account whose id is none.
  private let owner: RecordID?
  private let gathering: Gathering<Gathered>
  private var pipeline: DecodingPipeline<Gathered>
  private var meter: ProgressMeter

  private var selection = Selection()
  /// Of records with a name of their own, and of those without: these are of other kinds than those.
  private var occurrences = (named: Occurrences(), unnamed: Occurrences())
  private var names = SyntheticNumbers()
  private var count = 0
  private var notes = NoteIndex()
  /// Of the files before, and of the one that is read.
  private var readNotes = (before: FoundNotes(), now: FoundNotes())
  private var tally = DecodingTally()
  private var census = Census()

  init(
    of export: Export, _ gathering: Gathering<Gathered>
  ) throws(ExportError) {
    layout = export.layout
    reader = try export.container.makeReader()
    headers = HeaderCount(of: layout.headers, in: export.container)
    self.gathering = gathering
    owner = RecordID(kind: .profile, id: export.account.accountID)
    pipeline = DecodingPipeline(gathering)
    meter = ProgressMeter(total: export.byteCount)
  }

  /// Hands over what is gathered of each batch.
  mutating func read(
    progress: (_ bytesRead: Int) -> Void, _ body: (Gathered, [RecordPlace]) throws -> Void
  ) throws -> (census: Census, selection: Selection) {
    for (number, file) in layout.dataFiles.enumerated() {
      try read(file, number, progress, body)
      // What has the same ids lies side by side in the order of the sections.
      let next = number + 1 < layout.dataFiles.count ? layout.dataFiles[number + 1] : nil
      guard next?.section.kind != file.section.kind else { continue }
      merge()
      // Tweets take the texts of notes: all of these are there before the first of those.
      for note in readNotes.before.notes {
        notes.add(note.record, text: note.text, at: note.moment)
      }
      readNotes.before = FoundNotes()
    }
    census.tweetHeaders = headers.finish()
    progress(meter.add(headers.byteCount))
    census.take(tally)
    return (census, selection)
  }

  /// Keeps but the fullest of the records with one name.
  private mutating func merge() {
    func drop(_ file: Int) {
      census.files[file].kept -= 1
      census.files[file].merged += 1
    }
    occurrences.named.merge(in: &selection, drop)
    occurrences.unnamed.merge(in: &selection, drop)
  }

  /// Reads one file; where it is not whole, nothing of it counts.
  private mutating func read(
    _ file: ExportLayout.DataFile, _ number: Int, _ progress: (_ bytesRead: Int) -> Void,
    _ body: (Gathered, [RecordPlace]) throws -> Void
  ) throws {
    census.files.append(
      Census.File(name: file.name, section: file.section, wholeness: .empty, elements: 0))
    let (before, namesBefore) = (tally, names)
    let (skippedBefore, countBefore) = (census.skipped.count, count)
    var batch = ElementBatch(file: number, section: file.section)
    let (wholeness, elements) = try reader.scan(
      file.entry, progress: { progress(meter.add($0)) },
      { element in
        batch.add(element)
        guard batch.isFull else { return }
        try begin(batch, body)
        batch = ElementBatch(file: number, section: file.section)
      })
    try begin(batch, body)
    while let done = pipeline.next() { try take(done, body) }
    census.files[number].wholeness = wholeness
    census.files[number].elements = elements
    let found = readNotes.now
    readNotes.now = FoundNotes()
    guard wholeness.isDamaged else { return readNotes.before.add(found) }
    (tally, names) = (before, namesBefore)
    census.skipped.removeSubrange(skippedBefore...)
    (census.files[number].records, census.files[number].kept) = (0, 0)
    census.files[number].skipped = 0
    occurrences.named.remove(file: number)
    occurrences.unnamed.remove(file: number)
    selection.drop(countBefore..<count)
  }

  /// Hands a batch to the decoders, and takes what they have made meanwhile.
  private mutating func begin(
    _ batch: ElementBatch, _ body: (Gathered, [RecordPlace]) throws -> Void
  ) throws {
    if pipeline.isFull, let done = pipeline.next() { try take(done, body) }
    pipeline.begin(batch, with: notes)
  }

  /// Hands over what a batch gave, and counts what it did not.
  private mutating func take(
    _ batch: DecodedBatch<Gathered>, _ body: (Gathered, [RecordPlace]) throws -> Void
  ) throws {
    tally.add(batch.tally)
    census.files[batch.file].records += batch.items.count + batch.skipped.count
    census.files[batch.file].kept += batch.items.count
    for (place, reason) in batch.skipped { skip(place, reason) }
    for note in batch.notes { readNotes.now.add(note) }
    var (gathered, places) = (batch.gathered, [RecordPlace]())
    places.reserveCapacity(batch.items.count)
    for (index, item) in batch.items.enumerated() {
      var place = item.place
      place.number = count
      count += 1
      if let (record, isUnnamed) = batch.records?[index] {
        guard let named = isUnnamed ? named(record) : record else {
          census.files[batch.file].kept -= 1
          skip(place, .withoutID)
          continue
        }
        if isUnnamed {
          occurrences.unnamed.add(named.id, item.rank, at: place)
        } else {
          occurrences.named.add(item.id, item.rank, at: place)
        }
        gathering.add(&gathered, named)
      } else {
        occurrences.named.add(item.id, item.rank, at: place)
      }
      places.append(place)
    }
    try body(gathered, places)
  }

  /// The record with a name; nil where there is none for it.
  private mutating func named(_ record: Record) -> Record? {
    guard let name = record.id.kind == .profile ? owner : names.name(of: record) else { return nil }
    var record = record
    record.id = name
    return record
  }

  /// Counts a record that is not taken, and lists it where there is room.
  private mutating func skip(_ place: RecordPlace, _ reason: SkipReason) {
    census.files[place.file].skipped += 1
    guard census.skipped.count < Census.skippedLimit else { return }
    census.skipped.append(
      SkippedRecord(
        file: layout.dataFiles[place.file].name, index: place.index, entry: place.entry,
        offset: place.offset, reason: reason))
  }
}

/// The notes of some files; of those with one id the fullest, so that a note that is there a thousand times takes the
/// room of one.
private struct FoundNotes {
  private var byID: [UInt64: DecodedNote] = [:]

  var notes: [DecodedNote] { Array(byID.values) }

  mutating func add(_ note: DecodedNote) {
    let id = note.record.id.number
    if let known = byID[id], note.rank < known.rank { return }
    byID[id] = note
  }

  mutating func add(_ others: FoundNotes) {
    for other in others.byID.values { add(other) }
  }
}
