internal import Safetensors

/// The two halves of each part of a low-rank adapter, held against each other and against its
/// configuration.
struct LoRAPairs {
  private let tensors: [InspectedTensor]
  private let configurations: [String: AdapterConfiguration]
  private let byName: [String.UTF8Key: InspectedTensor]
  private let byPlace: [String.UTF8Key: InspectedTensor]

  /// What is wrong with the tensors of an adapter; nil where nothing is.
  ///
  /// A half is missing, or no matrix; the ranks differ, from each other or from what is configured; a layer is none of those
  /// that are configured; or every pair has a half of zeros, as before training. The halves of a pair may lie in different
  /// files.
  /// - Parameters:
  ///   - tensors: The tensors of all files.
  ///   - configurations: What each `adapter_config.json` says, by its folder.
  /// - Returns: A sentence, or nil.
  static func fault(
    in tensors: [InspectedTensor], _ configurations: [String: AdapterConfiguration] = [:]
  ) -> String? {
    LoRAPairs(tensors, configurations).fault()
  }

  private init(_ tensors: [InspectedTensor], _ configurations: [String: AdapterConfiguration]) {
    func lookup(_ key: (InspectedTensor) -> String) -> [String.UTF8Key: InspectedTensor] {
      Dictionary(
        tensors.map { (String.UTF8Key(key($0)), $0) }, uniquingKeysWith: { first, _ in first })
    }
    self.tensors = tensors
    self.configurations = configurations
    self.byName = lookup(\.tensor.entry.name)
    self.byPlace = lookup { LoRAPairs.place($0.file, $0.tensor.entry.name) }
  }

  private static func place(_ file: String, _ name: String) -> String { file + "\0" + name }

  private func fault() -> String? {
    var pairCount = 0
    var hasLearnt = false
    for found in tensors {
      guard let half = LoRAHalf(found.tensor.entry.name) else { continue }
      // First in the same file: a checkpoint beside it has tensors of the same names.
      guard
        let other = byPlace[String.UTF8Key(LoRAPairs.place(found.file, half.other))]
          ?? byName[String.UTF8Key(half.other)]
      else { return "tensor \(found.tensor.entry.shownName) has no other half" }
      guard half.isFirst else { continue }
      pairCount += 1
      if !found.tensor.isAllZero, !other.tensor.isAllZero { hasLearnt = true }
      if let fault = fault(half, found, other) { return fault }
    }
    return pairCount > 0 && !hasLearnt
      ? "every pair has a half that is all zeros (lora_B before training): nothing was trained"
      : nil
  }

  /// What is wrong with a pair, its first half given first.
  private func fault(
    _ half: LoRAHalf, _ first: InspectedTensor, _ second: InspectedTensor
  ) -> String? {
    let name = first.tensor.entry.shownName
    for tensor in [first, second] {
      let entry = tensor.tensor.entry
      guard let half = LoRAHalf(entry.name), half.layout(entry.shape) != nil else {
        return "tensor \(entry.shownName) of shape \(entry.shape) is no half of a low-rank pair"
      }
    }
    guard let a = half.layout(first.tensor.entry.shape),
      let b = LoRAHalf(second.tensor.entry.name)?.layout(second.tensor.entry.shape)
    else { return nil }
    guard a.rank == b.rank, a.blocks == b.blocks else {
      return "tensor \(name) and its other half have different ranks"
    }
    guard let configuration = configurations[first.folder] else { return nil }
    if let rank = configuration.expectedRank(of: half.layer), !rank.allows(a.rank) {
      return "tensor \(name) has rank \(a.rank), but \(AdapterConfiguration.fileName) says \(rank)"
    }
    guard configuration.covers(half.layer) else {
      return "tensor \(name) is of a layer that target_modules in "
        + "\(AdapterConfiguration.fileName) does not name, so it would be left out"
    }
    return nil
  }
}
