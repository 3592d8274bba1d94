internal import Safetensors

/// One of the two tensors of a part of a low-rank adapter, as PEFT and mlx name them.
///
/// | writer | first half | second half |
/// | --- | --- | --- |
/// | PEFT | `….lora_A.weight` (rank, in) | `….lora_B.weight` (out, rank) |
/// | PEFT, embeddings | `….lora_embedding_A` (rank, in) | `….lora_embedding_B` (out, rank) |
/// | mlx | `….lora_a` (in, rank) | `….lora_b` (rank, out) |
/// | mlx, experts | `….lora_a` (experts, rank, in) | `….lora_b` (experts, out, rank) |
///
/// A convolution has its kernel's sizes behind: (rank, in, …) and (out, rank, 1, …).
struct LoRAHalf {
  /// Who names tensors like this.
  enum Writer { case peft, mlx }

  /// Who named it.
  let writer: Writer
  /// The path of the layer that it changes, without what PEFT puts before every path.
  let layer: String
  /// The name of the other half.
  let other: String
  /// True for the half that comes first when the two are applied.
  let isFirst: Bool

  private static let forms: [(writer: Writer, first: String, second: String)] = [
    (.peft, "lora_A", "lora_B"), (.peft, "lora_embedding_A", "lora_embedding_B"),
    (.mlx, "lora_a", "lora_b"),
  ]

  /// Reads the name of a tensor; nil for all others.
  init?(_ name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    // The bias of a second half (`lora_bias`) has no counterpart.
    if parts.last == "bias" { return nil }
    for form in LoRAHalf.forms {
      guard let index = parts.lastIndex(where: { $0 == form.first || $0 == form.second }) else {
        continue
      }
      self.writer = form.writer
      self.isFirst = parts[index] == form.first
      let other = isFirst ? form.second : form.first
      self.other = (parts[..<index] + [other[...]] + parts[(index + 1)...]).joined(separator: ".")
      let path = parts[..<index].joined(separator: ".")
      let prefix = "base_model.model."
      self.layer = path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
      return
    }
    return nil
  }

  /// How a tensor of this shape lies; nil where no half has such a shape.
  func layout(_ shape: [Int]) -> LoRALayout? {
    // Without a 0 among them no product of sizes is larger than the number of elements.
    guard shape.allSatisfy({ $0 > 0 }) else { return nil }
    let rest = shape.dropFirst(2).reduce(1, *)
    switch (writer, shape.count) {
    case (.peft, 2...) where isFirst:
      return LoRALayout(blocks: 1, rank: shape[0], length: shape[1] * rest, isRankFirst: true)
    case (.peft, 2...) where rest == 1:
      return LoRALayout(blocks: 1, rank: shape[1], length: shape[0], isRankFirst: false)
    case (.mlx, 2):
      return LoRALayout(
        blocks: 1, rank: shape[isFirst ? 1 : 0], length: shape[isFirst ? 0 : 1],
        isRankFirst: !isFirst)
    case (.mlx, 3):
      return LoRALayout(
        blocks: shape[0], rank: shape[isFirst ? 1 : 2], length: shape[isFirst ? 2 : 1],
        isRankFirst: isFirst)
    default: return nil
    }
  }
}

/// How the elements of a half lie: `blocks` matrices, one behind the other, of `rank` by `length`.
struct LoRALayout: Equatable {
  /// The number of matrices: that of the experts, otherwise 1.
  let blocks: Int
  /// The size that both halves share.
  let rank: Int
  /// The other size: of the layer's input in the first half, of its output in the second.
  let length: Int
  /// True when the elements of one rank lie side by side, false when those of one input or output do.
  let isRankFirst: Bool
}
