internal import ArtifactStore
public import Lineage

/// The policy and prompts lines of a snapshot, for reading.
public struct PolicyLine: Sendable {
  private let snapshot: Snapshot

  /// Reads a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The criteria that hold now.
  public func policy() throws -> Policy {
    guard let bytes = try snapshot.findFile(GateFiles.policy, on: .policy) else {
      throw LoopError.badContent("the policy line has no \(GateFiles.policy)")
    }
    do throws(PolicyError) {
      return try Policy(decoding: bytes)
    } catch {
      guard case .newerSchema(let found) = error else {
        throw LoopError.badContent("\(GateFiles.policy): \(error)")
      }
      throw LineageError.newerFormat(GateFiles.policy, found: found, known: Policy.schema)
    }
  }

  /// The version whose artifact has this id; nil where that is no version of the line.
  static func policy(_ artifact: String, in snapshot: Snapshot) throws -> Policy? {
    let ancestry = Ancestry(of: snapshot.store)
    for commit in try ancestry.firstParents(of: snapshot.tip(.policy)) where commit != Root.id {
      var view = snapshot.view
      view[.policy] = commit
      let version = snapshot.with(view)
      if try version.findArtifact(on: .policy)?.id.hex == artifact {
        return try PolicyLine(version).policy()
      }
    }
    return nil
  }

  /// The templates that prompts are made of now.
  public func templates() throws -> PromptTemplates {
    func file(_ name: String) throws -> [UInt8] {
      guard let bytes = try snapshot.findFile(name, on: .prompts) else {
        throw LoopError.badContent("the prompts line has no \(name)")
      }
      return bytes
    }
    return try PromptTemplates(
      draft: file("draft.md"), critique: file("critique.md"),
      critiqueSchema: file("critique.schema.json"))
  }
}
