internal import CanonicalJSON

extension SafetensorsHeader {
  /// Places tensors one after the other, in the order in which they are given.
  ///
  /// Throws where a name or a key occurs twice, a name is the reserved `__metadata__`, or a tensor
  /// is impossible.
  public init(
    placing tensors: [(name: String, type: TensorType, shape: [Int])],
    metadata: [(key: String, value: String)] = []
  ) throws(SafetensorsError) {
    try SafetensorsHeader.checkDistinct(tensors.map(\.name))
    try SafetensorsHeader.checkDistinct(metadata.map(\.key))
    var placed: [TensorEntry] = []
    placed.reserveCapacity(tensors.count)
    for tensor in tensors {
      if tensor.name.utf8.elementsEqual(SafetensorsHeader.metadataKey.utf8) {
        throw .reservedName
      }
      placed.append(
        try TensorEntry(
          name: tensor.name, type: tensor.type, shape: tensor.shape,
          begin: placed.last?.byteRange.upperBound ?? 0))
    }
    self.init(checked: placed, metadata: metadata)
  }

  /// The bytes of a file up to its data: the length, the JSON, and spaces up to a multiple of
  /// eight.
  ///
  /// The same header always has the same bytes. With no or one key of metadata they are those that
  /// the reference implementation writes for the same tensors at the same places; more keys it
  /// writes in random order. Throws where the header is longer than ``byteLimit``.
  public func encoded() throws(SafetensorsError) -> [UInt8] {
    var members = tensors.map { SafetensorsHeader.member($0.name, SafetensorsHeader.entry($0)) }
    if !metadata.isEmpty {
      let texts = metadata.map {
        SafetensorsHeader.member($0.key, JSON.string($0.value).orderedBytes)
      }
      let object = Array("{".utf8) + texts.joined(separator: [UInt8(ascii: ",")]) + Array("}".utf8)
      members.insert(SafetensorsHeader.member(SafetensorsHeader.metadataKey, object), at: 0)
    }
    var json = Array("{".utf8) + members.joined(separator: [UInt8(ascii: ",")]) + Array("}".utf8)
    json += repeatElement(UInt8(ascii: " "), count: (8 - json.count % 8) % 8)
    guard json.count <= SafetensorsHeader.byteLimit else {
      throw .headerTooLong(byteCount: UInt64(json.count))
    }
    return HeaderLength.bytes(json.count) + json
  }

  /// One member of an object.
  ///
  /// The header is put together from these, because a `JSONObject` looks through all of its members
  /// for each that is set, and a model can have tens of thousands.
  private static func member(_ key: String, _ value: [UInt8]) -> [UInt8] {
    JSON.string(key).orderedBytes + [UInt8(ascii: ":")] + value
  }

  /// The entry of a tensor, its integers in full: canonical JSON rounds them to doubles.
  private static func entry(_ tensor: TensorEntry) -> [UInt8] {
    let shape = tensor.shape.map(String.init).joined(separator: ",")
    let (begin, end) = (tensor.byteRange.lowerBound, tensor.byteRange.upperBound)
    return Array(
      #"{"dtype":"\#(tensor.type)","shape":[\#(shape)],"data_offsets":[\#(begin),\#(end)]}"#.utf8)
  }

  private static func checkDistinct(_ names: [String]) throws(SafetensorsError) {
    // As bytes: `String ==` takes names for equal that differ only in Unicode normalisation.
    var seen: Set<[UInt8]> = []
    for name in names where !seen.insert(Array(name.utf8)).inserted { throw .repeated(name) }
  }
}
