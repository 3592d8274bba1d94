import CanonicalJSON
import SystemPackage

/// A data file while it is written: an assignment such as `window.YTD.<name>.part<n> = ` and a
/// JSON array, as a stream.
final class RecordFile {
  /// What there is to say about a data file.
  struct Listing {
    let kind: SampleArchive.RecordKind
    /// The path below the export's top, such as `data/tweets.js`.
    let fileName: String
    /// The JavaScript variable, such as `YTD.tweets.part0`.
    let globalName: String
    /// The number of records.
    let count: Int
    /// The number of bytes.
    let size: Int
  }

  private let descriptor: FileDescriptor
  private let kind: SampleArchive.RecordKind
  private let fileName: String
  private let globalName: String
  private let layout: PrettyJSON.Layout
  private var pending: [UInt8]
  /// The number of records so far.
  private(set) var count = 0
  private var written = 0

  /// Creates or replaces the file `path` below `directory`, which begins with `assignment`.
  init(
    _ kind: SampleArchive.RecordKind, at path: String, global: String, assignment: String,
    layout: PrettyJSON.Layout, in directory: FilePath
  ) throws(SampleArchiveError) {
    self.kind = kind
    self.fileName = path
    self.globalName = global
    self.layout = layout
    self.pending = Array((assignment + "[").utf8)
    self.descriptor = try Files.open(path, in: directory)
  }

  // A file that was not finished has already thrown; that closing fails too adds nothing.
  deinit { try? descriptor.close() }

  /// The number of bytes so far.
  var size: Int { written + pending.count }

  /// Appends a record.
  func append(_ record: JSON) throws(SampleArchiveError) {
    var pretty = PrettyJSON(layout)
    pretty.write(record, depth: layout == .spread ? 1 : 0)
    if count > 0 { pending.append(UInt8(ascii: ",")) }
    pending += (layout == .spread ? "\n  " : " ").utf8
    pending += pretty.bytes
    count += 1
    if pending.count > 1 << 18 { try flush() }
  }

  /// Ends the array and says what was written.
  func finish() throws(SampleArchiveError) -> Listing {
    pending += (count == 0 || layout != .spread ? " ]" : "\n]").utf8
    try flush()
    return Listing(
      kind: kind, fileName: fileName, globalName: globalName, count: count, size: size)
  }

  private func flush() throws(SampleArchiveError) {
    try Files.writeAll(pending, to: descriptor, fileName)
    written += pending.count
    pending.removeAll(keepingCapacity: true)
  }
}
