/// What a header says about one tensor; the bytes are elsewhere.
///
/// There are only checked ones: the shape, the type and the range of bytes agree.
public struct TensorEntry: Sendable {
  /// The name.
  public let name: String
  /// The type of the elements.
  public let type: TensorType
  /// The sizes of the dimensions: empty for a scalar, with a 0 in it for a tensor of no elements.
  public let shape: [Int]
  /// Where the bytes are, counted from the end of the header.
  public let byteRange: Range<Int>
  /// How many elements there are.
  public let elementCount: Int

  /// How many bytes there are.
  public var byteCount: Int { byteRange.count }

  /// Takes an entry whose bytes are said to be at `begin..<end`.
  init(
    name: String, type: TensorType, shape: [Int], begin: Int, end: Int
  ) throws(SafetensorsError) {
    guard 0 <= begin, begin <= end else { throw .tensor(name, .offsets) }
    try self.init(name: name, type: type, shape: shape, begin: begin)
    guard byteRange.upperBound == end else {
      throw .tensor(name, .wrongSize(byteCount: end - begin, expected: byteCount))
    }
  }

  /// Places a tensor at `begin`.
  init(name: String, type: TensorType, shape: [Int], begin: Int) throws(SafetensorsError) {
    var elementCount = 1
    for dimension in shape {
      guard dimension >= 0 else { throw .tensor(name, .shape) }
      // From the left and without a look ahead for a 0, as in the reference: the same is too large.
      let product = elementCount.multipliedReportingOverflow(by: dimension)
      guard !product.overflow else { throw .tensor(name, .tooLarge) }
      elementCount = product.partialValue
    }
    let bits = elementCount.multipliedReportingOverflow(by: type.bitCount)
    guard !bits.overflow else { throw .tensor(name, .tooLarge) }
    guard bits.partialValue % 8 == 0 else { throw .tensor(name, .partialByte) }
    let end = begin.addingReportingOverflow(bits.partialValue / 8)
    guard !end.overflow else { throw .tensor(name, .tooLarge) }
    self.name = name
    self.type = type
    self.shape = shape
    self.byteRange = begin..<end.partialValue
    self.elementCount = elementCount
  }
}

extension TensorEntry: Equatable {
  /// True when both say the same, byte for byte in their names.
  public static func == (left: TensorEntry, right: TensorEntry) -> Bool {
    left.name.utf8.elementsEqual(right.name.utf8) && left.type == right.type
      && left.shape == right.shape && left.byteRange == right.byteRange
  }
}

extension TensorEntry {
  /// The name as a person may see it: short, in quotes, and without control characters.
  public var shownName: String { shown(name) }
}
