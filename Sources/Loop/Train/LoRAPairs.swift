internal import Safetensors

/// The two halves of each part of a low-rank adapter, as PEFT and mlx name them.
///
/// PEFT writes `….lora_A.weight` (rank, in) and `….lora_B.weight` (out, rank); mlx `….lora_a`
/// (in, rank) and `….lora_b` (rank, out).
enum LoRAPairs {
  /// Throws ``TensorFault`` where a half is missing, where the ranks differ, or where all second
  /// halves are zero, as they are before training.
  static func check(_ tensors: [InspectedTensor]) throws(TensorFault) {
    var halves: [String: InspectedTensor] = [:]
    for tensor in tensors { halves[tensor.entry.name] = tensor }
    var seconds: [InspectedTensor] = []
    for tensor in tensors {
      let name = tensor.entry.name
      guard let (other, isFirst) = counterpart(of: name) else { continue }
      guard let counterpart = halves[other] else { throw TensorFault("\(name) has no \(other)") }
      if isFirst {
        try checkRanks(tensor.entry, counterpart.entry)
      } else {
        seconds.append(tensor)
      }
    }
    if !seconds.isEmpty, seconds.allSatisfy(\.isAllZero) {
      throw TensorFault("every lora_B is zero: nothing was trained")
    }
  }

  /// The name of the other half, and whether this is the first one; nil for other tensors.
  private static func counterpart(of name: String) -> (name: String, isFirst: Bool)? {
    for (first, second) in [("lora_A", "lora_B"), ("lora_a", "lora_b")] {
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      if let index = parts.lastIndex(where: { $0 == first || $0 == second }) {
        let isFirst = parts[index] == first
        let other = isFirst ? second : first
        let names = parts[..<index] + [other[...]] + parts[(index + 1)...]
        return (names.joined(separator: "."), isFirst)
      }
    }
    return nil
  }

  /// Both halves are matrices that can be multiplied, whichever way round they are stored.
  private static func checkRanks(
    _ first: TensorEntry, _ second: TensorEntry
  ) throws(TensorFault) {
    guard first.shape.count == 2, second.shape.count == 2 else { return }
    guard first.shape[0] == second.shape[1] || first.shape[1] == second.shape[0] else {
      throw TensorFault("\(first.name) and \(second.name) have different ranks")
    }
  }
}
