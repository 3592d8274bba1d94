import Safetensors
import TestSupport

extension Tensor {
  /// Some tensors at random: F32, F64 and bytes, scalars and empty ones among them.
  static func random(using random: inout SplitMix64) -> [Tensor] {
    (0..<Int.random(in: 0...8, using: &random)).map { index in
      let shape = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Int.random(in: 0...4, using: &random)
      }
      let count = shape.reduce(1, *)
      let name = "layers.\(Int.random(in: 0...99, using: &random)).\"é\\\u{1}\".\(index)"
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        let floats = (0..<count).map { _ in
          Float(bitPattern: UInt32(truncatingIfNeeded: random.next()))
        }
        return Tensor(name: name, shape: shape, floats: floats)
      case 1:
        let doubles = (0..<count).map { _ in Double(bitPattern: random.next()) }
        return Tensor(name: name, shape: shape, doubles: doubles)
      default:
        let bytes = (0..<2 * count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        return Tensor(name: name, type: .bf16, shape: shape, bytes: bytes)
      }
    }
  }
}
