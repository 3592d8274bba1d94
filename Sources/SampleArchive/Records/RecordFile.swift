import CanonicalJSON
import SystemPackage

/// A data file while it is written: `window.YTD.<name>.part<n> = ` and a JSON array, as a stream.
final class RecordFile {
  /// What the manifest says about a data file.
  struct Listing {
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
  private let fileName: String
  private let globalName: String
  private var pending: [UInt8]
  private var count = 0
  private var size = 0

  /// Creates or replaces `data/<name>.js` below `directory`.
  init(_ name: String, global: String, in directory: FilePath) throws(SampleArchiveError) {
    self.fileName = "data/\(name).js"
    self.globalName = "YTD.\(global)"
    self.pending = Array("window.YTD.\(global) = [".utf8)
    self.descriptor = try Files.open(fileName, in: directory)
  }

  // A file that was not finished has already thrown; that closing fails too adds nothing.
  deinit { try? descriptor.close() }

  /// Appends a record.
  func append(_ record: JSON) throws(SampleArchiveError) {
    var pretty = PrettyJSON()
    pretty.write(record, depth: 1)
    pending += (count == 0 ? "\n  " : ",\n  ").utf8
    pending += pretty.bytes
    count += 1
    if pending.count > 1 << 18 { try flush() }
  }

  /// Ends the array and says what was written.
  func finish() throws(SampleArchiveError) -> Listing {
    pending += (count == 0 ? " ]" : "\n]").utf8
    try flush()
    return Listing(fileName: fileName, globalName: globalName, count: count, size: size)
  }

  private func flush() throws(SampleArchiveError) {
    try Files.writeAll(pending, to: descriptor, fileName)
    size += pending.count
    pending.removeAll(keepingCapacity: true)
  }
}
