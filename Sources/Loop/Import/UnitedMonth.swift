internal import Archive
internal import ArtifactStore

/// What the records of one kind and month came to.
struct UnitedMonth: Sendable {
  /// The files that say it.
  private(set) var files: [(path: String, content: HashedBlob)] = []
  var added: [Section: Int] = [:]
  var changed = 0
  var recounted = 0
  var absent = 0
  /// The tweets, with those that they answer.
  var threads = Threads()
  /// The tweets that the archive had already.
  private(set) var known: [UInt64] = []

  /// Takes a file, unless it is empty.
  mutating func add(_ path: String, _ bytes: [UInt8]) {
    if !bytes.isEmpty { files.append((path, HashedBlob(bytes))) }
  }

  /// Notes a tweet that the archive has already.
  mutating func join(_ record: Record, with entry: IncomingRecords.Item?) {
    guard record.id.kind == .tweet else { return }
    known.append(record.id.number)
    threads.add(record.id.number, joinedTo: record.joins + (entry?.joins ?? []))
  }
}
