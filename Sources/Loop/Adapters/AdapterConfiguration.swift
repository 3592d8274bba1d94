internal import CanonicalJSON

/// `adapter_config.json`, as PEFT and mlx write it.
public struct AdapterConfiguration: Sendable {
  static let fileName = "adapter_config.json"
  /// Configurations longer than this, in bytes, are refused: real ones have a few thousand.
  static let byteLimit = 4 << 20

  /// Who can load an adapter, and how it changes its model.
  public enum Method: String, Sendable {
    /// PEFT's, of low rank.
    case peftLoRA = "peft-lora"
    /// PEFT's, of low rank, with the lengths of the weights trained apart.
    case peftDoRA = "peft-dora"
    /// mlx-lm's, of low rank.
    case mlxLoRA = "mlx-lora"
    /// mlx-lm's, of low rank, with the lengths of the weights trained apart.
    case mlxDoRA = "mlx-dora"
    /// What `builtin:ranker` makes.
    case ranker
    /// Anything else.
    case other

    /// The file of tensors that is loaded; nil where any may be.
    var tensorFile: String? {
      switch self {
      case .peftLoRA, .peftDoRA: "adapter_model.safetensors"
      case .mlxLoRA, .mlxDoRA: "adapters.safetensors"
      case .ranker: "ranker.safetensors"
      case .other: nil
      }
    }
  }

  /// By whom it was written, for what.
  public let method: Method
  /// The kind of adapter as it stands there: `LORA`, `dora`; nil where it stands nowhere.
  public let kind: String?
  /// The model that the adapter was trained on: a name, or a path where it was trained.
  public let base: String?
  /// The rank of the layers that have none of their own.
  public let rank: Int?
  /// PEFT's `lora_alpha`, of the layers that have none of their own.
  public let alpha: Double?
  /// The layers that it was made for: ends of paths, sorted by bytes; or one pattern.
  public let modules: [String]
  /// The members, as they stand there.
  let object: JSONObject

  /// True where the scale is `alpha` over the root of the rank.
  private let isRankStabilised: Bool
  /// mlx's `scale`.
  private let mlxScale: Double?
  private let ranks: LayerPattern
  private let alphas: LayerPattern
  /// True where a tensor may hold the ranks of several experts.
  private let hasParameters: Bool

  /// Reads it; the error says what is wrong.
  init(parsing bytes: [UInt8]) throws(AdapterConfigurationFault) {
    guard bytes.count <= AdapterConfiguration.byteLimit else {
      throw AdapterConfigurationFault("is longer than \(AdapterConfiguration.byteLimit) bytes")
    }
    let value: JSON
    do throws(JSONError) {
      value = try JSONParser.parse(bytes)
    } catch {
      throw AdapterConfigurationFault("is not strict JSON: \(error)")
    }
    guard let object = value.object else { throw AdapterConfigurationFault("is no JSON object") }
    let fields = AdapterConfigurationFields(object)
    if let kind = try fields.text("peft_type") {
      try self.init(peft: kind, fields)
    } else {
      try self.init(mlx: fields)
    }
  }

  private init(
    peft kind: String, _ fields: AdapterConfigurationFields
  ) throws(AdapterConfigurationFault) {
    self.object = fields.object
    self.kind = kind
    base = try fields.text("base_model_name_or_path")
    guard kind == "LORA" else {
      method = .other
      (rank, alpha, modules) = (nil, nil, [])
      (isRankStabilised, mlxScale, hasParameters) = (false, nil, false)
      (ranks, alphas) = (LayerPattern(), LayerPattern())
      return
    }
    method = try fields.flag("use_dora") ? .peftDoRA : .peftLoRA
    guard let rank = try fields.positive("r") else {
      throw AdapterConfigurationFault("names no rank (r)")
    }
    self.rank = rank
    alpha = try fields.number("lora_alpha") ?? 8  // PEFT's default
    isRankStabilised = try fields.flag("use_rslora")
    mlxScale = nil
    modules = try fields.texts("target_modules")
    hasParameters = try !fields.texts("target_parameters").isEmpty
    guard !modules.isEmpty || hasParameters else {
      throw AdapterConfigurationFault("names no target_modules")
    }
    let ranks = try fields.numbers("rank_pattern")
    guard ranks.allSatisfy({ Int(exactly: $0.value).map { $0 > 0 } == true }) else {
      throw AdapterConfigurationFault("has a rank_pattern with something that is no rank")
    }
    self.ranks = LayerPattern(ranks)
    alphas = try LayerPattern(fields.numbers("alpha_pattern"))
  }

  private init(mlx fields: AdapterConfigurationFields) throws(AdapterConfigurationFault) {
    self.object = fields.object
    (alpha, isRankStabilised, hasParameters) = (nil, false, false)
    (ranks, alphas) = (LayerPattern(), LayerPattern())
    // mlx-lm has the one, mlx-lm-lora the other.
    var named = try fields.text("fine_tune_type")
    if named == nil { named = try fields.text("train_type") }
    guard let inner = try fields.object("lora_parameters"), named != "full" else {
      method = .other
      kind = named
      base = nil
      (rank, mlxScale, modules) = (nil, nil, [])
      return
    }
    method = named == "dora" ? .mlxDoRA : .mlxLoRA
    kind = named
    base = try fields.text("model")
    let parameters = AdapterConfigurationFields(inner)
    rank = try parameters.positive("rank")
    mlxScale = try parameters.number("scale")
    modules = try parameters.texts("keys")
  }
}

/// What is wrong with an `adapter_config.json`: the end of a sentence about it.
struct AdapterConfigurationFault: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

extension AdapterConfiguration {
  /// The ranks that a layer's tensors may have.
  struct ExpectedRank: CustomStringConvertible {
    let rank: Int
    let isMultiple: Bool

    /// True for a rank that agrees with it.
    func allows(_ found: Int) -> Bool {
      isMultiple ? found % rank == 0 : found == rank
    }

    var description: String { isMultiple ? "\(rank) for each expert" : "\(rank)" }
  }

  /// The rank that is configured for a layer; nil where that cannot be told.
  func expectedRank(of layer: String) -> ExpectedRank? {
    guard let rank else { return nil }
    switch ranks.value(for: layer) {
    case .some(let own?): return ExpectedRank(rank: Int(own), isMultiple: hasParameters)
    case .some(nil): return nil
    case nil: return ExpectedRank(rank: rank, isMultiple: hasParameters)
    }
  }

  /// What the product of a layer's halves is multiplied with; nil where that cannot be told.
  func scale(of layer: String) -> Double? {
    switch method {
    case .mlxLoRA, .mlxDoRA: return mlxScale
    case .peftLoRA, .peftDoRA:
      guard let rank = expectedRank(of: layer).map({ Double($0.rank) }) else { return nil }
      let own: Double?
      switch alphas.value(for: layer) {
      case .some(let value): own = value
      case nil: own = alpha
      }
      return own.map { $0 / (isRankStabilised ? rank.squareRoot() : rank) }
    case .ranker, .other: return nil
    }
  }

  /// False where a layer is certainly none of those that are configured.
  func covers(_ layer: String) -> Bool {
    guard method == .peftLoRA || method == .peftDoRA, !hasParameters,
      object["target_modules"]?.array != nil
    else { return true }
    return modules.contains { LayerPattern.isEnd($0, of: layer) }
  }

  /// What is wrong with the files of a folder, seen from its configuration at `path`; nil where nothing is.
  func fault(beside files: [String], at path: String) -> String? {
    let folder = AdapterFolder.parent(of: path)
    let names = files.filter { AdapterFolder.parent(of: $0) == folder }
      .map(AdapterFolder.lastName)
    if let needed = method.tensorFile {
      return names.contains(needed)
        ? nil : "\(path) is there, but not \(needed) beside it, which is what would be loaded"
    }
    let endings = [".safetensors", ".gguf"]
    let hasTensors = names.contains { name in endings.contains { name.lowercased().hasSuffix($0) } }
    return hasTensors ? nil : "\(path) is there, but no tensors are beside it"
  }

  /// The members, named by dots, that hold a path of the machine on which it was trained.
  public var localPaths: [String] { AdapterConfiguration.localPaths(in: .object(object), "") }

  private static func localPaths(in value: JSON, _ name: String) -> [String] {
    switch value {
    case .string(let text): isLocalPath(text) ? [name] : []
    case .array(let elements): elements.contains { !localPaths(in: $0, "").isEmpty } ? [name] : []
    case .object(let object):
      object.members.flatMap {
        localPaths(in: $0.value, name.isEmpty ? $0.key : "\(name).\($0.key)")
      }
    default: []
    }
  }

  private static func isLocalPath(_ text: String) -> Bool {
    let beginnings = ["/", "~", "./", "../", "file:"]
    let isDrive = text.utf8.dropFirst().prefix(2).elementsEqual(#":\"#.utf8)
    return isDrive || beginnings.contains { text.hasPrefix($0) }
  }
}
