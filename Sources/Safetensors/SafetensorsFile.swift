/// A whole file in memory; for large ones there is ``SafetensorsScan``.
public struct SafetensorsFile: Sendable {
  /// The header.
  public let header: SafetensorsHeader
  private let data: ArraySlice<UInt8>

  /// Reads a file, which must be whole and nothing but a file.
  public init(decoding bytes: [UInt8]) throws(SafetensorsError) {
    let length = try HeaderLength.read(bytes[...], fileByteCount: bytes.count)
    let rest = bytes.dropFirst(HeaderLength.byteCount)
    self.data = rest.dropFirst(length)
    self.header = try SafetensorsHeader(
      parsing: rest.prefix(length), dataByteCount: data.count)
  }

  /// The bytes of a tensor; throws where there is none of this name.
  public func bytes(_ name: String) throws(SafetensorsError) -> ArraySlice<UInt8> {
    guard let tensor = header.tensor(named: name) else { throw .tensor(name, .absent) }
    return bytes(of: tensor)
  }

  /// The elements of a tensor of type F32, the last dimension running fastest.
  public func floats(_ name: String) throws(SafetensorsError) -> [Float] {
    try integers(name, type: .f32, as: UInt32.self).map(Float.init(bitPattern:))
  }

  /// The elements of a tensor of type F64, the last dimension running fastest.
  public func doubles(_ name: String) throws(SafetensorsError) -> [Double] {
    try integers(name, type: .f64, as: UInt64.self).map(Double.init(bitPattern:))
  }

  /// The bytes of a file with these tensors, whatever their order here.
  ///
  /// The tensors are written as by the reference implementation: those of the widest type first, so
  /// that every tensor is aligned, and those of one type by name. Throws where a tensor's bytes do
  /// not fit its shape, and where ``SafetensorsHeader/init(placing:metadata:)`` does.
  public static func encode(
    _ tensors: [Tensor], metadata: [(key: String, value: String)] = []
  ) throws(SafetensorsError) -> [UInt8] {
    let sorted = tensors.sorted { left, right in
      left.type == right.type
        ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
        : left.type.rank > right.type.rank
    }
    let header = try SafetensorsHeader(
      placing: sorted.map { ($0.name, $0.type, $0.shape) }, metadata: metadata)
    for (tensor, entry) in zip(sorted, header.tensors)
    where tensor.bytes.count != entry.byteCount {
      throw .tensor(
        tensor.name, .wrongSize(byteCount: tensor.bytes.count, expected: entry.byteCount))
    }
    var bytes = try header.encoded()
    bytes.reserveCapacity(bytes.count + header.dataByteCount)
    for tensor in sorted { bytes += tensor.bytes }
    return bytes
  }

  private func bytes(of tensor: TensorEntry) -> ArraySlice<UInt8> {
    data.dropFirst(tensor.byteRange.lowerBound).prefix(tensor.byteCount)
  }

  private func integers<Bits: FixedWidthInteger>(
    _ name: String, type: TensorType, as bits: Bits.Type
  ) throws(SafetensorsError) -> [Bits] {
    guard let tensor = header.tensor(named: name) else { throw .tensor(name, .absent) }
    guard tensor.type == type else {
      throw .tensor(name, .wrongType(tensor.type, expected: type))
    }
    return bytes(of: tensor).withUnsafeBytes { buffer in
      (0..<tensor.elementCount).map {
        Bits(littleEndian: buffer.loadUnaligned(fromByteOffset: $0 * Bits.bitWidth / 8, as: bits))
      }
    }
  }
}
