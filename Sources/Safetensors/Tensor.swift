/// A tensor with its bytes, to be written.
public struct Tensor: Sendable {
  /// The name.
  public let name: String
  /// The type of the elements.
  public let type: TensorType
  /// The sizes of the dimensions.
  public let shape: [Int]
  /// The elements, the last dimension running fastest, each with its least significant byte first.
  public let bytes: [UInt8]

  /// Takes elements of any type as bytes.
  ///
  /// Whether they are as many as the shape says is found out when the tensor is encoded.
  public init(name: String, type: TensorType, shape: [Int], bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.shape = shape
    self.bytes = bytes
  }

  /// Takes elements of type F32.
  public init(name: String, shape: [Int], floats: [Float]) {
    self.init(
      name: name, type: .f32, shape: shape, bytes: Tensor.bytes(of: floats.map(\.bitPattern)))
  }

  /// Takes elements of type F64.
  public init(name: String, shape: [Int], doubles: [Double]) {
    self.init(
      name: name, type: .f64, shape: shape, bytes: Tensor.bytes(of: doubles.map(\.bitPattern)))
  }

  private static func bytes<Bits: FixedWidthInteger>(of values: [Bits]) -> [UInt8] {
    values.map(\.littleEndian).withUnsafeBytes { Array($0) }
  }
}
