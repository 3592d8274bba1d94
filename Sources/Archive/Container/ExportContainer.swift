/// Where the files of an export lie: a directory or a ZIP.
protocol ExportContainer: Sendable {
  /// The path, for messages.
  var path: String { get }
  /// The JavaScript files in it, by name; media are not listed.
  var entries: [ContainerEntry] { get }
  /// What was noticed and passed over.
  var warnings: [Census.Warning] { get }

  /// Opens the container for reading.
  func makeReader() throws(ExportError) -> any EntryReader
}

/// A file of an export.
struct ContainerEntry: Sendable, Hashable {
  /// Its path inside the export, with `/` between folders; never used as a path of the system
  /// where it comes out of a ZIP.
  let name: String
  /// Its size in bytes, uncompressed.
  let byteCount: Int
  /// Its place in the container.
  let ordinal: Int
}

/// Reads files of a container one after the other.
protocol EntryReader: AnyObject {
  /// Goes to the beginning of a file.
  func begin(_ entry: ContainerEntry) throws(EntryFault)

  /// The next bytes of the file, valid until the next call; nil at its end.
  func next() throws(EntryFault) -> UnsafeBufferPointer<UInt8>?
}

/// Why one file of a container cannot be read to its end.
enum EntryFault: Error {
  /// The system refused; the code is the `errno`.
  case io(CInt)
  /// What is stored is not what was packed.
  case damaged
}

extension EntryReader {
  /// The whole of a small file, or nil where it cannot be read or is longer than `limit` bytes.
  func contents(of entry: ContainerEntry, limit: Int) -> [UInt8]? {
    do {
      var bytes: [UInt8] = []
      try begin(entry)
      while let chunk = try next() {
        guard chunk.count <= limit - bytes.count else { return nil }
        bytes += chunk
      }
      return bytes
    } catch {
      return nil
    }
  }
}
