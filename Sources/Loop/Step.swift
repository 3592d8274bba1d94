/// One of the nine steps of a tick.
public enum StepName: String, Sendable, Hashable, CaseIterable {
  case `import`, batch, consolidate, dataset, train, evaluate, promote, insights, health
}

/// What a step came to.
public struct StepOutcome: Sendable, Hashable {
  /// How it ended.
  public enum Status: String, Sendable {
    /// A line advanced.
    case advanced
    /// There was nothing to do.
    case nothing
    /// What it needs is not there now; a later tick will do it.
    case later
    /// It could not be done; the others were done.
    case failed
    /// The store contradicts itself.
    case damaged
  }

  /// The step.
  public let step: StepName
  /// How it ended.
  public let status: Status
  /// One line for people: ids and counts, never a word of the archive.
  public let summary: String

  /// Describes an outcome.
  public init(_ step: StepName, _ status: Status, _ summary: String) {
    self.step = step
    self.status = status
    self.summary = summary
  }
}
