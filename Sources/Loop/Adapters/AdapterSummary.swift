public import ArtifactStore
internal import Safetensors

/// What an adapter is and how much it changes, read from its stored files.
///
/// Norms are Frobenius norms in doubles, the same bits on every machine; at no time more than one pair of halves is in memory.
public struct AdapterSummary: Sendable {
  /// A layer that the adapter changes by a pair of halves.
  public struct Layer: Sendable {
    /// Its path in the model.
    public let name: String
    /// The rank of the pair.
    public let rank: Int
    /// How many numbers go into the layer, and how many come out; of an embedding, its words and their length.
    public let input: Int, output: Int
    /// The number of experts that have a pair each; 1 where there are none.
    public let experts: Int
    /// What B·A is multiplied with; nil where nothing says.
    public let scale: Double?
    /// The norm of scale · B·A; nil without a scale, for types other than F32, F16 and BF16, and where it would not fit
    /// into memory.
    public let norm: Double?
  }

  /// A tensor that is no half of a pair.
  public struct Plain: Sendable {
    /// Its name.
    public let name: String
    /// Its sizes.
    public let shape: [Int]
    /// Its norm; nil for types other than F32, F16 and BF16.
    public let norm: Double?
  }

  /// The id of its manifest.
  public let candidate: String
  /// The version that was read.
  public let commit: CommitID
  /// The digest that its tensors are known by.
  public let tensorsDigest: String
  /// Who can load it.
  public let method: AdapterConfiguration.Method
  /// What its `adapter_config.json` says; nil where it has none that can be read.
  public let configuration: AdapterConfiguration?
  /// The kinds of layers that it changes, as the ends of their paths, sorted by bytes.
  public let modules: [String]
  /// The ranks that occur, the smallest first.
  public let ranks: [Int]
  /// The names of the types of its tensors, sorted.
  public let types: [String]
  /// How many tensors there are.
  public let tensorCount: Int
  /// How many elements they have together.
  public let parameterCount: Int
  /// The layers, by path.
  public let layers: [Layer]
  /// The other tensors, by name.
  public let others: [Plain]

  /// Reads an adapter.
  public init(_ adapter: StoredAdapter) throws {
    let content = try AdapterContent(adapter)
    candidate = adapter.candidate
    commit = adapter.commit
    tensorsDigest = adapter.tensorsDigest
    method = content.method
    configuration = content.configuration
    layers = try content.updates.map { update in
      Layer(
        name: update.layer, rank: update.first.layout.rank, input: update.first.layout.length,
        output: update.second.layout.length, experts: update.first.layout.blocks,
        scale: update.scale, norm: try update.norm())
    }
    others = try content.others.map { tensor in
      Plain(
        name: tensor.entry.name, shape: tensor.entry.shape,
        norm: try tensor.file.norm(of: tensor.entry))
    }
    modules = Set(layers.map { String.UTF8Key(AdapterSummary.end(of: $0.name)) })
      .map(\.text).sorted { $0.precedes($1) }
    ranks = Set(layers.map(\.rank)).sorted()
    types = Set(content.tensors.map(\.entry.type.description)).sorted { $0.precedes($1) }
    tensorCount = content.tensors.count
    parameterCount = content.tensors.reduce(0) { $0 + $1.entry.elementCount }
  }

  private static func end(of path: String) -> String {
    path.split(separator: ".").last.map(String.init) ?? path
  }

  /// The norm of what all layers change together; nil where that of one is not known.
  public var norm: Double? {
    var square = 0.0
    for layer in layers {
      guard let norm = layer.norm else { return nil }
      square += norm * norm
    }
    return layers.isEmpty ? nil : square.squareRoot()
  }

  /// What is no fault, but good to know.
  public var notes: [Note] {
    var notes: [Note] = []
    switch method {
    case .ranker: return []
    case .other where layers.isEmpty: return []
    default: break
    }
    if configuration == nil { notes.append(.noConfiguration) }
    if configuration != nil, configuration?.base == nil { notes.append(.noBase) }
    notes += (configuration?.localPaths ?? []).map(Note.localPath)
    let idle = layers.count { $0.norm == 0 }
    if idle > 0 { notes.append(.idleLayers(idle)) }
    return notes
  }

  /// Something about an adapter that is no fault.
  public enum Note: Sendable, Hashable {
    /// There is no `adapter_config.json`, without which it cannot be loaded by PEFT or mlx.
    case noConfiguration
    /// The base model is not named, and an adapter fits no other.
    case noBase
    /// A member of the configuration holds a path of the machine on which it was trained.
    case localPath(String)
    /// So many layers are changed by nothing.
    case idleLayers(Int)
  }
}
