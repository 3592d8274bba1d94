public import ArtifactStore

/// Questions about a store's whole history: which artifacts there are, what was made from what, and
/// which versions were where.
///
/// What is asked about is what a snapshot reaches: its lines, ``ArtifactShelf``, and the versions
/// that operations up to its own took off their line. Answers come from ``LineageIndex`` where the
/// snapshot has one that can be brought up to date, else from a walk over all of it; they are the
/// same. ``ArtifactFinder`` says where an artifact lies.
public struct LineageQuery: Sendable {
  /// What is asked about.
  public let snapshot: Snapshot

  /// Asks about a snapshot; the snapshot's ``Snapshot/withoutIndex`` has everything walked.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// An artifact that was made from another.
  public struct Use: Sendable, Hashable {
    /// The artifact that was made.
    public let artifact: ArtifactID
    /// What the other was used as.
    public let role: String

    /// Describes a use.
    public init(artifact: ArtifactID, role: String) {
      self.artifact = artifact
      self.role = role
    }
  }

  /// A version, and the line that it is on or was on.
  public struct Place: Sendable, Hashable {
    /// The line.
    public let line: Line
    /// The version.
    public let commit: CommitID

    /// Names a version.
    public init(line: Line, commit: CommitID) {
      self.line = line
      self.commit = commit
    }
  }

  // MARK: Artifacts

  /// The artifacts of a kind, sorted by id.
  public func artifacts(of kind: Kind) throws -> [ArtifactID] {
    try answer {
      try $0.artifacts(of: kind)
    } walking: {
      try $0.artifacts(of: kind)
    }
  }

  /// What was made from an artifact, sorted by id, then role.
  public func uses(of id: ArtifactID) throws -> [Use] {
    try answer {
      try $0.uses(of: id)
    } walking: {
      try $0.uses(of: id)
    }
  }

  /// What artifacts state about a subject, by relation, object, then artifact; without an extractor
  /// nothing.
  public func facts(about subject: String) throws -> [StatedFact] {
    try answer {
      try $0.facts(about: subject)
    } walking: {
      try $0.facts(about: subject)
    }
  }

  // MARK: Versions

  /// True when `ancestor` is `commit` or a version before it, both of them versions of a line.
  public func isFirstParent(
    _ ancestor: CommitID, of commit: CommitID, on line: Line
  ) throws -> Bool {
    try answer {
      try $0.isFirstParent(ancestor, of: commit, on: line)
    } walking: {
      try $0.isFirstParent(ancestor, of: commit)
    }
  }

  /// The version of a line that is some steps before its newest one; nil where there are not so many.
  ///
  /// The root is the version before the first.
  public func version(of line: Line, stepsBack steps: Int) throws -> CommitID? {
    try answer {
      try $0.version(of: line, stepsBack: steps)
    } walking: {
      try $0.version(of: line, stepsBack: steps)
    }
  }

  /// How many versions a line has, without the root.
  public func count(of line: Line) throws -> Int {
    try answer {
      try $0.count(of: line)
    } walking: {
      try $0.count(of: line)
    }
  }

  /// The lines that a commit is a version of, or was before it was taken off, in the order of
  /// ``Line``; none for the root, which all lines begin with.
  public func lines(of commit: CommitID) throws -> [Line] {
    try answer {
      try $0.lines(of: commit)
    } walking: {
      try $0.lines(of: commit)
    }
  }

  /// The versions that a tick made, by line, then oldest first; those that were taken off their line
  /// too.
  public func versions(ofTick tick: String) throws -> [Place] {
    try answer {
      try $0.versions(ofTick: tick)
    } walking: {
      try $0.versions(ofTick: tick)
    }
  }

  // MARK: Operations

  /// The newest operation that moved a line to a commit, or nil.
  public func operation(moving line: Line, to commit: CommitID) throws -> OperationID? {
    try answer {
      try $0.operation(moving: line, to: commit)
    } walking: {
      try $0.operation(moving: line, to: commit)
    }
  }

  /// The versions that operations took off a line, sorted by id, also where they are on it again.
  public func takenOff(_ line: Line) throws -> [CommitID] {
    try answer {
      try $0.takenOff(line)
    } walking: {
      try $0.takenOff(line)
    }
  }

  private func answer<R: Sendable>(
    _ indexed: (IndexReader) throws -> R, walking walk: (HistoryWalk) throws -> R
  ) throws -> R {
    if let found = snapshot.index?.answer(about: snapshot, indexed) { return found }
    return try walk(HistoryWalk(snapshot))
  }
}
