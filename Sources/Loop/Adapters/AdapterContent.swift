internal import ArtifactStore
internal import Lineage
internal import Safetensors

/// What an adapter changes: its pairs of halves, and the tensors that are none.
struct AdapterContent {
  /// A tensor and the file that it lies in.
  struct Plain {
    let entry: TensorEntry
    let file: StoredTensorFile
  }

  let configuration: AdapterConfiguration?
  let method: AdapterConfiguration.Method
  /// Every tensor, by file and place.
  let tensors: [Plain]
  /// The pairs, by layer.
  let updates: [LoRAUpdate]
  /// The tensors that are no halves, by name.
  let others: [Plain]

  /// Reads the configuration and the headers.
  init(_ adapter: StoredAdapter) throws {
    let configuration = try adapter.configuration()
    let isRanker = adapter.files.contains { $0.name == AdapterContent.rankerName }
    method = isRanker ? .ranker : configuration?.method ?? .other
    let files = try adapter.tensorFiles(for: method)
    let tensors = files.flatMap { file in file.tensors.map { Plain(entry: $0, file: file) } }
    func lookup(_ key: (Plain) -> String) -> [String.UTF8Key: Plain] {
      Dictionary(
        tensors.map { (String.UTF8Key(key($0)), $0) }, uniquingKeysWith: { first, _ in first })
    }
    let byName = lookup(\.entry.name)
    let byPlace = lookup { $0.file.name + "\0" + $0.entry.name }
    var updates: [LoRAUpdate] = []
    var others: [Plain] = []
    for first in tensors {
      guard let half = LoRAHalf(first.entry.name) else {
        others.append(first)
        continue
      }
      guard half.isFirst, let layout = half.layout(first.entry.shape),
        let second = byPlace[String.UTF8Key(first.file.name + "\0" + half.other)]
          ?? byName[String.UTF8Key(half.other)],
        let counterpart = LoRAHalf(second.entry.name)?.layout(second.entry.shape),
        counterpart.rank == layout.rank, counterpart.blocks == layout.blocks
      else { continue }
      updates.append(
        LoRAUpdate(
          layer: half.layer,
          first: .init(entry: first.entry, file: first.file, layout: layout),
          second: .init(entry: second.entry, file: second.file, layout: counterpart),
          scale: configuration?.scale(of: half.layer)))
    }
    self.configuration = configuration
    self.tensors = tensors
    self.updates = updates.sorted { LayerPath($0.layer) < LayerPath($1.layer) }
    self.others = others.sorted { LayerPath($0.entry.name) < LayerPath($1.entry.name) }
  }

  private static let rankerName = "ranker.json"
}
