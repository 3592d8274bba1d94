internal import CanonicalJSON

extension SafetensorsHeader {
  /// Reads a header, which is the JSON without the eight bytes before it, against the number of
  /// bytes that follow it.
  ///
  /// Where the reference implementation lets something pass that two readers could take for two
  /// things, this refuses: a key that occurs twice, a member of an entry that the format does not
  /// know, a number written otherwise than in digits, padding other than spaces.
  public init(
    parsing json: ArraySlice<UInt8>, dataByteCount: Int
  ) throws(SafetensorsError) {
    let object = try SafetensorsHeader.object(json)
    var tensors: [TensorEntry] = []
    var metadata: [(key: String, value: String)] = []
    for member in object.members {
      if member.key.utf8.elementsEqual(SafetensorsHeader.metadataKey.utf8) {
        metadata = try SafetensorsHeader.metadata(member.value)
      } else {
        tensors.append(try SafetensorsHeader.entry(member.key, member.value))
      }
    }
    let sorted = SafetensorsHeader.sorted(tensors)
    try SafetensorsHeader.checkCover(sorted, dataByteCount: dataByteCount)
    self.init(checked: sorted, metadata: metadata)
  }

  /// The object at the beginning; after it there may be spaces.
  private static func object(_ json: ArraySlice<UInt8>) throws(SafetensorsError) -> JSONObject {
    guard json.count <= byteLimit else { throw .headerTooLong(byteCount: UInt64(json.count)) }
    guard json.first == UInt8(ascii: "{") else { throw .headerStart }
    let (value, count): (JSON, Int)
    do throws(JSONError) {
      (value, count) = try JSONParser.parsePrefix(json)
    } catch {
      throw .headerJSON(error)
    }
    guard json.dropFirst(count).allSatisfy({ $0 == UInt8(ascii: " ") }) else {
      throw .headerPadding(offset: count)
    }
    guard let object = value.object else { throw .headerStart }
    return object
  }

  private static func metadata(
    _ value: JSON
  ) throws(SafetensorsError) -> [(key: String, value: String)] {
    // mlx writes null where there is none, and the reference takes it.
    if value.isNull { return [] }
    guard let object = value.object else { throw .metadata(key: nil) }
    return try object.members.map { member throws(SafetensorsError) in
      guard let text = member.value.string else { throw .metadata(key: member.key) }
      return (member.key, text)
    }
  }

  private static func entry(
    _ name: String, _ value: JSON
  ) throws(SafetensorsError) -> TensorEntry {
    guard let members = value.object, members.count == 3,
      let type = members["dtype"], let shape = members["shape"],
      let offsets = members["data_offsets"]
    else { throw .tensor(name, .members) }
    guard let typeName = type.string else { throw .tensor(name, .type) }
    guard let type = TensorType(rawValue: typeName) else {
      throw .tensor(name, .unknownType(typeName))
    }
    guard let shape = integers(shape) else { throw .tensor(name, .shape) }
    guard let offsets = integers(offsets), offsets.count == 2 else {
      throw .tensor(name, .offsets)
    }
    return try TensorEntry(
      name: name, type: type, shape: shape, begin: offsets[0], end: offsets[1])
  }

  /// The elements of an array of integers in plain digits, or nil where it is something else.
  private static func integers(_ value: JSON) -> [Int]? {
    guard let elements = value.array else { return nil }
    var integers: [Int] = []
    integers.reserveCapacity(elements.count)
    for element in elements {
      // `JSONNumber.integer` would also take 4.0 and 4e0, which the reference does not.
      guard let digits = element.number?.literal,
        digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let integer = Int(digits)
      else { return nil }
      integers.append(integer)
    }
    return integers
  }

  /// Sorts by place; an empty tensor before the one that begins where it is, and empty ones at the
  /// same place as they were.
  private static func sorted(_ tensors: [TensorEntry]) -> [TensorEntry] {
    let places = tensors.enumerated().sorted { left, right in
      let (a, b) = (left.element.byteRange, right.element.byteRange)
      return (a.lowerBound, a.upperBound, left.offset) < (b.lowerBound, b.upperBound, right.offset)
    }
    return places.map(\.element)
  }

  private static func checkCover(
    _ tensors: [TensorEntry], dataByteCount: Int
  ) throws(SafetensorsError) {
    var covered = 0
    for tensor in tensors {
      let begin = tensor.byteRange.lowerBound
      guard begin <= covered else {
        throw .tensor(tensor.name, .hole(begin: begin, expected: covered))
      }
      guard begin == covered else {
        throw .tensor(tensor.name, .overlap(begin: begin, expected: covered))
      }
      covered = tensor.byteRange.upperBound
    }
    guard covered == dataByteCount else {
      throw .wrongDataSize(byteCount: dataByteCount, expected: covered)
    }
  }
}
