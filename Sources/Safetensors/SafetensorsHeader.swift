/// The header of a safetensors file: which tensors there are, and where.
///
/// The tensors cover the data from the first byte to the last, without a hole and without an
/// overlap. The format is described at <https://github.com/huggingface/safetensors#format>.
public struct SafetensorsHeader: Sendable {
  /// The length beyond which a header is refused, as by the reference implementation.
  public static let byteLimit = 100_000_000

  /// The member of the header that is no tensor.
  static let metadataKey = "__metadata__"

  /// The tensors in the order of their bytes.
  public let tensors: [TensorEntry]
  /// What the writer noted (`__metadata__`), in the order of the keys' bytes.
  ///
  /// The order in the file is not kept: the reference implementation writes it at random.
  public let metadata: [(key: String, value: String)]

  /// How many bytes of data there are.
  public var dataByteCount: Int { tensors.last?.byteRange.upperBound ?? 0 }

  /// Takes tensors that are known to cover the data, and metadata whose keys are known to differ.
  init(checked tensors: [TensorEntry], metadata: [(key: String, value: String)]) {
    self.tensors = tensors
    self.metadata = metadata.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// The tensor of this name, or nil where there is none.
  public func tensor(named name: String) -> TensorEntry? {
    tensors.first { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// What the writer noted under this key, or nil where it noted nothing.
  public func metadata(_ key: String) -> String? {
    metadata.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}

extension SafetensorsHeader: Equatable {
  /// True when both have the same tensors at the same places, and the same metadata.
  public static func == (left: SafetensorsHeader, right: SafetensorsHeader) -> Bool {
    left.tensors == right.tensors
      && left.metadata.elementsEqual(right.metadata) {
        $0.key.utf8.elementsEqual($1.key.utf8) && $0.value.utf8.elementsEqual($1.value.utf8)
      }
  }
}
