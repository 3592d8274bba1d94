import CanonicalJSON
import SystemPackage

/// The data files of one kind while they are written: part 0, and more where they are cut.
struct RecordSeries {
  private let kind: SampleArchive.RecordKind
  private let generation: SampleArchive.Generation
  private let directory: FilePath
  /// The size from which on a file takes no further record.
  private let limit: Int?
  private var file: RecordFile
  private var finished: [RecordFile.Listing] = []

  /// Opens part 0; a file that has `limit` bytes is cut after the record that reaches them.
  init(
    _ kind: SampleArchive.RecordKind, of generation: SampleArchive.Generation, limit: Int?,
    in directory: FilePath
  ) throws(SampleArchiveError) {
    self.kind = kind
    self.generation = generation
    self.directory = directory
    self.limit = limit
    self.file = try RecordSeries.part(0, of: kind, generation, in: directory)
  }

  /// The number of the part that is being written.
  var part: Int { finished.count }

  /// How many records that part has.
  var count: Int { file.count }

  /// True when that part has reached the size at which it is cut.
  var isFull: Bool {
    guard let limit else { return false }
    return file.size >= limit
  }

  /// Appends a record, to the next part where this one is full.
  mutating func append(_ record: JSON) throws(SampleArchiveError) {
    if isFull { try cut() }
    try file.append(record)
  }

  /// Appends a record to this part, however full it is.
  func appendHere(_ record: JSON) throws(SampleArchiveError) { try file.append(record) }

  /// Ends this part and begins the next one.
  mutating func cut() throws(SampleArchiveError) {
    finished.append(try file.finish())
    file = try RecordSeries.part(part, of: kind, generation, in: directory)
  }

  /// Ends the last part and says what was written.
  consuming func finish() throws(SampleArchiveError) -> [RecordFile.Listing] {
    finished + [try file.finish()]
  }

  private static func part(
    _ number: Int, of kind: SampleArchive.RecordKind, _ generation: SampleArchive.Generation,
    in directory: FilePath
  ) throws(SampleArchiveError) -> RecordFile {
    let global = generation.global(of: kind, part: number)
    return try RecordFile(
      kind, at: generation.path(of: kind, part: number), global: global,
      assignment: "window.\(global) = ", layout: generation.layout, in: directory)
  }
}
