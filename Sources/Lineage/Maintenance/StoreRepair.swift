public import ArtifactStore
public import SystemPackage

/// Makes a damaged store whole again, from what can still be read and from a copy: objects, the refs that are not lines, then the lines.
public struct StoreRepair {
  /// What it came to, or would come to.
  public struct Outcome: Sendable {
    /// What was done about objects and their files.
    public internal(set) var objects = Repair.Outcome()
    /// Refs of tka's own that got their value back.
    public internal(set) var refs: [RefName] = []
    /// Lines that were put where the newest operation left them.
    public internal(set) var lines: [Line] = []
    /// What is still wrong; of a dry run, what is wrong now.
    public internal(set) var remaining: Verification.Report
  }

  private let registry: Registry
  private let copy: FilePath?

  /// Prepares a repair.
  /// - Parameters:
  ///   - registry: The store.
  ///   - copy: What else is read; nil for nothing.
  public init(of registry: Registry, from copy: FilePath?) {
    self.registry = registry
    self.copy = copy
  }

  /// Looks for what is wrong, mends what can be mended, and looks again.
  /// - Parameters:
  ///   - description: Who does it and when; an operation is recorded where lines have to be put back.
  ///   - isDry: True where nothing is to be changed.
  ///   - progress: Called now and then with how many objects were read and how many there are.
  /// - Returns: What was done, or would be.
  /// - Throws: What keeps the store or the copy from being read or written at all.
  public func run(
    _ description: Operation.Description, isDry: Bool,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Outcome {
    // What is no repository is said before minutes are spent.
    if let copy { _ = try Repair.open(copy) }
    let report = try Verification.run(on: registry, progress: progress)
    var outcome = Outcome(remaining: report)
    // What comes back may name more that is missing.
    while !outcome.remaining.faults.isEmpty {
      let packedRefs = try Repair.mendPackedRefs(of: registry.store, isDry: isDry)
      outcome.objects.add(packedRefs)
      // Of what is damaged besides nothing is known while no ref can be read.
      if isDry, packedRefs.isProgress { break }
      let objects = try mendObjects(outcome.remaining, isDry: isDry)
      let refs = try mendRefs(isDry: isDry)
      let lines = try mendLines(description, isDry: isDry)
      outcome.objects.add(objects)
      outcome.refs += refs
      outcome.lines += lines
      guard !isDry, packedRefs.isProgress || objects.isProgress || !refs.isEmpty || !lines.isEmpty
      else { break }
      outcome.remaining = try Verification.run(on: registry, progress: progress)
    }
    return outcome
  }

  private func mendObjects(
    _ report: Verification.Report, isDry: Bool
  ) throws -> Repair.Outcome {
    var roots: Set<ObjectID> = []
    for name in try registry.store.refNames() {
      if case .commit(let id)? = try? registry.store.value(of: name) { roots.insert(id.objectID) }
    }
    if let view = try? registry.log.newest().view {
      for line in Line.allCases { roots.insert(view[line].objectID) }
    }
    for (name, _) in StoreRepair.ownRefs where try isBroken(name) {
      if let commit = try valueInCopy(name) { roots.insert(commit.objectID) }
    }
    var repair = try Repair(of: registry.store, from: copy)
    return try repair.run(report.objectFaults, and: roots, isDry: isDry)
  }

  private func mendLines(
    _ description: Operation.Description, isDry: Bool
  ) throws -> [Line] {
    guard let newest = try? registry.log.newest(), try !registry.damage().isEmpty else { return [] }
    let away = try registry.linesAway(from: newest.view)
    // A line whose commit is nowhere would be damaged again.
    for line in Line.allCases where try !registry.store.has(newest.view[line].objectID) {
      return []
    }
    if !isDry { try registry.restore(newest.view, description) }
    return away
  }

  /// The refs that are not lines, and the kind of the commits that each leads to.
  private static let ownRefs = [
    (OperationLog.head, OperationLog.kind), (ArtifactShelf.ref, ArtifactShelf.kind),
    (CallShelf.ref, CallShelf.kind),
  ]

  /// Gives the log of operations, and what was put in, their refs back.
  private func mendRefs(isDry: Bool) throws -> [RefName] {
    var mended: [RefName] = []
    for (name, kind) in StoreRepair.ownRefs where try isBroken(name) {
      guard let newest = try newest(kind, of: name) else { continue }
      mended.append(name)
      if !isDry { try registry.force(name, to: newest) }
    }
    return mended
  }

  /// True when a ref holds something else than the id of a commit that is there.
  private func isBroken(_ name: RefName) throws -> Bool {
    do throws(StoreError) {
      // A store that never asked a served model has no calls.
      guard let commit = try registry.store.find(name) else { return name != CallShelf.ref }
      _ = try registry.store.commit(commit)
      return false
    } catch .damagedFile, .missing, .corrupt {
      return true
    }
  }

  /// The operation that `applied` names, where every line stands as it left them: what follows it was given up before it happened.
  private func operationShown() -> CommitID? {
    let store = registry.store
    guard let id = try? store.find(OperationLog.applied),
      let operation = try? Operation(reading: OperationID(id.objectID), from: store),
      Line.allCases.allSatisfy({ (try? store.find($0.ref)) == operation.view[$0] })
    else { return nil }
    return id
  }

  /// The one commit of a kind that no other of them follows; else the copy's value, where that is here.
  ///
  /// Where there is none of the kind, nothing was ever put onto the shelf: then it is the root.
  private func newest(_ kind: String, of name: RefName) throws -> CommitID? {
    let store = registry.store
    if name == OperationLog.head, let shown = operationShown() { return shown }
    var found: Set<CommitID> = []
    var followed: Set<CommitID> = []
    for id in try store.allObjects() {
      guard let header = try? store.findHeader(id), header.kind == .commit,
        let commit = try? store.commit(CommitID(id)),
        VersionMessage(parsing: commit.message)?.kind == kind
      else { continue }
      found.insert(CommitID(id))
      if let previous = commit.parents.first { followed.insert(previous) }
    }
    let last = found.subtracting(followed)
    if last.count == 1 { return last.first }
    if let known = try valueInCopy(name), try store.has(known.objectID) { return known }
    // Nothing rests on calls: what is lost is paid for again.
    if kind == CallShelf.kind { return Root.id }
    return found.isEmpty && kind == ArtifactShelf.kind ? Root.id : nil
  }

  private func valueInCopy(_ name: RefName) throws -> CommitID? {
    guard let copy else { return nil }
    return try Repair.open(copy).find(name)
  }
}
