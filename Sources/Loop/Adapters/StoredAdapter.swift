public import ArtifactStore
internal import CanonicalJSON
public import Lineage
internal import Safetensors

/// The files of an adapter that a version of the adapters or promoted line holds.
public struct StoredAdapter: Sendable {
  /// The id of its manifest.
  public let candidate: String
  /// The version that was named.
  public let commit: CommitID
  /// The digest that its tensors are known by.
  public let tensorsDigest: String
  /// Its files, by path below its folder, in the order of the artifact.
  public let files: [Lineage.Payload]

  private let store: Store
  private let tree: TreeID

  private init(
    candidate: String, commit: CommitID, tensorsDigest: String, in snapshot: Snapshot
  ) throws {
    self.candidate = candidate
    self.commit = commit
    self.tensorsDigest = tensorsDigest
    self.store = snapshot.store
    self.tree = try snapshot.store.commit(commit).tree
    guard let (_, artifact) = try snapshot.findArtifact(in: tree) else {
      throw LoopError.badContent("\(commit.short) has no artifact")
    }
    let prefix = StoredAdapter.folder
    files = artifact.payloads.filter { $0.name.hasPrefix(prefix) }.map {
      Lineage.Payload(
        name: String($0.name.dropFirst(prefix.count)), size: $0.size, digest: $0.digest)
    }
  }

  private static let folder = "adapter/"

  /// The bytes of a file; nil where there is none of this name.
  func bytes(_ name: String) throws -> [UInt8]? {
    try find(name).map { try ChunkedFile.bytes($0, from: store) }
  }

  private func find(_ name: String) throws -> TreeEntry? {
    guard files.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) else { return nil }
    return try store.find(StoredAdapter.folder + name, in: tree)
  }

  /// What its `adapter_config.json` says; nil where it has none, or one from before they were checked.
  func configuration() throws -> AdapterConfiguration? {
    guard let size = files.first(where: { $0.name == AdapterConfiguration.fileName })?.size,
      size <= AdapterConfiguration.byteLimit, let bytes = try bytes(AdapterConfiguration.fileName)
    else { return nil }
    return try? AdapterConfiguration(parsing: bytes)
  }

  /// The tensors that are loaded when it is: those of the file that its method names, where it is there, otherwise all.
  func tensorFiles(for method: AdapterConfiguration.Method) throws -> [StoredTensorFile] {
    let names = files.map(\.name).filter { $0.lowercased().hasSuffix(".safetensors") }
    let loaded = names.filter { $0 == method.tensorFile }
    return try (loaded.isEmpty ? names : loaded).map { name in
      guard let entry = try find(name) else {
        throw LoopError.badContent("\(commit.short): adapter/\(name) is missing")
      }
      return try StoredTensorFile(name, entry, in: store)
    }
  }
}

extension StoredAdapter {
  /// Finds the adapter that a person names: by its candidate id or how that begins, or by a version of `adapters` or
  /// `promoted`, such as `adapters~1`; the newest that was trained where nothing is named.
  public static func find(_ name: String?, in snapshot: Snapshot) throws -> StoredAdapter {
    let line = AdapterLine(snapshot)
    guard let name else {
      guard let newest = try line.all().first(where: { $0.record.state == .trained }) else {
        throw LoopError.nothingYet("there is no adapter yet: tka train makes one")
      }
      return try StoredAdapter(newest, in: snapshot)
    }
    guard let reference = LineReference(name) else {
      return try StoredAdapter(line.trained(named: name), in: snapshot)
    }
    let commit = try reference.commit(in: snapshot)
    switch reference.line {
    case .promoted:
      guard let promoted = try PromotedLine(snapshot).version(at: commit) else {
        throw LoopError.nothingYet("\(reference) is the base: it holds no adapter")
      }
      return try StoredAdapter(
        candidate: promoted.candidate, commit: commit, tensorsDigest: promoted.tensors,
        in: snapshot)
    case .adapters:
      guard let version = try line.version(at: commit), version.record.state == .trained else {
        throw LoopError.nothingYet(
          "\(reference) is a manifest or a training that failed; tka show adapters lists them all")
      }
      return try StoredAdapter(version, in: snapshot)
    default: throw LoopError.unknownCandidate(name)
    }
  }

  private init(_ version: AdapterLine.Version, in snapshot: Snapshot) throws {
    try self.init(
      candidate: version.candidate, commit: version.commit,
      tensorsDigest: version.record.tensors ?? "", in: snapshot)
  }
}
