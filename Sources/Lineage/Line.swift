public import ArtifactStore

/// A branch of the store on which one kind of product advances.
public enum Line: String, Sendable, Hashable, CaseIterable {
  case archive, prompts, policy, batches, profile, insights, dataset, adapters, evals, promoted

  /// Its place among them, from 0.
  var place: Int {
    switch self {
    case .archive: 0
    case .prompts: 1
    case .policy: 2
    case .batches: 3
    case .profile: 4
    case .insights: 5
    case .dataset: 6
    case .adapters: 7
    case .evals: 8
    case .promoted: 9
    }
  }

  /// The branch.
  public var ref: RefName {
    switch self {
    case .archive: RefName("refs/heads/archive" as StaticString)
    case .prompts: RefName("refs/heads/prompts" as StaticString)
    case .policy: RefName("refs/heads/policy" as StaticString)
    case .batches: RefName("refs/heads/batches" as StaticString)
    case .profile: RefName("refs/heads/profile" as StaticString)
    case .insights: RefName("refs/heads/insights" as StaticString)
    case .dataset: RefName("refs/heads/dataset" as StaticString)
    case .adapters: RefName("refs/heads/adapters" as StaticString)
    case .evals: RefName("refs/heads/evals" as StaticString)
    case .promoted: RefName("refs/heads/promoted" as StaticString)
    }
  }

  /// The kind of artifact that its versions bear.
  public var kind: Kind {
    switch self {
    case .archive: .archive
    case .prompts: .prompts
    case .policy: .policy
    case .batches: .batch
    case .profile: .profile
    case .insights: .insights
    case .dataset: .dataset
    case .adapters: .adapter
    case .evals: .eval
    case .promoted: .promotion
    }
  }

  /// True where a version bears its inputs as further parents, so that git can prove ancestry.
  public var bearsInputsAsParents: Bool {
    switch self {
    case .dataset, .adapters, .evals, .promoted: true
    case .archive, .prompts, .policy, .batches, .profile, .insights: false
    }
  }
}
