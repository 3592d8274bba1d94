public import ArtifactStore
public import Lineage
public import SystemPackage
public import Testing

/// A store with all its lines of a test's own, which goes away with this object.
public final class TemporaryRegistry: Sendable {
  private let folder: TemporaryFolder
  /// The store and its lines.
  public let registry: Registry

  /// Where it lies.
  public var path: FilePath { registry.store.path }

  /// Its objects and refs.
  public var store: Store { registry.store }

  /// The git of this machine, in this store.
  public var git: Git { Git(in: path) }

  /// Makes a store whose lines stand at their first versions.
  public init(firstVersions: [Registry.FirstVersion] = []) throws {
    self.folder = try TemporaryFolder()
    self.registry = try Registry.create(
      at: folder.path.appending("store.git"), firstVersions: firstVersions, version: "0.0.0",
      .test("init"))
  }

  /// Writes a version of a line whose artifact has one payload, and returns its commit.
  ///
  /// Nothing points at it before ``record(_:to:verb:)``.
  public func version(
    of line: Line, after parent: CommitID? = nil, _ text: String, name: String = "text.md",
    kind: Kind? = nil, inputs: [Link] = [], inputCommits: [VersionMessage.Input] = []
  ) throws -> CommitID {
    var transaction = Transaction(in: store)
    var draft = ArtifactDraft(kind ?? line.kind, inputs: inputs)
    try draft.add(name, Array(text.utf8), in: &transaction)
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let parents = line.bearsInputsAsParents ? inputCommits.map(\.commit) : []
    let commit = try transaction.write(
      Commit(
        tree: try editor.write(over: nil, in: &transaction),
        parents: [try parent ?? registry.recordedSnapshot().tip(line)] + parents,
        author: Signature(name: "tka", email: "tka@localhost", seconds: 1_700_000_000),
        message: VersionMessage(
          subject: "a version", kind: (kind ?? line.kind).rawValue, inputs: inputCommits
        ).text))
    try transaction.makeDurable()
    return commit
  }

  /// Records that a line moves from where it is to a commit.
  @discardableResult
  public func record(
    _ line: Line, to commit: CommitID, verb: String = "test"
  ) throws -> Lineage.Operation? {
    let from = try registry.snapshot().tip(line)
    return try registry.record(
      .test(verb), moves: [Lineage.Operation.Move(line: line, from: from, to: commit)])
  }

  /// Writes a version and records it; a promotion is a whole one, which the gate let through.
  @discardableResult
  public func advance(_ line: Line, _ text: String) throws -> CommitID {
    let commit =
      line == .promoted ? try promotion { $0.note = text } : try version(of: line, text)
    try record(line, to: commit)
    return commit
  }

  /// Writes a promotion over what is promoted, with all that it is made from.
  public func promotion(
    after parent: CommitID? = nil, _ change: (inout PromotionChain) -> Void = { _ in }
  ) throws -> CommitID {
    var chain = PromotionChain(in: store)
    change(&chain)
    return try chain.write(over: parent ?? registry.recordedSnapshot().tip(.promoted))
  }

  /// Records an issue unless git finds the store whole.
  public func expectClean(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try git.expectClean(sourceLocation: sourceLocation)
  }
}

extension Lineage.Operation.Description {
  /// An operation of a test.
  public static func test(_ verb: String, seconds: Int64 = 1_700_000_000) -> Self {
    Self(verb: verb, summary: "a test", who: "tester", seconds: seconds)
  }
}
