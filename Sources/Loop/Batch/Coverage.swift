internal import Archive
internal import ArtifactStore
internal import Lineage
internal import SystemPackage

/// Which records some batch has read: `covered/` on the batches line, a file for each month with
/// one record a line, in order.
struct Coverage {
  private let snapshot: Snapshot

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The archive of which every record that may be read was read; nil when there is none.
  ///
  /// It spares a tick with nothing to do from reading the archive.
  func wholeArchive() throws -> ArtifactID? {
    guard let bytes = try snapshot.findFile(Coverage.wholePath, on: .batches) else { return nil }
    return ArtifactID(hex: String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// True when it is remembered that nothing waits in this state of the two lines.
  ///
  /// An import that brings nothing to read moves the archive and no batch follows, so that
  /// ``wholeArchive()`` stays behind; the memory is the machine's alone and may be lost.
  func isKnownToBeRead() throws -> Bool {
    let path = Coverage.memory(in: snapshot.store)
    return Files.exists(path) ? try Files.read(path) == state : false
  }

  /// Remembers that nothing waits in this state of the two lines.
  func rememberRead() throws {
    try Files.write(state, to: Coverage.memory(in: snapshot.store), mode: 0o600)
  }

  private var state: [UInt8] {
    Array("\(snapshot.tip(.archive).hex) \(snapshot.tip(.batches).hex)\n".utf8)
  }

  private static func memory(in store: Store) -> FilePath {
    store.path.appending(Store.folder).appending("read.stamp")
  }

  static let wholePath = "covered/archive"

  /// The records of a month that were read.
  func records(in bucket: Bucket) throws -> Set<RecordID> {
    let path = Coverage.path(of: bucket)
    guard let bytes = try snapshot.findFile(path, on: .batches) else { return [] }
    var records: Set<RecordID> = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let id = RecordID(String(line)) else {
        throw LoopError.badContent("\(path) has a line that is no record")
      }
      records.insert(id)
    }
    return records
  }

  static func path(of bucket: Bucket) -> String { "covered/\(bucket.path)" }

  /// The file of a month with some records more.
  func bytes(in bucket: Bucket, adding records: [RecordID]) throws -> [UInt8] {
    let path = Coverage.path(of: bucket)
    let bytes = try snapshot.findFile(path, on: .batches) ?? []
    // Batches go through a month in its order, so that most often nothing has to be sorted.
    let start = bytes.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let last = RecordID(String(decoding: bytes[start...].dropLast(), as: UTF8.self))
    let isBehind = if let last, let first = records.first { last < first } else { bytes.isEmpty }
    if isBehind, zip(records, records.dropFirst()).allSatisfy({ $0 < $1 }) {
      return bytes + Coverage.bytes(of: records)
    }
    return Coverage.bytes(of: try self.records(in: bucket).union(records).sorted())
  }

  private static func bytes(of records: [RecordID]) -> [UInt8] {
    records.reduce(into: []) { $0 += "\($1)\n".utf8 }
  }
}
