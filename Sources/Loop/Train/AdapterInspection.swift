internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Safetensors
internal import SystemPackage

/// Looks into an adapter before it is taken: whether its files are what they say, and by which
/// digest it is known again.
///
/// Every `.safetensors` file is read whole and strictly: nothing missing, nothing between the
/// tensors, no value that is not a number. Pickles, which run as programs, are refused. A LoRA
/// must have both halves of every pair, and must have learnt something.
struct AdapterInspection {
  /// The digest over the name, type, shape and content of every tensor; nil where the adapter has
  /// no `.safetensors` file.
  ///
  /// The order of metadata, which writers choose at random, does not change it.
  let digest: SHA256Digest?

  /// Python's pickles, by the ends of their names.
  private static let pickles = [".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt"]

  /// Reads every file that holds tensors; throws ``LoopError/badAdapter(path:reason:)``.
  init(_ folder: AdapterFolder) throws {
    if let pickle = folder.files.first(where: AdapterInspection.isPickle) {
      throw LoopError.badAdapter(
        path: folder.path.string,
        reason: "\(pickle) is a pickle, which can run programs: save it as .safetensors")
    }
    var lines: [String] = []
    for name in folder.files where name.lowercased().hasSuffix(".safetensors") {
      do {
        let tensors = try AdapterInspection.read(name, in: folder)
        try LoRAPairs.check(tensors)
        lines += tensors.map { "\(name)\0\($0.line)\n" }
      } catch let error as SafetensorsError {
        throw LoopError.badAdapter(path: folder.path.string, reason: "\(name): \(error)")
      } catch let fault as TensorFault {
        throw LoopError.badAdapter(path: folder.path.string, reason: "\(name): \(fault.reason)")
      }
    }
    lines.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    digest = lines.isEmpty ? nil : SHA256Digest(of: Array(lines.joined().utf8))
  }

  /// The digest of an adapter without tensors that can be read: over the names and digests of all
  /// its files.
  static func digest(of payloads: [Lineage.Payload]) -> SHA256Digest {
    let sorted = payloads.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return SHA256Digest(of: sorted.map { "\($0.digest.hex) \($0.name)\n" }.joined().utf8)
  }

  private static func isPickle(_ name: String) -> Bool {
    let name = name.lowercased()
    return pickles.contains { name.hasSuffix($0) }
  }

  /// The tensors of a file, each read once from the first byte to the last.
  private static func read(
    _ name: String, in folder: AdapterFolder
  ) throws -> [InspectedTensor] {
    var scan = try SafetensorsScan(byteCount: folder.byteCount(of: name))
    var tensors: [InspectedTensor] = []
    var hasher = SHA256Hasher()
    var values: ValueScan?
    try folder.withFile(name) { read in
      while true {
        let piece = try read()
        if piece.isEmpty { break }
        for part in try scan.feed(piece) {
          if part.isFirst {
            hasher = SHA256Hasher()
            values = ValueScan(of: part.tensor.type)
          }
          hasher.update(part.bytes)
          values?.feed(part.bytes)
          guard part.isLast else { continue }
          if values?.hasNonFinite == true {
            throw TensorFault("\(part.tensor.name) has a value that is no number")
          }
          tensors.append(
            InspectedTensor(
              entry: part.tensor, isAllZero: values?.isAllZero ?? true,
              digest: hasher.finish()))
        }
      }
    }
    _ = try scan.finish()
    return tensors
  }
}

/// A tensor whose content was read.
struct InspectedTensor {
  let entry: TensorEntry
  let isAllZero: Bool
  let digest: SHA256Digest

  /// What makes it this tensor.
  var line: String {
    let shape = entry.shape.map(String.init).joined(separator: ",")
    return "\(entry.name)\0\(entry.type)\0\(shape)\0\(digest.hex)"
  }
}

/// What is wrong with the tensors of a file.
struct TensorFault: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
