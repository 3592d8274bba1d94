internal import Safetensors

/// The two halves of each part of a low-rank adapter, as PEFT and mlx name them.
///
/// PEFT writes `….lora_A.weight` (rank, in) and `….lora_B.weight` (out, rank), for embeddings
/// `….lora_embedding_A` (rank, in) and `….lora_embedding_B` (out, rank); mlx `….lora_a` (in, rank)
/// and `….lora_b` (rank, out).
enum LoRAPairs {
  /// How the halves of a pair are called, and which of their sizes is the rank.
  private struct Form {
    let first: String
    let second: String
    let firstRank: Int
    let secondRank: Int
  }

  private static let forms = [
    Form(first: "lora_A", second: "lora_B", firstRank: 0, secondRank: 1),
    Form(first: "lora_embedding_A", second: "lora_embedding_B", firstRank: 0, secondRank: 1),
    Form(first: "lora_a", second: "lora_b", firstRank: 1, secondRank: 0),
  ]

  /// What is wrong with the tensors of an adapter: a half is missing, the ranks differ, or all
  /// second halves are zero, as they are before training; nil where nothing is.
  ///
  /// The halves of a pair may lie in different files.
  static func fault(in tensors: [InspectedTensor]) -> String? {
    let entries = tensors.map(\.tensor)
    let byName = Dictionary(
      entries.map { (Array($0.entry.name.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    var seconds: [TensorReader.Tensor] = []
    for tensor in entries {
      guard let (form, other, isFirst) = counterpart(of: tensor.entry.name) else { continue }
      guard let half = byName[Array(other.utf8)] else {
        return "tensor \(tensor.entry.shownName) has no other half"
      }
      if !isFirst {
        seconds.append(tensor)
      } else if !haveOneRank(tensor.entry, half.entry, form) {
        return "tensor \(tensor.entry.shownName) and its other half have different ranks"
      }
    }
    let learntNothing = !seconds.isEmpty && seconds.allSatisfy(\.isAllZero)
    return learntNothing ? "every second half (lora_B) is zero: nothing was trained" : nil
  }

  /// The name of the other half, and whether this is the first one; nil for other tensors.
  private static func counterpart(
    of name: String
  ) -> (form: Form, name: String, isFirst: Bool)? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    for form in forms {
      guard let index = parts.lastIndex(where: { $0 == form.first || $0 == form.second }) else {
        continue
      }
      let isFirst = parts[index] == form.first
      let other = isFirst ? form.second : form.first
      let names = parts[..<index] + [other[...]] + parts[(index + 1)...]
      return (form, names.joined(separator: "."), isFirst)
    }
    return nil
  }

  private static func haveOneRank(_ first: TensorEntry, _ second: TensorEntry, _ form: Form) -> Bool
  {
    guard first.shape.count == 2, second.shape.count == 2 else { return true }
    return first.shape[form.firstRank] == second.shape[form.secondRank]
  }
}
