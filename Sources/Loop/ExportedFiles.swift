public import ArtifactStore
internal import CanonicalJSON
public import Lineage
public import SystemPackage

/// Writes what the store holds into folders, for trainers, evaluators and servers.
public enum ExportedFiles {
  /// Writes the dataset that a snapshot has as `train.jsonl` and `eval.jsonl`, rows of `prompt`,
  /// `chosen` and `rejected` as TRL reads them; withdrawn pairs are left out.
  public static func dataset(of snapshot: Snapshot, to folder: FilePath) throws {
    let dataset = DatasetLine(snapshot)
    guard try dataset.findCounts() != nil else {
      throw LoopError.nothingYet("there is no dataset yet: tka tick makes one from batches")
    }
    try Files.makeFolders(folder)
    for split in DatasetSplit.allCases {
      let file = try create(folder.appending("\(split.rawValue).jsonl"))
      try file.closeAfter {
        try dataset.eachRow(of: split) { try file.writeAll($0.trainerJSON.canonicalLine) }
      }
    }
  }

  private static func create(_ path: FilePath) throws -> FileDescriptor {
    try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
  }

  /// Writes the profile that a snapshot has: `profile.md`, the claims, and those retracted.
  public static func profile(of snapshot: Snapshot, to folder: FilePath) throws {
    let tree = try snapshot.tree(.profile)
    guard let (_, artifact) = try snapshot.findArtifact(in: tree) else {
      throw LoopError.nothingYet("there is no profile yet: tka tick makes one from batches")
    }
    for payload in artifact.payloads {
      guard let entry = try snapshot.store.find(payload.name, in: tree) else {
        throw LoopError.badContent("profile:\(payload.name) is missing")
      }
      try write(
        entry, payload, of: snapshot.store, to: folder.below(payload.name))
    }
  }

  /// Writes the files of the adapter that a commit of the adapters or promoted line holds.
  public static func adapter(
    at commit: CommitID, of snapshot: Snapshot, to folder: FilePath
  ) throws {
    let tree = try snapshot.store.commit(commit).tree
    guard let (_, artifact) = try snapshot.findArtifact(in: tree) else {
      throw LoopError.nothingYet("\(commit.short) holds no adapter")
    }
    let prefix = "adapter/"
    let payloads = artifact.payloads.filter { $0.name.hasPrefix(prefix) }
    guard !payloads.isEmpty else {
      throw LoopError.nothingYet("\(commit.short) holds no adapter")
    }
    for payload in payloads {
      let name = FilePath(String(payload.name.dropFirst(prefix.count))).lexicallyNormalized()
      guard let entry = try snapshot.store.find(payload.name, in: tree),
        !name.isAbsolute, name.components.first?.kind == .regular
      else { throw LoopError.badContent("\(commit.short): \(payload.name) cannot be written") }
      try write(entry, payload, of: snapshot.store, to: folder.appending(name.components))
    }
  }

  /// Writes one payload, checking its digest on the way.
  private static func write(
    _ entry: TreeEntry, _ payload: Lineage.Payload, of store: Store, to path: FilePath
  ) throws {
    try Files.makeFolders(path.removingLastComponent())
    let file = try create(path)
    var hasher = SHA256Hasher()
    try file.closeAfter {
      try ChunkedFile.read(entry, from: store) { bytes in
        hasher.update(bytes)
        try file.writeAll(bytes)
      }
    }
    guard hasher.finish() == payload.digest else {
      throw StoreError.corrupt(entry.id, reason: "\(payload.name) has another SHA-256")
    }
  }
}
