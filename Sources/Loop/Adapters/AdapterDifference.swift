public import ArtifactStore
public import CanonicalJSON
internal import Lineage
internal import Safetensors

/// What two adapters do not have in common.
public struct AdapterDifference: Sendable {
  /// A member of the configuration, or of what tka itself knows, with both values.
  public struct Setting: Sendable {
    /// Its name.
    public let name: String
    /// What it was; nil where it was absent.
    public let before: JSON?
    /// What it is; nil where it is absent.
    public let after: JSON?
  }

  /// A tensor that is not the same in both.
  public struct Tensor: Sendable {
    /// Its name; behind its file's where the file is not the one that is loaded.
    public let name: String
    /// Its type and its sizes in the first adapter; nil where it is not there.
    public let before: String?
    /// Its type and its sizes in the second adapter; nil where it is not there.
    public let after: String?
  }

  /// A layer that either changes.
  public struct Layer: Sendable {
    /// Its path in the model.
    public let name: String
    /// The norm of what the first adapter changes in it: 0 where that is nothing, nil where it cannot be told.
    public let before: Double?
    /// The norm of what the second adapter changes in it.
    public let after: Double?
    /// The norm of the difference.
    public let difference: Double?
  }

  /// The two versions.
  public let commits: (before: CommitID, after: CommitID)
  /// The two candidate ids.
  public let candidates: (before: String, after: String)
  /// The digests that the tensors are known by.
  public let digests: (before: String, after: String)
  /// The settings that differ, by name.
  public let settings: [Setting]
  /// The tensors that were added, removed or changed, by name.
  public let tensors: [Tensor]
  /// How many tensors are the same: name, type, sizes and content.
  public let sameTensorCount: Int
  /// The layers, by path; those that did not change are among them.
  public let layers: [Layer]
  /// The other files that differ, by name.
  public let files: [String]

  /// True where nothing differs.
  public var isEmpty: Bool { settings.isEmpty && tensors.isEmpty && files.isEmpty }

  /// Compares two adapters.
  public init(from old: StoredAdapter, to new: StoredAdapter) throws {
    let (before, after) = (try AdapterContent(old), try AdapterContent(new))
    commits = (old.commit, new.commit)
    candidates = (old.candidate, new.candidate)
    digests = (old.tensorsDigest, new.tensorsDigest)
    settings = AdapterDifference.settings(before, after)
    files = AdapterDifference.files(old, new)
    (tensors, sameTensorCount) = try AdapterDifference.tensors(before, after)
    layers = try AdapterDifference.changes(before, after)
  }

  private static func settings(_ before: AdapterContent, _ after: AdapterContent) -> [Setting] {
    func members(_ content: AdapterContent) -> [String.UTF8Key: JSON] {
      var members: [String.UTF8Key: JSON] = [:]
      for member in content.configuration?.object.members ?? [] {
        members[String.UTF8Key(member.key)] = sorted(member.value)
      }
      return members
    }
    let (left, right) = (members(before), members(after))
    var settings = Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }
      .sorted { $0.text.precedes($1.text) }
      .map { Setting(name: $0.text, before: left[$0], after: right[$0]) }
    if before.method != after.method {
      settings.insert(
        Setting(
          name: "method", before: .string(before.method.rawValue),
          after: .string(after.method.rawValue)), at: 0)
    }
    return settings
  }

  /// A list of texts sorted: PEFT writes sets, in any order.
  private static func sorted(_ value: JSON) -> JSON {
    guard let elements = value.array else { return value }
    let texts = elements.compactMap(\.string)
    guard texts.count == elements.count else { return value }
    return .array(texts.sorted { $0.precedes($1) }.map(JSON.string))
  }

  private static func files(_ old: StoredAdapter, _ new: StoredAdapter) -> [String] {
    func others(_ adapter: StoredAdapter) -> [String.UTF8Key: SHA256Digest] {
      var digests: [String.UTF8Key: SHA256Digest] = [:]
      for file in adapter.files
      where file.name != AdapterConfiguration.fileName
        && !file.name.lowercased().hasSuffix(".safetensors")
      { digests[String.UTF8Key(file.name)] = file.digest }
      return digests
    }
    let (left, right) = (others(old), others(new))
    return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }
      .map(\.text).sorted { $0.precedes($1) }
  }

  private static func tensors(
    _ before: AdapterContent, _ after: AdapterContent
  ) throws -> ([Tensor], same: Int) {
    let (left, right) = (byName(before), byName(after))
    var found: [Tensor] = []
    var same = 0
    let names = Set(left.keys).union(right.keys).map(\.text)
    for name in names.sorted(by: { LayerPath($0) < LayerPath($1) }) {
      let (old, new) = (left[String.UTF8Key(name)], right[String.UTF8Key(name)])
      if let old, let new, old.entry.type == new.entry.type, old.entry.shape == new.entry.shape,
        try old.file.digest(of: old.entry) == new.file.digest(of: new.entry)
      {
        same += 1
      } else {
        found.append(
          Tensor(name: name, before: old.map(description), after: new.map(description)))
      }
    }
    return (found, same)
  }

  private static func byName(_ content: AdapterContent) -> [String.UTF8Key: AdapterContent.Plain] {
    let isOneFile = Set(content.tensors.map(\.file.name)).count <= 1
    return Dictionary(
      content.tensors.map { tensor in
        let name = isOneFile ? tensor.entry.name : "\(tensor.file.name): \(tensor.entry.name)"
        return (String.UTF8Key(name), tensor)
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func description(_ tensor: AdapterContent.Plain) -> String {
    "\(tensor.entry.type) \(tensor.entry.shape.map(String.init).joined(separator: "x"))"
  }

  private static func changes(
    _ before: AdapterContent, _ after: AdapterContent
  ) throws -> [Layer] {
    func byLayer(_ content: AdapterContent) -> [String.UTF8Key: LoRAUpdate] {
      Dictionary(
        content.updates.map { (String.UTF8Key($0.layer), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let (left, right) = (byLayer(before), byLayer(after))
    let names = Set(left.keys).union(right.keys).map(\.text)
    return try names.sorted { LayerPath($0) < LayerPath($1) }.map { name in
      let (old, new) = (left[String.UTF8Key(name)], right[String.UTF8Key(name)])
      guard let old else {
        let norm = try new?.norm()
        return Layer(name: name, before: 0, after: norm, difference: norm)
      }
      let norm = try old.norm()
      guard let new else { return Layer(name: name, before: norm, after: 0, difference: norm) }
      return Layer(
        name: name, before: norm, after: try new.norm(), difference: try old.difference(from: new))
    }
  }
}
