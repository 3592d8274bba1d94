public import ArtifactStore
public import Lineage

/// What every step of the loop works with.
public struct LoopContext: Sendable {
  /// The store and its lines.
  public let registry: Registry
  /// The settings of this machine.
  public let settings: Settings
  /// The account of the machine that runs this.
  public let who: @Sendable () -> String
  /// The version of the program.
  public let version: String
  /// The tick that this is part of, or nil for a person's command.
  public let tick: String?
  /// The time, in seconds since 1970, UTC.
  public let now: @Sendable () -> Int64
  /// The milliseconds of a clock that never goes back, to measure by.
  public let milliseconds: @Sendable () -> Int64
  /// Where progress is told.
  public let progress: @Sendable (Progress) -> Void

  /// Puts a context together.
  public init(
    registry: Registry, settings: Settings, who: @escaping @Sendable () -> String, version: String,
    tick: String? = nil,
    now: @escaping @Sendable () -> Int64,
    milliseconds: (@Sendable () -> Int64)? = nil,
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.registry = registry
    self.settings = settings
    self.who = who
    self.version = version
    self.tick = tick
    self.now = now
    self.milliseconds = milliseconds ?? { now() * 1000 }
    self.progress = progress
  }

  /// The same context inside a tick.
  public func inTick(_ tick: String) -> LoopContext {
    LoopContext(
      registry: registry, settings: settings, who: who, version: version, tick: tick, now: now,
      milliseconds: milliseconds, progress: progress)
  }

  /// The objects.
  public var store: Store { registry.store }

  /// Describes an operation that happens now.
  public func describe(
    _ verb: String, _ summary: String, reason: String? = nil, undoes: OperationID? = nil
  ) -> Operation.Description {
    Operation.Description(
      verb: verb, summary: summary, reason: reason, who: who(), tick: tick, undoes: undoes,
      seconds: now())
  }

  /// The store as it is now, after what a crash left undone was done.
  public func settle() throws -> Snapshot {
    try registry.settle(describe("settle", "did what was left undone"))
  }

  /// Writes the commit of a line's next version; the line does not move yet.
  /// - Returns: The move, or nil when the tree is that of the version before.
  public func writeVersion(
    of line: Line, over snapshot: Snapshot, tree: TreeID, subject: String, body: String = "",
    inputs: [VersionMessage.Input], in transaction: inout Transaction
  ) throws -> Operation.Move? {
    let tip = snapshot.tip(line)
    guard try snapshot.tree(line) != tree else { return nil }
    let message = VersionMessage(
      subject: subject, body: body, kind: line.kind.rawValue, tick: tick, version: version,
      inputs: inputs)
    let further = line.bearsInputsAsParents ? inputs.map(\.commit).filter { $0 != Root.id } : []
    let commit = Commit(
      tree: tree, parents: [tip] + further,
      author: Signature(name: "tka", email: "tka@localhost", seconds: now()),
      message: message.text)
    return Operation.Move(line: line, from: tip, to: try transaction.write(commit))
  }
}

/// How far a long piece of work is.
public struct Progress: Sendable, Hashable {
  /// What is being done, in a word: `import`, `batch`, `verify`.
  public let activity: String
  /// How much is done.
  public let done: Int
  /// How much there is.
  public let total: Int

  /// Describes how far something is.
  public init(activity: String, done: Int, total: Int) {
    self.activity = activity
    self.done = done
    self.total = total
  }
}
