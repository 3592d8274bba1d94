/// Reads the records of an export in passes over its files.
///
/// The first pass finds out which files are whole and which records occur twice, a second one,
/// where any do, which of them to keep; the last one hands the records over.
struct ExportReader {
  private let path: String
  private let layout: ExportLayout
  private let reader: any EntryReader
  private var survey: Survey
  private var decoder = RecordDecoder()
  private var census = Census()
  private var meter: ProgressMeter

  /// Takes the first pass.
  init(
    of export: Export, progress: (_ bytesRead: Int) -> Void
  ) throws(ExportError) {
    path = export.container.path
    layout = export.layout
    let reader = try export.container.makeReader()
    let dataSize = export.layout.dataFiles.reduce(0) { $0 + $1.entry.byteCount }
    var meter = ProgressMeter(
      byteCount: export.byteCount, total: export.byteCount + dataSize)
    survey = Survey(of: export.layout, with: reader) { progress(meter.add($0)) }
    self.reader = reader
    self.meter = meter
  }

  /// Takes the other passes and hands over each record.
  mutating func read(
    progress: (_ bytesRead: Int) -> Void, _ body: (Record) throws -> Void
  ) throws -> Census {
    var repeated: [RecordKind: RepeatedRecords] = [:]
    for kind in ExportLayout.order { repeated[kind] = try repeatedRecords(of: kind) }
    survey.forgetIDs()
    for (number, file) in layout.dataFiles.enumerated() {
      let known = survey.files[number]
      census.files.append(
        Census.File(
          name: file.name, kind: file.kind, wholeness: known.wholeness, elements: known.elements))
      guard known.wholeness == .whole else { continue }
      try scan(number) { reader, count in
        progress(reader.meter.add(count))
      } _: { reader, element in
        try reader.take(element, of: file, number, unless: repeated[file.kind], body)
      }
    }
    census.tweetHeaders = survey.headers
    census.take(decoder.tally)
    return census
  }

  private mutating func repeatedRecords(of kind: RecordKind) throws -> RepeatedRecords? {
    var repeated = RepeatedRecords(survey.repeatedIDs(of: kind, in: layout))
    guard !repeated.isEmpty else { return nil }
    var scratch = RecordDecoder()
    for (number, file) in layout.dataFiles.enumerated()
    where file.kind == kind && survey.files[number].wholeness == .whole {
      try scan(number, eachChunk: { _, _ in }) { _, element in
        repeated.consider(element, of: kind, in: number, with: &scratch)
      }
    }
    return repeated
  }

  /// Hands over one element, or counts why not.
  private mutating func take(
    _ element: Element, of file: ExportLayout.DataFile, _ number: Int,
    unless repeated: RepeatedRecords?, _ body: (Record) throws -> Void
  ) throws {
    let isKept = repeated?.fate(of: element, kind: file.kind, in: number) != .merged
    let record: Record
    do throws(SkipReason) {
      record = try decoder.decode(element, of: file.kind, keeping: isKept)
    } catch {
      census.skip(
        SkippedRecord(
          file: file.name, index: element.index, offset: element.offset, reason: error),
        inFile: number)
      return
    }
    if isKept {
      census.files[number].kept += 1
      try body(record)
    } else {
      census.files[number].merged += 1
    }
  }

  /// Reads a file that was found whole.
  private mutating func scan(
    _ number: Int, eachChunk: (inout ExportReader, Int) -> Void,
    _ body: (inout ExportReader, Element) throws -> Void
  ) throws {
    let file = layout.dataFiles[number]
    var scanner = ElementScanner()
    do {
      try reader.begin(file.entry)
      while let chunk = try reader.next() {
        try scanner.feed(chunk) { try body(&self, $0) }
        eachChunk(&self, chunk.count)
      }
    } catch is EntryFault {
      throw ExportError.changedWhileReading(path: path, file: file.name)
    }
    guard scanner.structure == .whole, scanner.count == survey.files[number].elements else {
      throw ExportError.changedWhileReading(path: path, file: file.name)
    }
  }
}
