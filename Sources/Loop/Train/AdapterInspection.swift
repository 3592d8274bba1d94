internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Ranker
internal import Safetensors
internal import SystemPackage

/// Looks into an adapter while it is read: whether its files are what they say, and by which digest
/// it is known again.
///
/// Every `.safetensors` file is read whole and strictly: nothing missing, nothing between the
/// tensors, no value that is not a number. Pickles, which run as programs, are refused. A LoRA
/// must have both halves of every pair, of the rank and for the layers that its configuration
/// names, and must have learnt something. A configuration must be one, with the tensors that its
/// reader loads beside it. A ranker must be one that this version can use.
struct AdapterInspection {
  private let folder: AdapterFolder
  private var tensors: [InspectedTensor] = []
  /// What each `adapter_config.json` says, by its folder.
  private var configurations: [String: AdapterConfiguration] = [:]
  private var fault: String?
  private var hasTensorFile = false

  /// Python's pickles, by the ends of their names.
  private static let pickles = [".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt"]

  /// Begins; throws ``LoopError/badAdapter(path:reason:)`` where the names alone say enough.
  init(_ folder: AdapterFolder) throws {
    self.folder = folder
    if let pickle = folder.files.first(where: AdapterInspection.isPickle) {
      throw refuse(
        "\(pickle) is a pickle, which can run programs: take it away, and save tensors as "
          + ".safetensors (model.save_pretrained does, trainer.save_model adds a pickle)")
    }
    guard folder.files.contains(Ranker.configName) else { return }
    do {
      _ = try Ranker { name in
        guard folder.files.contains(name) else { return nil }
        return try Files.read(folder.path.appending(name))
      }
    } catch let error as RankerError {
      throw refuse("it holds a ranker that cannot be used: \(error)")
    }
  }

  /// Reads a folder for nothing but this; returns what ``finish()`` does.
  @discardableResult
  static func check(_ folder: AdapterFolder) throws -> SHA256Digest? {
    var inspection = try AdapterInspection(folder)
    for name in folder.files
    where AdapterInspection.holdsTensors(name) || AdapterInspection.isConfiguration(name) {
      try inspection.read(name) { next throws(StoreError) in while try !next().isEmpty {} }
    }
    return try inspection.finish()
  }

  /// Hands a file over to `body` piece by piece, and looks at the same pieces.
  mutating func read(
    _ name: String, _ body: (() throws(StoreError) -> [UInt8]) throws -> Void
  ) throws {
    if AdapterInspection.isConfiguration(name) { return try readConfiguration(name, body) }
    let isTensorFile = AdapterInspection.holdsTensors(name)
    var reader = isTensorFile ? TensorReader(byteCount: try folder.byteCount(of: name)) : nil
    try folder.withFile(name, feeding: &reader, body)
    guard var reader else { return }
    hasTensorFile = true
    reader.finish()
    tensors += reader.tensors.map { InspectedTensor(file: name, $0) }
    if fault == nil { fault = reader.fault.map { "\(name): \($0)" } }
  }

  private mutating func readConfiguration(
    _ name: String, _ body: (() throws(StoreError) -> [UInt8]) throws -> Void
  ) throws {
    var reader: ConfigurationReader? = ConfigurationReader()
    try folder.withFile(name, feeding: &reader, body)
    do throws(AdapterConfigurationFault) {
      let configuration = try AdapterConfiguration(parsing: reader?.bytes ?? [])
      configurations[AdapterFolder.parent(of: name)] = configuration
      if let fault = configuration.fault(beside: folder.files, at: name) { self.fault = fault }
    } catch {
      if fault == nil { fault = "\(name) \(error.reason)" }
    }
  }

  /// The digest over the name, type, shape and content of every tensor; nil where the adapter has
  /// no `.safetensors` file.
  ///
  /// The order of metadata, which writers choose at random, does not change it. Throws
  /// ``LoopError/badAdapter(path:reason:)`` where something was wrong.
  func finish() throws -> SHA256Digest? {
    if let fault { throw refuse(fault) }
    if let fault = LoRAPairs.fault(in: tensors, configurations) { throw refuse(fault) }
    let lines = tensors.map(\.line).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return hasTensorFile ? SHA256Digest(of: Array(lines.joined().utf8)) : nil
  }

  /// The digest of an adapter without tensors that can be read: over the names and digests of all
  /// its files.
  static func digest(of payloads: [Lineage.Payload]) -> SHA256Digest {
    let sorted = payloads.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return SHA256Digest(of: Array(sorted.map { "\($0.digest.hex) \($0.name)\n" }.joined().utf8))
  }

  private static func holdsTensors(_ name: String) -> Bool {
    name.lowercased().hasSuffix(".safetensors")
  }

  private static func isConfiguration(_ name: String) -> Bool {
    AdapterFolder.lastName(of: name) == AdapterConfiguration.fileName
  }

  private static func isPickle(_ name: String) -> Bool {
    let name = name.lowercased()
    return pickles.contains { name.hasSuffix($0) }
  }

  private func refuse(_ reason: String) -> LoopError {
    .badAdapter(path: folder.path.string, reason: reason)
  }
}

/// A tensor of an adapter whose content was read.
struct InspectedTensor {
  let file: String
  let tensor: TensorReader.Tensor

  /// The folder of its file; empty for the adapter's own.
  var folder: String { AdapterFolder.parent(of: file) }

  init(file: String, _ tensor: TensorReader.Tensor) {
    self.file = file
    self.tensor = tensor
  }

  /// What makes it this tensor.
  var line: String {
    let shape = tensor.entry.shape.map(String.init).joined(separator: ",")
    return "\(file)\0\(tensor.entry.name)\0\(tensor.entry.type)\0\(shape)\0\(tensor.digest.hex)\n"
  }
}

/// Keeps a configuration, and one byte beyond what is allowed: enough to refuse it.
private struct ConfigurationReader: PieceReader {
  private(set) var bytes: [UInt8] = []

  mutating func feed(_ piece: [UInt8]) {
    bytes += piece.prefix(AdapterConfiguration.byteLimit + 1 - bytes.count)
  }
}
