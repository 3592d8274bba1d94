internal import CanonicalJSON
public import Lineage
public import SystemPackage

/// Makes stores.
public enum Initialization {
  /// Makes a store at a path, with the built-in prompts and policy as first versions; `program` is what
  /// its hook asks.
  public static func run(
    at path: FilePath, who: String, version: String, program: FilePath? = nil, now: Int64
  ) throws -> Registry {
    _ = try Registry.create(
      at: path,
      firstVersions: [
        Registry.FirstVersion(
          line: .prompts, payloads: PromptTemplates.builtIn, subject: "prompts: the built-in ones"),
        Registry.FirstVersion(
          line: .policy, payloads: [(GateFiles.policy, Policy.default.json.canonicalLine)],
          subject: "policy: the built-in one"),
      ],
      settings: program.map(StoreGuard.settings) ?? [], version: version,
      Operation.Description(
        verb: "init", summary: "made the store", who: who, seconds: now))
    let registry = try Registry(opening: path, facts: EvidenceFacts.extractor)
    // The first command that writes need not wait until there is one.
    registry.index.bringUpToDate()
    return registry
  }
}
