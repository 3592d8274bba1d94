public import Archive
internal import ArtifactStore
public import Lineage

/// The archive line of a snapshot, for reading.
public struct ArchiveLine: Sendable {
  /// What is read.
  public let snapshot: Snapshot

  /// Reads the archive of a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// Whose archive it is and which exports it was made from; nil before the first import.
  public func manifest() throws -> ArchiveManifest? {
    guard let bytes = try snapshot.findFile(ArchiveManifest.fileName, on: .archive) else {
      return nil
    }
    return try ArchiveManifest(decoding: bytes)
  }

  /// What is set aside.
  public func heldOut() throws -> HeldOut {
    guard let bytes = try snapshot.findFile(HeldOut.fileName, on: .archive) else {
      return HeldOut()
    }
    return try HeldOut(decoding: bytes)
  }

  /// The months that hold something, oldest first.
  public func buckets() throws -> [Bucket] { Set(try months().map(\.month.bucket)).sorted() }

  /// The files that hold something of a month and a kind.
  func months() throws -> [(month: ArchiveMonth, file: ObjectID)] {
    try RecordKind.allCases.flatMap { kind in
      try snapshot.list(kind.folder, on: .archive).flatMap { entry in
        let files =
          entry.mode == .tree ? try snapshot.store.tree(TreeID(entry.id)).entries : [entry]
        return files.map { file in
          let bucket = Bucket(name: String(file.name.prefix { $0 != "." }))
          return (ArchiveMonth(kind: kind, bucket: bucket), file.id)
        }
      }
    }
  }

  /// The records of a month, by ascending id, then kind.
  public func records(in bucket: Bucket) throws -> [ArchivedRecord] {
    var records: [ArchivedRecord] = []
    for kind in RecordKind.allCases { records += try self.records(of: kind, in: bucket) }
    return records.sorted { $0.record.id < $1.record.id }
  }

  /// The records of one kind and month, by ascending id.
  public func records(of kind: RecordKind, in bucket: Bucket) throws -> [ArchivedRecord] {
    let path = ArchiveLine.path(of: kind, in: bucket)
    guard let bytes = try snapshot.findFile(path, on: .archive) else { return [] }
    return try bytes.split(separator: UInt8(ascii: "\n")).map {
      try ArchivedRecord(line: $0, file: path)
    }
  }

  /// The file that holds the records of one kind and month.
  public static func path(of kind: RecordKind, in bucket: Bucket) -> String {
    "\(kind.folder)/\(bucket.path).jsonl"
  }

  /// Where the words of a record stand in the exports; nil where the archive does not say.
  public func origin(of id: RecordID, in bucket: Bucket) throws -> Origin? {
    let path = ArchiveLine.originsPath(of: id.kind, in: bucket)
    return try Origins(decoding: snapshot.findFile(path, on: .archive), path: path)[id.number]
  }

  /// The file that says where the records of one kind and month stand in the exports.
  static func originsPath(of kind: RecordKind, in bucket: Bucket) -> String {
    "origins/\(kind.folder)/\(bucket.path).jsonl"
  }

  /// The file that holds the counts of one month's tweets, which change with every export.
  static func metricsPath(in bucket: Bucket) -> String { "metrics/\(bucket.path).jsonl" }
}
