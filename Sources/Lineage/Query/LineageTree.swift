public import ArtifactStore

/// What an artifact was made from, or what was made from it, step by step.
public struct LineageTree: Sendable, Hashable {
  /// Which way a tree goes.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// To what it was made from.
    case ancestors
    /// To what was made from it.
    case descendants
  }

  /// How much of a tree is read.
  public struct Limits: Sendable, Hashable {
    /// How many steps away from the artifact.
    public var depth: Int
    /// How many artifacts below each.
    public var breadth: Int

    /// Sets limits.
    public init(depth: Int, breadth: Int) {
      self.depth = depth
      self.breadth = breadth
    }
  }

  /// The artifact.
  public let id: ArtifactID
  /// What it was used as in what is above it, or what that was used as in it; nil at the top.
  public let role: String?
  /// What it is.
  public let kind: Kind
  /// The line, or nil for what was put in without one.
  public let line: Line?
  /// The newest version that has it.
  public let commit: CommitID
  /// When that was made, in seconds since 1970, UTC.
  public let seconds: Int64
  /// What is one step further, in the order of ids and roles of ``Artifact``.
  public let steps: [LineageTree]
  /// How many further steps the limits left out.
  public let leftOut: Int
  /// True where its steps stand elsewhere in the tree, further up or before it.
  public let isRepeated: Bool

  /// Reads the tree of an artifact.
  ///
  /// Throws ``LineageError/notFound(_:)`` where a snapshot reaches no such artifact.
  public static func of(
    _ id: ArtifactID, _ direction: Direction, _ limits: Limits, in snapshot: Snapshot
  ) throws -> LineageTree {
    var reader = LineageTreeReader(direction: direction, limits: limits, snapshot: snapshot)
    return try reader.tree(id, role: nil, depth: 0)
  }

  init(
    _ location: ArtifactFinder.Location, role: String?, seconds: Int64, steps: [LineageTree],
    leftOut: Int, isRepeated: Bool
  ) {
    self.id = location.id
    self.role = role
    self.kind = location.artifact.kind
    self.line = location.line
    self.commit = location.commit
    self.seconds = seconds
    self.steps = steps
    self.leftOut = leftOut
    self.isRepeated = isRepeated
  }
}

private struct LineageTreeReader {
  let direction: LineageTree.Direction
  let limits: LineageTree.Limits
  let snapshot: Snapshot
  private var seen: Set<ArtifactID> = []

  init(direction: LineageTree.Direction, limits: LineageTree.Limits, snapshot: Snapshot) {
    self.direction = direction
    self.limits = limits
    self.snapshot = snapshot
  }

  mutating func tree(_ id: ArtifactID, role: String?, depth: Int) throws -> LineageTree {
    guard let location = try ArtifactFinder(snapshot).find(id) else {
      throw LineageError.notFound("artifact \(id.short)")
    }
    let next = try next(of: location)
    let isRepeated = !seen.insert(id).inserted && !next.isEmpty
    var steps: [LineageTree] = []
    if depth < limits.depth, !isRepeated {
      for step in next.prefix(limits.breadth) {
        steps.append(try tree(step.artifact, role: step.role, depth: depth + 1))
      }
    }
    return LineageTree(
      location, role: role, seconds: try snapshot.store.commit(location.commit).committer.seconds,
      steps: steps, leftOut: isRepeated ? 0 : next.count - steps.count, isRepeated: isRepeated)
  }

  private func next(of location: ArtifactFinder.Location) throws -> [LineageQuery.Use] {
    switch direction {
    case .ancestors:
      location.artifact.inputs.map { LineageQuery.Use(artifact: $0.artifact, role: $0.role) }
    case .descendants: try LineageQuery(snapshot).uses(of: location.id)
    }
  }
}
