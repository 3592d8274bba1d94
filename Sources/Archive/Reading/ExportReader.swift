/// Reads the records of an export in one pass over its files: notes, tweets, likes.
struct ExportReader<Value: Sendable> {
  private let layout: ExportLayout
  private let reader: any EntryReader
  private var pipeline: DecodingPipeline<Value>
  private var meter: ProgressMeter

  private var selection = Selection()
  private var occurrences = Occurrences()
  private var notes = NoteIndex()
  private var readNotes: [(note: DecodedBatch<Value>.Note, place: RecordPlace)] = []
  private var tally = DecodingTally()
  private var census = Census()

  init(
    of export: Export, making make: @escaping @Sendable (Record) -> Value
  ) throws(ExportError) {
    layout = export.layout
    reader = try export.container.makeReader()
    pipeline = DecodingPipeline(making: make)
    meter = ProgressMeter(total: export.byteCount)
  }

  /// Hands over what is made of each record.
  mutating func read(
    progress: (_ bytesRead: Int) -> Void, _ body: (Value, RecordPlace) throws -> Void
  ) throws -> (census: Census, selection: Selection) {
    for kind in ExportLayout.order {
      for (number, file) in layout.dataFiles.enumerated() where file.kind == kind {
        try read(file, number, progress, body)
      }
      occurrences.merge(in: &selection) { file in
        census.files[file].kept -= 1
        census.files[file].merged += 1
      }
      // Tweets take the texts of notes: all of these are there before the first of those.
      for (note, place) in readNotes where selection.keeps(place) {
        notes.add(note.record, text: note.text, at: note.moment)
      }
      readNotes = []
    }
    readHeaders(progress)
    census.take(tally)
    return (census, selection)
  }

  /// Reads one file; where it is not whole, nothing of it counts.
  private mutating func read(
    _ file: ExportLayout.DataFile, _ number: Int, _ progress: (_ bytesRead: Int) -> Void,
    _ body: (Value, RecordPlace) throws -> Void
  ) throws {
    census.files.append(
      Census.File(name: file.name, kind: file.kind, wholeness: .empty, elements: 0))
    let (before, skippedBefore) = (tally, census.skipped.count)
    var batch = ElementBatch(file: number, kind: file.kind)
    let (wholeness, elements) = try scan(file.entry, progress) { reader, element in
      batch.add(element)
      guard batch.isFull else { return }
      try reader.begin(batch, body)
      batch = ElementBatch(file: number, kind: file.kind)
    }
    try begin(batch, body)
    while let done = pipeline.next() { try take(done, body) }
    census.files[number].wholeness = wholeness
    census.files[number].elements = elements
    guard wholeness.isDamaged else { return }
    tally = before
    census.skipped.removeSubrange(skippedBefore...)
    (census.files[number].kept, census.files[number].skipped) = (0, 0)
    readNotes.removeAll { $0.place.file == number }
    occurrences.remove(file: number)
    selection.drop(file: number)
  }

  /// Hands a batch to the decoders, and takes what they have made meanwhile.
  private mutating func begin(
    _ batch: ElementBatch, _ body: (Value, RecordPlace) throws -> Void
  ) throws {
    if pipeline.isFull, let done = pipeline.next() { try take(done, body) }
    pipeline.begin(batch, with: notes)
  }

  /// Hands over what a batch gave, and counts what it did not.
  private mutating func take(
    _ batch: DecodedBatch<Value>, _ body: (Value, RecordPlace) throws -> Void
  ) throws {
    tally.add(batch.tally)
    for (place, reason) in batch.skipped {
      census.files[batch.file].skipped += 1
      guard census.skipped.count < Census.skippedLimit else { continue }
      census.skipped.append(
        SkippedRecord(
          file: layout.dataFiles[batch.file].name, index: place.index, offset: place.offset,
          reason: reason))
    }
    census.files[batch.file].kept += batch.items.count
    for item in batch.items {
      occurrences.add(item.id, item.rank, at: item.place)
      if let note = item.note { readNotes.append((note, item.place)) }
      try body(item.value, item.place)
    }
  }

  /// Counts what the headers list; where one of them is not whole, they say nothing.
  private mutating func readHeaders(_ progress: (_ bytesRead: Int) -> Void) {
    guard !layout.headers.isEmpty else { return }
    var sum = 0
    for entry in layout.headers {
      guard case (.whole, let count) = scan(entry, progress, { _, _ in }) else { return }
      sum += count
    }
    census.tweetHeaders = sum
  }

  /// Goes through the elements of a file.
  private mutating func scan<Failure: Error>(
    _ entry: ContainerEntry, _ progress: (_ bytesRead: Int) -> Void,
    _ body: (inout ExportReader, Element) throws(Failure) -> Void
  ) throws(Failure) -> (Census.Wholeness, elements: Int) {
    var scanner = ElementScanner()
    guard (try? reader.begin(entry)) != nil else { return (.damaged(.unreadable), 0) }
    while true {
      let chunk: UnsafeBufferPointer<UInt8>?
      do throws(EntryFault) {
        chunk = try reader.next()
      } catch {
        return (.damaged(.unreadable), scanner.count)
      }
      guard let chunk else { break }
      try scanner.feed(chunk) { (element) throws(Failure) in try body(&self, element) }
      progress(meter.add(chunk.count))
    }
    return (scanner.structure.wholeness, scanner.count)
  }
}

extension ElementScanner.Structure {
  fileprivate var wholeness: Census.Wholeness {
    switch self {
    case .whole: .whole
    case .empty: .empty
    case .truncated: .damaged(.truncated)
    case .notAnArray: .damaged(.notAnArray)
    }
  }
}
