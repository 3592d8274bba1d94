internal import ArtifactStore
internal import Lineage
internal import Safetensors

/// A `.safetensors` file in a store, whose tensors are read one by one.
struct StoredTensorFile {
  /// Its path below the adapter's folder.
  let name: String
  /// Its tensors, in the order of their bytes.
  let tensors: [TensorEntry]
  private let file: ChunkedFileReader
  private let dataBegin: Int

  /// The header is read in pieces of this many bytes; most have one.
  private static let pieceByteCount = 1 << 18

  /// Reads the header; the bytes of the tensors stay where they are.
  init(_ name: String, _ entry: TreeEntry, in store: Store) throws {
    let file = try ChunkedFileReader(entry, in: store)
    do {
      var scan = try SafetensorsScan(byteCount: file.size)
      var place = 0
      while scan.header == nil, place < file.size {
        let end = min(place + StoredTensorFile.pieceByteCount, file.size)
        try file.read(place..<end) { _ = try scan.feed($0) }
        place = end
      }
      guard let header = scan.header else { throw SafetensorsError.headerStart }
      self.name = name
      self.file = file
      self.tensors = header.tensors
      self.dataBegin = file.size - header.dataByteCount
    } catch let error as SafetensorsError {
      throw LoopError.badContent("adapter/\(name) cannot be read: \(error)")
    }
  }

  /// Hands over the bytes of a tensor, piece by piece and in order.
  func read(_ tensor: TensorEntry, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    let range = tensor.byteRange
    try file.read(dataBegin + range.lowerBound..<dataBegin + range.upperBound, body)
  }

  /// The digest of a tensor's bytes.
  func digest(of tensor: TensorEntry) throws -> SHA256Digest {
    var hasher = SHA256Hasher()
    try read(tensor) { hasher.update($0) }
    return hasher.finish()
  }

  /// The Frobenius norm of a tensor, in the order of its elements; nil for other types than F32,
  /// F16 and BF16.
  func norm(of tensor: TensorEntry) throws -> Double? {
    guard var reader = FloatReader(of: tensor.type) else { return nil }
    var sum = 0.0
    var values: [Float] = []
    try read(tensor) { bytes in
      values.removeAll(keepingCapacity: true)
      reader.read(bytes, into: &values)
      for value in values { sum += Double(value) * Double(value) }
    }
    return sum.squareRoot()
  }
}
