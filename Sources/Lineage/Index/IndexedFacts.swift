public import ArtifactStore

/// Something that an artifact says and that can be asked for: a subject, a relation and an object,
/// such as a record, `claim`, and the claim that cites it.
public struct Fact: Sendable, Hashable {
  /// What it is about.
  public let subject: String
  /// How the two belong together.
  public let relation: String
  /// What is said about it.
  public let object: String

  /// States a fact.
  public init(subject: String, relation: String, object: String) {
    self.subject = subject
    self.relation = relation
    self.object = object
  }
}

/// A fact, and the artifact that states it.
public struct StatedFact: Sendable, Hashable {
  /// The artifact.
  public let artifact: ArtifactID
  /// What it states.
  public let fact: Fact

  /// Says who states a fact.
  public init(artifact: ArtifactID, fact: Fact) {
    self.artifact = artifact
    self.fact = fact
  }
}

/// What reads the facts out of artifacts, for whoever knows what is in their payloads.
public struct FactExtractor: Sendable {
  /// Its name and version, such as `loop/1`; a new one has every artifact read again.
  public let name: String
  /// The kinds whose artifacts it reads.
  public let kinds: Set<Kind>
  /// The facts of an artifact, whose payloads lie in a folder; the same for the same artifact always.
  public let facts:
    @Sendable (_ artifact: Artifact, _ folder: TreeID, _ store: Store) throws
      -> [Fact]

  /// Makes an extractor.
  public init(
    name: String, kinds: Set<Kind>,
    facts:
      @escaping @Sendable (_ artifact: Artifact, _ folder: TreeID, _ store: Store) throws
      -> [Fact]
  ) {
    self.name = name
    self.kinds = kinds
    self.facts = facts
  }
}
